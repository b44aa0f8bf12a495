using CsCheck;
using FactCheck.Detection;
using NodaTime;

namespace FactCheck.Tests.Detection;

public class StanceChangeDetectorTests
{
    private static readonly Stance
        For = Stance.For, LeansFor = Stance.LeansFor, Neutral = Stance.Neutral, LeansAgainst = Stance.LeansAgainst, Against = Stance.Against;

    [Theory]
    [InlineData(Position.For, Position.Against, Change.Reversal, Severity.Major)]
    [InlineData(Position.LeansFor, Position.LeansAgainst, Change.Reversal, Severity.Major)]
    [InlineData(Position.Against, Position.LeansFor, Change.Reversal, Severity.Major)]
    [InlineData(Position.For, Position.Neutral, Change.Withdrawal, Severity.Moderate)]
    [InlineData(Position.LeansAgainst, Position.Neutral, Change.Withdrawal, Severity.Moderate)]
    [InlineData(Position.Neutral, Position.For, Change.Adoption, Severity.Moderate)]
    [InlineData(Position.Neutral, Position.LeansAgainst, Change.Adoption, Severity.Moderate)]
    [InlineData(Position.For, Position.LeansFor, Change.Softening, Severity.Minor)]
    [InlineData(Position.Against, Position.LeansAgainst, Change.Softening, Severity.Minor)]
    [InlineData(Position.LeansFor, Position.For, Change.Hardening, Severity.Minor)]
    [InlineData(Position.LeansAgainst, Position.Against, Change.Hardening, Severity.Minor)]
    public void A_stance_that_is_not_the_last_one_taken_changed(Position before, Position after, Change change, Severity severity)
    {
        var found = Assert.Single(Changes(Stance.At(before), Stance.At(after)));
        Assert.Equal((change, severity, "1", "2"), (found.Change, found.Severity, found.Before.Id, found.After.Id));
        Assert.Equal("leaves/stanceChange/us/2", found.Id);
    }

    [Fact]
    public void The_same_stance_again_is_no_change() => Assert.Empty(Changes(For, For, For));

    [Fact]
    public void A_condition_can_be_gained_and_lost()
    {
        var found = Changes(For, For.If("talks succeed"), For);
        Assert.Equal([(Change.ConditionAdded, Severity.Minor), (Change.ConditionDropped, Severity.Minor)], found.Select(change => (change.Change, change.Severity)));
    }

    [Fact]
    public void Other_words_of_a_condition_are_no_change() => Assert.Empty(Changes(For.If("talks succeed"), For.If("the talks are a success")));

    [Fact]
    public void A_change_of_position_tells_more_than_its_condition() =>
        Assert.Equal(Change.Softening, Assert.Single(Changes(For, LeansFor.If("talks succeed"))).Change);

    [Fact]
    public void A_reversal_by_way_of_neutral_rests_on_the_last_claim_of_the_other_side()
    {
        var found = Changes(For, LeansFor, Neutral, Neutral, Against);
        Assert.Equal([(Change.Softening, "1", "2"), (Change.Withdrawal, "2", "3"), (Change.Reversal, "2", "5")], found.Select(Told));
    }

    [Fact]
    public void A_return_to_the_old_side_from_neutral_is_an_adoption() =>
        Assert.Equal([(Change.Withdrawal, "1", "2"), (Change.Adoption, "2", "3")], Changes(For, Neutral, For).Select(Told));

    [Fact]
    public void Words_and_deeds_are_two_series()
    {
        Assert.Empty(Changes(For, Against.By(Expression.Vote)));
        Assert.Equal([(Change.Reversal, "2", "3")], Changes(For, Against.By(Expression.Vote), For.By(Expression.Action)).Select(Told));
    }

