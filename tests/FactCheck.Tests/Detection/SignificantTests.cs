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
    [InlineData("1", "1")]
    [InlineData("9.9996", "10")]
    [InlineData("10", "10")]
    [InlineData("12.345", "12.35")]
    [InlineData("9,999", "9,999")]
    [InlineData("10,000", "10,000")]
    [InlineData("-12,345", "-12,350")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("99,995", "100,000")]
    [InlineData("0.00012345", "0.0001235")]
    public void Computed_numbers_have_four_significant_digits(string number, string told) =>
        Assert.Equal(Make.Number(told), Significant.Digits(Make.Number(number)));

    [Fact]
    public void An_infinite_number_stays_none() => Assert.Null(Significant.Digits(null));

    [Theory]
    [InlineData("0.4", "0.4")]
    [InlineData("85,000", "85000")]
    [InlineData(null, "null")]
    public void In_json_a_whole_number_has_no_point_and_an_infinite_one_is_null(string? number, string json) =>
        Assert.Equal(json, Significant.Json(number is null ? null : Make.Number(number)).ToString(Newtonsoft.Json.Formatting.None));

    [Fact]
    public void There_are_no_zeros_at_the_end() => Assert.Equal("1.4", $"{Significant.Digits(1.40000m)}");
}
