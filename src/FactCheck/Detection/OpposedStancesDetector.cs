namespace FactCheck.Detection;

/// <summary>Tells who is for a proposition and who is against it, where there are both.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class OpposedStancesDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => OpposedStances.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        var latest = StanceSeries.LatestOfEach(inspection.Stances).ToArray();
        Claim[] @for = [.. latest.Where(each => each.Latest.Stance.Side > 0).Select(each => each.Latest.Claim)];
        Claim[] against = [.. latest.Where(each => each.Latest.Stance.Side < 0).Select(each => each.Latest.Claim)];
        return @for.Length > 0 && against.Length > 0 ? [new OpposedStances(inspection.Dossier.Question, @for, against)] : [];
    }
}
