namespace FactCheck.Tests;

public class StanceTests
{
    [Theory]
    [InlineData(Position.For, 1)]
    [InlineData(Position.LeansFor, 1)]
    [InlineData(Position.Neutral, 0)]
    [InlineData(Position.LeansAgainst, -1)]
    [InlineData(Position.Against, -1)]
    public void Leaning_is_a_side_too(Position position, int side) => Assert.Equal(side, Stance.At(position).Side);

    [Fact]
    public void Stances_are_equal_when_all_that_they_hold_is()
    {
        var stance = Stance.For.If("talks succeed").By(Expression.Vote).Of(Make.Source("us"));
        Assert.Equal(stance, Stance.At(Position.For).Of(Make.Source("us")).By(Expression.Vote).If("talks succeed"));
        Assert.NotEqual(stance, stance.If("he leaves"));
        Assert.NotEqual(stance, stance.By(Expression.Action));
        Assert.NotEqual(stance, stance.Of(Make.Source("un")));
        Assert.NotEqual(Stance.For, Stance.LeansFor);
        Assert.Equal("for, on the condition: talks succeed", stance.ToString());
    }

    [Fact]
    public void A_condition_is_never_blank() => Assert.ThrowsAny<ArgumentException>(() => Stance.For.If(" "));
}
