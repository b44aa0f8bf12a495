using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Dates given for one event that have no day in common.</summary>
public class ConflictingDatesTests
{
    private static readonly Question<Date> Began = Question.When("began", "US strikes began");

    private static Claim Says(string date, string by, string? id = null, string? on = Make.Day, string? asOf = null, string[]? via = null, string? corrects = null)
    {
        var claim = Claim.Of(id ?? by, Began, Make.Date(date), Attribution.To(Make.Source(by), via?.Select(Make.Source)), Make.Published(on), asOf is null ? null : Make.Date(asOf));
        return corrects is null ? claim : claim.Correcting(corrects);
    }

    [Fact]
    public void Two_days_are_in_conflict()
    {
        var found = Found.Only<ConflictingDates>(Says("2014-09-25", "a", on: "2015-01-02"), Says("2014-09-22", "b", on: "2015-01-03"));

        Assert.Equal("began/conflictingDates", found.Id);
        Assert.Equal("a b", Found.Ids(found.Claims));
        Assert.Equal("b a", Found.Ids(found.Witnesses));
        Assert.Equal((3, Severity.Moderate), (found.GapDays, found.Severity));
        Assert.Equal("{'strength':'contradictory','camps':[{'claims':['b'],'alsoFits':[]},{'claims':['a'],'alsoFits':[]}],'witnesses':['b','a'],'gap':3}", Found.Json(found));
        Assert.Equal("On \"US strikes began\", B says 2014-09-22 and A says 2014-09-25: the dates have no day in common (3 days apart).", found.Summary);
        Assert.Equal("They may speak of different days: of the event, of its announcement, or in another time zone.", found.Reconciliation);
    }

    [Fact]
    public void A_gap_of_one_day_says_day() => Assert.EndsWith("(1 day apart).", Found.One<ConflictingDates>(Says("2014-09-22", "a"), Says("2014-09-23", "b")).Summary, StringComparison.Ordinal);

    [Theory]
    [InlineData("2014-09-22", "2014-09")]
    [InlineData("2014-09-30", "2014")]
    [InlineData("2014-09", "2014")]
    [InlineData("2014-09-30", "2014-09-30/2014-10-02")]
    [InlineData("2014-09", "2014-09-30/2014-10-02")]
    public void A_month_a_year_and_a_period_are_all_of_their_days(string one, string other) => Found.Nothing(Says(one, "a"), Says(other, "b"));

    [Theory]
    [InlineData("2014-09-22", "2014-09-23", 1, Severity.Minor)]
    [InlineData("2014-09-22", "2014-09-24", 2, Severity.Moderate)]
    [InlineData("2014-09-22", "2014-10-23", 31, Severity.Moderate)]
    [InlineData("2014-09-22", "2014-10-24", 32, Severity.Major)]
    [InlineData("2014-09-22", "2015-09-23", 366, Severity.Major)]
    [InlineData("2014-09-22", "2015-09-24", 367, Severity.Extreme)]
    [InlineData("2014-09", "2014-10", 1, Severity.Minor)]
    [InlineData("2014-09", "2014-11", 32, Severity.Major)]
    [InlineData("2013", "2014-09-22", 265, Severity.Major)]
    public void The_gap_is_between_the_nearest_days(string one, string other, int gap, Severity expected)
    {
        var found = Found.One<ConflictingDates>(Says(other, "a"), Says(one, "b"));
        Assert.Equal((gap, expected), (found.GapDays, found.Severity));
    }

    [Fact]
    public void The_gap_is_of_the_first_and_the_last_witness() => Assert.Equal(20, Found.One<ConflictingDates>(Says("2014-09-01", "a"), Says("2014-09-11", "b"), Says("2014-09-21", "c")).GapDays);

    [Fact]
    public void A_claim_that_fits_two_camps_is_on_the_first()
    {
        var found = Found.One<ConflictingDates>(Says("2014-09-22", "a"), Says("2014-10-22", "b"), Says("2014", "c"));

        Assert.Equal(["a c ()", "b (c)"], found.Camps.Select(camp => $"{Found.Ids(camp.Claims)} ({Found.Ids(camp.AlsoFits)})"));
        Assert.Equal("a b c", Found.Ids(found.Claims));
    }

    [Fact]
    public void One_origin_is_one_voice_and_speaks_with_its_latest_published()
    {
        Found.Nothing(Says("2014-09-22", "a", "1", "2015-01-01"), Says("2014-10-22", "a", "2", "2015-01-02"));
        Found.Nothing(Says("2014-09-22", "a", "1", "2015-01-01"), Says("2014-10-22", "a", "2", "2015-01-02"), Says("2014-10-22", "b"));
        Assert.Equal("2 b", Found.Ids(Found.One<ConflictingDates>(Says("2014-10-22", "a", "1", "2015-01-01"), Says("2014-09-22", "a", "2", "2015-01-02"), Says("2014-10-22", "b")).Claims));
    }

    [Fact]
    public void Own_words_come_before_a_relays_of_one_day_and_then_the_least_id()
    {
        Found.Nothing(Says("2014-09-22", "a", "1", via: ["trt"]), Says("2014-10-22", "a", "2"), Says("2014-10-22", "b"));
        Found.Nothing(Says("2014-10-22", "a", "1"), Says("2014-09-22", "a", "2"), Says("2014-10-22", "b"));
        Found.One<ConflictingDates>(Says("2014-09-22", "a", "1", via: ["trt"], on: "2015-12-18"), Says("2014-10-22", "a", "2"), Says("2014-10-22", "b"));
    }

    [Fact]
    public void A_corrected_claim_does_not_speak() =>
        Found.Nothing(Says("2014-09-22", "a", "1"), Says("2014-10-22", "a", "2", "2015-01-01", corrects: "1"), Says("2014-10-22", "b"));

    [Fact]
    public void The_times_that_they_speak_about_do_not_part_them() =>
        Found.One<ConflictingDates>(Says("2014-09-22", "a", asOf: "2001"), Says("2014-10-22", "b", asOf: "2015"));

    [Fact]
    public void Two_anonymous_sources_are_two_voices() => Found.One<ConflictingDates>(
        Claim.Of("1", Began, Make.Date("2014-09-22"), Attribution.To(Source.Anonymous("x", "officials")), Make.Published(Make.Day)),
        Claim.Of("2", Began, Make.Date("2014-09-24"), Attribution.To(Source.Anonymous("y", "officials")), Make.Published(Make.Day)));
}
