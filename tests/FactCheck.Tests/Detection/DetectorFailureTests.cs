using FactCheck.Detection;
using FactCheck.Reporting;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Detection;

public sealed class DetectorFailureTests
{
    private static readonly Casebook Conflict = Casebook.Of(Make.Claim("exactly 500", by: "un"), Make.Claim("exactly 900", by: "who"));

    [Fact]
    public void A_detector_that_throws_is_told_with_its_name_the_claims_and_the_exception_and_the_others_go_on()
    {
        var result = Check(new Broken(_ => throw new FormatException("no such\nluck")));

        var failure = Assert.Single(result.Failures);
        Assert.Equal("broken", failure.Detector);
        Assert.Equal("dead", failure.Question.Id);
        Assert.Equal(["un", "who"], failure.ClaimIds);
        Assert.IsType<FormatException>(failure.Exception);
        Assert.Equal("broken failed on dead: FormatException: no such luck", failure.ToString());
        Assert.Equal(Conflict.Check().Discrepancies.Select(each => each.Id), result.Discrepancies.Select(each => each.Id));
    }

    [Fact]
    public void What_it_told_before_it_threw_is_kept()
    {
        static IEnumerable<Finding> OneThenNone(Inspection inspection)
        {
            yield return new Told(inspection.Dossier.Question, inspection.Dossier.Claims);
            throw new InvalidOperationException("no more");
        }

        var result = Check(new Broken(OneThenNone));

        Assert.Contains(result.Discrepancies, each => each.Id == "dead/broken");
        Assert.Single(result.Failures);
    }

    [Fact]
    public void It_fails_in_one_dossier_and_not_in_the_others()
    {
        var casebook = Conflict.With(Make.Stance(Stance.For));

        var result = new CasebookChecker([new Broken(inspection => inspection.Dossier.Question.Id == "dead"
            ? throw new InvalidOperationException("dead")
            : [new Told(inspection.Dossier.Question, inspection.Dossier.Claims)])]).Check(casebook);

        Assert.Equal("leaves/broken", Assert.Single(result.Discrepancies).Id);
        Assert.Equal("dead", Assert.Single(result.Failures).Question.Id);
    }

    public static TheoryData<string> Rules => ["null", "another question", "told before", "no sentence", "null claim", "no sequence"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_that_breaks_a_rule_is_a_failure_and_does_not_take_those_after_it_along(string rule)
    {
        var detector = new Broken(inspection =>
        {
            var (question, claims) = (inspection.Dossier.Question, inspection.Dossier.Claims);
            Finding? bad = rule switch
            {
                "null" => null,
                "another question" => new Told(Make.Leaves(), claims),
                "told before" => new Told(question, [claims[0]]),
                "null claim" => new Told(question, [null!], "bad"), // what an author may do
                _ => new Told(question, claims, "bad", isSpeechless: true),
            };
            return rule == "no sequence" ? null! : [new Told(question, claims), bad!, new Told(question, claims, "after")]; // what an author may do
        });

        var result = Check(detector);

        Assert.Equal("broken", Assert.Single(result.Failures).Detector);
        var told = result.Discrepancies.Where(each => each.Kind == "broken").Select(each => each.Id);
        Assert.Equal(rule == "no sequence" ? [] : ["dead/broken", "dead/broken/after"], told);
    }

    [Fact]
    public void Of_two_detectors_that_tell_one_id_it_is_the_same_one_that_fails_in_either_order()
    {
        Broken first = new(inspection => [new Told(inspection.Dossier.Question, inspection.Dossier.Claims)]), second = new(first.Detect, "another");

        foreach (var detectors in new[] { [first, second], new IDiscrepancyDetector[] { second, first } })
        {
            var result = new CasebookChecker(detectors).Check(Conflict);
            Assert.Single(result.Discrepancies);
            Assert.Equal("broken", Assert.Single(result.Failures).Detector);
        }
    }

    [Fact]
    public void A_detector_without_a_kind_is_told_by_its_type()
    {
        var result = Check(new Broken(_ => throw new InvalidOperationException("x"), kind: null));

        Assert.Equal(typeof(Broken).FullName, Assert.Single(result.Failures).Detector);
    }

    [Fact]
    public void A_cancelled_check_is_cancelled_and_no_failure()
    {
        using var stop = new CancellationTokenSource();
        var checker = new CasebookChecker([new Broken(_ =>
        {
            stop.Cancel();
            throw new OperationCanceledException();
        })]);

        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(Conflict.With(Make.Stance(Stance.For)), stop: stop.Token));
    }

    [Fact]
    public void A_detector_that_gives_up_by_itself_is_a_failure()
    {
        Assert.IsType<OperationCanceledException>(Assert.Single(Check(new Broken(_ => throw new OperationCanceledException())).Failures).Exception);
    }

    [Fact]
    public void The_JSON_report_has_failures_only_where_there_are_any()
    {
        var failed = Json(Check(new Broken(_ => throw new FormatException("no luck"))));

        Assert.False(Json(Conflict.Check()).ContainsKey("failures"));
        Assert.Equal(
            """[{"detector":"broken","question":"dead","claims":["un","who"],"message":"FormatException: no luck"}]""",
            failed["failures"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void The_text_report_says_first_that_it_is_not_whole()
    {
        using var writer = new StringWriter();
        TextReport.Write(Check(new Broken(_ => throw new FormatException("no luck"))), writer, new() { Width = 200 });

        Assert.Contains(
            "The check is not whole: 1 detector failed in a dossier. What would have been found there is not known.\n  broken failed on dead: FormatException: no luck. Claims: un, who.\n",
            writer.ToString(), StringComparison.Ordinal);
    }

    private static JObject Json(CheckResult result)
    {
        using var writer = new StringWriter();
        JsonReport.Write(result, writer);
        return JObject.Parse(writer.ToString());
    }

    private static CheckResult Check(IDiscrepancyDetector broken) => new CasebookChecker([broken, .. BuiltInDetectors.All]).Check(Conflict);
}

/// <summary>A detector that does what a test says.</summary>
internal sealed class Broken(Func<Inspection, IEnumerable<Finding>> detect, string? kind = "broken") : IDiscrepancyDetector
{
    public string Kind => kind!; // what an author may do

    public IEnumerable<Finding> Detect(Inspection inspection) => detect(inspection);
}

internal sealed class Told(Question question, IEnumerable<Claim> claims, string? part = null, bool isSpeechless = false)
    : Discrepancy("broken", question, Severity.Minor, claims, part is null ? [] : [part])
{
    public override string Summary => isSpeechless ? throw new NotSupportedException("speechless") : "It is told.";
}
