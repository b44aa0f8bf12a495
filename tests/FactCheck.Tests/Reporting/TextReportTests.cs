using FactCheck.Reporting;
using NodaTime;

namespace FactCheck.Tests.Reporting;

public sealed class TextReportTests
{
    private static readonly Question<Figure> Dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed).In("place", "Utopia");
    private static readonly LocalDate Day = new(2020, 1, 1);

    [Fact]
    public void Camps_are_told_with_who_says_what_when_and_through_whom()
    {
        var agency = Source.Organisation("agency", "an agency");
        var casebook = Casebook.Of(
            Dead.Claim("c1", agency, Figure.Exactly(100), Day),
            Dead.Claim("c2", Source.Organisation("b", "body b"), Figure.About(100), Day),
            Dead.Claim("c3", Source.Organisation("c", "body c"), Figure.MoreThan(100), Day, via: [Source.Outlet("o", "an outlet")]).WithAsOf(Date.Month(2019, 12)),
            Dead.Claim("c4", Source.Organisation("d", "body d"), Figure.Estimate(5_000, 4_000, 6_000), Day).WithBasis(Basis.Model));

        Snapshots.Match(Text(casebook));
    }

    [Fact]
    public void Stances_and_notices_are_told()
    {
        var leaves = Question.Whether("leaves", "the president leaves");
        var (a, b) = (Source.Person("a", "A. Person"), Source.Organisation("b", "a party"));
        var casebook = Casebook.Of(
            leaves.Claim("c1", a, Stance.For, Day),
            leaves.Claim("c2", a, Stance.Against.By(Expression.Vote), Day.PlusDays(9)),
            leaves.Claim("c3", a, Stance.LeansAgainst.If("talks fail"), Day.PlusDays(10)),
            leaves.Claim("c4", b, Stance.For.If("he agrees"), Day),
            leaves.Claim("c5", b, Stance.Against, Day));

        Snapshots.Match(Text(casebook));
    }

    [Fact]
    public void What_was_not_compared_is_told()
    {
        var toll = Question.HowMuch("toll", unit: Unit.People, course: Course.Rising);
        var casebook = Casebook.Of(
            toll.Claim("c1", Source.Of("a", "a"), Figure.Plain(100), Day),
            toll.Claim("c2", Source.Of("b", "b"), Figure.Plain(900), Day.PlusDays(60)),
            toll.Claim("c3", Source.Of("c", "c"), Figure.Plain(900, Unit.Of("EUR")), Day));

        Snapshots.Match(Text(casebook));
    }

    [Fact]
    public void Hostile_text_cannot_hide_and_no_line_is_longer_than_the_width()
    {
        var evil = Source.Of("evil", "\u001b[31mred\u202Egnp.\u2066 <script>alert(1)</script>\r\n=cmd()");
        var question = Question.HowMuch("q", "who \u200Bcounts\u0007?\u2028new line", course: Course.Fixed);
        var casebook = Casebook.Of(
            question.Claim("c1", evil, Figure.Exactly(1), Day).WithEvidence(new Evidence { Exact = "\u202Eone" }),
            question.Claim("c2", Source.Of("other", "other"), Figure.Exactly(2), Day));

        var text = Text(casebook);

        Assert.DoesNotContain(text, character => (char.IsControl(character) && character != '\n') || "\u202E\u2066\u200B\u2028".Contains(character, StringComparison.Ordinal));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("\\u202e", text, StringComparison.Ordinal);
    }

    private static string Text(Casebook casebook)
    {
        var writer = new StringWriter();
        TextReport.Write(casebook.Check(), writer, new TextReportOptions { IncludeNotices = true });
        return writer.ToString();
    }
}
