using CsCheck;
using FactCheck.Figures;

namespace FactCheck.Tests.Figures;

/// <summary>The table of wordings, row by row, in both readings.</summary>
public class RangesTests
{
    [Theory]
    [InlineData("exactly 202,354", "[202,354, 202,354]", "[202,354, 202,354]")]
    [InlineData("exactly 0", "[0, 0]", "[0, 0]")]
    [InlineData("250,000", "[245,000, 260,000)", "[245,000, 260,000)")]
    [InlineData("350,000", "[345,000, 360,000)", "[345,000, 360,000)")]
    [InlineData("353,000,000", "[352,500,000, 354,000,000)", "[352,500,000, 354,000,000)")]
    [InlineData("1,000", "[500, 2,000)", "[950, 1,100)")]
    [InlineData("500", "[450, 600)", "[475, 550)")]
    [InlineData("10", "[5, 20)", "[9.5, 11)")]
    [InlineData("12", "[12, 12]", "[12, 12]")]
    [InlineData("191,369", "[191,369, 191,369]", "[191,369, 191,369]")]
    [InlineData("5", "[5, 5]", "[5, 5]")]
    [InlineData("0", "[0, 0]", "[0, 0]")]
    [InlineData("0.0", "[0, 0]", "[0, 0]")]
    [InlineData("2.50", "[2.45, 2.6)", "[2.45, 2.6)")]
    [InlineData("about 110,000", "[100,000, 120,000]", "[105,000, 115,000]")]
    [InlineData("about 100,000", "[50,000, 150,000]", "[75,000, 125,000]")]
    [InlineData("about 100", "[50, 150]", "[75, 125]")]
    [InlineData("about 500,000", "[400,000, 600,000]", "[450,000, 550,000]")]
    [InlineData("about 5", "[4, 6]", "[4.5, 5.5]")]
    [InlineData("about 1", "[0.5, 1.5]", "[0.75, 1.25]")]
    [InlineData("about 0", "[0, 0]", "[0, 0]")]
    [InlineData("more than 250,000", "(250,000, ∞)", "(250,000, 300,000]")]
    [InlineData("more than 350,000", "(350,000, ∞)", "(350,000, 400,000]")]
    [InlineData("more than 100", "(100, ∞)", "(100, 200]")]
    [InlineData("more than 191,369", "(191,369, ∞)", "(191,369, ∞)")]
    [InlineData("more than 5", "(5, ∞)", "(5, ∞)")]
    [InlineData("more than 0", "(0, ∞)", "(0, ∞)")]
    [InlineData("more than 2.5", "(2.5, ∞)", "(2.5, 3]")]
    [InlineData("at least 93,000", "[93,000, ∞)", "[93,000, 94,000]")]
    [InlineData("at least 3", "[3, ∞)", "[3, ∞)")]
    [InlineData("less than 500", "[0, 500)", "[400, 500)")]
    [InlineData("less than 1", "[0, 1)", "[0, 1)")]
    [InlineData("less than 191,369", "[0, 191,369)", "[191,368, 191,369)")]
    [InlineData("at most 12", "[0, 12]", "[11, 12]")]
    [InlineData("at most 0", "[0, 0]", "[0, 0]")]
    [InlineData("up to 1,000", "[0, ∞)", "[0, 1,000]")]
    [InlineData("up to 1,500", "[0, ∞)", "[1,000, 1,500]")]
    [InlineData("nearly 270,000", "[260,000, 270,000)", "[260,000, 270,000)")]
    [InlineData("nearly 1,000", "[500, 1,000)", "[500, 1,000)")]
    [InlineData("nearly 1", "[0.5, 1)", "[0.5, 1)")]
    [InlineData("between 63,000 and 100,000", "[63,000, 100,000]", "[63,000, 100,000]")]
    [InlineData("5,000 (4,000–7,000)", "[4,000, 7,000]", "[4,000, 7,000]")]
    [InlineData("(4,000–7,000)", "[4,000, 7,000]", "[4,000, 7,000]")]
    [InlineData("dozens", "[12, ∞)", "[24, 100)")]
    [InlineData("scores", "[20, ∞)", "[40, 100)")]
    [InlineData("tens", "[10, ∞)", "[20, 100)")]
    [InlineData("hundreds", "[100, ∞)", "[200, 1,000)")]
    [InlineData("thousands", "[1,000, ∞)", "[2,000, 10,000)")]
    [InlineData("tens of thousands", "[10,000, ∞)", "[20,000, 100,000)")]
    [InlineData("hundreds of thousands", "[100,000, ∞)", "[200,000, 1,000,000)")]
    [InlineData("millions", "[1,000,000, ∞)", "[2,000,000, 10,000,000)")]
    [InlineData("tens of millions", "[10,000,000, ∞)", "[20,000,000, 100,000,000)")]
    [InlineData("hundreds of millions", "[100,000,000, ∞)", "[200,000,000, 1,000,000,000)")]
    [InlineData("billions", "[1,000,000,000, ∞)", "[2,000,000,000, 1,000,000,000,000)")]
    public void A_count_is_read_by_its_wording(string says, string literal, string implied) => Reads(says, Quantity.Count, literal, implied);

