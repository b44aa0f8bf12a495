namespace FactCheck.Detection;

/// <summary>Finds parts larger than their wholes, partitions that sum above them, and shares that do not fit.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class PartExceedsWholeDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => PartExceedsWhole.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        if (inspection.Figures.Count == 0) return [];
        var (dossier, scope) = (inspection.Dossier, inspection.Scope);
        var parts = dossier.Links
            .Where(link => link.Relation == LinkRelation.PartOf && link.From.Id == dossier.Question.Id)
            .DistinctBy(link => link.To.Id)
            .SelectMany(link => Parts.Exceeding(link, scope));
        var partitions = dossier.Links
            .Where(link => link.Relation == LinkRelation.PartOf && link.To.Id == dossier.Question.Id && link.Partition is not null)
            .GroupBy(link => link.Partition!, StringComparer.Ordinal) // filtered for having one
            .Select(partition => Parts.Summing([.. partition], scope))
            .OfType<PartExceedsWhole>();
        var shares = dossier.Links
            .Where(link => link.Relation == LinkRelation.ShareOf && link.Part?.Id == dossier.Question.Id)
            .SelectMany(link => Shares.Misfitting(link, scope));
        return [.. parts, .. partitions, .. shares];
    }
}
