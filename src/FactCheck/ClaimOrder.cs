namespace FactCheck;

/// <summary>The orders that claims are kept and told in.</summary>
internal static class ClaimOrder
{
    /// <summary>In order of publication (last UTC day), then id, ordinally.</summary>
    public static IComparer<Claim> ByPublication { get; } = Comparer<Claim>.Create((a, b) =>
        a.PublishedDay.CompareTo(b.PublishedDay) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id));
}
