using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>A total that never falls, and that fell in the words of one claimant.</summary>
public class DecliningTotalTests
{
    private static Claim Total(
        string says, string asOf, string? id = null, string by = "un", string? on = null, Course course = Course.Rising, Basis basis = Basis.Unstated, string[]? via = null, string? corrects = null) =>
        Make.Claim(says, by, asOf, on, id ?? asOf, course: course, basis: basis, via: via, corrects: corrects);

    [Fact]
    public void A_toll_that_falls_between_two_dates_is_a_declining_total_and_nothing_else()
    {
        var fall = Found.Only<DecliningTotal>(Total("5,000", "2015-05-01"), Total("4,200", "2015-06-01"));

        Assert.Equal("dead/decliningTotal/2015-06-01", fall.Id);
        Assert.Equal("2015-05-01 2015-06-01", Found.Ids(fall.Claims));
        Assert.Equal(Severity.Moderate, fall.Severity);
        Assert.Equal("{'direction':'down'}", Found.Json(fall));
        Assert.Equal("On \"people killed\", a total that never falls fell in the words of UN: 5,000 (2015-05-01), then 4,200 (2015-06-01) (16 % less).", fall.Summary);
        Assert.Equal("The claimant may have taken some off its list: a correction would say so.", fall.Reconciliation);
    }

    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Changing)]
    [InlineData(Course.PerPeriod)]
    public void Only_a_rising_total_cannot_fall(Course course) =>
        Found.None<DecliningTotal>(Total("5,000", "2015-05-01", course: course), Total("4,200", "2015-06-01", course: course));

    [Fact]
    public void Any_distance_of_time_is_near_enough() => Found.Only<DecliningTotal>(Total("5,000", "1995-05-01"), Total("4,200", "2015-06-01"));

    [Fact]
    public void A_literal_range_that_meets_the_last_one_is_no_fall()
    {
        Found.Nothing(Total("5,000", "2015-05-01"), Total("about 5,000", "2015-06-01"));
        Found.Nothing(Total("5,000", "2015-05-01"), Total("more than 100", "2015-06-01"));
        Found.Nothing(Total("exactly 5,000", "2015-05-01"), Total("at most 5,000", "2015-06-01"));
        Found.Only<DecliningTotal>(Total("exactly 5,000", "2015-05-01"), Total("less than 5,000", "2015-06-01"));
        Found.Only<DecliningTotal>(Total("exactly 5,000", "2015-05-01"), Total("exactly 4,999", "2015-06-01"));
    }

    [Fact]
    public void The_last_total_is_of_an_as_of_that_ended_before_the_later_one_began()
    {
        Found.None<DecliningTotal>(Total("5,000", "2015-05"), Total("4,200", "2015-05-31/2015-06-01"));
        Found.Only<DecliningTotal>(Total("5,000", "2015-05"), Total("4,200", "2015-06-01"));
    }

    [Fact]
    public void The_last_total_is_the_one_of_the_latest_as_of()
    {
        var fall = Found.Only<DecliningTotal>(Total("4,100", "2015-04-01"), Total("6,100", "2015-05-01"), Total("5,100", "2015-06-01"));

        Assert.Equal("2015-05-01 2015-06-01", Found.Ids(fall.Claims));
    }

    [Fact]
    public void A_lower_total_is_no_fall_where_the_last_one_was_as_low() =>
        Assert.Equal("2015-05-01 2015-06-01", Found.Ids(Found.Only<DecliningTotal>(Total("6,100", "2015-05-01"), Total("5,100", "2015-06-01"), Total("5,100", "2015-07-01")).Claims));

    [Fact]
    public void Of_totals_of_one_as_of_the_latest_published_is_the_last() => Assert.Equal("b later", Found.Ids(Found.One<DecliningTotal>(
        Total("5,000", "2015-05-01", "a", on: "2015-05-02"), Total("5,050", "2015-05-01", "b", on: "2015-05-03"), Total("4,200", "2015-06-01", "later")).Claims));

    [Fact]
    public void One_fall_is_told_once_for_each_last_total()
    {
        Claim[] claims =
        [
            Total("5,000", "2015-05-01", "1", on: "2015-05-01"),
            Total("4,200", "2015-05-10/2015-05-20", "2", on: "2015-05-20"),
            Total("4,200", "2015-05-15/2015-05-25", "3", on: "2015-05-25"),
        ];

        Assert.Equal("1 2", Found.Ids(Found.Only<DecliningTotal>(claims).Claims));
    }

    [Fact]
    public void Two_falls_are_told_twice() => Assert.Equal(
        ["2015-05-01 2015-06-01", "2015-06-01 2015-07-01"],
        Found.All<DecliningTotal>(Total("6,100", "2015-05-01"), Total("5,100", "2015-06-01"), Total("4,100", "2015-07-01")).OrderBy(each => each.Id).Select(each => Found.Ids(each.Claims)));

    [Fact]
    public void Two_claimants_are_two_rows() => Found.None<DecliningTotal>(Total("5,000", "2015-01-01", by: "un"), Total("4,200", "2015-06-01", by: "sohr"));

    [Fact]
    public void Two_bases_are_two_rows()
    {
        Found.Nothing(Total("5,000", "2015-01-01", basis: Basis.Estimate), Total("4,200", "2015-06-01"));
        Found.Only<DecliningTotal>(Total("5,000", "2015-01-01", basis: Basis.Documented), Total("9,000", "2015-03-01", basis: Basis.Estimate), Total("4,200", "2015-06-01", basis: Basis.Documented));
    }

    [Fact]
    public void A_relay_says_its_claimants_total() => Assert.Equal("2015-05-01 2015-06-01", Found.Ids(Found.Only<DecliningTotal>(
        Total("5,000", "2015-05-01", via: ["trt"]), Total("4,200", "2015-06-01", via: ["afp"])).Claims));

    [Fact]
    public void A_low_and_a_high_said_together_are_one_total()
    {
        Found.Nothing(Total("5,000", "2015-05-01", "low"), Total("6,000", "2015-05-01", "high"), Total("5,500", "2015-06-01"), Total("6,500", "2015-07-01"));
        Found.Nothing(Total("5,500", "2015-05-01"), Total("5,000", "2015-06-01", "low"), Total("6,000", "2015-06-01", "high"));
        var fall = Found.Only<DecliningTotal>(Total("7,500", "2015-05-01"), Total("5,000", "2015-06-01", "low"), Total("6,000", "2015-06-01", "high"));
        Assert.Equal(("dead/decliningTotal/high", "2015-05-01 high"), (fall.Id, Found.Ids(fall.Claims)));
    }

    [Fact]
    public void A_correction_is_no_fall_and_starts_the_row_anew()
    {
        Claim[] claims =
        [
            Total("5,000", "2015-05-01", "1"),
            Total("4,200", "2015-06-01", "2", corrects: "1"),
            Total("4,300", "2015-07-01", "3"),
        ];

        Found.Nothing(claims);
        Assert.Equal("3 4", Found.Ids(Found.Only<DecliningTotal>([.. claims, Total("4,100", "2015-08-01", "4")]).Claims));
    }

    [Fact]
    public void The_row_is_held_against_the_correction_that_starts_it() => Assert.Equal("2 3", Found.Ids(Found.Only<DecliningTotal>(
        Total("5,000", "2015-05-01", "1"), Total("4,200", "2015-06-01", "2", corrects: "1"), Total("3,900", "2015-07-01", "3")).Claims));

    [Fact]
    public void A_total_before_a_correction_is_not_held_against_what_comes_after_it() => Found.Nothing(
        Total("9,000", "2015-04-01", "0"), Total("9,100", "2015-05-01", "1"), Total("4,200", "2015-06-01", "2", corrects: "1"),
        Total("4,200", "2015-06-01/2015-06-02", "3", on: "2015-06-01"));

    [Fact]
    public void A_corrected_total_is_left_out() => Found.Nothing(
        Total("5,000", "2015-05-01", "1"), Total("4,200", "2015-05-01", "2", on: "2015-05-20", corrects: "1"), Total("4,300", "2015-06-01", "3"));

    [Fact]
    public void A_corrected_fall_is_left_out() => Found.Nothing(
        Total("5,000", "2015-05-01", "1"), Total("420", "2015-06-01", "2"), Total("5,200", "2015-06-01", "3", on: "2015-06-20", corrects: "2"));

    [Fact]
    public void A_stale_relay_is_left_out() => Assert.IsType<StaleFigure>(Assert.Single(Casebook.Of(
        Total("5,000", "2015-05-01", "1"), Total("9,000", "2015-06-01", "2"), Make.Claim("5,000", on: "2015-07-01", id: "3", via: ["trt"], course: Course.Rising)).Check().Discrepancies));

    [Fact]
    public void A_misreported_relay_is_left_out() => Found.None<DecliningTotal>(
        Total("5,000", "2015-05-01", "1"), Total("9,000", "2015-06-01", "2"), Total("3,000", "2015-06-01", "3", via: ["trt"]));

    [Fact]
    public void A_fall_is_no_revision_too()
    {
        // 2 lies below the total of January, and differs from what was said of May before.
        var result = Casebook.Of(
            Total("9,000", "2015-01", "0", on: "2015-01-31"), Total("9,500", "2015-05", "1", on: "2015-06-01"), Total("4,200", "2015-05", "2", on: "2015-06-02")).Check();

        Assert.Equal("dead/decliningTotal/2", Assert.Single(result.Discrepancies).Id);
    }

    [Theory]
    [InlineData("exactly 1,000", "exactly 920", Severity.Minor)]
    [InlineData("exactly 1,100", "exactly 1,000", Severity.Moderate)]
    [InlineData("exactly 1,500", "exactly 1,000", Severity.Major)]
    [InlineData("exactly 3,000", "exactly 1,000", Severity.Extreme)]
    public void Its_size_is_a_divergences_between_the_two(string last, string later, Severity expected) =>
        Assert.Equal(expected, Found.Only<DecliningTotal>(Total(last, "2015-05-01"), Total(later, "2015-06-01")).Severity);

    [Fact]
    public void A_publication_that_stands_in_is_a_time_too() => Found.Only<DecliningTotal>(
        Make.Claim("5,000", on: "2015-05-01", id: "1", course: Course.Rising), Make.Claim("4,200", on: "2015-06-01", id: "2", course: Course.Rising));
}
