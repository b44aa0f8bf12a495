using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>A source that says another figure of the same time than before, with and without a word that it corrects itself.</summary>
public class RevisedFigureTests
{
    private static Claim Said(
        string says, string id, string on, string? asOf = null, Course course = Course.Fixed, Basis basis = Basis.Unstated, string by = "un", string[]? via = null, string? corrects = null) =>
        Make.Claim(says, by, asOf, on, id, course: course, basis: basis, via: via, corrects: corrects);

    [Fact]
    public void A_source_that_contradicts_what_it_said_before_has_revised_it()
    {
        var revised = Found.Only<RevisedFigure>(Said("5,000", "before", "2015-01-01"), Said("6,200", "later", "2015-02-01"));

        Assert.Equal("dead/revisedFigure/later", revised.Id);
        Assert.Equal("before later", Found.Ids(revised.Claims));
        Assert.Equal((Direction.Up, Severity.Moderate), (revised.Direction, revised.Severity));
        Assert.Equal("{'direction':'up'}", Found.Json(revised));
        Assert.Equal(
            "On \"people killed\", UN revised its figure upwards for the same time: 5,000 (published 2015-01-01), then 6,200 (published 2015-02-01) (24 % more).", revised.Summary);
        Assert.Equal("The source may have counted anew: a word from it would tell.", revised.Reconciliation);
    }

