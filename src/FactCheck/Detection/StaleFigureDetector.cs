namespace FactCheck.Detection;

/// <summary>Finds relays that repeat an older figure of their claimant after a newer one was published.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class StaleFigureDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => StaleFigure.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures.SelectMany(unit => unit.Silence.Stale.Values).Select(stale => new StaleFigure(stale, inspection.Options));
    }
}
