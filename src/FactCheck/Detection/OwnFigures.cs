using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>
/// One claimant's own figures, arranged so that a relay is held against the few that it can be faithful to, and the newest one of a day is found at once:
/// 5,000 relays of 5,000 figures took 2 s by comparing each with each.
/// </summary>
internal sealed class OwnFigures
{
    private readonly Bound[] ends;
    private readonly FigureOnRecord[] byEnd;

    public OwnFigures(IEnumerable<FigureOnRecord> figures, Comparer<FigureOnRecord> age)
    {
        All = [.. figures];
        byEnd = [.. All];
        ends = Array.ConvertAll(byEnd, End);
        Array.Sort(ends, byEnd);
        FigureOnRecord[] byPublication = [.. All];
        Array.Sort(byPublication, (a, b) => ((int)a.Claim.Basis).CompareTo((int)b.Claim.Basis) is not 0 and var order ? order : a.Published.CompareTo(b.Published));
        var rows = new List<Row>(1);
        for (var (from, to) = (0, 1); from < byPublication.Length; to++)
        {
            if (to < byPublication.Length && byPublication[to].Claim.Basis == byPublication[from].Claim.Basis) continue;
            rows.Add(new(byPublication[from].Claim.Basis, byPublication[from..to], age));
            from = to;
        }

        Rows = rows;
    }

    /// <summary>All of them, in the order of the record.</summary>
    public IReadOnlyList<FigureOnRecord> All { get; }

    /// <summary>By basis.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Those whose lower end or best value lies in the relay's literal range: it is faithful to no others.</summary>
    public IEnumerable<FigureOnRecord> Within(FigureOnRecord relay)
    {
        for (var from = CountBefore(ends, relay.Literal.Lower); from < ends.Length && ends[from] <= relay.Literal.Upper; from++) yield return byEnd[from];
    }

    /// <summary>An estimate's best alone is faithful, and lies in its range.</summary>
    private static Bound End(FigureOnRecord own) =>
        own.Figure is { Wording: Wording.Estimate, Value: not null } ? Bound.At(own.Stated) : own.Literal.Lower;

    private static int CountBefore<T>(T[] sorted, T value)
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

    /// <summary>The figures of one basis.</summary>
    internal sealed class Row
    {
        private readonly int[] published;
        private readonly FigureOnRecord[] newest;

        public Row(Basis basis, FigureOnRecord[] byPublication, Comparer<FigureOnRecord> age)
        {
            Basis = basis;
            published = Array.ConvertAll(byPublication, figure => figure.Published);
            newest = byPublication;
            for (var i = 1; i < newest.Length; i++)
            {
                if (age.Compare(newest[i], newest[i - 1]) < 0) newest[i] = newest[i - 1];
            }
        }

        public Basis Basis { get; }

        /// <summary>The newest of those published before a day, or null.</summary>
        public FigureOnRecord? NewestBefore(int day)
        {
            var at = OwnFigures.CountBefore(published, day);
            return at == 0 ? null : newest[at - 1];
        }
    }
}
