using CsCheck;
using NodaTime;

namespace FactCheck.Tests.Detection;

/// <summary>
/// Small casebooks of all forms: few claimants, relays, days and numbers, so that claims meet, touch and part; corrections, bases, missing dates, links,
/// relays that repeat an earlier figure, a claimant that is derived from another.
/// </summary>
internal static class RandomCasebooks
{
    private static readonly LocalDate First = new(2015, 1, 1);

    /// <summary>Numbers near one another and far apart, round and not.</summary>
    public static readonly Gen<decimal> Numbers = Gen.OneOf(0m, 1, 2, 5, 9, 10, 12, 25, 90, 95, 99, 100, 101, 105, 110, 120, 150, 200, 201, 250, 254, 270, 300, 500, 900, 1_000, 1_400, 2_000, 2_500);

    public static readonly Gen<Figure> Said = Gen.Frequency(
        (5, Numbers.Select(x => Figure.Plain(x))),
        (2, Numbers.Select(x => Figure.Exactly(x))),
        (4, Generate.FigureOf(Numbers).Where(figure => FigureRules.Broken(figure, Quantity.Count) is null)));

    private static readonly Gen<Figure> Percents = Gen.Select(
        Gen.OneOf(Wording.Exactly, Wording.Plain, Wording.MoreThan, Wording.AtLeast, Wording.LessThan, Wording.About), Gen.OneOf(5m, 10, 25, 40, 50, 60, 75, 90), (wording, x) => Figure.Of(wording, x));

    private static readonly Gen<Date?> AsOf = Gen.Frequency(
        (2, Gen.Const((Date?)null)),
        (4, Gen.Int[0, 9].Select(day => (Date?)Date.Day(First.PlusDays(day)))),
        (3, Gen.OneOf(0, 10, 31, 32, 33).Select(day => (Date?)Date.Day(First.PlusDays(day)))),
        (2, Gen.Select(Gen.Int[0, 30], Gen.Int[0, 20], (from, days) => (Date?)Date.Between(Date.Day(First.PlusDays(from)), Date.Day(First.PlusDays(from + days))))));

    private static readonly Gen<Date?> Period = Gen.OneOf(0, 1, 1, 2, 3).Select(which => which switch
    {
        0 => null,
        1 => Date.Day(First.PlusDays(5)),
        2 => Date.Day(First.PlusDays(20)),
        _ => Date.Between(Date.Day(First.PlusDays(5)), Date.Day(First.PlusDays(20))),
    });

    private static readonly Gen<Stance> Stances = Gen.Select(Gen.Enum<Position>(), Gen.Enum<Expression>(), Gen.OneOf(null, null, null, "he goes", "talks"), (position, expression, condition) =>
        condition is null ? Stance.At(position).By(expression) : Stance.At(position).By(expression).If(condition));

    private sealed record Told(int Question, Answer Figure, Answer Percent, Answer Date, Answer Name, Answer Stance, int Claimant, int Relay, Date? AsOf, Date? Period, int Published, Basis Basis, int Corrects, int Repeats);

    /// <summary>Claims on one question, all of one course; every other casebook is of one claimant alone.</summary>
    public static Gen<Casebook> OfOneQuestion(Course course) => Gen.OneOf(OfClaims(Said, 2, 9, 1), OfClaims(Said, 3, 8, 1, claimants: 1)).Select(told => Casebook.Of(Claims(told, Questions(course))));

    /// <summary>Claims on a whole, two parts of a partition of it, and the share of the one part, all of one course.</summary>
    public static Gen<Casebook> OfParts(Course course) => OfClaims(Said, 3, 11, 4).Select(told => Linked(Claims(told, Questions(course)), Questions(course)));

    /// <summary>Claims of all forms on linked questions, in order of recording, with their links.</summary>
    public static Gen<Casebook> OfAll { get; } = Gen.Enum<Course>().SelectMany(course => All(Said, course, 3, 24));

    /// <summary>The same, of figures in which scale is of no matter: no order, no 0, no number of ulp 1.</summary>
    public static Gen<Casebook> OfRoundFigures { get; } = Gen.Enum<Course>().SelectMany(course => All(
        Generate.FigureOf(Gen.OneOf(20m, 40, 60, 100, 120, 160, 200, 220, 240, 500, 540, 1_000, 1_200, 2_000, 2_400).Select(x => 20 * Math.Round(x / 20))).Where(figure => figure.Wording != Wording.Order), course, 3, 24));

