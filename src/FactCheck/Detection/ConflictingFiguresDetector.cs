namespace FactCheck.Detection;

/// <summary>Finds figures on one question that do not share a common value.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class ConflictingFiguresDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => ConflictingFigures.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Conflicts;
    }
}
