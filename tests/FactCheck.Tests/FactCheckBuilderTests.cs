using FactCheck.Detection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FactCheck.Tests;

public sealed class FactCheckBuilderTests
{
    [Fact]
    public void A_detector_is_added_by_its_type_with_options_of_its_own()
    {
        var services = new ServiceCollection();
        services.AddFactCheck().AddDetector<LowDetector>().Services.Configure<LowOptions>(options => options.Below = 600);

        Assert.Equal("dead/low/un", Assert.Single(Checker(services).Check(Both).Discrepancies, each => each.Kind == "low").Id);
    }

    [Fact]
    public void A_detector_is_added_by_a_function_that_makes_it_of_the_services()
    {
        var services = new ServiceCollection().AddSingleton(new LowOptions { Below = 1_000 });
        services.AddFactCheck().AddDetector(made => new LowDetector(Options.Create(made.GetRequiredService<LowOptions>())));

        Assert.Equal(2, Checker(services).Check(Both).Discrepancies.Count(each => each.Kind == "low"));
    }

    [Fact]
    public void A_built_in_detector_is_taken_out_in_whatever_order()
    {
        Assert.DoesNotContain("conflictingFigures", Kinds(services => services.AddFactCheck().RemoveDetector<ConflictingFiguresDetector>()));
        Assert.DoesNotContain("conflictingFigures", Kinds(services =>
        {
            services.AddFactCheck().RemoveDetector<ConflictingFiguresDetector>();
            services.AddFactCheck(); // a module of the same host that knows nothing of it
        }));
    }

    [Fact]
    public void A_detector_of_ones_own_is_taken_out_however_it_was_added()
    {
        Assert.DoesNotContain("low", Kinds(services => services.AddFactCheck().AddDetector<LowDetector>().RemoveDetector<LowDetector>()));
        Assert.DoesNotContain("low", Kinds(services => services.AddFactCheck().AddDetector(_ => new LowDetector(Options.Create(new LowOptions()))).RemoveDetector<LowDetector>()));
        Assert.DoesNotContain("low", Kinds(services => services
            .AddSingleton<IDiscrepancyDetector>(new LowDetector(Options.Create(new LowOptions()))).AddFactCheck().RemoveDetector<LowDetector>()));
        Assert.DoesNotContain("low", Kinds(services => services.AddFactCheck().RemoveDetector<LowDetector>().AddDetector<LowDetector>()));
    }

    [Fact]
    public void A_built_in_detector_is_replaced_in_whatever_order()
    {
        var kinds = Kinds(services =>
        {
            services.AddFactCheck().ReplaceDetector<ConflictingFiguresDetector, LowDetector>();
            services.AddFactCheck();
        });

        Assert.DoesNotContain("conflictingFigures", kinds);
        Assert.Equal(BuiltInDetectors.All.Count, kinds.Count);
        Assert.Contains("low", kinds);
    }

    [Fact]
    public void A_detector_is_replaced_by_one_of_its_type_that_is_made_otherwise()
    {
        static LowDetector Made(IServiceProvider services) => new(Options.Create(new LowOptions { Below = 600 }));
        foreach (var add in new Action<FactCheckBuilder>[]
        {
            builder => builder.AddDetector<LowDetector>().ReplaceDetector<LowDetector, LowDetector>(Made),
            builder => builder.ReplaceDetector<LowDetector, LowDetector>(Made).AddDetector<LowDetector>(),
        })
        {
            var services = new ServiceCollection();
            add(services.AddFactCheck());
            Assert.Single(Checker(services).Check(Both).Discrepancies, each => each.Kind == "low");
        }
    }

    [Fact]
    public void Adding_a_detector_twice_adds_it_once()
    {
        var kinds = Kinds(services => services.AddFactCheck().AddDetector<LowDetector>().AddDetector<LowDetector>().AddDetector(_ => new LowDetector(Options.Create(new LowOptions()))));

        Assert.Single(kinds, "low");
    }

    [Fact]
    public void Built_in_detectors_are_registered_as_a_plugins_are()
    {
        var services = new ServiceCollection();
        services.AddFactCheck().AddDetector<LowDetector>();
        var detectors = services.Where(service => service.ServiceType == typeof(IDiscrepancyDetector)).ToArray();

        Assert.Equal(BuiltInDetectors.All.Select(detector => detector.GetType()).Append(typeof(LowDetector)), detectors.Select(service => service.ImplementationType));
        Assert.Single(detectors.Select(service => service.Lifetime).Distinct());
    }

    [Fact]
    public void What_is_found_does_not_depend_on_the_order_of_the_detectors()
    {
        var forwards = new CasebookChecker(BuiltInDetectors.All).Check(Both);
        var backwards = new CasebookChecker(BuiltInDetectors.All.Reverse()).Check(Both);

        Assert.Equal(forwards.Discrepancies.Select(each => each.Id), backwards.Discrepancies.Select(each => each.Id));
    }

    private static Casebook Both => Casebook.Of(Make.Claim("exactly 500", by: "un"), Make.Claim("exactly 900", by: "who"));

    private static IReadOnlyList<string> Kinds(Action<IServiceCollection> set)
    {
        var services = new ServiceCollection();
        set(services);
        return Checker(services).Kinds;
    }

    private static CasebookChecker Checker(IServiceCollection services) => services.BuildServiceProvider().GetRequiredService<CasebookChecker>();

    private sealed class LowOptions
    {
        public decimal Below { get; set; } = 100;
    }

    private sealed class Low(Claim claim) : Discrepancy("low", claim.Question, Severity.Minor, [claim], claim.Id)
    {
        public override string Summary => "It is low.";
    }

    private sealed class LowDetector(IOptions<LowOptions> options) : IDiscrepancyDetector
    {
        public string Kind => "low";

        public IEnumerable<Finding> Detect(Inspection inspection) =>
            from claim in inspection.Dossier.Claims
            where claim.Answer is Figure { Value: { } value } && value < options.Value.Below
            select new Low(claim);
    }
}
