using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 4: the groups of a rising or changing question, and which moment is told.</summary>
public class MomentsTests
{
    [Theory]
    [InlineData("2015-02-01", true)]
    [InlineData("2015-02-02", false)]
    public void A_claim_is_in_the_group_of_a_moment_up_to_the_tolerance_after_its_as_of_has_ended(string moment, bool compared) =>
        Assert.Equal(compared, Latest(Told("a", "exactly 10", "2015-01-01"), Told("b", "exactly 50", moment)) is not null);

    [Fact]
    public void A_period_is_in_the_group_of_each_moment_from_its_start_to_the_tolerance_after_its_end()
    {
        var period = Told("a", "exactly 10", "2015-01-01/2015-03-01");
        Assert.Equal("2015-04-01", $"{Latest(period, Told("b", "exactly 50", "2015-04-01"))!.Moment:uuuu-MM-dd}");
        Assert.Null(Latest(period, Told("b", "exactly 50", "2015-04-02")));
        Assert.Equal("2015-01-01", $"{Latest(period, Told("b", "exactly 50", "2014-12-01"))!.Moment:uuuu-MM-dd}");
        Assert.Null(Latest(period, Told("b", "exactly 50", "2014-11-30")));
    }

    [Fact]
    public void One_origin_alone_makes_no_dispute_and_no_agreement()
    {
        var dispute = Latest(Told("a", "exactly 10", "2015-01-01"), Told("b", "exactly 50", "2015-01-01"), Told("a", "exactly 10", "2015-06-01", "later"));
        Assert.Equal(("2015-01-01", true), ($"{dispute!.Moment:uuuu-MM-dd}", dispute.IsCurrent));
    }

    [Fact]
    public void The_dispute_is_no_longer_current_where_two_origins_agree_later()
    {
        Claim[] claims =
        [
            Told("a", "exactly 10", "2015-01-01"), Told("b", "exactly 50", "2015-01-01"),
            Told("a", "exactly 50", "2015-06-01", "a2"), Told("c", "exactly 50", "2015-06-01"),
        ];
        Assert.False(Latest(claims)!.IsCurrent);
        Assert.True(Latest(claims[..3])!.IsCurrent);
    }

    [Fact]
    public void A_later_dispute_is_current_again_and_counts_the_earlier_moments()
    {
        var dispute = Latest(
            Told("a", "exactly 10", "2015-01-01"), Told("b", "exactly 50", "2015-01-01"), Told("b", "exactly 50", "2015-01-02", "b2"),
            Told("a", "exactly 50", "2015-03-01", "a3"), Told("b", "exactly 50", "2015-03-01", "b3"),
            Told("a", "exactly 60", "2015-06-01", "a4"), Told("b", "exactly 90", "2015-06-01", "b4"));
        Assert.Equal(("2015-06-01", true, 2), ($"{dispute!.Moment:uuuu-MM-dd}", dispute.IsCurrent, dispute.EarlierMoments));
    }

    [Fact]
    public void An_origin_falls_back_to_its_documented_figure_once_the_other_has_ended_too_long_ago()
    {
        var dispute = Latest(
            Told("a", "exactly 10", "2015-01-01", basis: Basis.Estimate), Told("a", "exactly 90", "2015-02-15", "counted", Basis.Documented),
            Told("b", "exactly 50", "2015-02-15", basis: Basis.Estimate));
        Assert.Equal("b counted", string.Join(' ', dispute!.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Documented_figures_are_not_held_against_the_rest_at_a_moment_that_has_no_other_basis()
    {
        var conflicts = Conflicts(
            Told("a", "exactly 10", "2015-01-01", basis: Basis.Documented), Told("b", "exactly 50", "2015-01-01", basis: Basis.Documented), Told("c", "exactly 90", "2015-06-01"));
        Assert.Equal("dead/conflictingFigures/documented", Assert.Single(conflicts).Id);
    }

    private static Claim Told(string by, string says, string asOf, string? id = null, Basis basis = Basis.Unstated) =>
        Make.Claim(says, by: by, asOf: asOf, id: id, course: Course.Changing, basis: basis);

    private static ConflictingFigures? Latest(params Claim[] claims) => Conflicts(claims).SingleOrDefault();

    private static ConflictingFigures[] Conflicts(params Claim[] claims) => [.. Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>()];
}
