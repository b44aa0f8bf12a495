using CsCheck;
using FactCheck.Detection;
using FactCheck.Figures;
using NodaTime;

namespace FactCheck.Tests;

/// <summary>Section 6: what holds of every casebook, over generated claims.</summary>
public class InvariantTests
{
    private static readonly LocalDate First = new(2015, 1, 1);

    private static readonly Gen<Course> Courses = Gen.OneOf(Enum.GetValues<Course>());

    private static readonly Gen<Figure> Said = Generate.FigureOf(Gen.OneOf(1m, 5, 9, 10, 12, 90, 95, 100, 101, 110, 120, 200, 270, 500, 1_000, 1_400)); // no 0: "less than 0" is none of a count

    private static readonly Gen<(Figure Figure, int Claimant, int Relay, int AsOf, int Days, int Published, Basis Basis)> Told = Gen.Select(
        Said, Gen.Int[0, 3], Gen.OneOf(0, 0, 1, 2), Gen.OneOf(-1, 0, 0, 5, 20, 40), Gen.OneOf(0, 0, 3, 30), Gen.OneOf(0, 5, 20, 45), Gen.OneOf(Basis.Unstated, Basis.Unstated, Basis.Documented, Basis.Estimate));

    private static readonly Gen<Claim[]> FigureClaims = Gen.Select(Told.Array[2, 10], Courses, (told, course) => told.Select((one, index) => Claim.Of(
        $"c{index}", Make.Dead(course), one.Figure, Attribution.To(Make.Source($"s{one.Claimant}"), one.Relay == 0 ? [] : [Make.Source($"r{one.Relay}")]),
        First.PlusDays(one.Published), one.AsOf < 0 ? null : Date.Between(Date.Day(First.PlusDays(one.AsOf)), Date.Day(First.PlusDays(one.AsOf + one.Days)))).WithBasis(one.Basis)).ToArray());

    private static readonly Gen<Claim[]> StanceClaims = Gen.Select(Gen.Int[-2, 2], Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Bool).Array[0, 10].Select(told =>
        told.Select((one, index) => Claim.Of(
            $"t{index}", Make.Leaves(), Stance.At((Position)one.Item1).By(one.Item5 ? Expression.Vote : Expression.Statement),
            Attribution.To(Make.Source($"s{one.Item2}"), one.Item4 == 0 ? [] : [Make.Source($"r{one.Item4}")]), First.PlusDays(one.Item3))).ToArray());

    [Fact]
    public void Order_does_not_matter() =>
        Gen.Select(FigureClaims, StanceClaims, Gen.Int).Sample(
            (figures, stances, seed) =>
            {
                Claim[] claims = [.. figures, .. stances];
                Claim[] shuffled = [.. claims];
                new Random(seed).Shuffle(shuffled);
                Assert.Equal(Everything(Casebook.Of(claims).Check()), Everything(Casebook.Of(shuffled).Check()));
            },
            iter: 2 * Generate.Cases,
            print: told => string.Join('\n', told.Item1.Concat(told.Item2)));

    [Fact]
    public void Witnesses_prove_that_fewer_camps_will_not_do() =>
        FigureClaims.Sample(
            claims =>
            {
                foreach (var conflict in Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>())
                {
                    var floors = !conflict.Id.EndsWith("/documented", StringComparison.Ordinal);
                    var voices = Voices(conflict, floors);
                    Assert.Equal(conflict.Camps.Count, conflict.Witnesses.Count);
                    Assert.True(conflict.Witnesses.Count > 1);
                    NumberRange[] witnesses = [.. conflict.Witnesses.Select(witness => voices.Single(voice => voice.Id == witness.Id).Implied)];
                    for (var i = 0; i < witnesses.Length; i++)
                    {
                        for (var j = 0; j < i; j++) Assert.False(witnesses[i].Meets(witnesses[j]));
                    }

                    foreach (var camp in conflict.Camps)
                    {
                        NumberRange[] sides = [.. voices.Where(voice => camp.Claims.Concat(camp.AlsoFits).Any(claim => claim.Id == voice.Id)).Select(voice => voice.Implied)];
                        Assert.True(sides.Max(range => range.Lower) <= sides.Min(range => range.Upper));
                    }

                    Assert.Equal(FewestCamps([.. voices.Select(voice => voice.Implied)]), conflict.Camps.Count);
                }
            },
            iter: 2 * Generate.Cases);

