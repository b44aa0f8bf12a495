namespace FactCheck.Detection;

/// <summary>Figures on one question that could not be held against one another: silence about them is not agreement.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">The step that ended the comparison: <see cref="ComparisonStep.Unit"/> or <see cref="ComparisonStep.Time"/>.</param>
/// <param name="Example">Two such claims.</param>
/// <param name="Count">How many pairs of claims from different claimants there are.</param>
public sealed record NotCompared(Question Question, ComparisonStep Reason, IReadOnlyList<Claim> Example, long Count)
{
    /// <summary>The pairs of one unit that speak of different times.</summary>
    internal static NotCompared? InTime(Dossier dossier, IReadOnlyList<FigureOnRecord> figures, int toleranceDays)
    {
        var course = dossier.Question.Course;
        if (course == Course.Fixed || figures.Count < 2) return null;
        var claimants = figures.GroupBy(figure => figure.Claimant, StringComparer.Ordinal).Select(own => own.ToArray()).ToArray();
        if (claimants.Length < 2) return null;
        long Apart(IReadOnlyList<FigureOnRecord> among) => course == Course.PerPeriod ? InOtherPeriods(among) : FartherApart(among, toleranceDays);
        var count = Apart(figures) - claimants.Sum(Apart);
        if (count == 0) return null;
        var ordered = figures.OrderBy(figure => figure.Claim, ClaimOrder.ByPublication).ToArray();
        return new(dossier.Question, ComparisonStep.Time, FirstApart(ordered, (a, b) => !Comparer.InOneTime(a, b, course, toleranceDays)), count);
    }

    /// <summary>The pairs whose units do not convert.</summary>
    internal static NotCompared? InUnit(Dossier dossier, IReadOnlyList<FigureRecord> units)
    {
        if (units.Count < 2) return null;
        var speaking = units.Select(unit => unit.Figures.Where(unit.Silence.Speaks).ToArray()).ToArray();
        long All(IEnumerable<int> sizes) => Pairs(sizes.Sum()) - sizes.Sum(Pairs);
        var ofOneClaimant = speaking
            .SelectMany((figures, unit) => figures.Select(figure => (figure.Claimant, Unit: unit)))
            .GroupBy(figure => figure.Claimant, StringComparer.Ordinal)
            .Sum(own => All(own.GroupBy(figure => figure.Unit).Select(together => together.Count()).ToArray()));
        var count = All([.. speaking.Select(figures => figures.Length)]) - ofOneClaimant;
        if (count == 0) return null;
        var unitOf = speaking.SelectMany((figures, unit) => figures.Select(figure => (figure.Claim.Id, unit))).ToDictionary(pair => pair.Id, pair => pair.unit, StringComparer.Ordinal);
        var ordered = speaking.SelectMany(figures => figures).OrderBy(figure => figure.Claim, ClaimOrder.ByPublication).ToArray();
        return new(dossier.Question, ComparisonStep.Unit, FirstApart(ordered, (a, b) => unitOf[a.Claim.Id] != unitOf[b.Claim.Id]), count);
    }

    private static long Pairs(int size) => (long)size * (size - 1) / 2;

    private static Claim[] FirstApart(FigureOnRecord[] ordered, Func<FigureOnRecord, FigureOnRecord, bool> apart)
    {
        foreach (var first in ordered)
        {
            if (Array.Find(ordered, second => second.Claimant != first.Claimant && apart(first, second)) is { } second) return [first.Claim, second.Claim];
        }

        return [];
    }

    private static long InOtherPeriods(IReadOnlyList<FigureOnRecord> among) =>
        Pairs(among.Count) - among.Where(figure => figure.Claim.IsAsOfStated).GroupBy(figure => (figure.Start, figure.End)).Sum(period => Pairs(period.Count()));

    private static long FartherApart(IReadOnlyList<FigureOnRecord> among, int toleranceDays)
    {
        var starts = among.Select(figure => figure.Start).Order().ToArray();
        return among.Sum(figure =>
        {
            var (from, to) = (0, starts.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                if ((long)starts[middle] <= (long)figure.End + toleranceDays) from = middle + 1;
                else to = middle;
            }

            return (long)starts.Length - from;
        });
    }
}
