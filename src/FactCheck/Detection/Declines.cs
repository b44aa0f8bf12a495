namespace FactCheck.Detection;

/// <summary>Looks for falls in the totals of one claimant and basis, in order of time.</summary>
internal static class Declines
{
    /// <summary>The pairs of a last total and a later one that lies below it; one for each last total.</summary>
    public static IEnumerable<(FigureOnRecord Last, FigureOnRecord Later)> Find(FigureRecord record)
    {
        if (record.Course != Course.Rising || FigureRecord.OfRepeatingClaimants(record.Speaking) is not { Length: > 0 } repeating) yield break;
        foreach (var row in Voice.Of(repeating, documentedAreFloors: false).GroupBy(voice => (voice.Origin, voice.First.Claim.Basis)))
        {
            var ordered = row.OrderBy(voice => voice.End).ThenBy(voice => voice.First.Published).ThenByDescending(voice => voice.Id, StringComparer.Ordinal).ToArray();
            var told = new HashSet<string>(StringComparer.Ordinal);
            var from = 0;
            for (var at = 0; at < ordered.Length; at++)
            {
                if (Corrects(ordered[at])) from = at; // it starts the row anew, and is not tested
                else if (LastBefore(ordered, from, at) is { } last && ordered[at].Literal.Upper < last.Literal.Lower && told.Add(last.Id)) yield return (last.First, ordered[at].First);
            }
        }
    }

    private static bool Corrects(Voice voice) => voice.Figures.Any(figure => figure.Claim.Corrects is not null);

    /// <summary>The last total of the row whose as-of ended before that of the one at a place began.</summary>
    private static Voice? LastBefore(Voice[] ordered, int from, int at)
    {
        var (low, high) = (from, at);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].End < ordered[at].Start) low = middle + 1;
            else high = middle;
        }

        return low > from ? ordered[low - 1] : null;
    }
}
