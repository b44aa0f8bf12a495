using FactCheck.Detection;

namespace FactCheck.Tracking;

/// <summary>The record as it was known on an instant: the casebook, what a check of it finds, and where each discrepancy was in its life.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RecordView
{
    internal RecordView(CheckResult result, IReadOnlyList<TrackedDiscrepancy> discrepancies) => (Result, Discrepancies) = (result, discrepancies);

    /// <summary>The casebook.</summary>
    public Casebook Casebook => Result.Casebook;

    /// <summary>What a check of it finds.</summary>
    public CheckResult Result { get; }

    /// <summary>The discrepancies with their status: severity falling, then id.</summary>
    public IReadOnlyList<TrackedDiscrepancy> Discrepancies { get; }
}
