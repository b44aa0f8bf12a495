namespace FactCheck.Tests;

public class PublicationTests
{
    [Theory]
    [InlineData("2014-09-22", "2014-09-22")]
    [InlineData("2014-09", "2014-09-30")]
    [InlineData("2014", "2014-12-31")]
    [InlineData("2014-09-22T23:30:00Z", "2014-09-22")]
    [InlineData("2014-09-22T23:30:00-02:00", "2014-09-23")]
    [InlineData("2014-09-22T01:30:00+02:00", "2014-09-21")]
    public void A_publication_is_ordered_by_its_last_utc_day(string text, string day) =>
        Assert.Equal(Make.Date(day).Start, Make.Published(text)!.LastDay);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2014/2015")]
    [InlineData("2014-09-22T23:30:00")]
    [InlineData("yesterday")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("0001-01-01T00:00:00+18:00")]
    public void A_period_a_time_without_an_offset_or_a_time_out_of_range_is_no_publication(string? text)
    {
        Assert.False(Publication.TryParse(text, out var publication));
        Assert.Null(publication);
    }

    [Fact]
    public void A_publication_is_not_a_period() =>
        Refused.With("A publication is a day, a month, a year or an instant, not a period.", () => Publication.On(Make.Date("2014/2015")));

    [Fact]
    public void Instants_are_equal_when_they_are_the_same_instant()
    {
        Assert.Equal(Make.Published("2014-09-22T23:30:00Z"), Make.Published("2014-09-23T01:30:00+02:00"));
        Assert.NotEqual(Make.Published("2014-09-22"), Make.Published("2014-09-22T00:00:00Z"));
        Assert.NotEqual(Make.Published("2014-12-31"), Make.Published("2014"));
        Assert.Equal("2014-09-22T23:30:00Z", Make.Published("2014-09-23T01:30:00+02:00")!.ToString());
    }
}
