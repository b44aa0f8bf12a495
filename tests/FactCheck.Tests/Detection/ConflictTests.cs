using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 4: how strong a conflict of several claims is, and what proves it.</summary>
public class ConflictTests
{
    [Theory]
    [InlineData("wording", "more than 270,000", "nearly 270,000")]
    [InlineData("wording", "more than 270,000", "nearly 270,000", "exactly 270,000")]
    [InlineData("contradictory", "more than 270,000", "nearly 270,000", "exactly 400,000")]
    [InlineData("contradictory", "more than 270,000", "nearly 270,000", "between 100,000 and 200,000")]
    [InlineData("contradictory", "more than 270,000", "nearly 270,000", "between 400,000 and 500,000")]
    [InlineData("contradictory", "exactly 270,000", "exactly 271,000")]
    [InlineData("contradictory", "between 10 and 20", "more than 20")]
    [InlineData("contradictory", "less than 20", "between 20 and 30")]
    [InlineData("divergent", "1,000", "1,400")]
    [InlineData("divergent", "more than 250,000", "more than 350,000")]
    public void A_conflict_is_one_of_wording_where_every_contradicting_pair_is(string strength, params string[] says) =>
        Assert.Equal(strength, $"{Of(Course.Fixed, says).Strength}".ToLowerInvariant());

    [Fact]
    public void A_low_and_a_high_that_speak_together_are_a_range_and_no_wording() => Assert.Equal(
        Strength.Contradictory,
        Assert.Single(Casebook.Of(
            Make.Claim("less than 100", by: "a", id: "low"), Make.Claim("exactly 100", by: "a", id: "high"),
            Make.Claim("more than 100", by: "b")).Check().Discrepancies.OfType<ConflictingFigures>()).Strength);

    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Rising)]
    public void The_proof_has_every_literal_camp(Course course)
    {
        var conflict = Of(course, "exactly 10", "exactly 20", "exactly 30", "between 20 and 30");
        Assert.Equal((3, "c0 c1 c2"), (conflict.Proof!.Camps, string.Join(' ', conflict.Proof.Witnesses.Select(claim => claim.Id))));
    }

    [Fact]
    public void On_a_rising_question_a_figure_that_ended_before_the_moment_proves_nothing_against_higher_ones()
    {
        var conflict = Assert.Single(Casebook.Of(
            Make.Claim("exactly 10", by: "a", asOf: "2015-05-01", course: Course.Rising),
            Make.Claim("exactly 20", by: "b", asOf: "2015-05-09", course: Course.Rising),
            Make.Claim("exactly 30", by: "c", asOf: "2015-05-09", course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal(3, conflict.Camps.Count);
        Assert.Equal((2, "b c"), (conflict.Proof!.Camps, string.Join(' ', conflict.Proof.Witnesses.Select(claim => claim.Id))));
    }

    [Fact]
    public void Where_the_literal_readings_need_one_camp_the_first_contradicting_pair_is_the_proof()
    {
        var conflict = Assert.Single(Casebook.Of(
            Make.Claim("exactly 30", by: "a", asOf: "2015-05-01", course: Course.Rising),
            Make.Claim("exactly 20", by: "b", asOf: "2015-05-02", course: Course.Rising),
            Make.Claim("at least 10", by: "c", asOf: "2015-05-09", course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal((2, "b a"), (conflict.Proof!.Camps, string.Join(' ', conflict.Proof.Witnesses.Select(claim => claim.Id))));
    }

    [Theory]
    [InlineData("2015-05-01", "2015-05-02", true)]
    [InlineData("2015-05-01", "2015-05-01", false)]
    [InlineData("2015-05-01/2015-05-02", "2015-05-02", false)]
    [InlineData("2015-05-02", "2015-05-01", false)]
    public void Growth_may_explain_a_divergence_whose_higher_witness_is_the_later(string low, string high, bool growth)
    {
        var conflict = Assert.Single(Casebook.Of(
            Make.Claim("1,000", by: "a", asOf: low, course: Course.Rising), Make.Claim("1,400", by: "b", asOf: high, course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal((Strength.Divergent, growth), (conflict.Strength, conflict.GrowthMayExplain));
        Assert.Equal(growth ? Severity.Minor : Severity.Moderate, conflict.Severity);
    }

    [Fact]
    public void Growth_explains_nothing_on_a_changing_question() => Assert.False(Assert.Single(Casebook.Of(
        Make.Claim("1,000", by: "a", asOf: "2015-05-01", course: Course.Changing), Make.Claim("1,400", by: "b", asOf: "2015-05-02", course: Course.Changing))
        .Check().Discrepancies.OfType<ConflictingFigures>()).GrowthMayExplain);

    [Fact]
    public void The_gap_is_between_the_literal_ranges_with_growth_granted()
    {
        ConflictingFigures Dated(string first, string second) => Assert.Single(Casebook.Of(
            Make.Claim("exactly 10", by: "a", asOf: first, course: Course.Rising), Make.Claim("exactly 30", by: "b", asOf: second, course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal(0, Dated("2015-05-01", "2015-05-02").Magnitude.Gap);
        Assert.Equal(20, Dated("2015-05-01", "2015-05-01").Magnitude.Gap);
        Assert.Equal(20, Dated("2015-05-02", "2015-05-01").Magnitude.Gap);
    }

    private static ConflictingFigures Of(Course course, params string[] says) => Assert.Single(
        Casebook.Of(says.Select((each, index) => Make.Claim(each, by: $"s{index}", id: $"c{index}", course: course))).Check().Discrepancies.OfType<ConflictingFigures>());
}
