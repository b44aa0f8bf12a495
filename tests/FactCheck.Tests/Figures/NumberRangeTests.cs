using FactCheck.Figures;

namespace FactCheck.Tests.Figures;

public class NumberRangeTests
{
    [Theory]
    [InlineData("[1, 2]", "[2, 3]", true)]
    [InlineData("[1, 2)", "[2, 3]", false)]
    [InlineData("[1, 2]", "(2, 3]", false)]
    [InlineData("(-∞, 5)", "(4, ∞)", true)]
    [InlineData("(-∞, 5)", "[5, ∞)", false)]
    [InlineData("[1, 9]", "[4, 5]", true)]
    public void Ranges_meet_where_they_have_a_common_value(string one, string other, bool meet)
    {
        Assert.Equal(meet, Make.Range(one).Meets(Make.Range(other)));
        Assert.Equal(meet, Make.Range(other).Meets(Make.Range(one)));
    }

    [Theory]
    [InlineData("[1, 2]", "[5, 6]", "3")]
    [InlineData("[1, 2)", "(2, 3]", "0")]
    [InlineData("[1, 3]", "[2, 6]", "0")]
    [InlineData("(-∞, 2)", "[2.5, ∞)", "0.5")]
    public void The_gap_is_the_distance_of_the_nearest_ends(string one, string other, string gap)
    {
        Assert.Equal(Make.Number(gap), Make.Range(one).Gap(Make.Range(other)));
        Assert.Equal(Make.Number(gap), Make.Range(other).Gap(Make.Range(one)));
    }

    [Theory]
    [InlineData("[245,000, 260,000)")]
    [InlineData("(250,000, ∞)")]
    [InlineData("[0, 0]")]
    public void A_range_is_written_in_mathematical_notation(string range) => Assert.Equal(range, Make.Range(range).ToString());

    [Fact]
    public void A_range_is_never_empty()
    {
        Refused.With("A range holds a number; there is none from 2 to 1.", () => NumberRange.Closed(2, 1));
        Refused.With("A range holds a number; there is none from 2 to 2.", () => new NumberRange(Bound.JustAbove(2), Bound.At(2)));
        Refused.With("A range holds a number; there is none from 2 to 2.", () => new NumberRange(Bound.JustAbove(2), Bound.JustBelow(2)));
        Refused.With("A range holds a number", () => new NumberRange(Bound.JustAbove(2), Bound.JustAbove(2)));
        Refused.With("A range holds a number", () => new NumberRange(Bound.PositiveInfinity, Bound.PositiveInfinity));
        Refused.With("A range holds a number", () => new NumberRange(Bound.NegativeInfinity, Bound.NegativeInfinity));
    }

    [Fact]
    public void A_range_contains_what_lies_from_end_to_end()
    {
        var range = Make.Range("(1, 2]");
        Assert.False(range.Contains(1));
        Assert.True(range.Contains(1.000001m));
        Assert.True(range.Contains(2));
        Assert.True(range.Contains(Make.Range("(1, 2)")));
        Assert.False(range.Contains(Make.Range("[1, 2]")));
        Assert.Equal(Make.Range("(1, 9)"), range.Hull(Make.Range("[5, 9)")));
        Assert.True(NumberRange.All.Contains(range));
        Assert.Equal(NumberRange.Closed(0, 0), default);
    }
}
