namespace FactCheck.Detection;

/// <summary>Finds relays that are faithful to none of their claimant's own figures, or, where it has none, not to one another.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class MisreportedFigureDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => MisreportedFigure.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures.SelectMany(unit => unit.Misreports);
    }
}
