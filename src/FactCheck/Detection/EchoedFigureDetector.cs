namespace FactCheck.Detection;

/// <summary>Tells where publishers agree because they rest on one origin, or on one that is derived from it.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class EchoedFigureDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => EchoedFigure.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Figures.SelectMany(InUnit).DistinctBy(echo => echo.Id);
    }

    private static IEnumerable<EchoedFigure> InUnit(FigureRecord record)
    {
        var counted = record.Figures.Where(figure => !record.Silence.Stale.ContainsKey(figure.Claim.Id) && !record.Silence.IsCorrected(figure)).ToArray();
        var drawing = counted.Where(figure => figure.Claim.Claimant.DerivedFrom.Count > 0).ToArray();
        if (counted.Length < 2 || (drawing.Length == 0 && counted.All(figure => figure.IsOwnWords))) yield break; // each origin has one publisher
        var byClaimant = counted.ToLookup(figure => figure.Claimant, StringComparer.Ordinal);
        foreach (var ofOrigin in byClaimant.OrderBy(origin => origin.Key, StringComparer.Ordinal))
        {
            var own = ofOrigin.ToArray();
            var derived = Array.FindAll(drawing, figure => figure.Claim.Claimant.DerivedFrom.Contains(ofOrigin.Key));
            if (own.Length + derived.Length < 2) continue;
            FigureOnRecord[] echoing = [.. own.Where(figure => Echoes(figure, own, record) || Echoes(figure, derived, record)), .. derived.Where(figure => Echoes(figure, own, record))];
            if (echoing.Length > 1) yield return new(own[0].Claim.Claimant, [.. echoing.Select(figure => figure.Claim)]);
        }
    }

    private static bool Echoes(FigureOnRecord figure, FigureOnRecord[] others, FigureRecord record) => Array.Exists(
        others,
        other => other.Claim.Attribution.Publisher.Id != figure.Claim.Attribution.Publisher.Id
            && Comparer.InOneTime(figure, other, record.Course, record.ToleranceDays)
            && Comparer.Agree(figure, other, record.Course));
}
