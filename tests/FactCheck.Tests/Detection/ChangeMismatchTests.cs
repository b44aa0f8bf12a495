using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Daily figures that are not the difference of their claimant's totals.</summary>
public class ChangeMismatchTests
{
    private static readonly Question<Figure> Total = Question.HowMuch("total", "people killed so far", Unit.People, Course.Rising);
    private static readonly Question<Figure> Daily = Question.HowMuch("daily", "people killed that day", Unit.People, Course.PerPeriod);

    private static Claim InAll(string says, string day, string? id = null, string by = "un", Basis basis = Basis.Unstated, string? on = null, string[]? via = null, string? corrects = null) =>
        Make.Claim(says, by, day, on, id ?? $"total-{day}", Total, basis: basis, via: via, corrects: corrects);

    private static Claim On(string says, string days, string? id = null, string by = "un", Basis basis = Basis.Unstated, string[]? via = null) =>
        Make.Claim(says, by, days, null, id ?? $"daily-{days}", Daily, basis: basis, via: via);

    private static Casebook Linked(params Claim[] claims) => Casebook.Empty.With(Link.ChangeOf(Daily, Total)).With(claims);

    [Fact]
    public void A_daily_figure_that_is_not_the_difference_of_the_totals_is_told()
    {
        var found = Found.Only<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-02"), On("exactly 80", "2015-03-02")));

        Assert.Equal(("daily/changeMismatch/daily-2015-03-02", "daily"), (found.Id, found.Question.Id));
        Assert.Equal("total-2015-03-01 daily-2015-03-02 total-2015-03-02", Found.Ids(found.Claims));
        Assert.Equal(Severity.Major, found.Severity); // 80 and 50
        Assert.Empty(found.Members);
        Assert.Equal(
            "On \"people killed that day\", UN gives exactly 80 for 2015-03-02, but its totals went from exactly 1,000 (2015-03-01) to exactly 1,050 (2015-03-02).", found.Summary);
        Assert.Equal("The change and the totals may speak of different dates, of event and of report.", found.Reconciliation);
    }

    [Theory]
    [InlineData("exactly 1,000", "exactly 1,050", "exactly 50", true)]
    [InlineData("exactly 1,000", "exactly 1,050", "exactly 51", false)]
    [InlineData("exactly 1,050", "exactly 1,000", "exactly -50", true)]
    [InlineData("exactly 1,050", "exactly 1,000", "exactly 50", false)]
    [InlineData("between 1,000 and 1,010", "between 1,050 and 1,060", "exactly 40", true)]
    [InlineData("between 1,000 and 1,010", "between 1,050 and 1,060", "exactly 60", true)]
    [InlineData("between 1,000 and 1,010", "between 1,050 and 1,060", "exactly 39", false)]
    [InlineData("between 1,000 and 1,010", "between 1,050 and 1,060", "exactly 61", false)]
    [InlineData("more than 1,000", "exactly 1,050", "exactly 50", false)]
    [InlineData("more than 1,000", "exactly 1,050", "exactly 49", true)]
    [InlineData("more than 1,000", "exactly 1,050", "exactly -49,000", true)]
    [InlineData("exactly 1,000", "more than 1,050", "exactly 50", false)]
    [InlineData("exactly 1,000", "more than 1,050", "exactly 5,000", true)]
    [InlineData("exactly 1,000", "at least 1,050", "exactly 50", true)]
    [InlineData("less than 1,000", "exactly 1,050", "exactly 50", false)]
    [InlineData("less than 1,000", "exactly 1,050", "exactly 51", true)]
    [InlineData("less than 1,000", "exactly 1,050", "exactly 1,050", true)]
    [InlineData("less than 1,000", "exactly 1,050", "exactly 1,051", false)]
    [InlineData("exactly 1,000", "less than 1,050", "exactly 50", false)]
    [InlineData("more than 1,000", "more than 1,000", "exactly -99", true)]
    [InlineData("exactly 1,000", "exactly 1,050", "about 45", true)]
    public void The_daily_literal_range_meets_the_difference(string before, string after, string daily, bool fits) => Assert.Equal(
        fits ? 0 : 1, Found.All<ChangeMismatch>(Linked(InAll(before, "2015-03-01"), InAll(after, "2015-03-02"), On(daily, "2015-03-02"))).Length);

    [Fact]
    public void Of_two_totals_of_one_day_the_own_words_count_then_the_latest_then_the_least_id()
    {
        var (first, daily) = (InAll("exactly 1,000", "2015-03-01"), On("exactly 50", "2015-03-02"));
        var right = InAll("exactly 1,050", "2015-03-02", "m", on: "2015-03-03");
        Assert.Empty(Found.All<ChangeMismatch>(Linked(first, daily, right, InAll("exactly 1,060", "2015-03-02", "a", on: "2015-03-05", via: ["trt"]))));
        Assert.Empty(Found.All<ChangeMismatch>(Linked(first, daily, right, InAll("exactly 1,060", "2015-03-02", "a", on: "2015-03-02"))));
        Assert.Single(Found.All<ChangeMismatch>(Linked(first, daily, right, InAll("exactly 1,060", "2015-03-02", "z", on: "2015-03-04"))));
        Assert.Empty(Found.All<ChangeMismatch>(Linked(first, daily, right, InAll("exactly 1,060", "2015-03-02", "z", on: "2015-03-03"))));
        Assert.Single(Found.All<ChangeMismatch>(Linked(first, daily, right, InAll("exactly 1,060", "2015-03-02", "a", on: "2015-03-03"))));
    }

