using FactCheck;
using FactCheck.Detection;
using FactCheck.Ledgers;
using FactCheck.Tracking;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds FactCheck to a host.</summary>
public static class FactCheckServiceCollectionExtensions
{
    /// <summary>Registers the built-in detectors, the options, a <see cref="CasebookChecker"/> and an <see cref="IDiscrepancyTracker"/> over a ledger in memory. Calling it again adds nothing twice.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options up; null for the defaults.</param>
    /// <returns>A builder to add detectors with.</returns>
    public static FactCheckBuilder AddFactCheck(this IServiceCollection services, Action<FactCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<FactCheckOptions>().Configure(options => configure?.Invoke(options)).PostConfigure(options => options.Guard());
        services.TryAddSingleton<CasebookChecker>();
        services.TryAddSingleton<ILedgerStore, InMemoryLedgerStore>();
        services.TryAddSingleton<IDiscrepancyTracker, DiscrepancyTracker>();
#pragma warning disable RS0030 // the one place where a host gets the real clock, unless it registers its own
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        return new FactCheckBuilder(services)
            .AddDetector<ConflictingFiguresDetector>()
            .AddDetector<RevisedFigureDetector>()
            .AddDetector<DecliningTotalDetector>()
            .AddDetector<MisreportedFigureDetector>()
            .AddDetector<StaleFigureDetector>()
            .AddDetector<MagnitudeSlipDetector>()
            .AddDetector<PartExceedsWholeDetector>()
            .AddDetector<ChangeMismatchDetector>()
            .AddDetector<EvidenceMismatchDetector>()
            .AddDetector<EchoedFigureDetector>()
            .AddDetector<ConflictingDatesDetector>()
            .AddDetector<ConflictingNamesDetector>()
            .AddDetector<StanceChangeDetector>()
            .AddDetector<ConflictingStanceReportsDetector>()
            .AddDetector<WordsVersusDeedsDetector>()
            .AddDetector<InconsistentStancesDetector>()
            .AddDetector<OpposedStancesDetector>();
    }
}
