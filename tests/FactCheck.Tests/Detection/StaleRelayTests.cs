using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 5: a relay of an older figure, after a newer one was published.</summary>
public class StaleRelayTests
{
    private static readonly Claim Older = Own("older", "191,369", asOf: "2015-04-01", on: "2015-04-10");
    private static readonly Claim Newer = Own("newer", "250,124", asOf: "2015-08-01", on: "2015-08-10");

    [Fact]
    public void A_relay_of_an_older_figure_rests_on_the_older_the_newer_and_itself()
    {
        var stale = Assert.Single(Casebook.Of(Older, Newer, Relay("191,369", on: "2015-09-10")).Check().Discrepancies);
        Assert.Equal("dead/staleFigure/relay", stale.Id);
        Assert.Equal("newer older relay", Ids(stale));
    }

    [Theory]
    [InlineData("2015-08-11", true)]
    [InlineData("2015-08-10", false)]
    [InlineData("2015-08-09", false)]
    public void The_newer_figure_was_published_on_an_earlier_day(string on, bool stale) =>
        Assert.Equal(stale ? "newer older relay" : null, Stale(Older, Newer, Relay("191,369", on: on)));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2015-04-02", true)]
    [InlineData("2015-04-01", false)]
    [InlineData("2015-03-01", false)]
    public void The_as_of_of_the_relay_stands_in_or_is_later_than_the_older_figures(string? asOf, bool stale) =>
        Assert.Equal(stale ? "newer older relay" : null, Stale(Older, Newer, Relay("191,369", asOf, "2015-09-10")));

    [Fact]
    public void A_relay_of_the_newest_figure_is_not_stale() => Assert.Null(Stale(Older, Newer, Relay("250,124", on: "2015-09-10")));

    [Fact]
    public void A_relay_of_no_figure_is_not_stale() => Assert.Null(Stale(Older, Newer, Relay("100,001", on: "2015-09-10")));

    [Fact]
    public void The_newest_figure_is_the_one_with_the_latest_as_of()
    {
        var late = Own("late", "191,369", asOf: "2015-04-01", on: "2015-08-20");
        Assert.Equal("late newer relay", Stale(Newer, late, Relay("191,369", on: "2015-09-10")));
        Assert.Null(Stale(Newer, late, Relay("250,124", on: "2015-09-10")));
    }

    [Fact]
    public void Of_one_as_of_the_newest_figure_is_the_one_published_last()
    {
        var (first, second) = (Own("1", "200", asOf: "2015-04-01", on: "2015-04-10"), Own("2", "300", asOf: "2015-04-01", on: "2015-04-20"));
        Assert.Equal("1 2 relay", Stale(first, second, Relay("200", on: "2015-05-01")));
        Assert.Null(Stale(first, second, Relay("300", on: "2015-05-01")));
    }

    [Fact]
    public void Of_one_as_of_and_publication_day_the_least_id_is_the_newest()
    {
        var (first, second) = (Own("1", "200", asOf: "2015-04-01", on: "2015-04-10"), Own("2", "300", asOf: "2015-04-01", on: "2015-04-10"));
        Assert.Equal("1 2 relay", Stale(first, second, Relay("300", on: "2015-05-01")));
        Assert.Null(Stale(first, second, Relay("200", on: "2015-05-01")));
    }

    [Fact]
    public void On_a_fixed_question_the_publication_alone_tells_the_newest()
    {
        var (first, second) = (Own("1", "200", "2015-08-01", "2015-04-10", Course.Fixed), Own("2", "300", "2015-04-01", "2015-05-10", Course.Fixed));
        Assert.Equal("1 2 relay", Stale(first, second, Relay("200", on: "2015-09-10", course: Course.Fixed)));
        Assert.Null(Stale(first, second, Relay("300", on: "2015-09-10", course: Course.Fixed)));
    }

    [Fact]
    public void The_latest_of_several_older_figures_is_named()
    {
        var between = Own("between", "191,369", asOf: "2015-06-01", on: "2015-06-10");
        Assert.Equal("between newer relay", Stale(Older, between, Newer, Relay("191,369", on: "2015-09-10")));
        Assert.Equal("between newer relay", Stale(between, Older, Newer, Relay("191,369", on: "2015-09-10")));
    }

