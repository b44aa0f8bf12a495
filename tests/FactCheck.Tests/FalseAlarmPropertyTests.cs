using CsCheck;
using FactCheck.Figures;
using FactCheck.Tests.Detection;
using NodaTime;

namespace FactCheck.Tests;

/// <summary>
/// Section 7 of the domain's page as properties: each line over generated sizes, dates and names, with no discrepancy of any kind. Each test says what
/// it draws from. All are counts. Dates lie in 1995 to 2034, names are ids of letters, digits, slashes and percent signs.
/// </summary>
public class FalseAlarmPropertyTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 14_600].Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

    private static readonly Gen<string> Names = Gen.String[Gen.OneOf('a', 'b', 'z', 'Z', '1', '/', '%', 'é'), 1, 6];

    /// <summary>A course, a day that all speak about, two names that differ, and a day of publication of each that is not before it.</summary>
    private static readonly Gen<(Course Course, LocalDate Day, string One, string Other, int Wait, int OtherWait)> Settings =
        Gen.Select(Gen.Enum<Course>(), Days, Names, Names.Select(name => name + "'"), Gen.Int[0, 20], Gen.Int[0, 20]);

    /// <summary>Whole numbers of 1 to 15 digits, all sizes alike, with 0 to 12 zeros at the end.</summary>
    private static readonly Gen<decimal> Sizes = Gen.Select(Gen.Int[1, 9], Gen.Long[0, 999_999_999_999], Gen.Int[0, 12], (digits, number, zeros) =>
        Math.Max(1, number % (long)Generate.Power(digits)) * Generate.Power(Math.Min(zeros, 15 - digits)));

    /// <summary>Whole numbers of 1 to 12 digits, all sizes alike, that do not end with 0 or 5: ulp and step 1.</summary>
    private static readonly Gen<decimal> Unround = Gen.Select(Gen.Int[1, 12], Gen.Long[0, 999_999_999_999], Gen.OneOf(1, 2, 3, 4, 6, 7, 8, 9), (digits, number, last) =>
        (number % Generate.Power(digits - 1) * 10m) + last);

    /// <summary>A documented count of v and an estimate e ≥ v of one day, of one body or of two, in plain, exact or about words of e (its literal range may lie anywhere at or above v).</summary>
    [Fact]
    public void A_documented_count_below_an_estimate() => Quiet(
        Gen.Select(Sizes, Sizes, Gen.OneOf(Wording.Plain, Wording.Exactly, Wording.MoreThan, Wording.AtLeast), Gen.Bool),
        (drawn, setting) =>
        {
            var (low, high) = (Math.Min(drawn.Item1, drawn.Item2), Math.Max(drawn.Item1, drawn.Item2));
            return
            [
                Says(Figure.Plain(low), "1", setting.One, setting, 0, Basis.Documented),
                Says(Figure.Of(drawn.Item3, high), "2", drawn.Item4 ? setting.One : setting.Other, setting, 1, Basis.Estimate),
            ];
        });

    /// <summary>Any two sizes on two questions of other scope, not linked; and where the city is declared a part of the country, the city's not above the country's.</summary>
    [Fact]
    public void A_city_against_its_country() => Gen.Select(Settings, Sizes, Sizes, Gen.Bool).Sample(
        (setting, one, other, isLinked) =>
        {
            var city = Question.HowMuch("city", unit: Unit.People, course: setting.Course).In("place", "Aleppo");
            var country = Question.HowMuch("country", unit: Unit.People, course: setting.Course).In("place", "Syria");
            var (inCity, inCountry) = isLinked ? (Math.Min(one, other), Math.Max(one, other)) : (one, other);
            var casebook = Casebook.Of(
                Says(Figure.Plain(inCity), "1", setting.One, setting, 0, about: city), Says(Figure.Plain(inCountry), "2", setting.Other, setting, 1, about: country));
            Found.Nothing(isLinked ? casebook.With(Link.PartOf(city, country)) : casebook);
        },
        iter: Generate.Cases);

    /// <summary>v of any size, and about x with x = v rounded to one to three significant digits and |v − x| ≤ w/2; of two bodies, of one in turn, or relayed: the relay says the vaguer. v is no power of ten: "about 1,000" reads [500, 1,500], and does not hold all of a plain 1,000, which reads [500, 2,000).</summary>
    [Fact]
    public void About_a_number_against_the_number() => TwoWays(
        Gen.Select(Sizes, Gen.Int[1, 3]).Select((v, digits) => (Figure.About(Rounded(v, digits, MidpointRounding.AwayFromZero)), Figure.Plain(v)))
            .Where(pair => Roundness.Ulp(pair.Item2.Value!.Value) != pair.Item2.Value)
            .Where(pair => Math.Abs(pair.Item1.Value!.Value - pair.Item2.Value!.Value) <= Math.Min(Roundness.Step(pair.Item1.Value.Value), pair.Item1.Value.Value / 2) / 2),
        relayed: true);

    /// <summary>x with a zero at its end and "over x": of two bodies, or of one in turn. (A relay that drops "over" is a misreport; of 202,354 and "over 202,354" one is wrong.)</summary>
    [Fact]
    public void A_round_number_against_over_it() => TwoWays(
        Sizes.Select(x => x % 10 == 0 ? x : x * 10).Select(x => (Figure.MoreThan(x), Figure.Plain(x))), relayed: false);

    /// <summary>Any x that does not end with 0 against "at least x", of two bodies, of one in turn, or relayed.</summary>
    [Fact]
    public void A_number_against_at_least_it() => TwoWays(Unround.Select(x => (Figure.AtLeast(x), Figure.Plain(x))), relayed: true);

    /// <summary>A round x too, where the relay's claimant is exact: of a plain one the literal range begins below x.</summary>
    [Fact]
    public void An_exact_number_against_at_least_it() => TwoWays(Sizes.Select(x => (Figure.AtLeast(x), Figure.Exactly(x))), relayed: true);

    /// <summary>v of three digits and more that does not end with 0, and "more than x" with x = v cut off at two significant digits or more: the relay's, another body's, or the same body's.</summary>
    [Fact]
    public void More_than_a_number_cut_off_against_the_number() => TwoWays(
        Gen.Select(Gen.Long[101, 999_999_999], Gen.Int[2, 8])
            .Where((v, digits) => v % 10 != 0 && digits < v.ToString(System.Globalization.CultureInfo.InvariantCulture).Length)
            .Select((v, digits) => (Figure.MoreThan(Rounded(v, digits, MidpointRounding.ToZero)), Figure.Plain(v)))
            .Where(pair => pair.Item1.Value < pair.Item2.Value),
        relayed: true);

    /// <summary>One source's totals on a rising question, 2 to 8 of any size, each above the one before, on days that rise; plain, exact, "at least" or "more than".</summary>
    [Fact]
    public void A_sources_toll_that_rises() => Gen.Select(Names, Days, Gen.Select(Sizes, Gen.Int[1, 400], Gen.OneOf(Wording.Plain, Wording.Exactly, Wording.AtLeast, Wording.MoreThan)).Array[2, 8]).Sample(
        (name, day, drawn) =>
        {
            var claims = new List<Claim>();
            var sizes = drawn.Select(each => each.Item1).Distinct().Order().ToArray();
            for (var i = 0; i < sizes.Length; i++)
            {
                day = day.PlusDays(drawn[i].Item2);
                claims.Add(Claim.Of($"c{i}", Make.Dead(Course.Rising), Figure.Of(drawn[i].Item3, sizes[i]), Attribution.To(Make.Source(name)), day, Date.Day(day)));
            }

            Found.Nothing(Casebook.Of(claims));
        },
        iter: Generate.Cases);

    /// <summary>"At least m" and "at least n" of any numbers of step 1, on one day: of two bodies, or of one in turn.</summary>
    [Fact]
    public void Two_at_leasts_of_one_day() => TwoWays(
        Gen.Select(Unround, Unround, (m, n) => (Figure.AtLeast(m), Figure.AtLeast(n))), relayed: false);

    /// <summary>One agency's number in any wording, passed on in the same words by 2 to 6 outlets, with or without its own words.</summary>
    [Fact]
    public void Outlets_with_one_agencys_number() => Gen.Select(Settings, Gen.Select(Sizes, Gen.OneOf(Generate.OneNumber), (x, wording) => Figure.Of(wording, x)), Gen.Int[2, 6], Gen.Bool).Sample(
        (setting, figure, outlets, isOwnToo) =>
        {
            var claims = Enumerable.Range(1, outlets).Select(i => Says(figure, $"c{i}", setting.One, setting, i % 2, via: $"outlet{i}")).ToList();
            if (isOwnToo) claims.Add(Says(figure, "own", setting.One, setting, 0));
            Found.Nothing(Casebook.Of(claims));
        },
        iter: Generate.Cases);

    /// <summary>A source's low and high, plain, in one claim or in two, own words or by one relay, said once; after or before a figure of its own between them; with another body's figure between them.</summary>
    [Fact]
    public void A_sources_own_low_and_high() => Quiet(
        Gen.Select(Gen.Select(Sizes, Sizes, Sizes), Gen.Bool, Gen.Int[0, 2], Gen.Bool),
        (drawn, setting) =>
        {
            decimal[] sizes = [.. new[] { drawn.Item1.Item1, drawn.Item1.Item2, drawn.Item1.Item3 }.Order()];
            var via = drawn.Item4 && drawn.Item3 != 1 ? "relay" : null;
            Claim[] range = drawn.Item2
                ? [Says(Figure.Between(sizes[0], sizes[2]), "range", setting.One, setting, 0, via: via)]
                : [Says(Figure.Plain(sizes[0]), "low", setting.One, setting, 0, via: via), Says(Figure.Plain(sizes[2]), "high", setting.One, setting, 0, via: via)];
            return drawn.Item3 switch
            {
                0 => range,
                1 => [.. range, Says(Figure.Exactly(sizes[1]), "between", setting.One, setting, 1)],
                _ => [.. range, Says(Figure.Exactly(sizes[1]), "between", setting.Other, setting, 1)],
            };
        });

    /// <summary>"About x" against a range whose upper or lower end is x: of two bodies, or of one in turn.</summary>
    [Fact]
    public void About_a_number_against_a_range_that_ends_there() => TwoWays(
        Gen.Select(Sizes, Sizes, Gen.Bool, (one, other, isUpper) => (Figure.About(isUpper ? Math.Max(one, other) : Math.Min(one, other)), Figure.Between(Math.Min(one, other), Math.Max(one, other)))), relayed: false);

    /// <summary>Two figures of one day: of two bodies, of one body in turn in either order, and where asked as a relay's (the first) of the second.</summary>
    private static void TwoWays(Gen<(Figure Vague, Figure Own)> figures, bool relayed)
    {
        Quiet(figures, (drawn, setting) => [Says(drawn.Vague, "1", setting.One, setting, 0), Says(drawn.Own, "2", setting.Other, setting, 1)]);
        Quiet(figures, (drawn, setting) => [Says(drawn.Vague, "1", setting.One, setting, 0), Says(drawn.Own, "2", setting.One, setting, 1)]);
        if (relayed) Quiet(figures, (drawn, setting) => [Says(drawn.Vague, "1", setting.One, setting, 0, via: setting.Other), Says(drawn.Own, "2", setting.One, setting, 1)]);
    }

    private static void Quiet<T>(Gen<T> drawn, Func<T, (Course Course, LocalDate Day, string One, string Other, int Wait, int OtherWait), Claim[]> claims) => Gen.Select(drawn, Settings).Sample(
        (each, setting) => Found.Nothing(Casebook.Of(claims(each, setting))), iter: Generate.Cases);

    private static Claim Says(
        Figure figure, string id, string by, (Course Course, LocalDate Day, string One, string Other, int Wait, int OtherWait) setting, int which,
        Basis basis = Basis.Unstated, string? via = null, Question<Figure>? about = null) =>
        Claim.Of(
            id, about ?? Make.Dead(setting.Course), figure, Attribution.To(Make.Source(by), via is null ? [] : [Make.Source(via)]),
            setting.Day.PlusDays(which == 0 ? setting.Wait : setting.OtherWait), Date.Day(setting.Day)).WithBasis(basis);

    private static decimal Rounded(decimal v, int digits, MidpointRounding how)
    {
        var unit = 1m;
        while (Math.Floor(v / unit) >= Generate.Power(digits)) unit *= 10;
        return Math.Round(v / unit, how) * unit;
    }
}
