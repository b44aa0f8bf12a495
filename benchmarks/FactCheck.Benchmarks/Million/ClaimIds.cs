using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Numbers the claims.</summary>
internal sealed class ClaimIds
{
    private int last;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"c{++last}");
}
