using CsCheck;
using FactCheck.Detection;
using NodaTime;

namespace FactCheck.Tests.Detection;

/// <summary>The whole outcome of conflicting figures against <see cref="NaiveConflicts"/>.</summary>
public class ConflictingFiguresNaivelyTests
{
    private static readonly LocalDate First = new(2015, 1, 1);

    /// <summary>Numbers near one another and far apart, round and not, so that ranges touch, meet and part.</summary>
    private static readonly Gen<decimal> Wide = Gen.OneOf(0m, 1, 2, 5, 9, 10, 12, 90, 95, 99, 100, 101, 105, 110, 120, 150, 200, 201, 250, 270, 300, 500, 900, 1_000, 1_400, 2_000);

    private static readonly Gen<decimal> Near = Gen.OneOf(100m, 101, 105, 110, 120);

    private static readonly Gen<Figure> Said = Gen.Frequency(
        (6, Wide.Select(x => Figure.Plain(x))),
        (4, Generate.FigureOf(Wide).Where(figure => FigureRules.Broken(figure, Quantity.Count) is null)));

    private static readonly Gen<Figure> SaidOneSided = Gen.Select(Gen.OneOf(Generate.OneNumber), Near, (wording, x) => Figure.Of(wording, x));

    private static readonly Gen<Date?> AsOf = Gen.Frequency(
        (2, Gen.Const((Date?)null)),
        (4, Gen.Int[0, 45].Select(day => (Date?)Date.Day(First.PlusDays(day)))),
        (2, Gen.OneOf(0, 10, 31, 32, 33).Select(day => (Date?)Date.Day(First.PlusDays(day)))),
        (2, Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], (from, days) => (Date?)Date.Between(Date.Day(First.PlusDays(from)), Date.Day(First.PlusDays(from + days))))));

    /// <summary>Few periods, so that some are equal; and stand-ins on a day that others state.</summary>
    private static readonly Gen<Date?> Period = Gen.OneOf(0, 1, 2, 3).Select(which => which switch
    {
        0 => null,
        1 => Date.Day(First.PlusDays(5)),
        2 => Date.Day(First.PlusDays(20)),
        _ => Date.Between(Date.Day(First.PlusDays(5)), Date.Day(First.PlusDays(20))),
    });

    private sealed record Told(Figure Figure, int Claimant, int Relay, Date? AsOf, int Published, Basis Basis, int Corrects);

    private static Gen<Told> OneTold(Course course, Gen<Figure> said) => Gen.Select(
        said, Gen.Int[0, 3], Gen.OneOf(0, 0, 0, 1, 2), course == Course.PerPeriod ? Period : AsOf, Gen.OneOf(0, 5, 20, 32, 50, 50, -1), Gen.OneOf(Basis.Unstated, Basis.Unstated, Basis.Unstated, Basis.Documented, Basis.Estimate),
        Gen.OneOf(-1, -1, -1, -1, -1, -1, -1, 0, 1, 2), (figure, claimant, relay, asOf, published, basis, corrects) => new Told(figure, claimant, relay, asOf, published, basis, corrects));

    private static Gen<Casebook> Casebooks(Course course, Gen<Figure> said) => Gen.Select(OneTold(course, said).Array[2, 9], Gen.OneOf(-1, -1, 0, 5), (told, tolerance) =>
    {
        var question = Make.Dead(course);
        if (tolerance >= 0) question = question.WithTolerance(tolerance);
        var claims = new List<Claim>();
        for (var i = 0; i < told.Length; i++)
        {
            var one = told[i];
            var published = one.Published < 0 && one.AsOf is not null ? null : (Publication)First.PlusDays(Math.Max(one.Published, 0));
            var claim = Claim.Of(
                $"c{i}", question, one.Figure, Attribution.To(Make.Source($"s{one.Claimant}"), one.Relay == 0 ? [] : [Make.Source($"r{one.Relay}")]), published, one.AsOf).WithBasis(one.Basis);
            if (one.Corrects >= 0 && one.Corrects < i && told[one.Corrects].Claimant == one.Claimant) claim = claim.Correcting($"c{one.Corrects}");
            claims.Add(claim);
        }

        return Casebook.Of(claims);
    });

    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    [InlineData(Course.PerPeriod)]
    public void Conflicts_are_those_of_the_page_read_literally(Course course) =>
        Gen.OneOf(Casebooks(course, Said), Casebooks(course, SaidOneSided)).Sample(
            casebook =>
            {
                string[] found = [.. casebook.Check().Discrepancies.OfType<ConflictingFigures>().Select(NaiveConflicts.Tell).Order(StringComparer.Ordinal)];
                string[] expected = [.. NaiveConflicts.Of(casebook).Order(StringComparer.Ordinal)];
                Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
            },
            iter: 4_000,
            print: Print);

    internal static string Print(Casebook casebook) => "\n" + string.Join('\n', casebook.Claims.Select(claim =>
        $"{claim.Id} {claim} as of {claim.AsOf} published {claim.Published} {claim.Basis} corrects {claim.Corrects}")) + $"\ntolerance {casebook.Questions[0].ToleranceDays}";
}
