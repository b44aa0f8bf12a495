using FactCheck.Reporting;
using FactCheck.Tool;
using NodaTime;

namespace FactCheck.Browser.Tests;

/// <summary>The reports that are looked at.</summary>
internal static class Reports
{
    private static readonly LocalDate Day = new(2020, 1, 1);

    /// <summary>The report of <c>factcheck demo</c>, as the tool writes it.</summary>
    public static async Task<string> DemoAsync()
    {
        using var output = new MemoryStream();
        var exit = await CommandLine.RunAsync(["demo", "--format", "html"], new Terminal(output, Stream.Null, Stream.Null));
        Assert.Equal(0, exit);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Every kind of picture, links, and more discrepancies than stand open.</summary>
    public static string Whole()
    {
        var (a, b) = (Source.Organisation("a", "the ministry"), Source.Organisation("b", "منظمة مستقلة"));
        var outlet = Source.Outlet("o", "a newspaper with a name that is rather long for a narrow screen");
        var total = Question.HowMuch("total", "a total that rises", Unit.People, Course.Rising);
        var leaves = Question.Whether("leaves", "the president leaves");
        var claims = new List<Claim>
        {
            leaves.Claim("s1", a, Stance.For, Day),
            leaves.Claim("s2", a, Stance.Against, Day.PlusDays(40)),
            leaves.Claim("s3", a, Stance.For.By(Expression.Vote), Day.PlusDays(50)),
            leaves.Claim("s4", a, Stance.For.By(Expression.Action), Day.PlusDays(20)),
        };
        for (var i = 0; i < 60; i++) claims.Add(total.Claim($"t{i:00}", a, Figure.Exactly(1_000 + (i * 10) - (i == 30 ? 15 : 0)), Day.PlusDays(i)));
        for (var i = 0; i < 14; i++)
        {
            var dead = Question.HowMuch($"dead{i:00}", $"people killed in the place {i}", Unit.People, Course.Fixed);
            claims.Add(dead.Claim($"c{i}a", a, Figure.MoreThan(250_000), Day, via: [outlet]).WithEvidence(new Evidence { Title = "A report", Url = "https://news.example/report", Exact = "over 250,000 people" }));
            claims.Add(dead.Claim($"c{i}b", b, Figure.Estimate(3_000, 2_000, 5_000), Day));
        }

        return Written(Casebook.Of(claims));
    }

    /// <summary>Text that wants to be more than text, wherever the record holds text.</summary>
    public static string Hostile(string evil)
    {
        var (a, b) = (Source.Of("a", evil), Source.Of("b", $"{evil}b"));
        var question = Question.HowMuch("<q>\"'", evil, Unit.Of("x"), Course.Rising).In("place", evil);
        var leaves = Question.Whether("leaves", evil);
        var evidence = new Evidence { Exact = evil, Prefix = evil, Suffix = evil, Title = evil, Publisher = evil };
        return Written(Casebook.Of(
            question.Claim("c1", a, Figure.Exactly(900), Day, via: [b]).WithEvidence(evidence with { Url = "javascript:alert(1)" }),
            question.Claim("c2", b, Figure.Exactly(90), Day).WithEvidence(evidence with { Url = $"https://example.com/{evil}" }),
            question.Claim("c3", b, Figure.Exactly(50), Day.PlusDays(1)).WithEvidence(evidence with { Url = evil }),
            leaves.Claim("s1", a, Stance.For.If(evil), Day),
            leaves.Claim("s2", a, Stance.Against, Day.PlusDays(1))));
    }

    private static string Written(Casebook casebook)
    {
        var writer = new StringWriter();
        HtmlReport.Write(casebook.Check(), writer, new HtmlReportOptions { IncludeNotices = true });
        return writer.ToString();
    }
}
