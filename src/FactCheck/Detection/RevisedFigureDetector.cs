namespace FactCheck.Detection;

/// <summary>Finds a source's own figures that do not agree with what it said of the same time just before; announced corrections are notices.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class RevisedFigureDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => RevisedFigure.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures.SelectMany(unit => unit.Announced().Concat(unit.Revisions.Cast<Finding>()));
    }
}
