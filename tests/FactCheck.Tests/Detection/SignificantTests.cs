using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class SignificantTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.4", "1.4")]
    [InlineData("1.23449", "1.234")]
    [InlineData("1.2345", "1.235")]
    [InlineData("-1.2345", "-1.235")]
    [InlineData("12,345", "12,350")]
    [InlineData("85,000", "85,000")]
    [InlineData("9,999.5", "10,000")]
    [InlineData("99,995", "100,000")]
    [InlineData("0.00012345", "0.0001235")]
    public void Computed_numbers_have_four_significant_digits(string number, string told) =>
        Assert.Equal(Make.Number(told), Significant.Digits(Make.Number(number)));

    [Fact]
    public void An_infinite_number_stays_none() => Assert.Null(Significant.Digits(null));

    [Fact]
    public void There_are_no_zeros_at_the_end() => Assert.Equal("1.4", $"{Significant.Digits(1.40000m)}");
}
