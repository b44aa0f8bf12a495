using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FactCheck.Detection;
using FactCheck.Reporting;
using FactCheck.Tests.Detection;
using Json.Schema;
using Newtonsoft.Json.Linq;
using NodaTime;
using Document = FactCheck.Reading.Document;

namespace FactCheck.Tests.Reporting;

public sealed partial class SarifReportTests
{
    private const string Article = "Tolls\r\n\r\n\U0001F600 The UN says over 250,000\ndied.\rThe SOHR says 350,000 died.\n";

    private static readonly LocalDate Day = new(2020, 1, 1);
    private static readonly Question<Figure> Dead = Question.HowMuch("dead", "people killed", Unit.People, Course.Fixed);
    private static readonly Document Read = new("a.md", Article);
    private static readonly SarifReportOptions Options = new() { Artifacts = [new("a.md", "articles/a.md", Article)], CasebookUri = "desk/book.json" };

    private static readonly JsonSchema Schema = JsonSchema.FromText(Resource("sarif-2.1.0.json"));

    [Fact]
    public void A_result_lies_where_its_last_claim_stands_in_the_article() => Snapshots.Match(Stable(Valid(Found(), Options with { IncludeNotices = true })));

    [Fact]
    public void Regions_are_the_words_of_the_claim()
    {
        foreach (var place in JObject.Parse(Valid(Found(), Options)).SelectTokens("$..region"))
        {
            var words = Article.Substring((int)place["charOffset"]!, (int)place["charLength"]!);
            var lines = Lines().Split(Article);
            Assert.StartsWith(words.Split('\n')[0], lines[(int)place["startLine"]! - 1][((int)place["startColumn"]! - 1)..], StringComparison.Ordinal);
            Assert.EndsWith(words.Split('\n')[^1], lines[(int)place["endLine"]! - 1][..((int)place["endColumn"]! - 1)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_claim_whose_words_are_not_there_points_to_the_file_as_a_whole()
    {
        var report = JObject.Parse(Valid(Found(), Options with { Artifacts = [new("a.md", "articles/a.md", Article.Replace("UN", "WHO", StringComparison.Ordinal)), new("b.html", "b.html")] }));

        var related = report.SelectToken("$.runs[0].results[0].relatedLocations[?(@.logicalLocations[0].fullyQualifiedName == 'a.md#12')].physicalLocation")!;
        Assert.Equal("articles/a.md", (string?)related["artifactLocation"]!["uri"]);
        Assert.Null(related["region"]);
    }

    [Fact]
    public void Without_files_claims_are_told_by_their_ids() => Assert.Empty(JObject.Parse(Valid(Found())).SelectTokens("$..physicalLocation"));

    [Fact]
    public void Levels_follow_the_severities()
    {
        var claims = new[] { 1_050, 1_300, 2_000, 9_000 }.SelectMany((other, index) =>
        {
            var question = Question.HowMuch($"q{index}", unit: Unit.Of("EUR"), course: Course.Fixed);
            return new[] { question.Claim($"a{index}", Make.Source("a"), Figure.Between(1_000, 1_000), Day), question.Claim($"b{index}", Make.Source("b"), Figure.Between(other, other), Day) };
        });
        var signed = Question.When("signed");
        var result = Casebook.Of([.. claims, signed.Claim("d1", Make.Source("a"), Date.Day(Day), Day), signed.Claim("d2", Make.Source("b"), Date.Day(Day.PlusDays(1)), Day)]).Check();

        var told = JObject.Parse(Valid(result))["runs"]![0]!["results"]!.Select(each => ((string?)each["properties"]!["severity"], (string?)each["level"])).Distinct();

        Assert.Equal([("extreme", "error"), ("major", "error"), ("moderate", "warning"), ("minor", "note")], told);
    }

    [Fact]
    public void A_check_that_failed_in_part_says_so()
    {
        var broken = new Broken(_ => throw new FormatException("no luck"));
        var result = new CasebookChecker([broken]).Check(Casebook.Of(Dead.Claim("a", Make.Source("a"), Figure.Plain(1), Day)));

        var invocation = JObject.Parse(Valid(result))["runs"]![0]!["invocations"]![0]!;

        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Contains("no luck", (string?)invocation["toolExecutionNotifications"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_built_in_kind_has_its_sentence() =>
        Assert.All(BuiltInDetectors.All, detector => Assert.DoesNotContain("plugin", KindHelp.Of(detector.Kind), StringComparison.Ordinal));

    [Fact]
    public void Any_text_gives_a_report_that_is_valid_and_shows_no_hidden_character_link_or_placeholder() => Gen.String[Gen.Char["[](){}0\\`<>\u202E\u200B\n\0\"a\u2028é"], 1, 20].Where(text => text.Trim().Length > 0).Sample(
        text =>
        {
            var (a, b) = (Source.Of("a", text), Source.Of("b", $"b{text}"));
            var question = Question.HowMuch("q", text, course: Course.Fixed);
            var report = Sarif(Casebook.Of(question.Claim("a", a, Figure.Exactly(1), Day), question.Claim("b", b, Figure.Exactly(2), Day)).Check());
            AssertValid(report);
            foreach (var said in JObject.Parse(report).SelectTokens("$..text").Select(token => (string)token!))
            {
                Assert.DoesNotContain(said, character => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator);
                Assert.DoesNotContain("](", said, StringComparison.Ordinal);
                Assert.DoesNotContain("{0}", said.Replace("{{", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        },
        iter: 1_000);

    [Theory]
    [InlineData("articles/a b.md", "articles/a%20b.md")]
    [InlineData("ü#1?.md", "%C3%BC%231%3F.md")]
    [InlineData("c:1.md", "c%3A1.md")]
    [InlineData("../a.md", "../a.md")]
    public void A_relative_path_is_a_relative_reference(string path, string uri) => Assert.Equal(uri, SarifArtifact.UriOf(path));

    [Fact]
    public void A_full_path_is_a_file_address()
    {
        var path = Path.Combine(Path.GetTempPath(), "a b.md");

        Assert.Equal(path, new Uri(SarifArtifact.UriOf(path)).LocalPath);
    }

    private static CheckResult Found()
    {
        Claim Claim(string claimant, string exact, Figure figure)
        {
            var start = Article.IndexOf(exact, StringComparison.Ordinal);
            return Dead.Claim($"a.md#{start}", Make.Source(claimant), figure, Day.PlusDays(start)).WithEvidence(Read.EvidenceAt(start, start + exact.Length));
        }

        var leaves = Question.Whether("leaves");
        var toll = Question.HowMuch("toll", unit: Unit.People, course: Course.Rising);
        return Casebook.Of(
            Claim("un", "The UN says over 250,000\ndied", Figure.MoreThan(250_000)),
            Claim("sohr", "The SOHR says 350,000 died", Figure.Plain(350_000)),
            Dead.Claim("c1", Make.Source("who"), Figure.Plain(9_000), Day),
            leaves.Claim("c2", Make.Source("us"), Stance.For, Day),
            leaves.Claim("c3", Make.Source("ru"), Stance.Against, Day),
            toll.Claim("c4", Make.Source("un"), Figure.Plain(100), Day),
            toll.Claim("c5", Make.Source("who"), Figure.Plain(900), Day.PlusDays(60))).Check();
    }

    private static string Valid(CheckResult result, SarifReportOptions? options = null)
    {
        var report = Sarif(result, options);
        AssertValid(report);
        return report;
    }

    private static string Sarif(CheckResult result, SarifReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(result, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void AssertValid(string report)
    {
        using var json = JsonDocument.Parse(report);
        var held = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(held.IsValid, string.Join('\n', (held.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    /// <summary>Without what a new version changes, and without the rules that no result is of.</summary>
    private static string Stable(string report)
    {
        var json = JObject.Parse(report);
        var driver = (JObject)json["runs"]![0]!["tool"]!["driver"]!;
        driver["version"] = "0";
        Assert.Equal(18, driver["rules"]!.Count());
        driver["rules"] = new JArray(driver["rules"]!.First());
        return json.ToString();
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(SarifReportTests).Assembly.GetManifestResourceStream(name)!); // the project embeds it
        return reader.ReadToEnd();
    }

    [GeneratedRegex("(?:\r\n|\n|\r)", RegexOptions.NonBacktracking)]
    private static partial Regex Lines();
}