    /// <summary>
    /// Domain: counts of two or more written digits, two of them not 0, so that no number has ulp 1 on either scale; no orders, no 0. Between and Estimate too.
    /// </summary>
    [Fact]
    public void Figures_on_another_scale_have_the_same_camps()
    {
        var number = Gen.OneOf(110m, 120, 130, 150, 250, 270, 450, 990, 1_100, 1_400, 2_500, 12_000);
        var figure = Gen.OneOf(
            Gen.Select(Gen.OneOf(Generate.OneNumber), number, (wording, x) => Figure.Of(wording, x)),
            Gen.Select(number, number, (x, y) => Figure.Between(Math.Min(x, y), Math.Max(x, y))));
        Gen.Select(figure.Array[2, 9], Gen.Int[1, 12], Courses).Sample(
            (figures, power, course) =>
            {
                var scale = Generate.Power(power);
                ConflictingFigures? Conflict(IEnumerable<Figure> said) => Casebook.Of(said.Select((one, index) => Make.Claim(one, by: $"s{index}", asOf: Make.Day, course: course)))
                    .Check().Discrepancies.OfType<ConflictingFigures>().SingleOrDefault();
                var (small, large) = (Conflict(figures), Conflict(figures.Select(one => Scaled(one, scale))));
                Assert.Equal(small is null, large is null);
                if (small is null) return;
                Assert.Equal(Camps(small), Camps(large!));
                Assert.Equal((small.Strength, small.Severity, small.Magnitude.RelativeDifference), (large!.Strength, large.Severity, large.Magnitude.RelativeDifference));
            },
            iter: 2 * Generate.Cases);
    }

    /// <summary>
    /// Domain: one value v from 10 to 10^15, a count or a measure to two places; Plain: v rounded (half away from zero) or cut off at two or more significant
    /// digits; About x at one digit or more: |v − x| ≤ w/2; MoreThan, AtLeast: v rounded down, MoreThan not to v itself; Nearly: rounded up, v in its range; Exactly v;
    /// Between and Estimate that contain v. One as-of, own words of as many sources as figures, basis Unstated.
    /// </summary>
    [Fact]
    public void Truthful_words_about_one_value_are_no_conflict()
    {
        var value = Gen.Select(Gen.Long[1, 999_999], Gen.Int[0, 9], Gen.Bool, (digits, zeros, measure) => (V: measure ? digits / 100m * Generate.Power(zeros) + 10 : digits * Generate.Power(zeros) + 10, Measure: measure));
        Gen.Select(value, Gen.Select(Gen.Int[0, 7], Gen.Int[1, 9], Gen.Int[0, 1_000]).Array[2, 9], Courses).Sample(
            (about, words, course) =>
            {
                var unit = about.Measure ? Unit.Of("km") : Unit.People;
                var question = Question.HowMuch("value", unit: unit, course: course);
                var figures = words.Select(word => Truthful(about.V, word.Item1, word.Item2, word.Item3)).OfType<Figure>().ToArray();
                var casebook = Casebook.Of(figures.Select((figure, index) => Make.Claim(figure, by: $"s{index}", asOf: Make.Day, about: question)));
                Assert.Empty(casebook.Check().Discrepancies);
            },
            iter: 5 * Generate.Cases,
            print: told => $"{told.Item1}: {string.Join("; ", told.Item2.Select(word => Truthful(told.Item1.V, word.Item1, word.Item2, word.Item3)))}");
    }