    [Fact]
    public void Each_actor_has_a_series_of_its_own_whoever_reports_it()
    {
        var us = Make.Source("us");
        Assert.Empty(Changes([Make.Stance(For, by: "us", id: "1", on: "2015-01-01"), Make.Stance(Against, by: "russia", id: "2", on: "2015-01-02")]));
        Assert.Equal(
            [(Change.Reversal, "1", "2")],
            Changes([Make.Stance(For.Of(us), by: "trt", id: "1", on: "2015-01-01"), Make.Stance(Against, by: "us", id: "2", on: "2015-01-02")]).Select(Told));
    }

    [Fact]
    public void A_corrected_stance_is_no_part_of_the_series() => Assert.Empty(Changes(
    [
        Make.Stance(Against, id: "1", on: "2015-01-01"),
        Make.Stance(For, id: "2", on: "2015-01-02").Correcting("1"),
        Make.Stance(For, id: "3", on: "2015-01-03"),
    ]));

    [Fact]
    public void A_day_on_both_sides_is_skipped_with_a_notice()
    {
        Claim[] claims =
        [
            Make.Stance(For, id: "1", on: "2015-01-01"), Make.Stance(For, id: "3", on: "2015-01-02"), Make.Stance(LeansAgainst, id: "2", on: "2015-01-02"), Make.Stance(Against, id: "4", on: "2015-01-03"),
        ];
        Assert.Equal([(Change.Reversal, "1", "4")], Changes(claims).Select(Told));
        var mixed = Assert.IsType<MixedStances>(Assert.Single(Casebook.Of(claims).Check().Notices));
        Assert.Equal("leaves/mixedStances/us/2", mixed.Id);
        Assert.Equal(["2", "3"], mixed.Claims.Select(claim => claim.Id));
        Assert.Equal(
            "On \"Assad leaves power\", US stands on both sides at once: leaning against (statement of 2015-01-02) and for (statement of 2015-01-02); no change is read from that.",
            mixed.Summary);
    }

    [Fact]
    public void Of_one_day_the_stance_nearest_neutral_speaks_then_the_least_id()
    {
        Claim[] claims = [Make.Stance(For, id: "9", on: "2015-01-01"), Make.Stance(LeansFor, id: "5", on: "2015-01-01"), Make.Stance(LeansFor, id: "4", on: "2015-01-01"), Make.Stance(For, id: "a", on: "2015-01-02")];
        Assert.Equal([(Change.Hardening, "4", "a")], Changes(claims).Select(Told));
        Assert.Equal([(Change.Withdrawal, "1", "3")], Changes([Make.Stance(For, id: "1", on: "2015-01-01"), Make.Stance(For, id: "2", on: "2015-01-02"), Make.Stance(Neutral, id: "3", on: "2015-01-02")]).Select(Told));
    }

    [Fact]
    public void Order_is_by_as_of_end_and_a_day_comes_before_the_periods_that_end_on_it()
    {
        Claim[] claims =
        [
            Make.Stance(For, id: "period", asOf: "2015-01-01/2015-03-31", on: "2015-04-01"),
            Make.Stance(Neutral, id: "day", asOf: "2015-03-31", on: "2015-06-01"),
            Make.Stance(Against, id: "before", asOf: "2015-03-30", on: "2015-12-01"),
        ];
        Assert.Equal([(Change.Reversal, "before", "period"), (Change.Withdrawal, "before", "day")], Changes(claims).Select(Told).OrderBy(told => told.Item1));
    }

    [Fact]
    public void Stances_of_one_as_of_end_are_in_order_of_publication()
    {
        Claim[] claims = [Make.Stance(Against, id: "1", asOf: "2015-03", on: "2015-05-01"), Make.Stance(For, id: "2", asOf: "2015-03", on: "2015-04-01")];
        Assert.Equal([(Change.Reversal, "2", "1")], Changes(claims).Select(Told));
    }

