using FactCheck.Reading;
using NodaTime;

namespace FactCheck.Tests.Reading;

public class DateGrammarTests
{
    private static readonly LocalDate Thursday = new(2015, 12, 17);

    [Theory]
    [InlineData("on Dec. 15", "2015-12-15")]
    [InlineData("on Tuesday", "2015-12-15")]
    [InlineData("last Tuesday", "2015-12-15")]
    [InlineData("on Thursday", "2015-12-17")]
    [InlineData("last Thursday", "2015-12-10")]
    [InlineData("next Friday", "2015-12-18")]
    [InlineData("in March", "2015-03")]
    [InlineData("since September 2014", "2014-09")]
    [InlineData("in September of last year", "2014-09")]
    [InlineData("15 December 2015", "2015-12-15")]
    [InlineData("the 3rd of May 1999", "1999-05-03")]
    [InlineData("yesterday", "2015-12-16")]
    [InlineData("last year", "2014")]
    [InlineData("last week", "2015-12-07/2015-12-13")]
    [InlineData("in 2011", "2011")]
    [InlineData("the 2011-19 war", "2011/2019")]
    [InlineData("2015-12-15", "2015-12-15")]
    [InlineData("25/12/2015", "2015-12-25")]
    [InlineData("on Jan. 5", "2016-01-05")]
    public void A_date_is_told_from_the_day_of_publication(string text, string date) =>
        Assert.Equal(date, Assert.Single(DateGrammar.Find(text, Thursday)).Date?.ToString());

    [Theory]
    [InlineData("3/4/2015")]
    [InlineData("at 10 a.m.")]
    [InlineData("for 48 hours")]
    [InlineData("in the 1990s")]
    public void What_is_no_day_of_the_calendar_or_could_be_two_has_no_date(string text) => Assert.Null(Assert.Single(DateGrammar.Find(text, Thursday)).Date);

    [Fact]
    public void Without_a_day_of_publication_a_weekday_has_no_date() => Assert.Null(Assert.Single(DateGrammar.Find("on Tuesday")).Date);

    [Theory]
    [InlineData("they may 12 times march 3 miles")]
    [InlineData("2000 people")]
    [InlineData("the second of them")]
    public void Verbs_counts_and_ordinals_are_no_dates(string text) => Assert.Empty(DateGrammar.Find(text, Thursday));
}