    [Theory]
    [InlineData("exactly -3", "[-3, -3]", "[-3, -3]")]
    [InlineData("2.50", "[2.495, 2.51)", "[2.495, 2.51)")]
    [InlineData("2.5", "[2.45, 2.6)", "[2.45, 2.6)")]
    [InlineData("4.65", "[4.645, 4.66)", "[4.645, 4.66)")]
    [InlineData("0.33", "[0.325, 0.34)", "[0.325, 0.34)")]
    [InlineData("0.01", "[0.005, 0.02)", "[0.0095, 0.011)")]
    [InlineData("191,369", "[191,368.5, 191,370)", "[191,368.5, 191,370)")]
    [InlineData("1", "[0.5, 2)", "[0.95, 1.1)")]
    [InlineData("1,000.0", "[999.95, 1,000.1)", "[999.95, 1,000.1)")]
    [InlineData("0", "[-0.5, 0.5]", "[-0.5, 0.5]")]
    [InlineData("0.0", "[-0.05, 0.05]", "[-0.05, 0.05]")]
    [InlineData("about 0.0", "[-0.05, 0.05]", "[-0.05, 0.05]")]
    [InlineData("-1,000", "(-2,000, -500]", "(-1,100, -950]")]
    [InlineData("-2.50", "(-2.51, -2.495]", "(-2.51, -2.495]")]
    [InlineData("about -1,500", "[-2,000, -1,000]", "[-1,750, -1,250]")]
    [InlineData("about 4.65", "[4.6, 4.7]", "[4.625, 4.675]")]
    [InlineData("nearly -270,000", "(-270,000, -260,000]", "(-270,000, -260,000]")]
    [InlineData("more than 5", "(5, ∞)", "(5, 6]")]
    [InlineData("more than -250,000", "(-250,000, ∞)", "(-250,000, -200,000]")]
    [InlineData("more than 0", "(0, ∞)", "(0, 1]")]
    [InlineData("at least -1", "[-1, ∞)", "[-1, 0]")]
    [InlineData("less than 0", "(-∞, 0)", "[-1, 0)")]
    [InlineData("less than -5", "(-∞, -5)", "[-6, -5)")]
    [InlineData("at most -250,000", "(-∞, -250,000]", "[-300,000, -250,000]")]
    [InlineData("up to 5", "(-∞, ∞)", "[4, 5]")]
    [InlineData("999,999,999,999,999,999.999999", "[999,999,999,999,999,999.9999985, 1,000,000,000,000,000,000)", "[999,999,999,999,999,999.9999985, 1,000,000,000,000,000,000)")]
    [InlineData("about 999,999,999,999,999,999.999999", "[999,999,999,999,999,999.999998, 1,000,000,000,000,000,000]", "[999,999,999,999,999,999.9999985, 999,999,999,999,999,999.9999995]")]
    [InlineData("-999,999,999,999,999,999.999999", "(-1,000,000,000,000,000,000, -999,999,999,999,999,999.9999985]", "(-1,000,000,000,000,000,000, -999,999,999,999,999,999.9999985]")]
    public void A_measure_may_be_negative_and_its_written_places_count(string says, string literal, string implied) => Reads(says, Quantity.Measure, literal, implied);

    [Theory]
    [InlineData("50", "[45, 60)", "[47.5, 55)")]
    [InlineData("100", "[50, 100]", "[95, 100]")]
    [InlineData("more than 50", "(50, 100]", "(50, 60]")]
    [InlineData("at least 100", "[100, 100]", "[100, 100]")]
    [InlineData("less than 5", "[0, 5)", "[4, 5)")]
    [InlineData("at most 0", "[0, 0]", "[0, 0]")]
    [InlineData("up to 50", "[0, 100]", "[40, 50]")]
    [InlineData("about 100", "[50, 100]", "[75, 100]")]
    [InlineData("nearly 100", "[50, 100)", "[50, 100)")]
    [InlineData("0", "[0, 0.5]", "[0, 0.5]")]
    [InlineData("99.9", "[99.85, 100)", "[99.85, 100)")]
    [InlineData("dozens", "[12, 100]", "[24, 100)")]
    public void A_share_is_clipped_at_none_and_all(string says, string literal, string implied) => Reads(says, Quantity.Share, literal, implied);

    [Fact]
    public void A_figure_in_money_is_a_measure_and_one_without_a_unit_a_count()
    {
        Assert.Equal(Make.Range("(5, 6]"), Figure.MoreThan(5, Unit.Of("EUR")).Range(FigureReading.Implied));
        Assert.Equal(Make.Range("(5, ∞)"), Figure.MoreThan(5, Unit.Of("tanks")).Range(FigureReading.Implied));
        Assert.Equal(Make.Range("(5, ∞)"), Figure.MoreThan(5).Range(FigureReading.Implied));
    }