    private static Figure? Truthful(decimal v, int wording, int digits, int spread)
    {
        var place = Place(v, digits);
        var two = Place(v, Math.Max(digits, 2));
        switch (wording)
        {
            case 0: return Within(Math.Round(v / two, MidpointRounding.AwayFromZero) * two) is { } rounded ? Figure.Plain(rounded) : null;
            case 1: return Within(Math.Truncate(v / two) * two) is { } cut ? Figure.Plain(cut) : null;
            case 2:
                var x = Math.Round(v / place, MidpointRounding.AwayFromZero) * place;
                return x != 0 && Math.Abs(v - x) <= Math.Min(Roundness.Step(x), x / 2) / 2 ? Figure.About(x) : null;
            case 3: return Math.Truncate(v / place) * place is var more && more < v ? Figure.MoreThan(more) : null;
            case 4: return Figure.AtLeast(Math.Truncate(v / place) * place);
            case 5: return Math.Ceiling(v / place) * place is var nearly && nearly > v && Figure.Nearly(nearly).Range(FigureReading.Literal, Quantity.Measure).Contains(v) ? Figure.Nearly(nearly) : null;
            case 6: return Figure.Exactly(v);
            default: return spread % 2 == 0 ? Figure.Between(Math.Truncate(v - (v * spread / 2_000)), Math.Ceiling(v + spread)) : Figure.Estimate(v, Math.Truncate(v / 2), Math.Ceiling(v * 2));
        }
    }

    /// <summary>Whole numbers are said without a decimal point.</summary>
    private static decimal? Within(decimal number) => number == 0 ? null : number == Math.Truncate(number) ? Math.Truncate(number) : number / 1.0000000000000000000000000000m;

    /// <summary>The place of the last of so many significant digits.</summary>
    private static decimal Place(decimal v, int digits)
    {
        var place = 1m;
        while (v / place >= 10) place *= 10;
        for (; digits > 1 && place > 0.01m; digits--) place /= 10;
        return place;
    }

    private static Figure Scaled(Figure figure, decimal scale) => figure.Wording switch
    {
        Wording.Between => Figure.Between(figure.Low!.Value * scale, figure.High!.Value * scale),
        Wording.Estimate => Figure.Estimate(figure.Low!.Value * scale, figure.High!.Value * scale),
        _ => Figure.Of(figure.Wording, figure.Value!.Value * scale),
    };

    private static string Camps(ConflictingFigures conflict) => string.Join(" | ", conflict.Camps.Select(camp =>
        $"{string.Join(' ', camp.Claims.Select(claim => claim.Id))} ({string.Join(' ', camp.AlsoFits.Select(claim => claim.Id))})"));

    private static IReadOnlyList<Voice> Voices(ConflictingFigures conflict, bool floors)
    {
        var dossier = Casebook.Of(conflict.Claims.Select(claim => claim.Corrects is null ? claim : throw new InvalidOperationException())).Dossiers[0];
        return Voice.Of(conflict.Claims.Select(claim => new FigureOnRecord(claim, dossier, dossier.Question.Unit)), floors);
    }

    private static int FewestCamps(NumberRange[] ranges)
    {
        for (var size = 1; ; size++)
        {
            for (var set = 0; set < 1 << ranges.Length; set++)
            {
                if (System.Numerics.BitOperations.PopCount((uint)set) == size
                    && ranges.All(range => Enumerable.Range(0, ranges.Length).Any(at => (set >> at & 1) == 1 && range.Contains(ranges[at].Upper)))) return size;
            }
        }
    }

    /// <summary>All that a check tells, word by word.</summary>
    private static string Everything(CheckResult result) => string.Join('\n', result.Discrepancies.Concat<Finding>(result.Notices)
        .Select(finding => $"{finding.Id} {(finding as Discrepancy)?.Severity} {string.Join(' ', finding.Claims.Select(claim => claim.Id))} {finding.Summary} {finding.Reconciliation} "
            + string.Join(' ', finding.Members.Select(member => $"{member.Name}={member.Value.ToString(Newtonsoft.Json.Formatting.None)}")))
        .Concat(result.NotCompared.Select(each => $"{each.Question.Id} {each.Reason} {each.Count} {string.Join(' ', each.Example.Select(claim => claim.Id))}")));
}
