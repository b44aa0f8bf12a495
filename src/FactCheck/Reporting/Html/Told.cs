namespace FactCheck.Reporting.Html;

/// <summary>What pictures say of a claim.</summary>
internal static class Told
{
    public static string Attribution(Claim claim) => claim.Actor.Id == claim.Claimant.Id ? claim.Attribution.ToString() : $"{claim.Actor}, says {claim.Attribution}";

    /// <summary>The date that a claim speaks about; the publication's where that stands in.</summary>
    public static string When(Claim claim) => FindingText.Time(claim.AsOf ?? claim.Published?.Date ?? Date.Day(claim.PublishedDay));

    public static string How(Expression expression) => expression switch { Expression.Statement => "statement", Expression.Action => "action", _ => "vote" };
}
