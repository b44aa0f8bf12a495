using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>A relay that still gives an older figure of its claimant after a newer one was published.</summary>
public class StaleFigureTests
{
    private static readonly Claim Older = Own("191,369", "older", "2014-08-22", "2014-04");
    private static readonly Claim Newer = Own("more than 250,000", "newer", "2015-08-31", "2015-08");
    private static readonly Claim Late = Relay("191,369", "late", "2015-09-10");

    private static Claim Own(string says, string id, string? on, string? asOf, Course course = Course.Rising, Basis basis = Basis.Unstated) =>
        Make.Claim(says, "un", asOf, on, id, course: course, basis: basis);

    private static Claim Relay(string says, string id, string on, string? asOf = null, Course course = Course.Rising, Basis basis = Basis.Unstated, string by = "un", string? corrects = null) =>
        Make.Claim(says, by, asOf, on, id, course: course, basis: basis, via: ["trt"], corrects: corrects);

    [Fact]
    public void A_report_that_lags_is_a_stale_figure_and_nothing_else()
    {
        var stale = Found.Only<StaleFigure>(Older, Newer, Late);

        Assert.Equal("dead/staleFigure/late", stale.Id);
        Assert.Equal("older newer late", Found.Ids(stale.Claims));
        Assert.Equal(Severity.Moderate, stale.Severity);
        Assert.Empty(stale.Members);
        Assert.Equal(
            "On \"people killed\", TRT still gives 191,369 (2015-09-10) as the figure of UN, which said 191,369 (2014-04) and since then more than 250,000 (2015-08).", stale.Summary);
    }

    [Fact]
    public void Its_size_is_that_of_the_older_and_the_newer() => Assert.Equal(Severity.Extreme, Found.Only<StaleFigure>(
        Own("exactly 100", "older", "2015-01-01", "2015-01-01"), Own("exactly 300", "newer", "2015-02-01", "2015-02-01"), Relay("about 100", "late", "2015-02-02")).Severity);

    [Fact]
    public void A_report_of_the_newest_figure_is_not_stale() => Found.Nothing(Older, Newer, Relay("more than 250,000", "late", "2015-09-10"));

    [Fact]
    public void A_report_that_fits_both_is_not_stale() => Found.Nothing(
        Own("252,000", "older", "2014-08-22", "2014-04"), Own("more than 250,000", "newer", "2015-08-31", "2015-08"), Relay("more than 250,000", "late", "2015-09-10"));

    [Fact]
    public void A_report_that_fits_neither_is_not_stale() => Found.None<StaleFigure>(Older, Newer, Relay("120,000", "late", "2015-09-10"));

    [Fact]
    public void A_report_of_the_day_of_the_newer_figure_is_not_stale()
    {
        Found.None<StaleFigure>(Older, Newer, Relay("191,369", "late", "2015-08-31"));
        Found.Only<StaleFigure>(Older, Newer, Relay("191,369", "late", "2015-09-01"));
    }

    [Fact]
    public void A_report_of_the_month_of_the_newer_figure_comes_after_it() => Found.Only<StaleFigure>(
        Older, Own("more than 250,000", "newer", "2015-08-30", "2015-08"), Relay("191,369", "late", "2015-08"));

    [Fact]
    public void A_report_that_states_the_older_time_is_not_stale()
    {
        Found.Nothing(Older, Newer, Relay("191,369", "late", "2015-09-10", "2014-04"));
        Found.Nothing(Older, Newer, Relay("191,369", "late", "2015-09-10", "2014-04-30/2015-09-01"));
        Found.Only<StaleFigure>(Older, Newer, Relay("191,369", "late", "2015-09-10", "2014-05-01"));
    }

    [Fact]
    public void The_newest_is_the_one_of_the_latest_as_of_however_it_was_published() => Found.None<StaleFigure>(
        Own("191,369", "a", "2015-09-01", "2014-04"), Own("more than 250,000", "b", "2015-08-31", "2015-08"), Relay("more than 250,000", "late", "2015-09-10"));

    [Fact]
    public void Of_one_as_of_the_newest_is_the_latest_published() => Assert.Equal("a b late", Found.Ids(Found.One<StaleFigure>(
        Own("191,369", "a", "2015-08-01", "2015-08"), Own("250,124", "b", "2015-08-31", "2015-08"), Relay("191,369", "late", "2015-09-10")).Claims));

