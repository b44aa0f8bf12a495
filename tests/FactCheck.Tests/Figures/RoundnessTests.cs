using CsCheck;
using FactCheck.Figures;

namespace FactCheck.Tests.Figures;

public class RoundnessTests
{
    [Theory]
    [InlineData("250,000", "50,000")]
    [InlineData("350,000", "50,000")]
    [InlineData("500,000", "100,000")]
    [InlineData("400,000", "100,000")]
    [InlineData("100,000", "100,000")]
    [InlineData("191,369", "1")]
    [InlineData("1,200", "100")]
    [InlineData("1,500", "500")]
    [InlineData("2.5", "0.5")]
    [InlineData("2.50", "0.5")]
    [InlineData("0.33", "0.01")]
    [InlineData("4.65", "0.05")]
    [InlineData("5", "1")]
    [InlineData("50", "10")]
    [InlineData("15", "5")]
    [InlineData("0.5", "0.1")]
    [InlineData("1", "1")]
    [InlineData("0", "1")]
    [InlineData("0.00", "1")]
    [InlineData("-350,000", "50,000")]
    [InlineData("-5", "1")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("999,999,999,999,999,999.999999", "0.000001")]
    [InlineData("999,999,999,999,999,999.999995", "0.000005")]
    [InlineData("500,000,000,000,000,000", "100,000,000,000,000,000")]
    [InlineData("100,000,000,000,000,000.5", "0.5")]
    public void The_step_of_a_number_is_how_round_it_is(string number, string step) =>
        Assert.Equal(Make.Number(step), Roundness.Step(Make.Number(number)));

    [Theory]
    [InlineData("250,000", "10,000")]
    [InlineData("191,369", "1")]
    [InlineData("2.5", "0.1")]
    [InlineData("2.50", "0.1")]
    [InlineData("0", "1")]
    [InlineData("0.0", "1")]
    [InlineData("-1,200", "100")]
    [InlineData("10.000000", "10")]
    [InlineData("999,999,999,999,999,999.999999", "0.000001")]
    public void The_ulp_is_the_place_of_the_last_digit_that_is_not_zero(string number, string ulp) =>
        Assert.Equal(Make.Number(ulp), Roundness.Ulp(Make.Number(number)));

    [Theory]
    [InlineData("2.50", "0.01")]
    [InlineData("2.5", "0.1")]
    [InlineData("0.0", "0.1")]
    [InlineData("0", "1")]
    [InlineData("250,000", "10,000")]
    [InlineData("250,000.0", "0.1")]
    [InlineData("-0.330", "0.001")]
    public void With_a_decimal_point_the_last_written_place_counts(string number, string ulp) =>
        Assert.Equal(Make.Number(ulp), Roundness.UlpAsWritten(Make.Number(number)));

    [Fact]
    public void The_step_is_the_largest_power_of_ten_or_its_five_fold_that_divides() =>
        Generate.Positive.Sample(x => Roundness.Step(x) == LargestDividing(x, fives: true) && Roundness.Step(-x) == Roundness.Step(x), iter: 5_000);

    [Fact]
    public void The_ulp_is_the_largest_power_of_ten_that_divides() =>
        Generate.Positive.Sample(x => Roundness.Ulp(x) == LargestDividing(x, fives: false), iter: 5_000);

    private static decimal LargestDividing(decimal x, bool fives)
    {
        var largest = 0m;
        for (var place = -6; place <= 17; place++)
        {
            var power = Generate.Power(place);
            if (x % power == 0) largest = Math.Max(largest, power);
            if (fives && 5 * power < x && x % (5 * power) == 0) largest = Math.Max(largest, 5 * power);
        }

        return largest;
    }
}