    [Fact]
    public void Stances_of_one_as_of_end_and_publication_day_are_one()
    {
        Claim[] claims = [Make.Stance(Against, id: "1", asOf: "2015-03", on: "2015-05-01"), Make.Stance(For, id: "2", asOf: "2015-02/2015-03", on: "2015-05-01")];
        Assert.Empty(Changes(claims));
        Assert.IsType<MixedStances>(Assert.Single(Casebook.Of(claims).Check().Notices));
    }

    [Fact]
    public void A_pair_of_conflicting_reports_is_no_change()
    {
        Claim[] claims =
        [
            Make.Stance(For, id: "1", asOf: "2015-03", on: "2015-04-01", via: ["a"]), Make.Stance(Against, id: "2", asOf: "2015-03", on: "2015-04-02", via: ["b"]),
        ];
        Assert.Empty(Changes(claims));
        Assert.Single(Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingStanceReports>());
    }

    [Fact]
    public void Changes_are_told_in_a_sentence()
    {
        Assert.Equal(
            "On \"Assad leaves power\", US changed sides: for (vote of 2015-01-01), then against, on the condition: he stays (action of 2015-01-02).",
            Assert.Single(Changes(For.By(Expression.Vote), Against.If("he stays").By(Expression.Action))).Summary);
        Assert.Equal(
            ["takes a harder stance", "put a condition on the stance", "dropped the condition of the stance", "takes a softer stance", "no longer takes a side", "took a side"],
            Changes(LeansFor, For, For.If("x"), For, LeansFor, Neutral, LeansFor).Select(change => change.Summary.Split("US ")[1].Split(':')[0]));
    }

    [Fact]
    public void Changes_are_those_of_the_page_read_literally() =>
        Gen.Select(Gen.Int[-2, 2], Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 2], Gen.Int[0, 2]).Array[0, 9].Sample(
            told =>
            {
                var day = new LocalDate(2015, 1, 10);
                Claim[] claims =
                [
                    .. told.Select((one, index) =>
                    {
                        var (position, end, length, published, publisher, expression) = one;
                        var stance = Stance.At((Position)position).By(expression == 0 ? Expression.Vote : Expression.Statement);
                        if (published == 6) stance = stance.If($"condition {index}");
                        var asOf = Date.Between(Date.Day(day.PlusDays(end - length)), Date.Day(day.PlusDays(end)));
                        return Claim.Of(
                            $"c{index}", Make.Leaves(), stance, Attribution.To(Make.Source("us"), publisher == 0 ? [] : [Make.Source($"p{publisher}")]), day.PlusDays(published), asOf);
                    }),
                ];
                var result = Casebook.Of(claims).Check();
                Assert.Equal(
                    string.Join('\n', NaiveStances.Changes(claims).Order(StringComparer.Ordinal)),
                    string.Join('\n', result.Discrepancies.OfType<StanceChange>().Select(change => $"{change.Before.Id} {change.After.Id} {change.Change}").Order(StringComparer.Ordinal)));
                Assert.Equal(
                    string.Join('\n', NaiveStances.Conflicting(claims).Order(StringComparer.Ordinal)),
                    string.Join('\n', result.Discrepancies.OfType<ConflictingStanceReports>().Select(found => $"{found.Claims[0].Id} {found.Claims[1].Id}").Order(StringComparer.Ordinal)));
            },
            iter: 3_000);

    private static (Change, string, string) Told(StanceChange change) => (change.Change, change.Before.Id, change.After.Id);

    /// <summary>Stances of the US, a day apart, with ids from 1 on.</summary>
    private static List<StanceChange> Changes(params Stance[] stances) =>
        Changes([.. stances.Select((stance, index) => Make.Stance(stance, id: $"{index + 1}", on: $"2015-01-{index + 1:00}"))]);

    private static List<StanceChange> Changes(Claim[] claims) =>
        [.. Casebook.Of(claims).Check().Discrepancies.OfType<StanceChange>().OrderBy(change => change.After.AsOfEnd).ThenBy(change => change.After.PublishedDay)];
}
