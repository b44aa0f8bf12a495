namespace FactCheck.Tracking;

/// <summary>A discrepancy that the record supports, and where it is in its life.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Discrepancy">What was found.</param>
/// <param name="Status">Where it is in its life; never <see cref="Status.Closed"/>.</param>
/// <param name="LastReview">The last review of it, or null.</param>
public sealed record TrackedDiscrepancy(Discrepancy Discrepancy, Status Status, ReviewOnRecord? LastReview)
{
    /// <summary>The discrepancy's id.</summary>
    public string Id => Discrepancy.Id;
}
