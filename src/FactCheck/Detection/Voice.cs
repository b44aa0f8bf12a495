using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>What one origin says at one time on one basis: one figure, or a low and a high that are said together.</summary>
internal sealed class Voice
{
    private Voice(IReadOnlyList<FigureOnRecord> figures, bool asFloor)
    {
        Figures = figures;
        First = figures[0];
        (Literal, Implied, Stated) = (First.Literal, First.Implied, First.Stated);
        if (figures.Count > 1) // few voices are of several figures, and a casebook has a million
        {
            Literal = figures.Aggregate(Literal, (hull, figure) => hull.Hull(figure.Literal));
            Implied = figures.Aggregate(Implied, (hull, figure) => hull.Hull(figure.Implied));
            Stated = (figures.Min(figure => figure.Stated) + figures.Max(figure => figure.Stated)) / 2;
        }

        if (asFloor && IsDocumented) Literal = Implied = Literal.AsFloor();
    }

    /// <summary>The figures, by claim id; the first one's claim is the voice's witness.</summary>
    public IReadOnlyList<FigureOnRecord> Figures { get; }

    public FigureOnRecord First { get; }

    public NumberRange Literal { get; }

    public NumberRange Implied { get; }

    public decimal Stated { get; }

    public string Id => First.Claim.Id;

    public string Origin => First.Claimant;

    public bool IsDocumented => First.IsDocumented;

    public int Start => First.Start;

    public int End => First.End;

    /// <summary>True where the voice names a range of its own: no wording of one number sets it apart from another.</summary>
    public bool IsSpan => Figures.Count > 1 || Wordings.IsSpan(First.Figure.Wording);

    public bool IsOneSided => !IsSpan && Wordings.IsOneSided(First.Figure.Wording);

    /// <summary>The voices among figures that may speak.</summary>
    /// <param name="figures">In any order.</param>
    /// <param name="documentedAreFloors">True in a group that holds figures of another basis.</param>
    public static IReadOnlyList<Voice> Of(IEnumerable<FigureOnRecord> figures, bool documentedAreFloors) =>
        [.. figures.GroupBy(Key).Select(together => Together([.. together], documentedAreFloors))];

    /// <summary>Orders the voices of one origin: who comes first speaks.</summary>
    public static int ComparePrecedence(Voice a, Voice b, Course course)
    {
        var order = course == Course.Fixed ? 0 : b.End.CompareTo(a.End);
        if (order == 0 && course == Course.Fixed) order = b.First.Published.CompareTo(a.First.Published);
        if (order == 0) order = b.First.IsOwnWords.CompareTo(a.First.IsOwnWords);
        if (order == 0) order = b.First.Published.CompareTo(a.First.Published);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    private static Voice Together(FigureOnRecord[] figures, bool asFloor)
    {
        if (figures.Length > 1) Array.Sort(figures, (a, b) => string.CompareOrdinal(a.Claim.Id, b.Claim.Id));
        return new(figures, asFloor);
    }

    private static (string Origin, string Relays, Basis Basis, int Start, int End, int Published) Key(FigureOnRecord figure) =>
        (figure.Claimant, Relays(figure.Claim.Attribution.Relays), figure.Claim.Basis, figure.Start, figure.End, figure.Published);

    /// <summary>The relays' ids as one key: none holds a line feed, which is a control character.</summary>
    private static string Relays(IReadOnlyList<Source> relays) =>
        relays.Count switch { 0 => "", 1 => relays[0].Id, _ => string.Join('\n', relays.Select(relay => relay.Id)) };
}
