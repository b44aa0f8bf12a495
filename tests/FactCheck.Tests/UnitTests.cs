namespace FactCheck.Tests;

public class UnitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("people")]
    [InlineData("tanks")]
    [InlineData("barrels a day")]
    [InlineData("eur")]
    [InlineData("Percent")]
    public void No_unit_and_any_unlisted_word_counts_things(string code) => Assert.True(Unit.Of(code).IsCount);

    [Theory]
    [InlineData("percent")]
    [InlineData("percentagePoints")]
    [InlineData("EUR")]
    [InlineData("USD")]
    [InlineData("SYP")]
    [InlineData("km")]
    [InlineData("km2")]
    [InlineData("kg")]
    [InlineData("l")]
    [InlineData("kWh")]
    [InlineData("celsius")]
    public void Money_percentages_and_measures_are_no_counts(string code) => Assert.False(Unit.Of(code).IsCount);

    [Theory]
    [InlineData("km", "mi", true)]
    [InlineData("m", "ft", true)]
    [InlineData("ha", "acre", true)]
    [InlineData("t", "kg", true)]
    [InlineData("l", "m3", true)]
    [InlineData("kWh", "J", true)]
    [InlineData("celsius", "fahrenheit", true)]
    [InlineData("people", "people", true)]
    [InlineData("EUR", "EUR", true)]
    [InlineData("EUR", "USD", false)]
    [InlineData("percent", "percentagePoints", false)]
    [InlineData("people", "tanks", false)]
    [InlineData("", "people", false)]
    [InlineData("km", "km2", false)]
    [InlineData("m3", "m2", false)]
    [InlineData("kg", "km", false)]
    public void Measures_of_one_dimension_convert_and_nothing_else_does(string one, string other, bool converts)
    {
        Assert.Equal(converts, Unit.Of(one).Converts(Unit.Of(other)));
        Assert.Equal(converts, Unit.Of(other).Converts(Unit.Of(one)));
    }

    [Fact]
    public void A_percent_sign_is_ambiguous() => Refused.With("The unit % is ambiguous: say percent or percentagePoints.", () => Unit.Of("%"));

    [Theory]
    [InlineData(" people", "A unit has no blanks before or after it.")]
    [InlineData("people ", "A unit has no blanks before or after it.")]
    [InlineData("peo\nple", "An id has no control characters.")]
    public void A_unit_is_one_clean_word(string code, string rule) => Refused.With(rule, () => Unit.Of(code));

    [Fact]
    public void Units_are_equal_by_code()
    {
        Assert.Equal(Unit.Of("tanks"), Unit.Of("tanks"));
        Assert.NotEqual(Unit.Of("Tanks"), Unit.Of("tanks"));
        Assert.Same(Unit.None, Unit.Of(""));
        Assert.Equal(Unit.Percent, Unit.Of("percent"));
    }
}
