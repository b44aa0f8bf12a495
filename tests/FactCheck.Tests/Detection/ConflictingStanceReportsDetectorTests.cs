using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class ConflictingStanceReportsDetectorTests
{
    [Fact]
    public void Publishers_who_put_an_actor_on_different_sides_at_one_time_conflict()
    {
        var found = Assert.Single(Reports(
            Make.Stance(Stance.LeansFor, id: "b", asOf: "2015-03", on: "2015-04-01", via: ["bbc"]), Make.Stance(Stance.Against, id: "a", asOf: "2015-03-15", on: "2015-04-02", via: ["afp"])));

        Assert.Equal((Severity.Major, "leaves/conflictingStanceReports/b/a"), (found.Severity, found.Id));
        Assert.Equal(
            "On \"Assad leaves power\", publishers put US on different sides: BBC has leaning for (statement of 2015-03) and AFP has against (statement of 2015-03-15).",
            found.Summary);
    }

    [Theory]
    [InlineData("afp", "2015-03-15", Position.Against, Expression.Statement)] // the same publisher
    [InlineData("bbc", "2015-04-01", Position.Against, Expression.Statement)] // another time
    [InlineData("bbc", "2015-03-15", Position.Neutral, Expression.Statement)] // no side
    [InlineData("bbc", "2015-03-15", Position.LeansFor, Expression.Statement)] // the same side
    [InlineData("bbc", "2015-03-15", Position.Against, Expression.Vote)] // another series
    public void Anything_else_is_no_conflict_of_reports(string publisher, string asOf, Position position, Expression expression) => Assert.Empty(Reports(
        Make.Stance(Stance.For, id: "1", asOf: "2015-03", via: ["afp"]), Make.Stance(Stance.At(position).By(expression), id: "2", asOf: asOf, via: [publisher])));

    [Fact]
    public void The_claimants_own_words_are_published_by_the_claimant() =>
        Assert.Single(Reports(Make.Stance(Stance.For, id: "1", asOf: "2015-03-15"), Make.Stance(Stance.Against, id: "2", asOf: "2015-03-15", via: ["afp"])));

    private static IEnumerable<ConflictingStanceReports> Reports(params Claim[] claims) => Casebook.Of(claims).Check().Discrepancies.OfType<ConflictingStanceReports>();
}
