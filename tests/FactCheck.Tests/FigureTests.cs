using CsCheck;

namespace FactCheck.Tests;

public class FigureTests
{
    [Theory]
    [InlineData("exactly 202,354")]
    [InlineData("250,000")]
    [InlineData("2.50")]
    [InlineData("-1,234.500000")]
    [InlineData("about 110,000 people")]
    [InlineData("more than 250,000")]
    [InlineData("at least 3 tanks")]
    [InlineData("less than 5 percent")]
    [InlineData("at most 12 EUR")]
    [InlineData("up to 1,000 barrels a day")]
    [InlineData("nearly 270,000")]
    [InlineData("between 63,000 and 100,000 people")]
    [InlineData("between -2.50 and -1.0")]
    [InlineData("5,000 (4,000–7,000)")]
    [InlineData("5,000 (4,000–7,000) people")]
    [InlineData("(4,000–7,000) km")]
    [InlineData("(-5–-4)")]
    [InlineData("dozens")]
    [InlineData("scores of tanks")]
    [InlineData("tens")]
    [InlineData("hundreds of people")]
    [InlineData("thousands")]
    [InlineData("tens of thousands")]
    [InlineData("hundreds of thousands of people")]
    [InlineData("millions of EUR")]
    [InlineData("tens of millions")]
    [InlineData("hundreds of millions")]
    [InlineData("billions of USD")]
    [InlineData("999,999,999,999,999,999.999999")]
    public void Canonical_words_are_read_and_written_back(string words) => Assert.Equal(words, Figure.Parse(words).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5 or more")]
    [InlineData("5 million")]
    [InlineData("5 billion people")]
    [InlineData("5 dozen")]
    [InlineData("5 %")]
    [InlineData("5%")]
    [InlineData("5 to 7")]
    [InlineData("5 and 7")]
    [InlineData("5 of 7")]
    [InlineData("5 plus")]
    [InlineData("5k")]
    [InlineData("5 k")]
    [InlineData("5-7")]
    [InlineData("5–7")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1e3")]
    [InlineData("1,00")]
    [InlineData("1,000,0")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("5  people")]
    [InlineData("5\n")]
    [InlineData("More than 5")]
    [InlineData("over 5")]
    [InlineData("more than")]
    [InlineData("more than dozens")]
    [InlineData("nearly 0")]
    [InlineData("between 7 and 5")]
    [InlineData("between 5 and")]
    [InlineData("9 (4–7)")]
    [InlineData("(7–4)")]
    [InlineData("5 (4-7)")]
    [InlineData("5 000")]
    [InlineData("5 - 7")]
    [InlineData("5 –7")]
    [InlineData("5 + 7")]
    [InlineData("5 ± 2")]
    [InlineData("dozens of 7")]
    [InlineData("dozen")]
    [InlineData("dozens of ")]
    [InlineData("dozens people")]
    [InlineData("1,000,000,000,000,000,000")]
    [InlineData("0.0000001")]
    [InlineData("NaN")]
    [InlineData("٣")]
    public void Other_words_are_refused(string? words)
    {
        Assert.False(Figure.TryParse(words, out var figure));
        Assert.Null(figure);
    }

    [Fact]
    public void Parsing_other_words_says_what_was_expected()
    {
        var thrown = Assert.Throws<FormatException>(() => Figure.Parse("loads"));
        Assert.Equal("A figure in canonical words was expected, such as \"more than 250,000\"; this is \"loads\".", thrown.Message);
    }

    [Fact]
    public void Every_figure_is_read_back_from_its_own_words() =>
        Gen.Select(Generate.Figures, Gen.OneOf("", "people", "percent", "percentagePoints", "EUR", "km2", "tanks", "barrels a day", "m/s", "Häuser")).Sample(
            (figure, unit) =>
            {
                var said = figure.In(unit.Length == 0 ? null : Unit.Of(unit));
                Assert.Equal(said, Figure.Parse(said.ToString()));
                Assert.Equal(said.ToString(), Figure.Parse(said.ToString()).ToString());
            },
            iter: 5_000);

    [Fact]
    public void The_digits_are_kept_as_said()
    {
        Assert.NotEqual(Figure.Plain(2.50m), Figure.Plain(2.5m));
        Assert.NotEqual(Figure.Between(1.0m, 2), Figure.Between(1, 2));
        Assert.NotEqual(Figure.Estimate(2, 1, 3.0m), Figure.Estimate(2, 1, 3));
        Assert.Equal("2.50", Figure.Plain(2.50m).ToString());
    }

    [Fact]
    public void Figures_are_equal_when_wording_unit_numbers_and_scales_are()
    {
        Assert.Equal(Figure.MoreThan(5, Unit.People), Figure.MoreThan(5, Unit.Of("people")));
        Assert.Equal(Figure.MoreThan(5, Unit.People).GetHashCode(), Figure.MoreThan(5, Unit.Of("people")).GetHashCode());
        Assert.NotEqual(Figure.MoreThan(5), Figure.AtLeast(5));
        Assert.NotEqual(Figure.Plain(5), Figure.Plain(5, Unit.People));
        Assert.NotEqual(Figure.Order(OrderOfMagnitude.Tens), Figure.Order(OrderOfMagnitude.Scores));
        Assert.NotEqual(Figure.Between(1, 2), Figure.Estimate(1, 2));
        Assert.NotEqual(Figure.Estimate(1, 2), Figure.Estimate(1, 1, 2));
    }

    [Fact]
    public void A_number_is_below_a_limit_and_has_few_decimal_places()
    {
        Refused.With("A number is below 10^18 in size; 1,000,000,000,000,000,000 is not.", () => Figure.Plain(Figure.Limit));
        Refused.With("A number is below 10^18 in size; -1,000,000,000,000,000,000 is not.", () => Figure.Between(-Figure.Limit, 0));
        Refused.With("A number has at most 6 decimal places; 0.0000000 has more.", () => Figure.Plain(0.0000000m));
        Refused.With("A number has at most 6 decimal places; 1.1234567 has more.", () => Figure.Estimate(1, 1, 1.1234567m));
        Assert.Equal(Figure.Limit - 0.000001m, Figure.Plain(Figure.Limit - 0.000001m).Value);
    }

    [Fact]
    public void A_range_has_its_ends_the_right_way_round()
    {
        Refused.With("The upper bound 4 leaves no number above the lower bound 5.", () => Figure.Between(5, 4));
        Refused.With("The upper bound 4 leaves no number above the lower bound 5.", () => Figure.Estimate(5, 4));
        Refused.With("The upper bound 4 leaves no number above the lower bound 5.", () => Figure.Estimate(5, 5, 4));
        Assert.Equal("between 5 and 5", Figure.Between(5, 5).ToString());
    }

    [Fact]
    public void A_best_value_lies_within_its_low_and_high()
    {
        Refused.With("The best value lies from low to high; 9 is outside 4 to 7.", () => Figure.Estimate(9, 4, 7));
        Refused.With("The best value lies from low to high; 3 is outside 4 to 7.", () => Figure.Estimate(3, 4, 7));
        Assert.Equal(7, Figure.Estimate(7, 4, 7).Value);
        Assert.Equal(4, Figure.Estimate(4, 4, 7).Value);
    }

    [Fact]
    public void Nothing_is_nearly_zero() => Refused.With("Nearly 0 leaves no number between it and 0.", () => Figure.Of(Wording.Nearly, 0));

    [Fact]
    public void A_wording_or_an_order_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of((Wording)99, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Order((OrderOfMagnitude)99));
    }

    [Fact]
    public void A_figure_is_the_answer_to_how_much_and_equal_to_no_other_answer()
    {
        Assert.Equal(QuestionForm.HowMuch, Figure.Plain(5).Form);
        Assert.False(Figure.Plain(5).Equals((object)Stance.For));
        Assert.False(Figure.Plain(5).Equals(null));
    }

    [Theory]
    [InlineData(Wording.Between)]
    [InlineData(Wording.Estimate)]
    [InlineData(Wording.Order)]
    public void A_wording_of_several_numbers_or_none_is_not_made_of_one(Wording wording) =>
        Refused.With($"{wording} does not have one number.", () => Figure.Of(wording, 5));
}
