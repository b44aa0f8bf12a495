namespace FactCheck.Detection;

/// <summary>Looks for revisions among one source's own figures of one basis.</summary>
internal static class Revisions
{
    /// <summary>The pairs of a figure and the one just before it that do not agree.</summary>
    /// <param name="record">The figures of one unit.</param>
    /// <param name="declined">The ids of claims that are told as declining totals: a fall is told once.</param>
    public static IEnumerable<(FigureOnRecord Before, FigureOnRecord Later)> Find(FigureRecord record, IReadOnlySet<string> declined)
    {
        var rows = record.Figures.Where(figure => figure.IsOwnWords).GroupBy(figure => (figure.Claimant, figure.Claim.Basis));
        foreach (var row in rows)
        {
            var ordered = row.OrderBy(figure => figure.Published).ThenBy(figure => figure.End).ThenByDescending(figure => figure.Claim.Id, StringComparer.Ordinal).ToArray();
            for (var later = 1; later < ordered.Length; later++)
            {
                var figure = ordered[later];
                if (figure.Claim.Corrects is not null || declined.Contains(figure.Claim.Id)) continue;
                if (JustBefore(ordered, later, record.Course) is { } before && !Agrees(figure, before, ordered, later, record.Course)) yield return (before, figure);
            }
        }
    }

    /// <summary>The latest published, then of the latest as-of end, then of the least id, that was published earlier and speaks of the same time.</summary>
    private static FigureOnRecord? JustBefore(FigureOnRecord[] ordered, int later, Course course)
    {
        for (var i = later - 1; i >= 0; i--)
        {
            if (ordered[i].Published < ordered[later].Published && OfOneTime(ordered[i], ordered[later], course)) return ordered[i];
        }

        return null;
    }

    /// <summary>True where the figure agrees with what was said just before: with one figure, or with a low and a high that were said together.</summary>
    private static bool Agrees(FigureOnRecord figure, FigureOnRecord before, FigureOnRecord[] ordered, int later, Course course)
    {
        var together = ordered.Take(later).Where(each => each.Published == before.Published && each.Start == before.Start && each.End == before.End).ToArray();
        if (together.Length == 1) return Comparer.Agree(before, figure, course);
        var literal = together.Skip(1).Aggregate(together[0].Literal, (hull, each) => hull.Hull(each.Literal));
        var implied = together.Skip(1).Aggregate(together[0].Implied, (hull, each) => hull.Hull(each.Implied));
        return literal.Meets(figure.Literal) && implied.Meets(figure.Implied);
    }

    private static bool OfOneTime(FigureOnRecord a, FigureOnRecord b, Course course) => course switch
    {
        Course.Fixed => true,
        Course.PerPeriod => Comparer.InOneTime(a, b, course, 0),
        _ => a.DaysFrom(b) == 0,
    };
}
