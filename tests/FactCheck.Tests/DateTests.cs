using NodaTime;

namespace FactCheck.Tests;

public class DateTests
{
    [Theory]
    [InlineData("2014-09-22", "2014-09-22", "2014-09-22")]
    [InlineData("2014-09", "2014-09-01", "2014-09-30")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    [InlineData("2011-03-15/2015", "2011-03-15", "2015-12-31")]
    [InlineData("2014/2014-09", "2014-01-01", "2014-09-30")]
    [InlineData("2014-09-30/2014-09", "2014-09-30", "2014-09-30")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void A_date_covers_its_days_and_is_written_as_said(string text, string first, string last)
    {
        var date = Make.Date(text);
        Assert.Equal((Make.Date(first).Start, Make.Date(last).Start), (date.Start, date.End));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2014-9")]
    [InlineData("14")]
    [InlineData("0000")]
    [InlineData("2014-00")]
    [InlineData("2014-13")]
    [InlineData("2014-02-29")]
    [InlineData("2014-09-31")]
    [InlineData("2014-09-22T00:00:00Z")]
    [InlineData("22.09.2014")]
    [InlineData("2014/")]
    [InlineData("/2014")]
    [InlineData("2015/2014")]
    [InlineData("2014/2015/2016")]
    [InlineData(" 2014")]
    [InlineData("+201")]
    public void Other_text_is_no_date(string? text)
    {
        Assert.False(Date.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void A_month_is_not_the_period_of_its_days()
    {
        Assert.NotEqual(Make.Date("2014-09"), Make.Date("2014-09-01/2014-09-30"));
        Assert.Equal(Date.Month(2014, 9), Make.Date("2014-09"));
        Assert.Equal(Date.Between(Date.Year(2011), Date.Day(2015, 1, 2)), Make.Date("2011/2015-01-02"));
        Assert.True(Make.Date("2014-09-01/2014-09-01").IsSingleDay);
        Assert.False(Make.Date("2014-09").IsSingleDay);
    }

    [Fact]
    public void A_period_ends_on_the_day_it_begins_or_later()
    {
        Refused.With("A period ends on the day it begins or later; 2015/2014 ends before.", () => Date.Between(Date.Year(2015), Date.Year(2014)));
        Refused.With("A period goes from a day, month or year to another.", () => Date.Between(Make.Date("2014/2015"), Date.Year(2016)));
    }

    [Fact]
    public void A_date_lies_in_the_years_1_to_9999_of_the_iso_calendar()
    {
        Refused.With("A date lies in the years 1 to 9999 of the ISO calendar.", () => Date.Day(new LocalDate(0, 1, 1)));
        Refused.With("A date lies in the years 1 to 9999 of the ISO calendar.", () => Date.Day(new LocalDate(2014, 1, 1, CalendarSystem.Julian)));
    }
}
