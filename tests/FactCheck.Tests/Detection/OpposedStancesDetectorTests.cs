using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class OpposedStancesDetectorTests
{
    [Fact]
    public void Who_is_where_is_told_once_for_a_proposition()
    {
        var opposed = Assert.Single(Opposed(
            Make.Stance(Stance.For, by: "us"), Make.Stance(Stance.LeansFor, by: "france"), Make.Stance(Stance.Against, by: "russia"), Make.Stance(Stance.Neutral, by: "china")));

        Assert.Equal("On \"Assad leaves power\", for: FRANCE and US; against: RUSSIA.", opposed.Summary);
        Assert.Equal(["france", "russia", "us"], opposed.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Only_the_latest_stance_counts()
    {
        Assert.Empty(Opposed(Make.Stance(Stance.For, by: "us"), Make.Stance(Stance.Against, by: "russia", id: "1", on: "2015-01-01"), Make.Stance(Stance.For, by: "russia", id: "2", on: "2015-02-01")));
        Assert.Empty(Opposed(Make.Stance(Stance.For, by: "us"), Make.Stance(Stance.Against, by: "russia", id: "1", on: "2015-01-01"), Make.Stance(Stance.Neutral, by: "russia", id: "2", on: "2015-02-01")));
    }

    [Fact]
    public void Statements_count_before_deeds_however_old_they_are()
    {
        var deed = Stance.Against.By(Expression.Action);
        Assert.Empty(Opposed(Make.Stance(Stance.For, by: "us"), Make.Stance(Stance.For, by: "russia", id: "1", on: "2011-01-01"), Make.Stance(deed, by: "russia", id: "2")));
        Assert.Single(Opposed(Make.Stance(Stance.For, by: "us"), Make.Stance(deed, by: "russia")));
    }

    [Fact]
    public void One_actor_is_not_opposed_to_itself() => Assert.Empty(Opposed(
        Make.Stance(Stance.For, id: "1", on: "2015-01-01"), Make.Stance(Stance.Against, id: "2", on: "2015-01-02"), Make.Stance(Stance.For.By(Expression.Vote), id: "3")));

    [Fact]
    public void Of_many_names_eight_are_told() => Assert.Equal(
        "On \"Assad leaves power\", for: A, B, C, D, E, F, G, H and 2 others; against: RUSSIA.",
        Assert.Single(Opposed([.. "abcdefghij".Select(actor => Make.Stance(Stance.For, by: $"{actor}")), Make.Stance(Stance.Against, by: "russia")])).Summary);

    private static IEnumerable<OpposedStances> Opposed(params Claim[] claims) => Casebook.Of(claims).Check().Notices.OfType<OpposedStances>();
}
