namespace FactCheck.Detection;

/// <summary>Finds actors whose latest unconditional stances break a link that implies or excludes.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class InconsistentStancesDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => InconsistentStances.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        var dossier = inspection.Dossier;
        return dossier.Links
            .Where(link => link.Relation is LinkRelation.Implies or LinkRelation.Excludes && link.From.Id == dossier.Question.Id && !IsToldTheOtherWay(link, dossier))
            .SelectMany(link => Broken(link, inspection))
            .DistinctBy(found => found.Id);
    }

    private static IEnumerable<InconsistentStances> Broken(Link link, Inspection inspection) =>
        from stance in StanceSeries.LatestOfEach(inspection.Stances)
        join other in StanceSeries.LatestOfEach(inspection.Scope.StancesOf(link.To)) on stance.Actor.Id equals other.Actor.Id
        let both = (From: stance.Latest.Stance, To: other.Latest.Stance)
        where both.From is { Side: > 0, Condition: null } && both.To.Condition is null
        where both.To.Side == (link.Relation == LinkRelation.Implies ? -1 : 1)
        select new InconsistentStances(link, stance.Latest.Claim, other.Latest.Claim);

    /// <summary>Excluding reads both ways: where it is declared both ways, the one from the lesser id tells it.</summary>
    private static bool IsToldTheOtherWay(Link link, Dossier dossier) =>
        link.Relation == LinkRelation.Excludes
        && string.CompareOrdinal(link.From.Id, link.To.Id) > 0
        && dossier.Links.Any(other => other.Relation == LinkRelation.Excludes && other.From.Id == link.To.Id && other.To.Id == link.From.Id);
}
