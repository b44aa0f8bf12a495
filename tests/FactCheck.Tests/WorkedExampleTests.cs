using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Tests;

/// <summary>Section 8 of the domain's page, row by row, as far as figures' conflicts and stances go.</summary>
public class WorkedExampleTests
{
    private static readonly Question<Stance> Change = Question.Whether("changes", "the regime changes");

    [Fact]
    public void Over_250000_and_more_than_350000_diverge_moderately()
    {
        var conflict = Conflict(
            Make.Claim("more than 250,000", by: "un", via: ["trt"], course: Course.Rising),
            Make.Claim("more than 350,000", by: "sohr", via: ["trt"], course: Course.Rising));

        Assert.Equal((Strength.Divergent, Severity.Moderate), (conflict.Strength, conflict.Severity));
        Assert.Equal((0.4m, 1.4m, 0m), (conflict.Magnitude.RelativeDifference, conflict.Magnitude.Ratio, conflict.Magnitude.Gap));
        Assert.Equal(2, conflict.Camps.Count);
        Assert.Null(conflict.Proof);
        Assert.Equal("dead/conflictingFigures", conflict.Id);
        Assert.Equal(
            "On \"people killed\", UN (via TRT) says more than 250,000 and SOHR (via TRT) says more than 350,000: "
            + "a reader takes them for different numbers, though all could be right as worded (the numbers differ by 40 %, ratio 1.4).",
            conflict.Summary);
        Assert.Equal("Both hold if the number is above 350,000.", conflict.Reconciliation);
    }

    [Fact]
    public void The_same_two_as_bare_numbers_contradict()
    {
        var conflict = Conflict(Make.Claim("250,000", by: "un", course: Course.Rising), Make.Claim("350,000", by: "sohr", course: Course.Rising));

        Assert.Equal((Strength.Contradictory, Severity.Major, 85_000m), (conflict.Strength, conflict.Severity, conflict.Magnitude.Gap));
        Assert.Equal((2, "un sohr"), (conflict.Proof!.Camps, Ids(conflict.Proof.Witnesses)));
        Assert.Equal("On \"people killed\", UN says 250,000 and SOHR says 350,000: both cannot be right as worded (the numbers differ by 40 %, ratio 1.4).", conflict.Summary);
        Assert.Null(conflict.Reconciliation);
    }

    [Fact]
    public void A_part_is_another_question_than_its_whole()
    {
        var whole = Make.Dead();
        var part = Question.HowMuch("dead-by-government", unit: Unit.People, course: Course.Fixed);
        var share = Question.HowMuch("share-by-government", unit: Unit.Percent, course: Course.Fixed);
        var result = Casebook.Of(
            Make.Claim("more than 350,000", by: "sohr", about: whole), Make.Claim("more than 50", by: "sohr", id: "share", about: share),
            Make.Claim("200,000", by: "sohr", id: "part", about: part)).With(Link.PartOf(part, whole), Link.ShareOf(share, whole, part)).Check();

        Assert.Empty(result.Discrepancies);
        Assert.Empty(result.Notices);
    }

    [Fact]
    public void About_100_opposition_groups_are_50_to_150() => Assert.Equal(Make.Range("[50, 150]"), Figure.About(100).Range(FigureReading.Literal));

    [Fact]
    public void A_third_round_after_two_meetings_is_consistent()
    {
        var rounds = Question.HowMuch("rounds", "rounds of talks", course: Course.Rising);
        Assert.Empty(Casebook.Of(
            Make.Claim("3", by: "trt", asOf: "2015-12-17", about: rounds), Make.Claim("2", by: "trt", id: "earlier", asOf: "2015-11-30", about: rounds)).Check().Discrepancies);
    }

    [Fact]
    public void Strikes_since_two_months_are_two_questions()
    {
        var us = Question.When("us-strikes", "US strikes began").Claim("us", Make.Source("us"), Date.Month(2014, 9), Make.Date(Make.Day));
        var russia = Question.When("russian-strikes", "Russian strikes began").Claim("ru", Make.Source("ru"), Date.Month(2015, 9), Make.Date(Make.Day));
        Assert.Empty(Casebook.Of(us, russia).Check().Discrepancies);
    }

    [Fact]
    public void Two_stances_on_two_propositions_in_one_speech_are_no_change()
    {
        var result = Casebook.Of(Make.Stance(Stance.Against, id: "1", about: Change), Make.Stance(Stance.For, id: "2"))
            .With(Link.Implies(Make.Leaves(), Change)).Check();

        Assert.Empty(result.Discrepancies.OfType<StanceChange>());
        Assert.Empty(result.Notices);
    }

    [Fact]
    public void Russia_and_the_us_are_opposed_on_whether_assad_leaves()
    {
        var opposed = Opposed(Make.Stance(Stance.Against, by: "russia"), Make.Stance(Stance.For, by: "us"));

        Assert.Equal(("us", "russia"), (Ids(opposed.For), Ids(opposed.Against)));
        Assert.Equal("On \"Assad leaves power\", for: US; against: RUSSIA.", opposed.Summary);
        Assert.Equal("leaves/opposedStances", opposed.Id);
    }

    [Fact]
    public void Words_for_and_deeds_against_are_no_stance_change() => Assert.Empty(Casebook.Of(
        Make.Stance(Stance.For, by: "russia", id: "word", on: "2015-10-01"),
        Make.Stance(Stance.Against.By(Expression.Action), by: "russia", id: "deed", on: "2015-11-01")).Check().Discrepancies.OfType<StanceChange>());

