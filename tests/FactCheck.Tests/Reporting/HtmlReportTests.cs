using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using FactCheck.Detection;
using FactCheck.Ledgers;
using FactCheck.Reporting;
using FactCheck.Reporting.Html;
using FactCheck.Tests.Files;
using FactCheck.Tracking;
using NodaTime;

namespace FactCheck.Tests.Reporting;

public sealed class HtmlReportTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);
    private static readonly Question<Figure> Dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed).In("place", "Utopia");

    [Fact]
    public void Camps_stances_and_falls_are_told_and_pictured()
    {
        var (a, b, outlet) = (Source.Organisation("a", "body a"), Source.Organisation("b", "body b"), Source.Outlet("o", "an outlet"));
        var total = Question.HowMuch("total", "a total that rises", course: Course.Rising);
        var leaves = Question.Whether("leaves", "the president leaves");
        var page = Pages.Written(
            Casebook.Of(
                Dead.Claim("c1", a, Figure.MoreThan(250_000), Day, via: [outlet]).WithEvidence(new Evidence
                {
                    Title = "A report", Url = "https://news.example/report", Exact = "more than 250,000 people", Prefix = "The body says that ", Suffix = " were killed.", Publisher = "an outlet",
                }),
                Dead.Claim("c2", b, Figure.Exactly(400), Day).WithAsOf(Date.Month(2019, 12)).WithBasis(Basis.Model),
                total.Claim("t1", a, Figure.Exactly(90), Day),
                total.Claim("t2", a, Figure.Exactly(100), Day.PlusDays(1)),
                total.Claim("t3", a, Figure.Exactly(95), Day.PlusDays(2)),
                leaves.Claim("s1", b, Stance.For, Day),
                leaves.Claim("s2", b, Stance.Against, Day.PlusDays(40)),
                leaves.Claim("s3", b, Stance.For.By(Expression.Vote), Day.PlusDays(50))),
            new HtmlReportOptions { Kinds = ["conflictingFigures", "stanceChange"] });

        Pages.ShouldBeSound(page);
        Snapshots.Match(page.Replace(StyleSheet.Css, "…", StringComparison.Ordinal).Replace(StyleSheet.Policy, "…", StringComparison.Ordinal));
    }

    [Fact]
    public void The_policy_lets_nothing_load_and_knows_the_style_sheet_by_its_hash()
    {
        var page = Pages.Parsed(Pages.Written(Casebook.Empty));

        var policy = page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants("style").Single().Value)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
        Assert.True(StyleSheet.Css.AsSpan().IndexOfAny('<', '>', '&') < 0);
    }

    [Fact]
    public void A_casebook_without_discrepancies_says_so()
    {
        var page = Pages.Written(Casebook.Of(Claim("only", 1)));

        Pages.ShouldBeSound(page);
        Assert.Contains("No discrepancies were found", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_are_written_and_the_rest_is_counted()
    {
        var claims = Enumerable.Range(1, 5).SelectMany(i =>
        {
            var question = Question.HowMuch($"q{i}", course: Course.Fixed);
            return new[] { question.Claim($"{i}a", Source.Of("a", "a"), Figure.Exactly(1000), Day), question.Claim($"{i}b", Source.Of("b", "b"), Figure.Exactly(1000 + (i * 40)), Day) };
        });
        var result = Casebook.Of(claims).Check();

        var page = Pages.Written(result, new HtmlReportOptions { MostDiscrepancies = 2 });

        Pages.ShouldBeSound(page);
        Assert.Equal(5, result.Discrepancies.Count);
        Assert.Equal(result.Discrepancies.Take(2).Select(FindingSection.AnchorOf), Pages.Parsed(page).Descendants("article").Select(article => article.Attribute("id")!.Value));
        Assert.Contains("2 of 5 discrepancies are written here, the worst first. The JSON report has all of them (--format json).", page, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlReportOptions { MostDiscrepancies = 0 });
    }

    [Fact]
    public void Of_many_claims_the_witnesses_are_shown_and_the_rest_is_counted()
    {
        var claims = Enumerable.Range(0, 100).Select(i => Claim($"c{i:00}", i < 98 ? 100 : i)).Append(Claim("far", 9_000));
        var result = Casebook.Of(claims).Check();

        var page = Pages.Written(result);

        Pages.ShouldBeSound(page);
        var conflict = Assert.IsType<ConflictingFigures>(Assert.Single(result.Discrepancies));
        Assert.All(conflict.Witnesses, witness => Assert.Contains($"claim {witness.Id}<", page, StringComparison.Ordinal));
        Assert.Contains("81 more claims in the JSON report", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_are_told_where_they_are_asked_for_and_counted_else()
    {
        var leaves = Question.Whether("leaves", "the president leaves");
        var casebook = Casebook.Of(leaves.Claim("s1", Source.Of("a", "a"), Stance.For, Day), leaves.Claim("s2", Source.Of("b", "b"), Stance.Against, Day));

        var (without, with) = (Pages.Written(casebook), Pages.Written(casebook, new HtmlReportOptions { IncludeNotices = true }));

        Pages.ShouldBeSound(with);
        Assert.Contains("1 notice is not shown", without, StringComparison.Ordinal);
        Assert.DoesNotContain("opposed stances", without, StringComparison.Ordinal);
        Assert.Contains("opposed stances", with, StringComparison.Ordinal);
    }

    [Fact]
    public void The_life_of_a_discrepancy_is_told_with_who_when_and_why()
    {
        var result = Casebook.Of(Claim("a", 100), Claim("b", 900)).Check();
        var review = new ReviewOnRecord(Review.Resolved(ResolutionReason.DifferentScope), "bob", Instant.FromUtc(2026, 1, 2, 12, 0), "fighters too");

        var page = Pages.Written(result, new HtmlReportOptions { Tracked = [new(result.Discrepancies[0], Status.Resolved, review)] });

        Pages.ShouldBeSound(page);
        var life = Pages.Parsed(page).Descendants("p").Single(p => (string?)p.Attribute("class") == "life").Value.ReplaceLineEndings("");
        Assert.Equal("Status: resolved. Last review: resolved (different scope) by bob, 2026-01-02T12:00:00Z: fighters too", life);
    }

    [Fact]
    public void A_check_that_failed_in_part_does_not_look_like_a_clean_one()
    {
        var claim = Claim("a", 1);
        var result = new CheckResult(Casebook.Of(claim), [], [], [new DetectorFailure("broken", Dead, [claim], new InvalidOperationException("<b>boom</b>"))]);

        var page = Pages.Written(result);

        Pages.ShouldBeSound(page);
        Assert.Contains("The check is not whole", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;boom&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugins_finding_may_rest_on_claims_that_are_not_in_the_casebook_and_could_not_be()
    {
        var other = Question.HowMuch("other", unit: Unit.People).Claim("x", Source.Of("x", "x"), Figure.Plain(-5), Day);
        var casebook = Casebook.Of(Claim("a", 1));

        var page = Pages.Written(new CheckResult(casebook, [new Together(casebook.Dossiers[0], other)], [], []));

        Pages.ShouldBeSound(page);
        Assert.Contains("claim x<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_compared_is_counted()
    {
        var toll = Question.HowMuch("toll", unit: Unit.People, course: Course.Rising);
        var page = Pages.Written(Casebook.Of(
            toll.Claim("c1", Source.Of("a", "a"), Figure.Plain(100), Day),
            toll.Claim("c2", Source.Of("b", "b"), Figure.Plain(900), Day.PlusDays(60))));

        Pages.ShouldBeSound(page);
        Assert.Contains("1 pair of figures was not compared", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_gets_the_same_page_as_UTF8_without_a_mark_and_stays_open()
    {
        var result = Casebook.Of(Claim("ä", 100), Claim("b", 900)).Check();
        using var stream = new MemoryStream();

        HtmlReport.Write(result, stream);

        Assert.Equal(Encoding.UTF8.GetBytes(Pages.Written(result)), stream.ToArray());
        Assert.True(stream.CanWrite);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"onload=alert(1) x=\"")]
    [InlineData("]]><!--")]
    [InlineData("\u202Egnp.exe\u2066\u0000\uFFFE\uFFFF\u2028")]
    public void Hostile_text_stays_text_wherever_it_stands(string evil) => Pages.ShouldBeSound(Pages.Written(Everywhere(evil), All));

    [Fact]
    public void Ten_thousand_characters_are_written_whole_in_the_table_and_cut_in_the_picture()
    {
        var evil = new string('x', 10_000);

        var page = Pages.Written(Everywhere(evil), All);

        Pages.ShouldBeSound(page);
        var root = Pages.Parsed(page);
        Assert.Contains(root.Descendants("bdi"), name => name.Value == evil);
        Assert.All(root.Descendants("svg").Descendants("text"), text => Assert.InRange(text.Value.Length, 0, 600));
    }

    [Fact]
    public void Any_casebook_gives_a_sound_page() => GenerateCasebooks.Casebooks.Sample(
        casebook =>
        {
            // Whatever claims there are, all of a question are a finding, so that every table and picture meets every text.
            var findings = casebook.Dossiers.Where(dossier => dossier.Claims.Count > 0).SelectMany(dossier => new Finding[] { new Together(dossier), new Told(dossier) });
            Pages.ShouldBeSound(Pages.Written(new CheckResult(casebook, findings.Concat(casebook.Check().Discrepancies), [], []), All));
        },
        iter: Generate.Cases);

    private static HtmlReportOptions All { get; } = new() { IncludeNotices = true };

    private static Claim Claim(string by, decimal says) => Dead.Claim(by, Source.Of(by, by), Figure.Exactly(says), Day);

    private static Casebook Everywhere(string evil)
    {
        var (a, b) = (Source.Of("a", evil), Source.Of("b", evil + "b"));
        var question = Question.HowMuch("q<\"'&>", evil, course: Course.Rising).In("place", evil);
        var proposal = Question.Whether("p", evil);
        var evidence = new Evidence { Exact = evil, Prefix = evil, Suffix = evil, Title = evil, Publisher = evil, Url = $"https://example.com/{evil}" };
        return Casebook.Of(
            question.Claim("<c1>", a, Figure.Exactly(90), Day, via: [b]).WithEvidence(evidence),
            question.Claim("<c2>", b, Figure.Exactly(900), Day).WithEvidence(evidence with { Url = $"javascript:{evil}" }),
            question.Claim("<c3>", b, Figure.Exactly(300), Day.PlusDays(3)),
            proposal.Claim("<s1>", a, Stance.For.If(evil), Day),
            proposal.Claim("<s2>", a, Stance.Against, Day.PlusDays(9)));
    }

    private sealed class Together(Dossier dossier, params Claim[] others) : Discrepancy("together", dossier.Question, Severity.Major, [.. dossier.Claims, .. others])
    {
        public override string Summary => string.Join('\n', Claims);

        public override string Reconciliation => Summary;
    }

    private sealed class Told(Dossier dossier) : Notice("told", dossier.Question, dossier.Claims)
    {
        public override string Summary => string.Join('\u202e', Claims);
    }
}
