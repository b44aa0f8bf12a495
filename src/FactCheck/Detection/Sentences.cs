using System.Globalization;

namespace FactCheck.Detection;

/// <summary>What the sentences about findings have in common.</summary>
internal static class Sentences
{
    private const int MostTold = 8;

    /// <summary>"On "people killed in the war in Syria"".</summary>
    public static string Opening(Question question) => $"On \"{question.Text}\"";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    /// <summary>"a, b and c", and of many "a, b, c and 9 others".</summary>
    public static string Some(IReadOnlyList<string> parts) => parts.Count <= MostTold
        ? List(parts)
        : $"{string.Join(", ", parts.Take(MostTold))} and {Count(parts.Count - MostTold, "other")}";

    /// <summary>"1 other", "2 others".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The date that a claim speaks about, as said; else when it was published.</summary>
    public static string DateOf(Claim claim) => claim.AsOf?.ToString() ?? claim.Published!.ToString(); // one of the two is always given
}
