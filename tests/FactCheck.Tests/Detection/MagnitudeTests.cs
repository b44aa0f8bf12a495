using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class MagnitudeTests
{
    [Theory]
    [InlineData("exactly 0", "exactly 5", "5", null)]
    [InlineData("exactly 0.5", "exactly 5", "4.5", "10")]
    [InlineData("exactly 4", "exactly 5", "0.25", "1.25")]
    [InlineData("between 10 and 20", "exactly 45", "2", "3")]
    [InlineData("exactly 30", "12 (10–20)", "1.5", "2.5")]
    [InlineData("exactly 30", "(10–20)", "1", "2")]
    [InlineData("exactly 1,000", "thousands", "1", "2")]
    public void The_relative_difference_is_to_the_smaller_number_and_of_counts_to_one_at_the_least(string one, string other, string difference, string? ratio)
    {
        var magnitude = Of(Make.Claim(one, by: "a"), Make.Claim(other, by: "b"));
        Assert.Equal(Make.Number(difference), magnitude.RelativeDifference);
        Assert.Equal(ratio is null ? null : Make.Number(ratio), magnitude.Ratio);
    }

    [Theory]
    [InlineData("exactly 0", "exactly 5", null, null)]
    [InlineData("exactly 0.5", "exactly 5", "9", "10")]
    [InlineData("exactly -4", "exactly 5", "2.25", null)]
    [InlineData("exactly -10", "exactly -5", "1", "2")]
    public void Of_measures_it_is_infinite_with_a_zero(string one, string other, string? difference, string? ratio)
    {
        var far = Question.HowMuch("far", unit: Unit.Of("km"), course: Course.Fixed);
        var magnitude = Of(Make.Claim(one, by: "a", about: far), Make.Claim(other, by: "b", about: far));
        Assert.Equal(difference is null ? null : Make.Number(difference), magnitude.RelativeDifference);
        Assert.Equal(ratio is null ? null : Make.Number(ratio), magnitude.Ratio);
    }

    [Fact]
    public void The_normalised_error_needs_two_symmetric_spreads()
    {
        Assert.Equal(2.1213m, Math.Round(Of(Make.Claim("100 (90–110)", by: "a"), Make.Claim("130 (120–140)", by: "b")).NormalisedError!.Value, 4));
        Assert.Null(Of(Make.Claim("100 (90–110)", by: "a"), Make.Claim("130 (120–150)", by: "b")).NormalisedError);
        Assert.Null(Of(Make.Claim("100 (90–110)", by: "a"), Make.Claim("130", by: "b")).NormalisedError);
        Assert.Null(Of(Make.Claim("(90–110)", by: "a"), Make.Claim("130 (120–140)", by: "b")).NormalisedError);
    }

    [Fact]
    public void The_normalised_error_needs_spreads_and_figures_that_speak_alone()
    {
        Assert.Null(Of(Make.Claim("100 (100–100)", by: "a"), Make.Claim("130 (130–130)", by: "b")).NormalisedError);
        Assert.Null(Of(
            Make.Claim("100 (90–110)", by: "a", id: "low"), Make.Claim("105 (95–115)", by: "a", id: "high"), Make.Claim("130 (120–140)", by: "b")).NormalisedError);
        Assert.Null(Of(
            Make.Claim("130 (120–140)", by: "b"), Make.Claim("200 (190–210)", by: "a", id: "low"), Make.Claim("205 (195–215)", by: "a", id: "high")).NormalisedError);
    }

    [Fact]
    public void The_normalised_error_is_the_difference_to_both_spreads_in_one_unit()
    {
        Assert.Equal(2m, Of(Make.Claim("100 (97–103)", by: "a"), Make.Claim("110 (106–114)", by: "b")).NormalisedError);
        var far = Question.HowMuch("far", unit: Unit.Of("km"), course: Course.Fixed);
        Assert.Equal(2m, Of(Make.Claim("100,000 (97,000–103,000) m", by: "a", about: far), Make.Claim("110 (106–114)", by: "b", about: far)).NormalisedError);
    }

    [Fact]
    public void A_quotient_beyond_all_numbers_is_the_largest_of_them()
    {
        var energy = Question.HowMuch("energy", unit: Unit.Of("J"), course: Course.Fixed);
        var magnitude = Of(Make.Claim("exactly 100,000,000,000,000,000 MWh", by: "a", about: energy), Make.Claim("exactly 0.000001", by: "b", about: energy));
        Assert.Equal((decimal.MaxValue, decimal.MaxValue), (magnitude.Ratio, magnitude.RelativeDifference));
    }

    [Fact]
    public void It_lies_between_the_first_and_the_last_witness() =>
        Assert.Equal(15m, Of(Make.Claim("4,000", by: "a"), Make.Claim("16,000", by: "b"), Make.Claim("60,000", by: "c")).Ratio);

    [Fact]
    public void A_low_and_a_high_that_speak_together_have_their_middle()
    {
        var magnitude = Of(Make.Claim("exactly 10", by: "a", id: "low"), Make.Claim("exactly 20", by: "a", id: "high"), Make.Claim("exactly 45", by: "b"));
        Assert.Equal((2m, 3m, 25m), (magnitude.RelativeDifference, magnitude.Ratio, magnitude.Gap));
    }

    private static Magnitude Of(params Claim[] claims) => Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingFigures>().Single().Magnitude;
}
