namespace FactCheck.Figures;

/// <summary>A range of real numbers that is never empty: each end open, closed or infinite.</summary>
/// <remarks>Immutable; equal when the ends are; the default is the single number 0.</remarks>
public readonly record struct NumberRange
{
    /// <summary>A range from one bound to another.</summary>
    /// <exception cref="ArgumentException">No number lies between the bounds.</exception>
    public NumberRange(Bound lower, Bound upper)
    {
        if (lower > upper || lower == Bound.PositiveInfinity || upper == Bound.NegativeInfinity || (lower == upper && !lower.IsIncluded))
        {
            throw new RefusedException($"A range holds a number; there is none from {lower} to {upper}.", nameof(lower));
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>Every number.</summary>
    public static NumberRange All { get; } = new(Bound.NegativeInfinity, Bound.PositiveInfinity);

    /// <summary>The lower end.</summary>
    public Bound Lower { get; }

    /// <summary>The upper end.</summary>
    public Bound Upper { get; }

    /// <summary>From one number to another, both included.</summary>
    /// <exception cref="ArgumentException">The second is below the first.</exception>
    public static NumberRange Closed(decimal lower, decimal upper) => new(Bound.At(lower), Bound.At(upper));

    /// <summary>True where the two have a common value.</summary>
    public bool Meets(NumberRange other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>True where the number is in the range.</summary>
    public bool Contains(decimal number) => Contains(Bound.At(number));

    /// <summary>True where every number of the other range is in this one.</summary>
    public bool Contains(NumberRange other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>True where the point that a bound stands for is in the range.</summary>
    public bool Contains(Bound point) => Lower <= point && point <= Upper;

    /// <summary>The least range that holds both.</summary>
    public NumberRange Hull(NumberRange other) => new(Bound.Min(Lower, other.Lower), Bound.Max(Upper, other.Upper));

    /// <summary>The distance between two ranges: 0 where they meet or touch.</summary>
    public decimal Gap(NumberRange other) =>
        Lower > other.Upper ? Distance(other.Upper, Lower) : other.Lower > Upper ? Distance(Upper, other.Lower) : 0;

    /// <summary>The same range without an upper end: what a floor, or an earlier figure that may have grown, commits to.</summary>
    internal NumberRange AsFloor() => new(Lower, Bound.PositiveInfinity);

    /// <summary>The part of this range that lies in another; the two meet.</summary>
    internal NumberRange Within(NumberRange other) => new(Bound.Max(Lower, other.Lower), Bound.Min(Upper, other.Upper));

    /// <summary>The mirror image at 0.</summary>
    internal NumberRange Mirrored() => new(Upper.Negated(), Lower.Negated());

    /// <summary>Mathematical notation: <c>[245,000, 260,000)</c>, <c>(250,000, ∞)</c>.</summary>
    public override string ToString() => $"{(Lower.IsIncluded ? '[' : '(')}{Lower}, {Upper}{(Upper.IsIncluded ? ']' : ')')}";

    private static decimal Distance(Bound lower, Bound upper) => upper.Number!.Value - lower.Number!.Value; // both lie between two ranges' finite ends
}