    [Fact]
    public void A_conditional_yes_and_a_no_are_opposed()
    {
        var opposed = Opposed(Make.Stance(Stance.For.If("Assad steps down"), by: "riyadh"), Make.Stance(Stance.Against, by: "assad"));

        Assert.Equal("On \"Assad leaves power\", for: RIYADH (if Assad steps down); against: ASSAD.", opposed.Summary);
    }

    [Fact]
    public void A_total_that_grew_and_a_report_that_lags_are_no_conflict()
    {
        var claims = new[]
        {
            Make.Claim("191,369", by: "un", id: "2014", asOf: "2014-04", on: "2014-08-22", course: Course.Rising),
            Make.Claim("more than 250,000", by: "un", id: "2015", asOf: "2015-08", on: "2015-08-31", course: Course.Rising),
            Make.Claim("191,369", by: "un", id: "late", on: "2015-09-10", via: ["trt"], course: Course.Rising),
        };
        Assert.Empty(Casebook.Of(claims[..2]).Check().Discrepancies);
        Assert.Empty(Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.False(Inspection.Of(Casebook.Of(claims), "dead").Speaks(claims[2]));
    }

    [Fact]
    public void A_lower_later_total_of_one_source_is_no_conflict_between_sources() => Assert.Empty(Casebook.Of(
        Make.Claim("5,000", id: "1", asOf: "2015-05-01", course: Course.Rising),
        Make.Claim("4,200", id: "2", asOf: "2015-06-01", course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>());

    [Fact]
    public void Growth_may_explain_a_later_and_higher_total()
    {
        var conflict = Conflict(
            Make.Claim("5,000", by: "a", asOf: "2015-05-01", course: Course.Rising), Make.Claim("6,200", by: "b", asOf: "2015-05-20", course: Course.Rising));

        Assert.Equal((Strength.Divergent, Severity.Minor, true), (conflict.Strength, conflict.Severity, conflict.GrowthMayExplain));
        Assert.Contains("growth may explain it", conflict.Summary, StringComparison.Ordinal);
        Assert.Equal("The later figure may be higher because the total has grown.", conflict.Reconciliation);
    }

    [Fact]
    public void Growth_never_explains_a_later_and_lower_total()
    {
        var conflict = Conflict(
            Make.Claim("6,200", by: "a", asOf: "2015-05-01", course: Course.Rising), Make.Claim("5,000", by: "b", asOf: "2015-05-20", course: Course.Rising));

        Assert.Equal((Strength.Contradictory, Severity.Major, false), (conflict.Strength, conflict.Severity, conflict.GrowthMayExplain));
        Assert.Equal("b a", Ids(conflict.Witnesses));
    }

    [Fact]
    public void Three_tolls_of_chernobyl_are_three_camps()
    {
        var conflict = Conflict(
            Make.Claim("4,000", by: "who", asOf: "2005"), Make.Claim("16,000", by: "cardis", asOf: "2006"), Make.Claim("60,000", by: "fairlie", asOf: "2006"));

        Assert.Equal((3, "who cardis fairlie", Severity.Extreme), (conflict.Camps.Count, Ids(conflict.Witnesses), conflict.Severity));
        Assert.Equal(
            "On \"people killed\", WHO says 4,000, CARDIS says 16,000 and FAIRLIE says 60,000: not all can be right as worded (the larger number is 15 times the smaller).",
            conflict.Summary);
    }

    [Fact]
    public void A_contradiction_is_proven_by_the_literal_readings()
    {
        var conflict = Conflict(Make.Claim("500", by: "a"), Make.Claim("900", by: "b"), Make.Claim("more than 100", by: "c"));

        Assert.Equal((Strength.Contradictory, "c a b"), (conflict.Strength, Ids(conflict.Witnesses)));
        Assert.Equal((2, "a b"), (conflict.Proof!.Camps, Ids(conflict.Proof.Witnesses)));
    }

    [Fact]
    public void Iraqs_votes_withdraw_reverse_and_withdraw()
    {
        string[] votes = ["for", "for", "for", "abstain", "abstain", "against", "against", "abstain", "abstain"];
        var changes = Casebook.Of(votes.Select((vote, year) => Make.Stance(
            (vote switch { "for" => Stance.For, "against" => Stance.Against, _ => Stance.Neutral }).By(Expression.Vote), by: "iraq", id: $"{2011 + year}", asOf: $"{2011 + year}-12-19")))
            .Check().Discrepancies.OfType<StanceChange>().OrderBy(change => change.After.Id);

        Assert.Equal(
            ["2013 2014 Withdrawal Moderate", "2013 2016 Reversal Major", "2017 2018 Withdrawal Moderate"],
            changes.Select(change => $"{change.Before.Id} {change.After.Id} {change.Change} {change.Severity}"));
    }

    [Fact]
    public void A_confirmed_list_far_below_a_count_is_a_floor() => Assert.Empty(Casebook.Of(
        Make.Claim("exactly 11,000", by: "ukraine", asOf: "2025-06-01", course: Course.Rising),
        Make.Claim("exactly 4,000", by: "oryx", asOf: "2025-06-01", course: Course.Rising, basis: Basis.Documented)).Check().Discrepancies);

    private static ConflictingFigures Conflict(params Claim[] claims) => Assert.Single(Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>());

    private static OpposedStances Opposed(params Claim[] claims) => Assert.IsType<OpposedStances>(Assert.Single(Casebook.Of(claims).Check().Notices));

    private static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));
}
