namespace FactCheck.Detection;

/// <summary>Looks for revisions among one source's own figures of one basis.</summary>
internal static class Revisions
{
    /// <summary>The pairs of a figure and the one just before it that do not agree.</summary>
    /// <param name="record">The figures of one unit.</param>
    /// <param name="declined">The ids of claims that are told as declining totals: a fall is told once.</param>
    public static IEnumerable<(FigureOnRecord Before, FigureOnRecord Later)> Find(FigureRecord record, IReadOnlySet<string> declined)
    {
        // A stand-in belongs to no period, and does not speak together with a figure that states one.
        var own = FigureRecord.OfRepeatingClaimants(record.Figures.Where(figure => figure.IsOwnWords && (record.Course != Course.PerPeriod || figure.Claim.IsAsOfStated)));
        if (own.Length == 0) yield break;
        var rows = Voice.Of(own, documentedAreFloors: false).ToLookup(RowOf);
        foreach (var row in Voice.Of(own.Where(figure => figure.Claim.Corrects is null), documentedAreFloors: false).GroupBy(RowOf))
        {
            var ordered = rows[row.Key].OrderBy(voice => voice.First.Published).ThenBy(voice => voice.End).ThenByDescending(voice => voice.Id, StringComparer.Ordinal).ToArray();
            foreach (var later in row)
            {
                if (later.Figures.Any(figure => declined.Contains(figure.Claim.Id))) continue;
                if (JustBefore(ordered, later, record.Course) is { } before && !Agree(before, later)) yield return (before.First, later.First);
            }
        }
    }

    private static (string Claimant, Basis Basis) RowOf(Voice voice) => (voice.Origin, voice.First.Claim.Basis);

    /// <summary>The latest published, then of the latest as-of end, then of the least id, that was published earlier and speaks of the same time.</summary>
    private static Voice? JustBefore(Voice[] ordered, Voice later, Course course)
    {
        var (from, to) = (0, ordered.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (ordered[middle].First.Published < later.First.Published) from = middle + 1;
            else to = middle;
        }

        for (var i = from - 1; i >= 0; i--)
        {
            if (OfOneTime(ordered[i].First, later.First, course)) return ordered[i];
        }

        return null;
    }

    /// <summary>True where the two agree; a low and a high that were said together are one range. One basis knows no floor, and one time no growth.</summary>
    private static bool Agree(Voice before, Voice later) => before.Literal.Meets(later.Literal) && before.Implied.Meets(later.Implied);

    private static bool OfOneTime(FigureOnRecord a, FigureOnRecord b, Course course) => course switch
    {
        Course.Fixed => true,
        Course.PerPeriod => Comparer.InOneTime(a, b, course, 0),
        _ => a.DaysFrom(b) == 0,
    };
}
