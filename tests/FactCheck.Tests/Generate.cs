using CsCheck;

namespace FactCheck.Tests;

/// <summary>Generators of figures, for properties.</summary>
internal static class Generate
{
    public const int Cases = 1_000;

    public static readonly Wording[] OneNumber =
    [
        Wording.Exactly, Wording.Plain, Wording.About, Wording.MoreThan, Wording.AtLeast, Wording.LessThan, Wording.AtMost, Wording.UpTo, Wording.Nearly,
    ];

    /// <summary>Numbers that a figure can have: both signs, round and not, up to the limits of size and places; zeros at the end too.</summary>
    public static Gen<decimal> Number { get; } = Gen.Select(Gen.Long[0, 2_000_000], Gen.Int[0, 11], Gen.Int[0, 6], Gen.Bool, Gen.Int[0, 20], (digits, zeros, scale, negative, extreme) =>
    {
        var number = extreme == 0 ? 999_999_999_999_999_999.999999m - digits : digits * Power(zeros) * new decimal(1, 0, 0, false, (byte)scale);
        return negative ? -number : number;
    });

    public static Gen<decimal> Positive { get; } = Number.Where(number => number != 0).Select(Math.Abs);

    /// <summary>Figures of every wording, without a unit.</summary>
    public static Gen<Figure> FigureOf(Gen<decimal> number) => Gen.OneOf(
        Gen.Select(Gen.OneOf(OneNumber), number, (wording, x) => wording == Wording.Nearly && x == 0 ? Figure.Plain(x) : Figure.Of(wording, x)),
        Gen.Select(number, number, (x, y) => Figure.Between(Math.Min(x, y), Math.Max(x, y))),
        Gen.Select(number, number, (x, y) => Figure.Estimate(Math.Min(x, y), Math.Max(x, y))),
        Gen.Select(number, number, number, (x, y, z) =>
        {
            decimal[] sorted = [.. new[] { x, y, z }.Order()];
            return Figure.Estimate(sorted[1], sorted[0], sorted[2]);
        }),
        Gen.OneOf(Enum.GetValues<OrderOfMagnitude>()).Select(order => Figure.Order(order)));

    public static Gen<Figure> Figures { get; } = FigureOf(Number);

    public static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--) power *= 10;
        for (; exponent < 0; exponent++) power /= 10;
        return power;
    }
}
