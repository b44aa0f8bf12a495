using FactCheck.Tracking;

namespace FactCheck.Reporting;

/// <summary>What an HTML report holds.</summary>
/// <remarks>Immutable.</remarks>
public sealed record HtmlReportOptions
{
    /// <summary>How many discrepancies are written, the worst first, and at most how many notices; the rest is counted, and the page says where it is.</summary>
    /// <value>1,000; 1 to 100,000.</value>
    public int MostDiscrepancies
    {
        get;
        init => field = value is >= 1 and <= 100_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A report holds 1 to 100,000 discrepancies.");
    } = 1_000;

    /// <summary>Whether the notices are told, or only counted.</summary>
    /// <value>False.</value>
    public bool IncludeNotices { get; init; }

    /// <summary>The kinds that were checked, told at the end so that nobody takes silence for agreement.</summary>
    /// <value>None: nothing is told.</value>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>
    /// Where discrepancies are in their lives, as <see cref="IDiscrepancyTracker.DiscrepanciesAsync"/> and <see cref="RecordView.Discrepancies"/> give it: one that is
    /// found here by its id is told with its status, and who reviewed it when and why.
    /// </summary>
    /// <value>None: no life is told.</value>
    public IReadOnlyList<TrackedDiscrepancy> Tracked { get; init; } = [];
}
