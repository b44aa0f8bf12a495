using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 5: which relays are faithful, and which own figures a relay is held against.</summary>
public class RelayingTests
{
    [Theory]
    [InlineData("250,000", "253,000", true)]
    [InlineData("250,000", "more than 250,000", false)]
    [InlineData("1,000", "exactly 1,050", true)]
    [InlineData("1,000", "exactly 1,400", false)]
    [InlineData("about 100,000", "exactly 80,000", true)]
    [InlineData("about 100,000", "exactly 60,000", false)]
    [InlineData("exactly 200", "exactly 250", false)]
    public void A_plain_or_hedged_relay_covers_the_figure_and_is_taken_for_it(string relay, string own, bool faithful) => Reports(relay, own, faithful);

    [Theory]
    [InlineData("more than 190,000", "191,369", true)]
    [InlineData("more than 100,000", "280,000", false)]
    [InlineData("at least 280,000", "285,000", true)]
    [InlineData("at least 100,000", "280,000", false)]
    [InlineData("less than 300,000", "280,000", true)]
    [InlineData("less than 500,000", "280,000", false)]
    [InlineData("at most 300,000", "280,000", true)]
    [InlineData("at most 500,000", "280,000", false)]
    [InlineData("nearly 300,000", "280,000", true)]
    [InlineData("nearly 300,000", "exactly 210,000", false)]
    public void A_one_sided_relay_names_a_number_near_the_figures(string relay, string own, bool faithful) => Reports(relay, own, faithful);

    [Theory]
    [InlineData("more than 100,000", "between 200,000 and 300,000")]
    [InlineData("more than 100,000", "(200,000–300,000)")]
    [InlineData("more than 100,000", "250,000 (200,000–300,000)")]
    [InlineData("more than 90,000", "hundreds of thousands")]
    public void A_one_sided_relay_of_a_range_need_only_cover_it(string relay, string own) => Reports(relay, own, faithful: true);

    [Theory]
    [InlineData("between 100 and 300", "exactly 200", true)]
    [InlineData("between 100 and 300", "exactly 301", false)]
    [InlineData("(100–300)", "exactly 110", true)]
    [InlineData("hundreds", "exactly 250", true)]
    [InlineData("hundreds", "exactly 99", false)]
    [InlineData("up to 300", "exactly 10", true)]
    public void A_relay_that_names_a_range_need_only_cover_the_figure(string relay, string own, bool faithful) => Reports(relay, own, faithful);

    [Theory]
    [InlineData("exactly 250,000", "250,000 (200,000–300,000)", true)]
    [InlineData("250,000", "250,000 (200,000–300,000)", true)]
    [InlineData("exactly 240,000", "250,000 (200,000–300,000)", false)]
    [InlineData("exactly 250,000", "(200,000–300,000)", false)]
    [InlineData("exactly 250,000", "between 200,000 and 300,000", false)]
    [InlineData("more than 240,000", "250,000 (200,000–300,000)", true)]
    [InlineData("more than 200,000", "350,000 (150,000–500,000)", false)]
    public void The_best_of_an_estimate_alone_is_faithful(string relay, string own, bool faithful) => Reports(relay, own, faithful);

    [Theory]
    [InlineData(Basis.Estimate, Basis.Estimate, true)]
    [InlineData(Basis.Unstated, Basis.Documented, true)]
    [InlineData(Basis.Estimate, Basis.Unstated, true)]
    [InlineData(Basis.Estimate, Basis.Model, false)]
    [InlineData(Basis.Documented, Basis.Estimate, false)]
    public void A_relay_is_held_against_figures_of_its_basis_and_where_one_is_unstated_of_any(Basis relay, Basis own, bool held) => Assert.Equal(
        held, Misreported(Make.Claim("exactly 200", basis: own), Make.Claim("exactly 900", id: "relay", via: ["trt"], basis: relay)));

    [Theory]
    [InlineData("2015-05-01", "2015-05-01", true)]
    [InlineData("2015-05-01/2015-05-09", "2015-05-09/2015-05-20", true)]
    [InlineData("2015-05-01", "2015-05-02", false)]
    [InlineData("2015-05-02", "2015-05-01", false)]
    [InlineData(null, "2015-05-01", true)]
    [InlineData("2015-05-01", null, true)]
    public void Stated_times_must_overlap_and_a_stand_in_be_within_the_tolerance(string? own, string? relay, bool held) =>
        Assert.Equal(held, Told(Course.Changing, own, relay, "exactly 200", "exactly 900"));

    [Fact]
    public void A_stand_in_beyond_the_tolerance_is_not_held_against_the_figure() =>
        Assert.False(Told(Course.Changing, "2015-04-01", null, "exactly 200", "exactly 900"));

    [Fact]
    public void On_a_fixed_question_a_relay_is_held_against_figures_of_any_time() =>
        Assert.True(Told(Course.Fixed, "1986", "2005", "exactly 200", "exactly 900"));

    [Theory]
    [InlineData("2015-05-01", null, "exactly 200", "exactly 900", false)]
    [InlineData("2015-05-01", null, "exactly 900", "exactly 200", true)]
    [InlineData("2015-05-01", null, "less than 200", "exactly 200", true)]
    [InlineData(null, "2015-05-01", "exactly 900", "exactly 200", false)]
    [InlineData(null, "2015-05-01", "exactly 200", "exactly 900", true)]
    [InlineData(null, "2015-05-01", "less than 200", "exactly 200", true)]
    [InlineData(null, null, "exactly 200", "exactly 900", true)]
    [InlineData(null, null, "exactly 900", "exactly 200", true)]
    public void Growth_may_explain_a_relay_that_is_later_and_higher_or_earlier_and_lower(string? own, string? relay, string said, string relayed, bool held) =>
        Assert.Equal(held, Told(Course.Rising, own, relay, said, relayed));

    private static bool Told(Course course, string? ownAsOf, string? relayAsOf, string own, string relay) => Misreported(
        Make.Claim(own, asOf: ownAsOf, on: "2015-05-10", course: course), Make.Claim(relay, id: "relay", asOf: relayAsOf, on: "2015-05-10", via: ["trt"], course: course));

    private static void Reports(string relay, string own, bool faithful)
    {
        foreach (var course in Enum.GetValues<Course>())
        {
            Assert.Equal(!faithful, Misreported(
                Make.Claim(own, asOf: Make.Day, course: course), Make.Claim(relay, id: "relay", asOf: Make.Day, via: ["trt"], course: course)));
        }
    }

    /// <summary>True where the relay is told to be misreported; it is silent then, and otherwise speaks.</summary>
    private static bool Misreported(Claim own, Claim relay)
    {
        var casebook = Casebook.Of(own, relay);
        var told = casebook.Check().Discrepancies.OfType<MisreportedFigure>().Select(each => string.Join(' ', each.Claims.Select(claim => claim.Id)));
        var speaks = Inspection.Of(casebook, "dead").Speaks(relay);
        Assert.Equal(speaks ? [] : ["relay un"], told.Select(ids => string.Join(' ', ids.Split(' ').Order(StringComparer.Ordinal))));
        return !speaks;
    }
}