    [Fact]
    public void A_figure_of_several_days_is_held_against_its_last_day_and_the_day_before_its_first()
    {
        Claim[] totals = [InAll("exactly 1,000", "2015-02-28"), InAll("exactly 1,010", "2015-03-01"), InAll("exactly 1,500", "2015-03-31")];

        Found.None<ChangeMismatch>(Linked([.. totals, On("exactly 500", "2015-03")]));
        Assert.Equal("total-2015-02-28 daily-2015-03 total-2015-03-31", Found.Ids(Found.One<ChangeMismatch>(Linked([.. totals, On("exactly 490", "2015-03")])).Claims));
    }

    [Fact]
    public void Both_totals_are_needed()
    {
        Found.None<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-03-01"), On("exactly 80", "2015-03-02")));
        Found.None<ChangeMismatch>(Linked(InAll("exactly 1,050", "2015-03-02"), On("exactly 80", "2015-03-02")));
        Found.None<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-02-28"), InAll("exactly 1,050", "2015-03-02"), On("exactly 80", "2015-03-02")));
        Found.None<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-03"), On("exactly 80", "2015-03-02")));
        Found.None<ChangeMismatch>(Linked(On("exactly 80", "2015-03-02")));
    }

    [Fact]
    public void A_total_of_a_period_is_of_no_day() => Found.None<ChangeMismatch>(
        Linked(InAll("exactly 1,000", "2015-02-20/2015-03-01"), InAll("exactly 1,050", "2015-03-02"), On("exactly 80", "2015-03-02")));

    [Fact]
    public void The_totals_are_the_same_claimants() => Found.None<ChangeMismatch>(
        Linked(InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-02", by: "sohr"), On("exactly 80", "2015-03-02")));

    [Fact]
    public void The_totals_are_of_the_same_basis()
    {
        Claim[] totals = [InAll("exactly 1,000", "2015-03-01", basis: Basis.Documented), InAll("exactly 1,050", "2015-03-02", basis: Basis.Documented)];

        Found.One<ChangeMismatch>(Linked([.. totals, On("exactly 80", "2015-03-02", basis: Basis.Documented)]));
        Found.None<ChangeMismatch>(Linked([.. totals, On("exactly 80", "2015-03-02", basis: Basis.Estimate)]));
        Found.None<ChangeMismatch>(Linked([.. totals, On("exactly 80", "2015-03-02")]));
    }

    [Fact]
    public void Corrected_totals_do_not_count() => Found.None<ChangeMismatch>(Linked(
        InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-02"), InAll("exactly 1,080", "2015-03-02", "mended", on: "2015-03-09", corrects: "total-2015-03-02"), On("exactly 80", "2015-03-02")));

    [Fact]
    public void Own_words_come_before_a_relays_and_the_latest_published_before_the_others()
    {
        Claim before = InAll("exactly 1,000", "2015-03-01"), daily = On("exactly 80", "2015-03-02");

        Found.None<ChangeMismatch>(Linked(before, InAll("exactly 1,080", "2015-03-02", "own", on: "2015-03-02"), InAll("at least 1,070", "2015-03-02", "relay", on: "2015-03-09", via: ["trt"]), daily));
        Found.One<ChangeMismatch>(Linked(before, InAll("exactly 1,080", "2015-03-02", "early", on: "2015-03-02"), InAll("exactly 1,090", "2015-03-02", "late", on: "2015-03-09"), daily));
        Found.None<ChangeMismatch>(Linked(before, InAll("exactly 1,090", "2015-03-02", "early", on: "2015-03-02"), InAll("exactly 1,080", "2015-03-02", "late", on: "2015-03-09"), daily));
    }

    [Fact]
    public void Without_a_link_the_two_are_two_questions() => Found.None<ChangeMismatch>(
        InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-02"), On("exactly 80", "2015-03-02"));

    [Fact]
    public void The_difference_of_amounts_is_of_amounts_and_units_are_converted()
    {
        var (level, rise) = (Question.HowMuch("level", unit: Unit.Of("celsius"), course: Course.Changing), Question.HowMuch("rise", unit: Unit.Of("fahrenheit"), course: Course.PerPeriod));
        Casebook Of(string says) => Casebook.Empty.With(Link.ChangeOf(rise, level)).With(
            Make.Claim("exactly 10", asOf: "2015-03-01", on: null, id: "1", about: level), Make.Claim("exactly 20", asOf: "2015-03-02", on: null, id: "2", about: level),
            Make.Claim(says, asOf: "2015-03-02", on: null, id: "rise", about: rise));

        Found.None<ChangeMismatch>(Of("exactly 18"));
        Found.One<ChangeMismatch>(Of("exactly 10"));
        Found.None<ChangeMismatch>(Of("exactly 10 kg"));
    }

    [Theory]
    [InlineData("exactly 0", Severity.Extreme)]
    [InlineData("exactly 48", Severity.Minor)]
    [InlineData("exactly 40", Severity.Moderate)]
    public void Its_size_is_of_the_daily_figure_and_the_difference(string daily, Severity expected) => Assert.Equal(
        expected, Found.One<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,050", "2015-03-02"), On(daily, "2015-03-02"))).Severity);

    /// <summary>A change is no count: there is no floor of 1 below the line.</summary>
    [Fact]
    public void A_daily_figure_of_0_is_infinitely_far_from_a_difference_of_1() => Assert.Equal(
        Severity.Extreme, Found.One<ChangeMismatch>(Linked(InAll("exactly 1,000", "2015-03-01"), InAll("exactly 1,001", "2015-03-02"), On("exactly 0", "2015-03-02"))).Severity);
}
