using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>
/// Contradicting pairs among the voices of one group, in O(n log n): a pair contradicts where the one's literal range ends below the other's, unless the
/// total rises and the lower one is the earlier (growth may explain it).
/// </summary>
internal static class Contradictions
{
    /// <summary>True where one of <paramref name="lows"/> contradicts one of <paramref name="highs"/> from below.</summary>
    /// <param name="lows">Candidates for the lower of the pair.</param>
    /// <param name="highs">Candidates for the higher of the pair.</param>
    /// <param name="rising">Whether growth is granted.</param>
    /// <param name="numbersApart">True to ask for pairs whose numbers, as bare ones, a reader takes for different.</param>
    public static bool Any(IEnumerable<Voice> lows, IEnumerable<Voice> highs, bool rising, bool numbersApart = false)
    {
        var waiting = lows.ToArray();
        if (rising) Array.Sort(waiting, (a, b) => b.End.CompareTo(a.End));
        var uppers = waiting.Select(low => low.Literal.Upper).Order().ToArray();
        var least = new LeastBefore(uppers.Length);
        var entered = 0;
        foreach (var high in rising ? highs.OrderByDescending(high => high.Start) : highs)
        {
            for (; entered < waiting.Length && (!rising || waiting[entered].End >= high.Start); entered++)
            {
                var low = waiting[entered];
                least.Enter(Count(uppers, low.Literal.Upper), numbersApart ? low.First.PlainImplied.Upper : Bound.NegativeInfinity);
            }

            var below = least.Among(Count(uppers, high.Literal.Lower));
            if (below is { } upper && (!numbersApart || upper < high.First.PlainImplied.Lower)) return true;
        }

        return false;
    }

    /// <summary>The first contradicting pair in the order given: the one whose first member comes first, then whose second does.</summary>
    /// <param name="voices">In sweep order: of a contradicting pair, the lower comes first.</param>
    /// <param name="rising">Whether growth is granted.</param>
    public static (Voice Low, Voice High)? FirstPair(IReadOnlyList<Voice> voices, bool rising)
    {
        var byStart = voices.OrderBy(voice => voice.Start).ToArray();
        var highest = new Bound[byStart.Length];
        for (var i = 0; i < byStart.Length; i++)
        {
            highest[i] = i == 0 ? byStart[i].Literal.Lower : Bound.Max(highest[i - 1], byStart[i].Literal.Lower);
        }

        var starts = Array.ConvertAll(byStart, voice => voice.Start);
        foreach (var low in voices)
        {
            var reach = rising ? Count(starts, low.End + 1) : starts.Length;
            if (reach > 0 && low.Literal.Upper < highest[reach - 1])
            {
                return (low, voices.First(high => low.Literal.Upper < high.Literal.Lower && !(rising && high.Start > low.End)));
            }
        }

        return null;
    }

    /// <summary>How many of the sorted values come before the value.</summary>
    private static int Count<T>(T[] sorted, T value)
        where T : IComparable<T>
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (sorted[middle].CompareTo(value) < 0) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    /// <summary>A Fenwick tree (Fenwick 1994): the least value entered at any place before a given one.</summary>
    private sealed class LeastBefore(int places)
    {
        private readonly Bound?[] tree = new Bound?[places + 1];

        public void Enter(int place, Bound value)
        {
            for (var i = place + 1; i < tree.Length; i += i & -i) tree[i] = tree[i] is { } had ? Bound.Min(had, value) : value;
        }

        public Bound? Among(int before)
        {
            Bound? least = null;
            for (var i = before; i > 0; i -= i & -i)
            {
                if (tree[i] is { } value) least = least is { } had ? Bound.Min(had, value) : value;
            }

            return least;
        }
    }
}