    [Theory]
    [InlineData("-1", Quantity.Count, "A count is never negative; -1 is.")]
    [InlineData("between -5 and 5", Quantity.Count, "A count is never negative; -5 is.")]
    [InlineData("less than 0", Quantity.Count, "A count is never below 0: less than 0 leaves no number.")]
    [InlineData("-0.5", Quantity.Share, "A share is never negative; -0.5 is.")]
    [InlineData("101", Quantity.Share, "A share lies from 0 to 100 percent; 101 is outside.")]
    [InlineData("(90–110)", Quantity.Share, "A share lies from 0 to 100 percent; 110 is outside.")]
    [InlineData("more than 100", Quantity.Share, "A share is never above 100 percent: more than 100 leaves no number.")]
    [InlineData("less than 0", Quantity.Share, "A share is never below 0: less than 0 leaves no number.")]
    [InlineData("hundreds", Quantity.Share, "A share lies from 0 to 100 percent: hundreds leaves no number.")]
    public void A_figure_that_its_quantity_cannot_have_is_refused(string says, Quantity quantity, string rule) =>
        Refused.With(rule, () => Figure.Parse(says).Range(FigureReading.Literal, quantity));

    [Theory]
    [InlineData("-1", Quantity.Measure)]
    [InlineData("less than 0", Quantity.Measure)]
    [InlineData("exactly 0", Quantity.Count)]
    [InlineData("at most 0", Quantity.Count)]
    [InlineData("101", Quantity.Count)]
    [InlineData("more than 100", Quantity.Count)]
    [InlineData("hundreds", Quantity.Count)]
    [InlineData("exactly 0", Quantity.Share)]
    [InlineData("exactly 100", Quantity.Share)]
    [InlineData("(0–100)", Quantity.Share)]
    [InlineData("at least 100", Quantity.Share)]
    [InlineData("more than 99.9", Quantity.Share)]
    [InlineData("tens", Quantity.Share)]
    public void A_figure_that_its_quantity_can_have_is_read(string says, Quantity quantity)
    {
        var figure = Figure.Parse(says);
        Assert.True(figure.Range(FigureReading.Literal, quantity).Contains(figure.Range(FigureReading.Implied, quantity)));
    }

    [Theory]
    [InlineData("exactly 7", "7")]
    [InlineData("more than 250,000", "250,000")]
    [InlineData("between 10 and 20", "15")]
    [InlineData("12 (10–20)", "12")]
    [InlineData("(10–20)", "15")]
    [InlineData("thousands", "2,000")]
    [InlineData("dozens", "24")]
    public void A_figure_is_known_by_one_number(string says, string number) => Assert.Equal(Make.Number(number), Figure.Parse(says).StatedNumber());

    [Fact]
    public void The_implied_range_lies_within_the_literal_one() =>
        Generate.Figures.Sample(
            figure => Enum.GetValues<Quantity>()
                .Where(quantity => FigureRules.Broken(figure, quantity) is null)
                .All(quantity => figure.Range(FigureReading.Literal, quantity).Contains(figure.Range(FigureReading.Implied, quantity))),
            iter: 10_000);

    [Fact]
    public void A_share_has_a_reading_or_is_refused_and_never_fails_otherwise() =>
        Generate.FigureOf(Gen.Int[0, 10_000].Select(each => each / 100m)).Sample(
            figure =>
            {
                if (FigureRules.Broken(figure, Quantity.Share) is not null) return;
                foreach (var reading in Enum.GetValues<FigureReading>()) Assert.True(Make.Range("[0, 100]").Contains(figure.Range(reading, Quantity.Share)));
            },
            iter: 5_000);

    [Fact]
    public void Plain_and_hedged_negative_numbers_are_mirror_images() =>
        Gen.Select(Gen.OneOf(Wording.Plain, Wording.About, Wording.Nearly), Generate.Positive, Gen.OneOf(Enum.GetValues<FigureReading>())).Sample(
            (wording, x, reading) =>
            {
                var positive = Figure.Of(wording, x).Range(reading, Quantity.Measure);
                var negative = Figure.Of(wording, -x).Range(reading, Quantity.Measure);
                Assert.Equal(-positive.Lower.Number!.Value, negative.Upper.Number!.Value);
                Assert.Equal(-positive.Upper.Number!.Value, negative.Lower.Number!.Value);
                Assert.Equal(positive.Lower.IsIncluded, negative.Upper.IsIncluded);
                Assert.Equal(positive.Upper.IsIncluded, negative.Lower.IsIncluded);
            },
            iter: Generate.Cases);

    private static void Reads(string says, Quantity quantity, string literal, string implied)
    {
        var figure = Figure.Parse(says);
        Assert.Equal(Make.Range(literal), figure.Range(FigureReading.Literal, quantity));
        Assert.Equal(Make.Range(implied), figure.Range(FigureReading.Implied, quantity));
    }
}
