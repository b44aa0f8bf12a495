using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class SeverityLevelsTests
{
    [Theory]
    [InlineData("0", Severity.Minor)]
    [InlineData("0.0999999", Severity.Minor)]
    [InlineData("0.10", Severity.Moderate)]
    [InlineData("0.4999999", Severity.Moderate)]
    [InlineData("0.50", Severity.Major)]
    [InlineData("1.9999999", Severity.Major)]
    [InlineData("2", Severity.Extreme)]
    [InlineData("1000000", Severity.Extreme)]
    public void A_difference_has_a_level(string difference, Severity level) => Assert.Equal(level, SeverityLevels.Of(Make.Number(difference), new()));

    [Fact]
    public void An_infinite_difference_is_extreme() => Assert.Equal(Severity.Extreme, SeverityLevels.Of(null, new()));

    [Fact]
    public void The_levels_are_options_of_the_check()
    {
        FactCheckOptions options = new() { ModerateFrom = 0.2m, MajorFrom = 0.3m, ExtremeFrom = 0.4m };
        Assert.Equal(
            [Severity.Minor, Severity.Moderate, Severity.Major, Severity.Extreme],
            new[] { 0.1m, 0.2m, 0.3m, 0.4m }.Select(difference => SeverityLevels.Of(difference, options)));
        var casebook = Casebook.Of(Make.Claim("exactly 100", by: "a"), Make.Claim("exactly 115", by: "b"));
        Assert.Equal((Severity.Major, Severity.Moderate), (casebook.Check().Discrepancies[0].Severity, casebook.Check(options).Discrepancies[0].Severity));
    }

    [Fact]
    public void There_is_nothing_below_minor_and_above_extreme()
    {
        Assert.Equal((Severity.Minor, Severity.Extreme), (Severity.Minor.Raised(-1), Severity.Extreme.Raised(1)));
        Assert.Equal((Severity.Moderate, Severity.Moderate), (Severity.Minor.Raised(1), Severity.Major.Raised(-1)));
    }

    [Theory]
    [InlineData("1,000", "1,099", Severity.Moderate)]
    [InlineData("1,000", "1,100", Severity.Major)]
    [InlineData("1,000", "1,499", Severity.Major)]
    [InlineData("1,000", "1,500", Severity.Extreme)]
    [InlineData("1,000", "9,000", Severity.Extreme)]
    public void A_contradiction_is_one_level_above_its_size(string one, string other, Severity severity) => Assert.Equal(
        severity, Casebook.Of(Make.Claim($"exactly {one}", by: "a"), Make.Claim($"exactly {other}", by: "b")).Check().Discrepancies.OfType<ConflictingFigures>().Single().Severity);

    [Fact]
    public void A_question_of_wording_is_minor_at_any_size() => Assert.Equal(
        Severity.Minor, Casebook.Of(Make.Claim("more than 1", by: "a"), Make.Claim("less than 1", by: "b")).Check().Discrepancies.OfType<ConflictingFigures>().Single().Severity);

    [Theory]
    [InlineData("1,000", "1,400", Severity.Minor)]
    [InlineData("about 100,000", "about 190,000", Severity.Moderate)]
    [InlineData("more than 100", "more than 1,000", Severity.Major)]
    public void A_divergence_that_growth_may_explain_is_one_level_below(string earlier, string later, Severity severity)
    {
        var found = Casebook.Of(
            Make.Claim(earlier, by: "a", asOf: "2015-05-01", course: Course.Rising), Make.Claim(later, by: "b", asOf: "2015-05-20", course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>().Single();
        Assert.Equal(severity, found.Severity);
        Assert.True(found.GrowthMayExplain);
    }

    [Fact]
    public void A_divergence_of_one_day_is_not_lowered() => Assert.Equal(
        Severity.Moderate, Casebook.Of(Make.Claim("1,000", by: "a", course: Course.Rising), Make.Claim("1,400", by: "b", course: Course.Rising)).Check().Discrepancies.OfType<ConflictingFigures>().Single().Severity);
}
