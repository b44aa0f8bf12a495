namespace FactCheck.Detection;

/// <summary>Finds totals that fall though their question's course is rising.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class DecliningTotalDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => DecliningTotal.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures.SelectMany(unit => unit.Declines);
    }
}