    [Fact]
    public void A_revision_downwards_says_so()
    {
        var revised = Found.Only<RevisedFigure>(Said("6,200", "before", "2015-01-01"), Said("5,000", "later", "2015-02-01"));

        Assert.Equal((Direction.Down, "{'direction':'down'}"), (revised.Direction, Found.Json(revised)));
        Assert.Contains("downwards for the same time: 6,200 (published 2015-01-01), then 5,000 (published 2015-02-01) (19.35 % less)", revised.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_divergence_is_a_revision_too() =>
        Found.Only<RevisedFigure>(Said("more than 250,000", "before", "2015-01-01"), Said("more than 350,000", "later", "2015-02-01"));

    [Theory]
    [InlineData("100", "109", Severity.Minor)]
    [InlineData("100", "110", Severity.Moderate)]
    [InlineData("110", "100", Severity.Moderate)]
    [InlineData("101", "151", Severity.Moderate)]
    [InlineData("101", "152", Severity.Major)]
    [InlineData("101", "302", Severity.Major)]
    [InlineData("101", "303", Severity.Extreme)]
    [InlineData("exactly 0", "exactly 1", Severity.Major)]
    public void Its_size_is_a_divergences_between_the_two(string before, string later, Severity expected) =>
        Assert.Equal(expected, Found.One<RevisedFigure>(Said($"exactly {before.Replace("exactly ", "", StringComparison.Ordinal)}", "1", "2015-01-01"), Said($"exactly {later.Replace("exactly ", "", StringComparison.Ordinal)}", "2", "2015-02-01")).Severity);

    [Fact]
    public void Figures_published_on_one_day_have_no_order_and_are_no_revision() =>
        Found.Nothing(Said("5,000", "1", "2015-01-01"), Said("6,200", "2", "2015-01-01"));

    [Fact]
    public void A_publication_of_a_month_comes_after_a_day_in_it()
    {
        Assert.Equal("day month", Found.Ids(Found.One<RevisedFigure>(Said("5,000", "month", "2015-01"), Said("6,200", "day", "2015-01-30")).Claims));
        Found.Nothing(Said("5,000", "month", "2015-01"), Said("6,200", "day", "2015-01-31"));
    }

    [Fact]
    public void A_figure_that_agrees_is_no_revision() =>
        Found.Nothing(Said("250,000", "1", "2015-01-01"), Said("more than 250,000", "2", "2015-02-01"), Said("about 252,000", "3", "2015-03-01"));

    [Fact]
    public void Two_sources_do_not_revise_one_another() =>
        Found.None<RevisedFigure>(Said("5,000", "1", "2015-01-01", by: "un"), Said("6,200", "2", "2015-02-01", by: "sohr"));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_relay_is_not_a_sources_own_words(bool firstRelayed, bool laterRelayed) => Found.None<RevisedFigure>(
        Said("5,000", "1", "2015-01-01", via: firstRelayed ? ["trt"] : null), Said("6,200", "2", "2015-02-01", via: laterRelayed ? ["trt"] : null));

    [Theory]
    [InlineData(Basis.Documented, Basis.Estimate)]
    [InlineData(Basis.Unstated, Basis.Documented)]
    [InlineData(Basis.Estimate, Basis.Unstated)]
    [InlineData(Basis.Model, Basis.Projection)]
    public void A_figure_of_another_basis_is_no_revision(Basis first, Basis later) =>
        Found.Nothing(Said("6,200", "1", "2015-01-01", basis: first), Said("5,000", "2", "2015-02-01", basis: later));

    [Fact]
    public void The_figure_before_is_the_latest_published_of_the_same_basis()
    {
        var revised = Found.All<RevisedFigure>(
            Said("5,000", "1", "2015-01-01"), Said("6,200", "2", "2015-02-01"), Said("7,000", "estimate", "2015-02-15", basis: Basis.Estimate), Said("5,000", "3", "2015-03-01"));

        Assert.Equal(["1 2", "2 3"], revised.OrderBy(each => each.Id).Select(each => Found.Ids(each.Claims)));
    }

    [Fact]
    public void Back_to_a_figure_before_the_last_is_a_revision_of_the_last() => Assert.Equal(
        ["dead/revisedFigure/2", "dead/revisedFigure/3"],
        Found.All<RevisedFigure>(Said("5,000", "1", "2015-01-01"), Said("9,000", "2", "2015-02-01"), Said("5,000", "3", "2015-03-01")).Select(each => each.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    public void On_a_moving_question_the_periods_have_a_day_in_common(Course course)
    {
        Found.One<RevisedFigure>(Said("5,000", "1", "2015-02-01", "2015-01", course), Said("4,000", "2", "2015-03-01", "2015-01-31/2015-02-10", course));
        Found.None<RevisedFigure>(Said("5,000", "1", "2015-02-01", "2015-01", course), Said("4,000", "2", "2015-03-01", "2015-02-01/2015-02-10", course));
        Found.None<RevisedFigure>(Said("5,000", "1", "2015-03-01", "2015-02-01/2015-02-10", course), Said("4,000", "2", "2015-04-01", "2015-01", course));
    }

    [Fact]
    public void The_tolerance_does_not_make_two_times_one() =>
        Found.Nothing(Said("5,000", "1", "2015-02-01", "2015-01-01", Course.Changing), Said("9,000", "2", "2015-03-01", "2015-01-02", Course.Changing));

    [Fact]
    public void Of_a_fixed_event_every_time_is_the_same() =>
        Found.One<RevisedFigure>(Said("5,000", "1", "2015-02-01", "2001-01-01"), Said("9,000", "2", "2015-03-01", "2015-01-02"));

    [Fact]
    public void In_periods_the_two_are_equal_and_stated()
    {
        Claim March(string says, string id, string on, string? asOf = "2015-03") => Said(says, id, on, asOf, Course.PerPeriod);

        Found.Only<RevisedFigure>(March("500", "1", "2015-04-01"), March("700", "2", "2015-05-01"));
        Found.Nothing(March("500", "1", "2015-04-01"), March("700", "2", "2015-05-01", "2015-03-01/2015-03-30"));
        Found.Nothing(March("500", "1", "2015-05-01", asOf: "2015-05-02"), March("700", "2", "2015-05-02", asOf: null));
    }

    [Fact]
    public void A_stand_in_of_an_equal_day_is_no_period() => Found.Nothing(
        Said("500", "1", "2015-05-01", "2015-05-02", Course.PerPeriod), Said("700", "2", "2015-05-02", null, Course.PerPeriod));

    [Fact]
    public void Of_two_published_at_once_the_one_of_the_latest_as_of_is_before() => Assert.Equal("late 3", Found.Ids(Found.One<RevisedFigure>(
        Said("5,000", "early", "2015-03-01", "2015-01", Course.Changing), Said("6,000", "late", "2015-03-01", "2015-01/2015-02", Course.Changing),
        Said("5,000", "3", "2015-04-01", "2015-01", Course.Changing)).Claims));

    [Fact]
    public void A_low_and_a_high_said_together_are_one_range_before() =>
        Found.Nothing(Said("220,000", "low", "2015-01-01"), Said("340,000", "high", "2015-01-01"), Said("300,000", "later", "2015-02-01"));

    [Fact]
    public void Of_a_low_and_a_high_said_together_the_least_id_names_them() => Assert.Equal("high later", Found.Ids(Found.One<RevisedFigure>(
        Said("220,000", "low", "2015-01-01"), Said("340,000", "high", "2015-01-01"), Said("500,000", "later", "2015-02-01")).Claims));

    [Fact]
    public void A_low_and_a_high_said_together_are_one_range_later() =>
        Found.Nothing(Said("300,000", "before", "2015-01-01"), Said("220,000", "low", "2015-02-01"), Said("340,000", "high", "2015-02-01"));

    [Fact]
    public void A_low_and_a_high_that_revise_are_told_once()
    {
        var revised = Found.Only<RevisedFigure>(Said("500,000", "before", "2015-01-01"), Said("220,000", "low", "2015-02-01"), Said("340,000", "high", "2015-02-01"));

        Assert.Equal(("dead/revisedFigure/high", "before high"), (revised.Id, Found.Ids(revised.Claims)));
    }

    [Fact]
    public void An_announced_correction_is_a_notice()
    {
        var result = Casebook.Of(Said("5,000", "before", "2015-01-01"), Said("6,200", "later", "2015-02-01", corrects: "before")).Check();
        var announced = Assert.IsType<AnnouncedRevision>(Assert.Single(result.Notices));

        Assert.Empty(result.Discrepancies);
        Assert.Equal(("dead/revisedFigure/later", "revisedFigure", "before later"), (announced.Id, announced.Kind, Found.Ids(announced.Claims)));
        Assert.Equal(Direction.Up, announced.Direction);
        Assert.Equal("{'announced':true,'direction':'up'}", Found.Json(announced));
        Assert.Equal(
            "On \"people killed\", UN corrected its figure upwards for the same time: 5,000 (published 2015-01-01), then 6,200 (published 2015-02-01) (24 % more).", announced.Summary);
    }

    [Fact]
    public void An_announced_fall_says_so()
    {
        var announced = Found.One<AnnouncedRevision>(Said("6,200", "before", "2015-01-01"), Said("5,000", "later", "2015-02-01", corrects: "before"));

        Assert.Equal((Direction.Down, "{'announced':true,'direction':'down'}"), (announced.Direction, Found.Json(announced)));
    }

    [Fact]
    public void A_correction_that_agrees_with_what_it_corrects_is_nothing()
    {
        var result = Casebook.Of(Said("250,000", "before", "2015-01-01"), Said("more than 250,000", "later", "2015-02-01", corrects: "before")).Check();

        Assert.Empty(result.Discrepancies);
        Assert.Empty(result.Notices);
    }

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    [InlineData(Course.PerPeriod)]
    public void A_correction_is_held_against_what_it_corrects_whatever_their_times(Course course) => Found.One<AnnouncedRevision>(
        Said("5,000", "before", "2015-01-01", "2014-12", course), Said("4,000", "later", "2015-09-01", "2015-08", course, corrects: "before"));

    [Fact]
    public void A_correction_is_compared_with_nothing_else()
    {
        var result = Casebook.Of(
            Said("5,000", "1", "2015-01-01"), Said("7,000", "2", "2015-02-01"), Said("6,200", "3", "2015-03-01", corrects: "1")).Check();

        Assert.Equal("dead/revisedFigure/2", Assert.Single(result.Discrepancies).Id);
        Assert.Equal("dead/revisedFigure/3", Assert.Single(result.Notices).Id);
    }

    [Fact]
    public void A_corrected_figure_stays_in_the_row()
    {
        var result = Casebook.Of(
            Said("5,000", "1", "2015-01-01"), Said("7,000", "2", "2015-02-01"), Said("5,000", "3", "2015-02-15", corrects: "2"), Said("7,000", "4", "2015-03-01")).Check();

        Assert.Equal("dead/revisedFigure/2 dead/revisedFigure/4", string.Join(' ', result.Discrepancies.Select(each => each.Id).Order(StringComparer.Ordinal)));
        Assert.Equal("3 4", Found.Ids(result.Discrepancies.Single(each => each.Id.EndsWith('4')).Claims));
        Assert.Equal("2 3", Found.Ids(Assert.Single(result.Notices).Claims));
    }

    [Fact]
    public void Units_are_converted()
    {
        var road = Question.HowMuch("road", "length of the road", Unit.Of("km"), Course.Fixed);
        Claim Length(string says, string id, string on) => Make.Claim(says, "un", null, on, id, road);

        Found.Nothing(Length("2", "1", "2015-01-01"), Length("2,000 m", "2", "2015-02-01"));
        var revised = Found.One<RevisedFigure>(Length("2", "1", "2015-01-01"), Length("3,000 m", "2", "2015-02-01"));
        Assert.Equal((Severity.Major, Direction.Up), (revised.Severity, revised.Direction));
        Assert.Contains("2, then 3,000 m", revised.Summary.Replace(" (published 2015-01-01)", "", StringComparison.Ordinal).Replace(" (published 2015-02-01)", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_zero_before_has_no_part_to_tell() =>
        Assert.EndsWith("then 7 (published 2015-02-01).", Found.One<RevisedFigure>(Said("0", "1", "2015-01-01"), Said("7", "2", "2015-02-01")).Summary, StringComparison.Ordinal);

    [Fact]
    public void Ids_with_a_slash_or_a_percent_sign_are_encoded() =>
        Assert.Equal("dead/revisedFigure/a%2Fb%25", Found.One<RevisedFigure>(Said("5,000", "1", "2015-01-01"), Said("7,000", "a/b%", "2015-02-01")).Id);

    [Fact]
    public void Where_publication_is_missing_the_end_of_the_as_of_orders_them()
    {
        var revised = Found.One<RevisedFigure>(
            Make.Claim("5,000", asOf: "2015-01", on: null, id: "2"), Make.Claim("7,000", asOf: "2015-02", on: null, id: "1"));

        Assert.Equal("2 1", Found.Ids(revised.Claims));
        Assert.Contains("5,000 (published 2015-01), then 7,000 (published 2015-02)", revised.Summary, StringComparison.Ordinal);
    }
}
