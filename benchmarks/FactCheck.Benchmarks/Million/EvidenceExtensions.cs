using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Gives some claims the words that they stand on.</summary>
internal static class EvidenceExtensions
{
    public static Claim WithSomeEvidence(this Claim claim, Random random)
    {
        var choice = random.Next(16);
        if (choice > 1) return claim;
        var evidence = new Evidence { Title = "Report", Url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{claim.Id}") };
        return claim.WithEvidence(choice == 0 && claim.Answer is Figure { Value: not null, Unit: null, Wording: not Wording.Estimate } figure
            ? evidence with { Exact = figure.ToString() }
            : evidence);
    }
}
