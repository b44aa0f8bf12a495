namespace FactCheck.Figures;

/// <summary>An end of a range on the real line: at a number, just above it, just below it, or infinite.</summary>
/// <remarks>
/// Immutable; the default is the bound at 0. Totally ordered and exact: just below x comes after every number below x and before x.
/// So an open lower end at x is the bound just above x, and two ranges have a common value exactly when neither's lower bound comes after the other's upper one.
/// </remarks>
public readonly record struct Bound : IComparable<Bound>
{
    private readonly decimal value;
    private readonly sbyte infinity;
    private readonly sbyte side;

    private Bound(decimal value, sbyte side, sbyte infinity = 0)
    {
        this.value = value;
        this.side = side;
        this.infinity = infinity;
    }

    /// <summary>Before every number.</summary>
    public static Bound NegativeInfinity { get; } = new(0, 0, -1);

    /// <summary>After every number.</summary>
    public static Bound PositiveInfinity { get; } = new(0, 0, 1);

    /// <summary>The number; null where the bound is infinite.</summary>
    public decimal? Number => infinity == 0 ? value : null;

    /// <summary>True where the bound is at its number: a closed end.</summary>
    public bool IsIncluded => infinity == 0 && side == 0;

    /// <summary>The bound at a number: a closed end.</summary>
    public static Bound At(decimal number) => new(number, 0);

    /// <summary>The bound just above a number: an open lower end.</summary>
    public static Bound JustAbove(decimal number) => new(number, 1);

    /// <summary>The bound just below a number: an open upper end.</summary>
    public static Bound JustBelow(decimal number) => new(number, -1);

    /// <summary>True where <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    public static bool operator <(Bound a, Bound b) => a.CompareTo(b) < 0;

    /// <summary>True where <paramref name="a"/> comes after <paramref name="b"/>.</summary>
    public static bool operator >(Bound a, Bound b) => a.CompareTo(b) > 0;

    /// <summary>True where <paramref name="a"/> does not come after <paramref name="b"/>.</summary>
    public static bool operator <=(Bound a, Bound b) => a.CompareTo(b) <= 0;

    /// <summary>True where <paramref name="a"/> does not come before <paramref name="b"/>.</summary>
    public static bool operator >=(Bound a, Bound b) => a.CompareTo(b) >= 0;

    /// <summary>The earlier of two.</summary>
    public static Bound Min(Bound a, Bound b) => b < a ? b : a;

    /// <summary>The later of two.</summary>
    public static Bound Max(Bound a, Bound b) => b > a ? b : a;

    /// <inheritdoc/>
    public int CompareTo(Bound other)
    {
        if (infinity != other.infinity) return infinity.CompareTo(other.infinity);
        var order = value.CompareTo(other.value);
        return order != 0 ? order : side.CompareTo(other.side);
    }

    /// <summary>The mirror image at 0.</summary>
    internal Bound Negated() => new(-value, (sbyte)-side, (sbyte)-infinity);

    /// <summary>The bound after an increasing change of its number.</summary>
    internal Bound Moved(Func<decimal, decimal> change) => infinity == 0 ? new(change(value), side) : this;

    /// <summary>The number, or an infinity; which side of it is told by the range that the bound ends.</summary>
    public override string ToString() => infinity switch { < 0 => "−∞", > 0 => "∞", _ => Numbers.Write(value) };
}
