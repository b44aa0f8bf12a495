using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Finds figures of a change that are not the difference of the same claimant's totals of the last day and of the day before the first.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class ChangeMismatchDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => ChangeMismatch.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Dossier.Links
            .Where(link => link.Relation == LinkRelation.ChangeOf && link.From.Id == inspection.Dossier.Question.Id)
            .DistinctBy(link => link.To.Id)
            .SelectMany(link => InTotals(link, inspection));
    }

    private static IEnumerable<Finding> InTotals(Link link, Inspection inspection)
    {
        if (inspection.Scope.FiguresOf(link.To, link.To.Unit) is not { } totals) yield break;
        if (inspection.Figures.FirstOrDefault(unit => unit.Unit.Converts(totals.Unit))?.In(totals.Unit) is not { } changes) yield break;
        var byDay = totals.Speaking
            .Where(total => total.Start == total.End)
            .GroupBy(total => (total.Claimant, total.Claim.Basis, total.End))
            .ToDictionary(day => day.Key, SpeakerOf);
        foreach (var change in changes.Speaking)
        {
            if (byDay.TryGetValue((change.Claimant, change.Claim.Basis, change.Start - 1), out var before)
                && byDay.TryGetValue((change.Claimant, change.Claim.Basis, change.End), out var after)
                && !change.Literal.Meets(Difference(before.Literal, after.Literal)))
            {
                yield return new ChangeMismatch(change, before, after, inspection.Options);
            }
        }
    }

    /// <summary>Of a claimant's totals of one day: own words before a relay's, then the latest published, then the least id.</summary>
    private static FigureOnRecord SpeakerOf(IEnumerable<FigureOnRecord> ofOneDay) =>
        ofOneDay.OrderByDescending(total => total.IsOwnWords).ThenByDescending(total => total.Published).ThenBy(total => total.Claim.Id, StringComparer.Ordinal).First();

    private static NumberRange Difference(NumberRange before, NumberRange after) => new(Less(after.Lower, before.Upper, Bound.JustAbove, Bound.NegativeInfinity), Less(after.Upper, before.Lower, Bound.JustBelow, Bound.PositiveInfinity));

    /// <summary>One end less another: open where one of the two is, infinite where one of the two is.</summary>
    private static Bound Less(Bound minuend, Bound subtrahend, Func<decimal, Bound> open, Bound infinite) =>
        minuend.Number is { } more && subtrahend.Number is { } less
            ? minuend.IsIncluded && subtrahend.IsIncluded ? Bound.At(more - less) : open(more - less)
            : infinite;
}
