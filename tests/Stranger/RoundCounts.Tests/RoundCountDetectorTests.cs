using FactCheck;
using FactCheck.Testing;
using Microsoft.Extensions.Options;
using Xunit;

namespace RoundCounts.Tests;

public sealed class RoundCountDetectorTests
{
    public static TheoryData<DetectorLaw> Laws => [.. DetectorLaws.All];

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_detector_keeps_the_law(DetectorLaw law) => law.Check(Detector());

    [Fact]
    public void An_exact_count_of_a_quarter_of_a_million_is_suspicious()
    {
        var found = Assert.Single(Detector().Detect(Make.Inspection(Make.Claim(says: Figure.Exactly(250_000)))));

        Assert.Equal("dead/roundCount/un", found.Id);
    }

    [Theory]
    [InlineData("about 250,000")]
    [InlineData("exactly 191,369")]
    public void Other_figures_are_not(string says) => Assert.Empty(Detector().Detect(Make.Inspection(Make.Claim(says))));

    private static RoundCountDetector Detector() => new(Options.Create(new RoundCountOptions()));
}
