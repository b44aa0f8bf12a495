using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Relays that do not say what their claimant said.</summary>
public class MisreportedFigureTests
{
    private static Claim Own(string says, string id = "own", string? asOf = Make.Day, string? on = Make.Day, Course course = Course.Fixed, Basis basis = Basis.Unstated, string by = "un") =>
        Make.Claim(says, by, asOf, on, id, course: course, basis: basis);

    private static Claim Relay(
        string says, string id = "relay", string? asOf = Make.Day, string? on = Make.Day, Course course = Course.Fixed, Basis basis = Basis.Unstated, string by = "un", string via = "trt", string? corrects = null) =>
        Make.Claim(says, by, asOf, on, id, course: course, basis: basis, via: [via], corrects: corrects);

    [Fact]
    public void A_relay_that_says_another_number_misreports()
    {
        var found = Found.Only<MisreportedFigure>(Own("191,369"), Relay("291,369"));

        Assert.Equal("dead/misreportedFigure/relay", found.Id);
        Assert.Equal("own relay", Found.Ids(found.Claims));
        Assert.Equal((false, Severity.Major), (found.IsDrift, found.Severity));
        Assert.Equal("{'drift':false}", Found.Json(found));
        Assert.Equal("On \"people killed\", TRT has UN say 291,369, where its own words are 191,369.", found.Summary);
    }

    [Fact]
    public void A_modifier_turned_is_drift_and_minor()
    {
        var found = Found.Only<MisreportedFigure>(Own("more than 270,000"), Relay("nearly 270,000"));

        Assert.Equal((true, Severity.Minor), (found.IsDrift, found.Severity));
        Assert.Equal("{'drift':true}", Found.Json(found));
        Assert.Equal("On \"people killed\", TRT has UN say nearly 270,000, where its own words are more than 270,000: the number is the same, the modifier is not.", found.Summary);
    }

    /// <summary>Each with what the claimant said, what the relay made of it, and whether that is a fair report.</summary>
    [Theory]
    [InlineData("191,369", "191,369", true)]
    [InlineData("191,369", "191,000", true)] // cut off
    [InlineData("191,369", "190,000", true)]
    [InlineData("191,369", "200,000", true)] // rounded
    [InlineData("191,369", "180,000", false)]
    [InlineData("1,400", "1,000", false)] // the literal range holds it, the implied ones are apart
    [InlineData("191,369", "about 190,000", true)]
    [InlineData("140", "about 100", false)] // the literal range holds it, the implied ones are apart
    [InlineData("191,369", "exactly 191,369", true)]
    [InlineData("191,000", "exactly 191,000", false)]
    [InlineData("191,369", "more than 191,000", true)]
    [InlineData("191,369", "more than 190,000", true)]
    [InlineData("191,369", "more than 180,000", false)]
    [InlineData("191,369", "more than 191,369", false)]
    [InlineData("191,369", "at least 191,369", true)]
    [InlineData("191,369", "less than 200,000", true)]
    [InlineData("191,369", "less than 300,000", false)]
    [InlineData("191,369", "at most 191,369", true)]
    [InlineData("191,369", "nearly 200,000", true)]
    [InlineData("191,369", "nearly 300,000", false)]
    [InlineData("more than 270,000", "more than 270,000", true)]
    [InlineData("more than 270,000", "270,000", false)]
    [InlineData("400,000", "more than 400,000", false)]
    [InlineData("at least 300", "more than 300", false)]
    [InlineData("more than 300", "at least 300", true)]
    [InlineData("exactly 300", "up to 1,000", true)]
    [InlineData("exactly 300", "between 200 and 300", true)]
    [InlineData("exactly 300", "between 200 and 299", false)]
    [InlineData("exactly 300", "(200–1,000)", true)]
    [InlineData("exactly 300", "(301–1,000)", false)]
    [InlineData("exactly 300", "hundreds", true)]
    [InlineData("exactly 90", "hundreds", false)]
    [InlineData("between 200 and 300", "more than 100", true)] // a range has no number of its own to hold against it
    [InlineData("between 200 and 300", "between 200 and 300", true)]
    [InlineData("between 200 and 300", "250", false)]
    [InlineData("between 200 and 300", "about 250", true)]
    [InlineData("between 200 and 300", "about 240", false)]
    [InlineData("hundreds", "more than 90", true)]
    [InlineData("hundreds", "200", false)]
    [InlineData("2,975 (2,658–3,290)", "2,975", true)] // an estimate's best alone is faithful
    [InlineData("2,975 (2,658–3,290)", "about 3,000", true)]
    [InlineData("2,975 (2,658–3,290)", "more than 2,900", true)]
    [InlineData("2,975 (2,658–3,290)", "more than 1,900", true)] // the whole range lies above
    [InlineData("2,975 (2,658–3,290)", "2,658", false)]
    [InlineData("2,975 (2,658–3,290)", "more than 2,975", false)]
    [InlineData("(2,658–3,290)", "2,974", false)]
    public void A_relay_is_faithful_where_its_words_are_a_fair_report(string own, string relay, bool isFaithful) =>
        Assert.Equal(isFaithful ? 0 : 1, Found.All<MisreportedFigure>(Own(own), Relay(relay)).Length);