    [Fact]
    public void The_older_figure_is_the_newest_that_it_repeats() => Assert.Equal("2 newer late", Found.Ids(Found.One<StaleFigure>(
        Own("191,369", "1", "2014-08-22", "2014-04"), Own("191,369", "2", "2014-09-22", "2014-05"), Newer, Late).Claims));

    [Fact]
    public void On_a_fixed_question_the_newest_is_the_latest_published()
    {
        Claim[] own = [Own("191,369", "1", "2015-01-01", "2015-06", Course.Fixed), Own("250,124", "2", "2015-02-01", "2014-01", Course.Fixed)];

        Assert.Equal("1 2 late", Found.Ids(Found.One<StaleFigure>([.. own, Relay("191,369", "late", "2015-09-10", course: Course.Fixed)]).Claims));
        Found.None<StaleFigure>([.. own, Relay("250,124", "late", "2015-09-10", course: Course.Fixed)]);
    }

    [Fact]
    public void On_a_changing_question_a_figure_can_be_stale_too() => Found.One<StaleFigure>(
        Own("191,369", "1", "2015-01-01", "2015-01", Course.Changing), Own("150,124", "2", "2015-02-01", "2015-02", Course.Changing), Relay("191,369", "late", "2015-09-10", course: Course.Changing));

    [Fact]
    public void In_periods_nothing_is_stale() => Found.None<StaleFigure>(
        Own("191,369", "1", "2015-01-01", "2014-12", Course.PerPeriod), Own("150,124", "2", "2015-02-01", "2015-01", Course.PerPeriod), Relay("191,369", "late", "2015-09-10", course: Course.PerPeriod));

    [Fact]
    public void A_newer_figure_of_another_basis_makes_nothing_stale() => Found.Nothing(
        Own("191,369", "older", "2014-08-22", "2014-04", basis: Basis.Documented), Own("more than 250,000", "newer", "2015-08-31", "2015-08", basis: Basis.Estimate),
        Relay("191,369", "late", "2015-09-10", basis: Basis.Documented));

    [Fact]
    public void A_relay_of_unstated_basis_fits_any_and_is_stale_where_it_repeats_the_newest_of_none()
    {
        var older = Own("191,369", "older", "2014-08-22", "2014-04", basis: Basis.Documented);
        var newer = Own("250,124", "newer", "2015-08-31", "2015-08", basis: Basis.Documented);

        Found.One<StaleFigure>(older, newer, Late);
        Found.None<StaleFigure>(older, newer, Own("191,369", "estimate", "2015-01-01", "2015-01", basis: Basis.Estimate), Late);
        Found.None<StaleFigure>(older, newer, Relay("191,369", "late", "2015-09-10", basis: Basis.Estimate));
    }

    [Fact]
    public void Another_claimants_figures_make_nothing_stale() =>
        Found.None<StaleFigure>(Older, Newer, Relay("191,369", "late", "2015-09-10", by: "sohr"));

    [Fact]
    public void A_claimants_own_words_are_never_stale() => Found.None<StaleFigure>(Older, Newer, Own("191,369", "late", "2015-09-10", null));

    [Fact]
    public void A_corrected_relay_is_not_stale() =>
        Found.Nothing(Older, Newer, Late, Relay("more than 250,000", "mended", "2015-09-11", corrects: "late"));

    [Fact]
    public void A_stale_figure_enters_no_other_kind_and_no_camp()
    {
        var result = Casebook.Of(Older, Newer, Late, Make.Claim("191,369", "un", null, "2015-09-10", "echo", course: Course.Rising, via: ["afp"]), Make.Claim("251,000", "sohr", "2015-09", "2015-09-10", course: Course.Rising)).Check();

        Assert.Equal("dead/staleFigure/echo dead/staleFigure/late", string.Join(' ', result.Discrepancies.Select(each => each.Id).Order(StringComparer.Ordinal)));
        Assert.Empty(result.Notices);
        Assert.False(Inspection.Of(result.Casebook, "dead").Speaks(Late));
    }

    [Fact]
    public void An_older_figure_that_the_source_corrected_since_is_stale_in_a_report() => Assert.Equal("1 2 late", Found.Ids(Found.One<StaleFigure>(
        Own("exactly 5,000", "1", "2015-01-01", "2015-01-01"), Own("exactly 4,000", "2", "2015-02-01", "2015-01-01").Correcting("1"), Relay("5,000", "late", "2015-03-01")).Claims));
}
