namespace FactCheck.Detection;

/// <summary>Finds pairs in the reported conflicts, revisions and misreports that differ by exactly a power of ten.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class MagnitudeSlipDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => MagnitudeSlip.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures
            .SelectMany(unit => Slips.Find(unit, inspection.Conflicts))
            .DistinctBy(slip => (slip.First.Claim.Id, slip.Second.Claim.Id))
            .Select(slip => new MagnitudeSlip(slip.First, slip.Second, slip.Factor, inspection.Options));
    }
}
