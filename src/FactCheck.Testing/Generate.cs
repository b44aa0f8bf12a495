using CsCheck;
using FactCheck.Reading;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>Generators, for laws and for properties of one's own.</summary>
/// <remarks>
/// What they give is small and near to one another, so that claims meet: few sources, few days, numbers that touch and part.
/// Immutable and safe to share between threads.
/// </remarks>
public static class Generate
{
    private static readonly LocalDate First = new(2015, 1, 1);

    private static readonly Wording[] OneNumber =
    [
        Wording.Exactly, Wording.Plain, Wording.About, Wording.MoreThan, Wording.AtLeast, Wording.LessThan, Wording.AtMost, Wording.UpTo, Wording.Nearly,
    ];

    /// <summary>Numbers of 0 or above, round and not, near one another and far apart.</summary>
    public static Gen<decimal> Numbers { get; } = Gen.OneOf(
        0m, 1, 2, 5, 9, 10, 12, 90, 95, 99, 100, 101, 105, 110, 120, 150, 200, 250, 270, 300, 500, 900, 1_000, 1_100, 1_200, 1_400, 2_500, 9_900, 12_000, 25_000,
        191_369, 250_000, 350_000, 1_200_000, 2.5m, 2.50m);

    /// <summary>Figures of every wording, none that a count refuses; without a unit.</summary>
    public static Gen<Figure> Figures { get; } = FiguresOf(Numbers, Enum.GetValues<OrderOfMagnitude>());

    /// <summary>Figures from 0 to 100, none that a share refuses; without a unit.</summary>
    public static Gen<Figure> Shares { get; } = FiguresOf(Gen.OneOf(0m, 1, 5, 10, 12, 50, 90, 99), [OrderOfMagnitude.Dozens, OrderOfMagnitude.Tens]);

    /// <summary>Dates: days and periods of one quarter, some months and years.</summary>
    public static Gen<Date> Dates { get; } = Gen.Frequency(
        (5, Gen.OneOf(5, 6, 7, 20, 38).Select(Day)),
        (3, Gen.Int[0, 60].Select(Day)),
        (2, Gen.OneOf((5, 20), (6, 7), (0, 58), (30, 50)).Select(period => Date.Between(Day(period.Item1), Day(period.Item2)))),
        (1, Gen.OneOf(Date.Month(2015, 1), Date.Month(2015, 2), Date.Year(2015))));

    /// <summary>Names, some of them the same in other letters, or an alias of a source.</summary>
    public static Gen<Name> Names { get; } = Gen.OneOf("Damascus", "damascus", "Aleppo", "Homs", "United Nations", "UN").Select(Name.Of);

    /// <summary>Stances of every position and expression, some with a condition.</summary>
    public static Gen<Stance> Stances { get; } = Gen.Select(Gen.Enum<Position>(), Gen.OneOf(null, null, null, "talks succeed", "he steps down"), Gen.Enum<Expression>(), (position, condition, expression) =>
        (condition is null ? Stance.At(position) : Stance.At(position).If(condition)).By(expression));

    /// <summary>
    /// Casebooks of questions of all four forms and of all courses, with links, relays, corrections, bases, derived sources, aliases, evidence, claims without a
    /// publication or as-of, figures in units that convert and that do not, and questions without claims.
    /// </summary>
    public static Gen<Casebook> Casebooks { get; } = DraftCasebook.Any;

    /// <summary>
    /// Texts as articles are: sentences with figures, dates, sources, quotations and stances, and with numbers that are no figures; some without any, some with a
    /// character that a reader may stumble over; with title, publisher and date or not.
    /// </summary>
    public static Gen<Document> Documents { get; } = DraftArticle.Any;

    internal static Date Day(int day) => Date.Day(First.PlusDays(day));

    private static Gen<Figure> FiguresOf(Gen<decimal> numbers, OrderOfMagnitude[] orders) => Gen.Frequency(
        (4, numbers.Select(x => Figure.Plain(x))),
        (8, Gen.Select(Gen.OneOf(OneNumber), numbers, (wording, x) => x == 0 && wording is Wording.Nearly or Wording.LessThan ? Figure.Plain(x) : Figure.Of(wording, x))),
        (1, Gen.Select(numbers, numbers, (x, y) => Figure.Between(Math.Min(x, y), Math.Max(x, y)))),
        (1, Gen.Select(numbers, numbers, (x, y) => Figure.Estimate(Math.Min(x, y), Math.Max(x, y)))),
        (1, Gen.Select(numbers, numbers, numbers, (x, y, z) =>
        {
            decimal[] sorted = [.. new[] { x, y, z }.Order()];
            return Figure.Estimate(sorted[1], sorted[0], sorted[2]);
        })),
        (1, Gen.OneOf(orders).Select(order => Figure.Order(order))));
}