    [Fact]
    public void One_figure_that_it_is_faithful_to_is_enough() => Found.None<MisreportedFigure>(Own("500", "1", on: "2015-12-01"), Own("900", "2"), Relay("500", on: "2015-12-16"));

    [Fact]
    public void It_rests_on_all_the_figures_that_it_was_held_against_and_its_size_is_of_the_nearest()
    {
        var found = Found.One<MisreportedFigure>(Own("500", "far"), Own("910", "b"), Own("690", "a"), Relay("exactly 800"));

        Assert.Equal("a b far relay", Found.Ids(found.Claims));
        Assert.Equal("On \"people killed\", TRT has UN say exactly 800, where its own words are 690.", found.Summary);
        Assert.Equal(Severity.Moderate, found.Severity);
    }

    [Fact]
    public void Its_claimants_figures_alone_count() => Found.None<MisreportedFigure>(Own("191,369", by: "sohr"), Relay("291,369"));

    [Theory]
    [InlineData(Basis.Documented, Basis.Estimate, false)]
    [InlineData(Basis.Documented, Basis.Documented, true)]
    [InlineData(Basis.Unstated, Basis.Documented, true)]
    [InlineData(Basis.Estimate, Basis.Unstated, true)]
    public void The_bases_are_the_same_or_one_is_unstated(Basis own, Basis relay, bool found) =>
        Assert.Equal(found ? 1 : 0, Found.All<MisreportedFigure>(Own("191,369", basis: own), Relay("291,369", basis: relay)).Length);

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    public void As_ofs_that_are_both_stated_overlap(Course course)
    {
        Found.One<MisreportedFigure>(Own("291,369", asOf: "2015-12", course: course), Relay("191,369", asOf: "2015-12-31/2016-01-05", course: course));
        Found.None<MisreportedFigure>(Own("291,369", asOf: "2015-12", course: course), Relay("191,369", asOf: "2016-01-01", course: course));
    }

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    public void An_as_of_that_stands_in_is_within_the_tolerance(Course course)
    {
        Found.One<MisreportedFigure>(Own("291,369", asOf: "2015-12-01", course: course), Relay("191,369", asOf: null, on: "2016-01-01", course: course));
        Found.None<MisreportedFigure>(Own("291,369", asOf: "2015-12-01", course: course), Relay("191,369", asOf: null, on: "2016-01-02", course: course));
    }

    [Fact]
    public void Of_a_fixed_event_every_time_is_comparable() => Found.One<MisreportedFigure>(Own("291,369", asOf: "2001"), Relay("191,369", asOf: "2015"));

    [Fact]
    public void In_periods_the_two_are_equal_and_stated()
    {
        Found.One<MisreportedFigure>(Own("500", asOf: "2015-03", course: Course.PerPeriod), Relay("900", asOf: "2015-03", course: Course.PerPeriod));
        Found.None<MisreportedFigure>(Own("500", asOf: "2015-03", course: Course.PerPeriod), Relay("900", asOf: "2015-03-01/2015-03-30", course: Course.PerPeriod));
        Found.None<MisreportedFigure>(Own("500", asOf: Make.Day, course: Course.PerPeriod), Relay("900", asOf: null, course: Course.PerPeriod));
    }

    [Theory]
    [InlineData("291,369", "191,369", "2015-12-20", true)] // later and lower
    [InlineData("191,369", "291,369", "2015-12-20", false)] // later and higher: growth may explain it
    [InlineData("191,369", "291,369", "2015-12-10", true)] // earlier and higher
    [InlineData("291,369", "191,369", "2015-12-10", false)] // earlier and lower: growth may explain it
    [InlineData("191,369", "291,369", "2015-12-17", true)]
    [InlineData("291,369", "191,369", "2015-12-17", true)]
    public void On_a_rising_total_what_growth_may_explain_is_not_tested(string own, string relay, string day, bool found) => Assert.Equal(
        found ? 1 : 0, Found.All<MisreportedFigure>(Own(own, course: Course.Rising), Relay(relay, asOf: null, on: day, course: Course.Rising)).Length);

