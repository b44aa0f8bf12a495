using FactCheck;
using FactCheck.Detection;
using FactCheck.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace RoundCounts.Tests;

public sealed class HostTests
{
    [Fact]
    public void A_host_checks_with_the_detector_as_with_the_built_in_ones_and_gives_it_its_options()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration["RoundCounts:Step"] = "100000";
        builder.Services.Configure<RoundCountOptions>(builder.Configuration.GetSection("RoundCounts"));
        builder.Services.AddFactCheck().AddDetector<RoundCountDetector>();
        using var host = builder.Build();

        var result = host.Services.GetRequiredService<CasebookChecker>().Check(Casebook.Of(
            Make.Claim(says: Figure.Exactly(200_000), by: "un"),
            Make.Claim(says: Figure.Exactly(350_000), by: "sohr")));

        Assert.Equal(["dead/conflictingFigures", "dead/roundCount/un"], result.Discrepancies.Select(each => each.Id));
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void A_built_in_detector_makes_way_for_it()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddFactCheck().ReplaceDetector<ConflictingFiguresDetector, RoundCountDetector>();
        using var host = builder.Build();

        var kinds = host.Services.GetRequiredService<CasebookChecker>().Kinds;

        Assert.Contains("roundCount", kinds);
        Assert.DoesNotContain("conflictingFigures", kinds);
    }
}
