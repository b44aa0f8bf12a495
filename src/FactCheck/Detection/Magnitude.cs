namespace FactCheck.Detection;

/// <summary>How far two figures lie apart. Which of them is the first does not matter.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Ratio">The larger to the smaller stated number in size; null where that is infinite, or where one is negative and the other is not.</param>
/// <param name="RelativeDifference">The difference of the stated numbers to the smaller in size, as a fraction; of counts to at least 1; null where that is infinite.</param>
/// <param name="Gap">Between the literal ranges, in the question's unit; 0 where they meet.</param>
/// <param name="NormalisedError">E of ISO 13528, where both state a symmetric spread: above 1 the difference is larger than the spreads explain; else null.</param>
public sealed record Magnitude(decimal? Ratio, decimal? RelativeDifference, decimal Gap, decimal? NormalisedError)
{
    internal static Magnitude Between(Voice first, Voice last, RangePair literal) => new(
        RatioOf(first.Stated, last.Stated),
        RelativeDifferenceOf(first.Stated, last.Stated, first.First.Quantity == Quantity.Count),
        literal.First.Gap(literal.Second),
        first.Figures.Count == 1 && last.Figures.Count == 1 ? Error(first.First, last.First) : null);

    /// <summary>|a − b| / min(|a|, |b|); for counts with at least 1 below the line; null for infinite.</summary>
    internal static decimal? RelativeDifferenceOf(decimal a, decimal b, bool isCount)
    {
        if (a == b) return 0;
        var below = Math.Min(Math.Abs(a), Math.Abs(b));
        if (isCount) below = Math.Max(below, 1);
        return below == 0 ? null : Divide(Math.Abs(a - b), below);
    }

    private static decimal? RatioOf(decimal a, decimal b)
    {
        if (a == b) return 1;
        var (less, more) = Math.Abs(a) < Math.Abs(b) ? (Math.Abs(a), Math.Abs(b)) : (Math.Abs(b), Math.Abs(a));
        return less == 0 || Math.Sign(a) != Math.Sign(b) ? null : Divide(more, less);
    }

    /// <summary>E = |x1 − x2| / sqrt(u1² + u2²), by decimal arithmetic but for the root.</summary>
    private static decimal? Error(FigureOnRecord a, FigureOnRecord b) =>
        Spread(a) is { } u1 && Spread(b) is { } u2
            ? (decimal)((double)Math.Abs(a.Stated - b.Stated) / Math.Sqrt(((double)u1 * (double)u1) + ((double)u2 * (double)u2)))
            : null;

    private static decimal? Spread(FigureOnRecord figure) =>
        figure.Figure is { Wording: Wording.Estimate, Value: { } best, Low: { } low, High: { } high } && high - best == best - low && high > low
            ? (figure.Literal.Upper.Number - figure.Literal.Lower.Number) / 2
            : null;

    /// <summary>A quotient; the largest there is where decimal cannot hold it, which is above every level of severity all the same.</summary>
    private static decimal Divide(decimal above, decimal below)
    {
        try
        {
            return above / below;
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }
}
