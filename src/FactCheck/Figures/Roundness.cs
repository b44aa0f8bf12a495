namespace FactCheck.Figures;

/// <summary>
/// How round a number is, and how large the orders of magnitude are: all the constants of the two readings. Changing them changes no stored claim.
/// Sources: Jansen &amp; Pollmann, On Round Numbers (2001); Krifka, Approximate Interpretation of Number Words (2007).
/// </summary>
public static class Roundness
{
    /// <summary>The largest 10^k that divides x, or 5·10^k that divides x and is less than |x|; 1 for 0. Exact.</summary>
    /// <param name="x">Below 10^18 in size, at most 6 decimal places.</param>
    public static decimal Step(decimal x)
    {
        if (x == 0) return 1;
        var (digits, place) = WithoutZeros(x);
        return digits % 5 == 0 && digits != 5 ? 5 * PowerOfTen(place) : PowerOfTen(place);
    }

    /// <summary>The place of the last non-zero digit; 1 for 0. Exact.</summary>
    /// <param name="x">Below 10^18 in size, at most 6 decimal places.</param>
    public static decimal Ulp(decimal x) => x == 0 ? 1 : PowerOfTen(WithoutZeros(x).Place);

    /// <summary>The last written place, for a number with a decimal point; else <see cref="Ulp"/>.</summary>
    /// <param name="x">Below 10^18 in size, at most 6 decimal places.</param>
    public static decimal UlpAsWritten(decimal x) => x.Scale > 0 ? PowerOfTen(-x.Scale) : Ulp(x);

    /// <summary>The significant digits of |x| as a whole number, and the power of ten that it is multiplied with: 2,500 is (25, 2).</summary>
    internal static (decimal Digits, int Place) SignificantDigits(decimal x)
    {
        var (digits, place) = WithoutZeros(x);
        return ((decimal)digits, place);
    }

    /// <summary>What an order commits to at the least: one dozen, one score, one ten and so on.</summary>
    internal static decimal OneOf(OrderOfMagnitude order) => order switch
    {
        OrderOfMagnitude.Dozens => 12,
        OrderOfMagnitude.Scores => 20,
        OrderOfMagnitude.Tens => 10,
        OrderOfMagnitude.Hundreds => 100,
        OrderOfMagnitude.Thousands => 1_000,
        OrderOfMagnitude.TensOfThousands => 10_000,
        OrderOfMagnitude.HundredsOfThousands => 100_000,
        OrderOfMagnitude.Millions => 1_000_000,
        OrderOfMagnitude.TensOfMillions => 10_000_000,
        OrderOfMagnitude.HundredsOfMillions => 100_000_000,
        _ => 1_000_000_000,
    };

    /// <summary>Where a reader thinks that an order ends, exclusive: where the next one is said.</summary>
    internal static decimal EndOf(OrderOfMagnitude order) => order switch
    {
        OrderOfMagnitude.Dozens or OrderOfMagnitude.Scores or OrderOfMagnitude.Tens => 100,
        OrderOfMagnitude.Billions => 1_000_000_000_000,
        _ => 10 * OneOf(order),
    };

    /// <summary>The digits of |x| without the zeros at their end, and the power of ten that stands for those.</summary>
    private static (UInt128 Digits, int Place) WithoutZeros(decimal x)
    {
        var place = -x.Scale;
        var digits = (UInt128)(Math.Abs(x) * PowerOfTen(x.Scale));
        for (; digits > ulong.MaxValue && digits % 10 == 0; place++) digits /= 10;
        if (digits > ulong.MaxValue) return (digits, place);
        var few = (ulong)digits; // the usual case, and much faster
        for (; few % 10 == 0; place++) few /= 10;
        return (few, place);
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--) power *= 10;
        for (; exponent < 0; exponent++) power /= 10;
        return power;
    }
}