    [Fact]
    public void The_newer_figure_is_of_the_basis_of_the_older()
    {
        var estimate = Own("estimate", "300,001", asOf: "2015-08-01", on: "2015-08-10", basis: Basis.Estimate);
        Assert.Null(Stale(Older, estimate, Relay("191,369", on: "2015-09-10")));
        Assert.Null(Stale(Own("counted", "191,369", asOf: "2015-04-01", on: "2015-04-10", basis: Basis.Documented), estimate, Relay("191,369", on: "2015-09-10")));
    }

    [Fact]
    public void A_relay_of_one_basis_is_not_stale_for_figures_of_another()
    {
        var (counted, recounted) = (Own("1", "191,369", "2015-04-01", "2015-04-10", basis: Basis.Documented), Own("2", "250,124", "2015-08-01", "2015-08-10", basis: Basis.Documented));
        Assert.Equal("1 2 relay", Stale(counted, recounted, Relay("191,369", on: "2015-09-10", basis: Basis.Documented)));
        Assert.Null(Stale(counted, recounted, Relay("191,369", on: "2015-09-10", basis: Basis.Estimate)));
    }

    [Fact]
    public void A_relay_of_the_newest_figure_of_one_basis_is_not_stale_for_repeating_an_older_one_of_another()
    {
        var counted = new[] { Own("1", "200", "2015-04-01", "2015-04-10", basis: Basis.Documented), Own("2", "300", "2015-08-01", "2015-08-10", basis: Basis.Documented) };
        Assert.Null(Stale([.. counted, Own("3", "200", "2015-08-01", "2015-08-10", basis: Basis.Estimate), Relay("200", on: "2015-09-10")]));
        Assert.Equal("1 2 relay", Stale([.. counted, Own("3", "900", "2015-08-01", "2015-08-10", basis: Basis.Estimate), Relay("200", on: "2015-09-10")]));
    }

    [Fact]
    public void An_older_figure_that_was_published_after_the_relay_was_not_repeated_by_it()
    {
        var later = Own("later", "191,369", asOf: "2015-04-01", on: "2015-09-11");
        Assert.Null(Stale(later, Newer, Relay("191,369", on: "2015-09-10")));
        Assert.Equal("later newer relay", Stale(later, Newer, Relay("191,369", on: "2015-09-11")));
    }

    [Fact]
    public void A_figure_of_a_period_is_never_stale() => Assert.Null(Stale(
        Own("older", "200", "2015-04-01", "2015-04-10", Course.PerPeriod), Own("newer", "300", "2015-04-01", "2015-05-10", Course.PerPeriod),
        Relay("200", "2015-04-01", "2015-09-10", Course.PerPeriod)));

    [Fact]
    public void The_same_claims_in_any_order_tell_the_same()
    {
        Claim[] claims = [Older, Newer, Own("between", "191,369", asOf: "2015-06-01", on: "2015-06-10"), Relay("191,369", on: "2015-09-10")];
        Assert.Equal(Stale(claims), Stale([.. claims.Reverse()]));
    }

    private static Claim Own(string id, string says, string? asOf, string on, Course course = Course.Rising, Basis basis = Basis.Unstated) =>
        Make.Claim(says, by: "un", asOf: asOf, on: on, id: id, course: course, basis: basis);

    private static Claim Relay(string says, string? asOf = null, string? on = null, Course course = Course.Rising, Basis basis = Basis.Unstated) =>
        Make.Claim(says, by: "un", asOf: asOf, on: on, id: "relay", course: course, basis: basis, via: ["trt"]);

    /// <summary>The claims that a stale figure rests on; null for none. A stale relay does not speak, and is not told to be misreported too.</summary>
    private static string? Stale(params Claim[] claims)
    {
        var casebook = Casebook.Of(claims);
        var result = casebook.Check().Discrepancies;
        var stale = result.OfType<StaleFigure>().SingleOrDefault();
        if (stale is null) return null;
        Assert.Empty(result.OfType<MisreportedFigure>());
        Assert.False(Inspection.Of(casebook, "dead").Speaks(casebook.Claims.Single(claim => claim.Id == "relay")));
        return Ids(stale);
    }

    private static string Ids(Finding found) => string.Join(' ', found.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal));
}
