namespace FactCheck.Detection;

/// <summary>The decision order for two figures on one question: each step can end it with its own reason.</summary>
internal static class Comparer
{
    public static Comparison Compare(FigureOnRecord a, FigureOnRecord b, Course course, int toleranceDays)
    {
        if (!InOneTime(a, b, course, toleranceDays)) return new Comparison.NotComparable(a.Claim, b.Claim, ComparisonStep.Time);
        if (a.Claimant == b.Claimant) return new Comparison.NotComparable(a.Claim, b.Claim, ComparisonStep.Origin);
        return CompareRanges(a, b, course);
    }

    /// <summary>The steps after the origin's: for revisions too, where one origin is held against itself.</summary>
    public static Comparison.Compared CompareRanges(FigureOnRecord a, FigureOnRecord b, Course course)
    {
        var literal = Literal(a, b, course);
        var implied = Implied(a, b);
        if (!literal.Meet) return new Comparison.Contradict(a.Claim, b.Claim, literal, implied, Wordings.OnlyWordingSetsApart(a, b));
        if (!implied.Meet) return new Comparison.Diverge(a.Claim, b.Claim, literal, implied);
        if (literal.First != literal.Second)
        {
            if (literal.Second.Contains(literal.First)) return new Comparison.Refines(a.Claim, b.Claim, literal, implied, a.Claim);
            if (literal.First.Contains(literal.Second)) return new Comparison.Refines(a.Claim, b.Claim, literal, implied, b.Claim);
        }

        return new Comparison.Agree(a.Claim, b.Claim, literal, implied);
    }

    /// <summary>True where the two have a common value in both readings.</summary>
    public static bool Agree(FigureOnRecord a, FigureOnRecord b, Course course) => Literal(a, b, course).Meet && Implied(a, b).Meet;

    /// <summary>True where a reader takes the two for different.</summary>
    public static bool Diverge(FigureOnRecord a, FigureOnRecord b) => !Implied(a, b).Meet;

    public static bool InOneTime(FigureOnRecord a, FigureOnRecord b, Course course, int toleranceDays) => course switch
    {
        Course.Fixed => true,
        Course.PerPeriod => a.Claim.IsAsOfStated && b.Claim.IsAsOfStated && a.Start == b.Start && a.End == b.End,
        _ => a.DaysFrom(b) <= toleranceDays,
    };

    /// <summary>The literal ranges as they are held against one another: floors granted, and on a rising question growth granted to the earlier.</summary>
    public static RangePair Literal(FigureOnRecord a, FigureOnRecord b, Course course)
    {
        var floors = a.IsDocumented != b.IsDocumented;
        var rising = course == Course.Rising;
        return new(
            (floors && a.IsDocumented) || (rising && b.IsLaterThan(a)) ? a.Literal.AsFloor() : a.Literal,
            (floors && b.IsDocumented) || (rising && a.IsLaterThan(b)) ? b.Literal.AsFloor() : b.Literal);
    }

    /// <summary>The same for two voices of one group, whose literal ranges are floors already where they must be.</summary>
    public static RangePair Literal(Voice a, Voice b, Course course)
    {
        var rising = course == Course.Rising;
        return new(
            rising && b.Start > a.End ? a.Literal.AsFloor() : a.Literal,
            rising && a.Start > b.End ? b.Literal.AsFloor() : b.Literal);
    }

    private static RangePair Implied(FigureOnRecord a, FigureOnRecord b)
    {
        var floors = a.IsDocumented != b.IsDocumented;
        return new(
            floors && a.IsDocumented ? a.Literal.AsFloor() : a.Implied,
            floors && b.IsDocumented ? b.Literal.AsFloor() : b.Implied);
    }
}
