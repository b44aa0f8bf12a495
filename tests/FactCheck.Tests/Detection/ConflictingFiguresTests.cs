using System.Globalization;
using FactCheck.Detection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Detection;

public class ConflictingFiguresTests
{
    [Fact]
    public void A_camp_tells_who_also_fits_it()
    {
        var conflict = One(Make.Claim("exactly 10", by: "a"), Make.Claim("exactly 20", by: "b"), Make.Claim("between 10 and 20", by: "c"), Make.Claim("between 5 and 15", by: "d"));

        Assert.Equal(["a c d", "b"], conflict.Camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id))));
        Assert.Equal(["", "c"], conflict.Camps.Select(camp => string.Join(' ', camp.AlsoFits.Select(claim => claim.Id))));
        Assert.Equal(
            "On \"people killed\", A says exactly 10 (and 1 other with it) and B says exactly 20: both cannot be right as worded (the larger number is 2 times the smaller).",
            conflict.Summary);
        Assert.Equal(["a", "b", "c", "d"], conflict.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_relay_and_its_claimant_are_counted_once()
    {
        var conflict = One(
            Make.Claim("exactly 10", by: "un"), Make.Claim("exactly 10", by: "un", id: "relay", via: ["trt"]), Make.Claim("exactly 20", by: "sohr"));
        Assert.Equal(["un", "sohr"], conflict.Camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id))));
    }

    [Fact]
    public void Of_many_camps_four_are_told() => Assert.Equal(
        "On \"people killed\", A says exactly 1, B says exactly 2, C says exactly 3, D says exactly 4, and 2 further camps: "
        + "not all can be right as worded (the larger number is 6 times the smaller).",
        One([.. "abcdef".Select((source, index) => Make.Claim(Figure.Exactly(index + 1), by: $"{source}"))]).Summary);

    [Fact]
    public void A_question_of_wording_says_so()
    {
        var conflict = One(Make.Claim("more than 270,000", by: "a"), Make.Claim("nearly 270,000", by: "b"));
        Assert.Equal(Strength.Wording, conflict.Strength);
        Assert.Equal(
            "On \"people killed\", B says nearly 270,000 and A says more than 270,000: only the wording sets them apart (the numbers differ by 0 %, ratio 1).",
            conflict.Summary);
    }

    [Fact]
    public void A_zero_has_no_ratio() => Assert.EndsWith(
        "(one of the numbers is zero or of the other sign).", One(Make.Claim("exactly 0", by: "a"), Make.Claim("exactly 5", by: "b")).Summary, StringComparison.Ordinal);

    [Fact]
    public void A_past_dispute_says_when()
    {
        Claim[] claims =
        [
            Make.Claim("exactly 10", by: "a", id: "a1", asOf: "2015-01-01", course: Course.Changing), Make.Claim("exactly 20", by: "b", id: "b1", asOf: "2015-01-02", course: Course.Changing),
            Make.Claim("exactly 30", by: "a", id: "a2", asOf: "2015-03-01", course: Course.Changing), Make.Claim("exactly 30", by: "b", id: "b2", asOf: "2015-03-01", course: Course.Changing),
        ];
        var conflict = One(claims);
        Assert.Equal((Make.Date("2015-01-02").Start, false, 0), (conflict.Moment, conflict.IsCurrent, conflict.EarlierMoments));
        Assert.StartsWith("On \"people killed\" around 2015-01-02, A says exactly 10", conflict.Summary, StringComparison.Ordinal);
        Assert.True(One(claims[..2]).IsCurrent);
    }

    [Fact]
    public void Earlier_moments_in_dispute_are_counted()
    {
        var conflict = One(
            Make.Claim("exactly 10", by: "a", id: "a1", asOf: "2015-01-01", course: Course.Changing), Make.Claim("exactly 20", by: "b", id: "b1", asOf: "2015-01-01", course: Course.Changing),
            Make.Claim("exactly 11", by: "a", id: "a2", asOf: "2015-01-05", course: Course.Changing), Make.Claim("exactly 12", by: "b", id: "b2", asOf: "2015-06-05", course: Course.Changing),
            Make.Claim("exactly 14", by: "a", id: "a3", asOf: "2015-06-20", course: Course.Changing));
        Assert.Equal((Make.Date("2015-06-20").Start, true, 2), (conflict.Moment, conflict.IsCurrent, conflict.EarlierMoments));
    }

    [Fact]
    public void Documented_counts_conflict_among_themselves_in_a_run_of_their_own()
    {
        var conflict = One(
            Make.Claim("92,901", by: "a", basis: Basis.Documented), Make.Claim("at least 93,000", by: "b", basis: Basis.Documented), Make.Claim("110,000", by: "c", basis: Basis.Estimate));
        Assert.Equal(("dead/conflictingFigures/documented", Strength.Wording), (conflict.Id, conflict.Strength));
    }

    [Fact]
    public void A_documented_count_above_an_estimate_contradicts_it() =>
        Assert.Equal(Strength.Contradictory, One(Make.Claim("110,000", by: "a", basis: Basis.Documented), Make.Claim("90,000", by: "b", basis: Basis.Estimate)).Strength);

    [Fact]
    public void Each_period_is_a_dispute_of_its_own()
    {
        var result = Casebook.Of(
            Make.Claim("exactly 10", by: "a", id: "1", asOf: "2015-03", course: Course.PerPeriod), Make.Claim("exactly 20", by: "b", id: "2", asOf: "2015-03", course: Course.PerPeriod),
            Make.Claim("exactly 10", by: "a", id: "3", asOf: "2015-04-01", course: Course.PerPeriod), Make.Claim("exactly 20", by: "b", id: "4", asOf: "2015-04-01", course: Course.PerPeriod)).Check();

        Assert.Equal(["dead/conflictingFigures/2015-03-01%2F2015-03-31", "dead/conflictingFigures/2015-04-01"], result.Discrepancies.Select(each => each.Id));
        Assert.All(result.Discrepancies, each => Assert.Null(((ConflictingFigures)each).Moment));
    }

    [Fact]
    public void A_stand_in_does_not_speak_for_a_period() => Assert.Single(Casebook.Of(
        Make.Claim("exactly 10", by: "a", id: "a1", on: "2015-01-06", course: Course.PerPeriod),
        Make.Claim("exactly 0", by: "a", id: "a2", asOf: "2015-01-06", on: "2015-01-06", course: Course.PerPeriod),
        Make.Claim("exactly 50", by: "b", asOf: "2015-01-06", course: Course.PerPeriod)).Check().Discrepancies);

    [Fact]
    public void The_latest_word_of_a_source_speaks()
    {
        Assert.Empty(Casebook.Of(
            Make.Claim("exactly 10", by: "a", id: "old", on: "2015-01-01"), Make.Claim("exactly 20", by: "a", id: "new", on: "2015-02-01"), Make.Claim("exactly 20", by: "b")).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Empty(Casebook.Of(
            Make.Claim("exactly 10", by: "a", id: "wrong"), Make.Claim("exactly 20", by: "a", id: "right", corrects: "wrong", on: "2015-01-01"), Make.Claim("exactly 20", by: "b")).Check().Discrepancies.OfType<ConflictingFigures>());
    }

    [Fact]
    public void What_is_not_compared_is_told()
    {
        var result = Casebook.Of(
            Make.Claim("10 EUR", by: "a"), Make.Claim("20 USD", by: "b"), Make.Claim("30 USD", by: "a", id: "a2")).Check();
        var unit = Assert.Single(result.NotCompared);
        Assert.Equal((ComparisonStep.Unit, 1L), (unit.Reason, unit.Count));
        Assert.Equal("dead/conflictingFigures/USD", Assert.Single(result.Discrepancies.OfType<ConflictingFigures>()).Id);

        var time = Assert.Single(Casebook.Of(
            Make.Claim("10", by: "a", asOf: "2015-01-01", course: Course.Changing), Make.Claim("20", by: "b", asOf: "2015-02-02", course: Course.Changing),
            Make.Claim("20", by: "b", id: "b2", asOf: "2015-02-01", course: Course.Changing)).Check().NotCompared);
        Assert.Equal((ComparisonStep.Time, 1L, "a b"), (time.Reason, time.Count, string.Join(' ', time.Example.Select(claim => claim.Id))));
    }

    [Fact]
    public void The_json_members_tell_the_outcome()
    {
        var conflict = One(Make.Claim("250,000", by: "un", course: Course.Rising), Make.Claim("350,000", by: "sohr", course: Course.Rising));
        Assert.Equal(
            """
            "strength": "contradictory"
            "camps": [{"claims":["un"],"alsoFits":[]},{"claims":["sohr"],"alsoFits":[]}]
            "witnesses": ["un","sohr"]
            "proof": {"camps":2,"witnesses":["un","sohr"]}
            "moment": "2015-12-17"
            "current": true
            "earlierMoments": 0
            "ratio": 1.4
            "relativeDifference": 0.4
            "gap": 85000
            """.ReplaceLineEndings("\n"),
            string.Join('\n', conflict.Members.Select(member => $"\"{member.Name}\": {Plain(member.Value)}")));
    }

    /// <summary>Newtonsoft writes a whole decimal with a zero; whether a report does is the report's business.</summary>
    private static string Plain(JToken value) =>
        value.Type == JTokenType.Float ? value.Value<decimal>().ToString("0.####", CultureInfo.InvariantCulture) : value.ToString(Formatting.None);

    private static ConflictingFigures One(params Claim[] claims) => Assert.Single(Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>());
}