    [Fact]
    public void On_a_changing_total_growth_explains_nothing() =>
        Found.One<MisreportedFigure>(Own("191,369", course: Course.Changing), Relay("291,369", asOf: null, on: "2015-12-20", course: Course.Changing));

    [Fact]
    public void A_corrected_relay_is_not_told() => Found.None<MisreportedFigure>(Own("191,369"), Relay("291,369"), Relay("191,369", "mended", on: "2015-12-18", corrects: "relay"));

    [Fact]
    public void A_stale_relay_is_not_told_as_misreported() => Found.None<MisreportedFigure>(
        Own("191,369", "1", on: "2015-01-01"), Own("291,369", "2", on: "2015-02-01"), Relay("191,369", asOf: null));

    [Fact]
    public void A_misreported_relay_is_in_no_camp() => Assert.Empty(Found.All<ConflictingFigures>(Own("500"), Relay("900"), Own("510", "sohr", by: "sohr")));

    [Fact]
    public void Two_relays_of_a_claimant_without_own_figures_are_held_against_one_another()
    {
        var found = Found.Only<MisreportedFigure>(Relay("500", "first", on: "2015-12-16"), Relay("900", "second", via: "afp"));

        Assert.Equal(("dead/misreportedFigure/second", "first second"), (found.Id, Found.Ids(found.Claims)));
        Assert.Equal(Severity.Major, found.Severity);
        Assert.Equal("On \"people killed\", two reports of what UN said do not fit: TRT has 500, AFP has 900.", found.Summary);
    }

    [Theory]
    [InlineData("more than 250,000", "about 252,000")]
    [InlineData("251,000", "more than 250,000")]
    public void Two_relays_fit_where_either_is_faithful_to_the_other(string first, string second) =>
        Found.None<MisreportedFigure>(Relay(first, "first"), Relay(second, "second", via: "afp", on: "2015-12-18"));

    [Fact]
    public void Two_relays_of_one_number_and_two_modifiers_drift() =>
        Assert.True(Found.One<MisreportedFigure>(Relay("more than 270,000", "first"), Relay("nearly 270,000", "second", via: "afp")).IsDrift);

    [Fact]
    public void A_third_relay_is_held_against_the_nearest_that_differs() => Assert.Equal(
        ["1 2", "2 3"],
        Found.All<MisreportedFigure>(Relay("500", "1", on: "2015-12-16"), Relay("800", "2", via: "afp"), Relay("900", "3", via: "dpa", on: "2015-12-18")).OrderBy(each => each.Id).Select(each => Found.Ids(each.Claims)));

    [Theory]
    [InlineData(Basis.Documented, Basis.Estimate, false)]
    [InlineData(Basis.Unstated, Basis.Estimate, true)]
    public void Two_relays_are_of_one_basis(Basis first, Basis second, bool found) =>
        Assert.Equal(found ? 1 : 0, Found.All<MisreportedFigure>(Relay("500", "first", basis: first), Relay("900", "second", via: "afp", basis: second)).Length);

    [Fact]
    public void Two_relays_are_of_one_time()
    {
        Found.None<MisreportedFigure>(Relay("900", "first", asOf: "2015-12-01", course: Course.Changing), Relay("500", "second", asOf: "2015-12-02", via: "afp", course: Course.Changing));
        Found.None<MisreportedFigure>(Relay("500", "first", asOf: "2015-12-01", course: Course.Rising), Relay("900", "second", asOf: null, via: "afp", course: Course.Rising));
        Found.One<MisreportedFigure>(Relay("900", "first", asOf: "2015-12-01", course: Course.Rising), Relay("500", "second", asOf: null, via: "afp", course: Course.Rising));
    }

    [Fact]
    public void Two_relays_are_not_held_against_one_another_where_the_claimant_has_own_figures_of_any_time() => Found.None<MisreportedFigure>(
        Own("100", asOf: "2001-01-01", on: "2001-01-01", course: Course.Changing), Relay("500", "first", course: Course.Changing), Relay("900", "second", via: "afp", course: Course.Changing));

    [Fact]
    public void Two_claimants_relays_are_not_held_against_one_another() => Found.None<MisreportedFigure>(Relay("500", "first"), Relay("900", "second", by: "sohr"));

    [Fact]
    public void A_corrected_relay_is_held_against_no_other() =>
        Found.None<MisreportedFigure>(Relay("500", "first"), Relay("900", "second", on: "2015-12-18", corrects: "first"));

    [Fact]
    public void A_low_and_a_high_that_one_relay_says_together_are_not_held_against_one_another() =>
        Found.Nothing(Relay("220,000", "low"), Relay("340,000", "high"));
}
