using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Who speaks in a generated casebook: claimants, and outlets that pass their words on.</summary>
internal sealed class Sources
{
    private const int Outlets = 200;

    /// <param name="claimants">How many origins there are.</param>
    public Sources(int claimants)
    {
        Claimants = [.. Enumerable.Range(1, claimants).Select(Claimant)];
        Publishers = [.. Enumerable.Range(1, Outlets).Select(n => Source.Outlet(Id("outlet", n), Name("The Daily Record, edition", n)))];
        Records = [Source.Dataset("roll-calls", "Roll Calls Dataset"), Source.Document("minutes", "Minutes of the Assembly")];
    }

    public IReadOnlyList<Source> Claimants { get; }

    public IReadOnlyList<Source> Publishers { get; }

    /// <summary>Who records the votes of others.</summary>
    public IReadOnlyList<Source> Records { get; }

    public IEnumerable<Source> All => [.. Claimants, .. Publishers, .. Records];

    private static Source Claimant(int n) => (n % 10) switch
    {
        0 => Source.Person(Id("person", n), Name("Dr Person", n)),
        1 => Source.Anonymous(Id("official", n), "officials who were not named"),
        2 => Source.Dataset(Id("dataset", n), Name("Dataset", n)).WithDerivedFrom(Id("body", n + 1)),
        _ => Source.Organisation(Id("body", n), Name("Observatory", n)).WithAliases(Name("OBS", n)),
    };

    private static string Id(string noun, int n) => string.Create(CultureInfo.InvariantCulture, $"{noun}-{n}");

    private static string Name(string noun, int n) => string.Create(CultureInfo.InvariantCulture, $"{noun} {n}");
}