    /// <summary>The same claims and links in another order.</summary>
    public static Casebook InOrder(Casebook casebook, IEnumerable<Claim> claims, IEnumerable<Link> links) => Casebook.Empty.With(links).With(claims);

    private static Gen<Casebook> All(Gen<Figure> said, Course course, int least, int most) => OfClaims(said, least, most, 11).Select(told => Linked(Claims(told, Questions(course)), Questions(course)));

    private static Gen<Told[]> OfClaims(Gen<Figure> said, int least, int most, int questions, int claimants = 4) => Gen.Select(
        Gen.Select(Gen.Int[0, questions - 1], said, Percents, AsOf, Stances, Gen.OneOf("x", "X ", "y", "z"), Gen.OneOf(-1, -1, -1, 0, 1, 2)),
        Gen.Select(Gen.Int[0, claimants - 1], Gen.OneOf(0, 0, 0, 0, 1, 2, 3), AsOf, Period, Gen.OneOf(0, 5, 9, 20, 32, 50, 50, -1), Gen.OneOf(Basis.Unstated, Basis.Unstated, Basis.Unstated, Basis.Documented, Basis.Estimate), Gen.OneOf(-1, -1, -1, -1, -1, -1, -1, 0, 1, 2)),
        (what, how) => new Told(
            what.Item1, what.Item2, what.Item3, what.Item4 ?? Date.Day(First), Name.Of(what.Item6), what.Item5, how.Item1, how.Item2, how.Item3, how.Item4, how.Item5, how.Item6, how.Item7, what.Item7)).Array[least, most];

    private static Question[] Questions(Course course) =>
    [
        Make.Dead(course), Question.HowMuch("a", unit: Unit.People, course: course), Question.HowMuch("b", unit: Unit.People, course: course), Question.HowMuch("share", unit: Unit.Percent, course: course),
        Question.HowMuch("daily", unit: Unit.People, course: Course.PerPeriod), Question.HowMuch("apart", unit: Unit.People, course: course), Question.When("began"), Question.Which("who"),
        Question.Whether("p"), Question.Whether("q"), Question.Whether("r"),
    ];

    private static Casebook Linked(IEnumerable<Claim> claims, Question[] on) => Casebook.Empty.With(
        Link.PartOf((Question<Figure>)on[1], (Question<Figure>)on[0], "status"), Link.PartOf((Question<Figure>)on[2], (Question<Figure>)on[0], "status"),
        Link.ShareOf((Question<Figure>)on[3], (Question<Figure>)on[0], (Question<Figure>)on[1]), Link.ChangeOf((Question<Figure>)on[4], (Question<Figure>)on[0]),
        Link.Implies((Question<Stance>)on[8], (Question<Stance>)on[9]), Link.Excludes((Question<Stance>)on[10], (Question<Stance>)on[9])).With(claims);

    private static List<Claim> Claims(Told[] drawn, Question[] questions)
    {
        Told[] told = [.. drawn];
        var claims = new List<Claim>();
        for (var i = 0; i < told.Length; i++)
        {
            var one = told[i];
            if (one.Repeats >= 0 && one.Repeats < i && told[one.Repeats] is var repeated) one = told[i] = one with { Question = repeated.Question, Claimant = repeated.Claimant, Figure = repeated.Figure, Relay = Math.Max(1, one.Relay) };
            var question = questions[one.Question];
            var answer = question.Form switch
            {
                QuestionForm.When => one.Date,
                QuestionForm.Which => one.Name,
                QuestionForm.Whether => one.Stance,
                _ => question.Id == "share" ? one.Percent : one.Figure,
            };
            var asOf = question.Course == Course.PerPeriod ? one.Period : one.AsOf;
            var published = one.Published < 0 && asOf is not null ? null : (Publication)First.PlusDays(Math.Max(one.Published, 0));
            var relays = one.Relay == 0 ? [] : new[] { Source(one.Relay == 3 ? "s1" : $"r{one.Relay}") };
            var claim = Claim.Of($"c{i}", question, answer, Attribution.To(Source($"s{one.Claimant}"), relays), published, asOf).WithBasis(one.Basis);
            if (one.Corrects >= 0 && one.Corrects < i && told[one.Corrects].Claimant == one.Claimant && told[one.Corrects].Question == one.Question) claim = claim.Correcting($"c{one.Corrects}");
            claims.Add(claim);
        }

        return claims;
    }

    private static Source Source(string id) => id == "s3" ? Make.Source(id).WithDerivedFrom("s0") : Make.Source(id);
}
