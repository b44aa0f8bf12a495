using FactCheck.Detection;
using FactCheck.Ledgers;
using Newtonsoft.Json;

namespace FactCheck.Tracking;

/// <summary>The discrepancies of a question with their status, and what sets two such lists apart.</summary>
internal static class Tracked
{
    /// <summary>The discrepancies that the record supports on a question; none where it has no such question.</summary>
    public static IReadOnlyList<TrackedDiscrepancy> Of(LedgerState state, string questionId, CasebookChecker checker) =>
        Of(state, Check(state, questionId, checker)?.Discrepancies ?? []);

    /// <summary>What a check of one question finds; null where the record has no such question.</summary>
    public static CheckResult? Check(LedgerState state, string questionId, CasebookChecker checker) =>
        state.Around(questionId) is { } casebook ? checker.Check(casebook, questionId) : null;

    /// <summary>The same discrepancies with their status.</summary>
    public static IReadOnlyList<TrackedDiscrepancy> Of(LedgerState state, IEnumerable<Discrepancy> discrepancies) =>
        [.. discrepancies.Select(discrepancy => With(discrepancy, state.ReviewOf(discrepancy)))];

    /// <summary>The claims by side, as one text: a resolution holds while it is the same.</summary>
    public static string SidesOf(Discrepancy discrepancy) => JsonConvert.SerializeObject(
        discrepancy.Sides
            .Select(side => side.Select(claim => claim.Id).Order(StringComparer.Ordinal).ToArray())
            .OrderBy(side => side.FirstOrDefault(), StringComparer.Ordinal));

    /// <summary>What an entry did: the difference of two lists.</summary>
    public static IEnumerable<DiscrepancyChange> Changes(IReadOnlyList<TrackedDiscrepancy> before, IReadOnlyList<TrackedDiscrepancy> after, StoredEntry cause)
    {
        DiscrepancyChange Made(string id, ChangeKind what, Status status, Discrepancy? found) => new(cause.Position, id, what, status, found, cause.Content);
        var had = before.ToDictionary(each => each.Id, StringComparer.Ordinal);
        foreach (var now in after)
        {
            if (!had.Remove(now.Id, out var then)) yield return Made(now.Id, ChangeKind.Opened, now.Status, now.Discrepancy);
            else if (!Equals(now.LastReview, then.LastReview)) yield return Made(now.Id, ChangeKind.Reviewed, now.Status, now.Discrepancy);
            else if (now.Status != then.Status || !Same(now.Discrepancy, then.Discrepancy)) yield return Made(now.Id, ChangeKind.Changed, now.Status, now.Discrepancy);
        }

        foreach (var gone in before)
        {
            if (had.ContainsKey(gone.Id)) yield return Made(gone.Id, ChangeKind.Closed, Status.Closed, null);
        }
    }

    private static TrackedDiscrepancy With(Discrepancy discrepancy, ReviewOnRecord? review) => new(
        discrepancy,
        review switch
        {
            null => Status.Open,
            { Review.IsResolution: false } => Status.Acknowledged,
            _ => review.Sides == SidesOf(discrepancy) ? Status.Resolved : Status.Reopened,
        },
        review);

    private static bool Same(Discrepancy a, Discrepancy b) =>
        a.Severity == b.Severity && a.Claims.SequenceEqual(b.Claims) && a.Members.Select(Text).SequenceEqual(b.Members.Select(Text));

    private static string Text(Newtonsoft.Json.Linq.JProperty member) => member.ToString(Formatting.None);
}
