using CsCheck;
using FactCheck.Reporting.Html;

namespace FactCheck.Tests.Reporting.Html;

public sealed class NumberAxisTests
{
    [Theory]
    [InlineData(false, "250,000 300,000 350,000 400,000", 250_000, 400_000)]
    [InlineData(false, "0 20 40 60 80 100", 0, 100)]
    [InlineData(false, "-4 -2 0 2 4 6", -5, 7)]
    [InlineData(false, "99.8 99.9 100 100.1 100.2", 99.8, 100.2)]
    [InlineData(true, "100 200 500 1,000", 100, 1_000)]
    [InlineData(true, "5,000 10,000 20,000 50,000", 4_000, 60_000)]
    [InlineData(true, "1 100 10,000 1 million 100 million", 1, 1_000_000_000)]
    [InlineData(false, "1 million 1.2 million 1.4 million 1.6 million 1.8 million 2 million", 1_000_000, 2_000_000)]
    public void An_axis_has_round_numbers_and_is_logarithmic_from_a_ratio_of_ten(bool isLogarithmic, string ticks, double least, double greatest)
    {
        var axis = NumberAxis.Of([(decimal)least, (decimal)greatest]);

        Assert.Equal((isLogarithmic, ticks), (axis.IsLogarithmic, string.Join(' ', axis.Ticks.Select(NumberAxis.Label))));
    }

    [Fact]
    public void One_number_stands_in_the_middle() => Assert.Equal(0.5, NumberAxis.Of([7m]).At(7), 3);

    [Fact]
    public void What_is_not_above_zero_is_off_a_logarithmic_axis()
    {
        var axis = NumberAxis.Of([1, 1_000]);

        Assert.True(axis.At(0) < 0);
        Assert.True(axis.At(10_000) > 1);
    }

    [Fact]
    public void An_axis_whose_differences_matter_is_never_logarithmic() => Assert.False(NumberAxis.Of([1, 1_000], mayBeLogarithmic: false).IsLogarithmic);

    [Fact]
    public void All_numbers_stand_on_the_axis_in_their_order_and_ticks_rise() => Generate.Number.Array[1, 6].Sample(
        numbers =>
        {
            var axis = NumberAxis.Of(numbers);
            double[] places = [.. numbers.Order().Select(axis.At)];
            Assert.All(places, place => Assert.InRange(place, 0, 1));
            Assert.Equal(places.Order(), places);
            Assert.All(axis.Ticks, tick => Assert.InRange(axis.At(tick), 0, 1));
            Assert.Equal(axis.Ticks.Distinct().Order(), axis.Ticks);
            Assert.InRange(axis.Ticks.Count, 1, 8);
        },
        iter: Generate.Cases);
}
