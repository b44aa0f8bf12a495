using Microsoft.Extensions.Options;

namespace FactCheck.Detection;

/// <summary>Runs detectors over casebooks.</summary>
/// <remarks>Immutable and safe to share between threads. Dossiers are looked into on several threads at once; the result does not depend on how many.</remarks>
public sealed class CasebookChecker
{
    private readonly IDiscrepancyDetector[] detectors;
    private readonly FactCheckOptions options;

    /// <summary>A checker with these detectors and options.</summary>
    /// <exception cref="ArgumentException">The options contradict one another.</exception>
    public CasebookChecker(IEnumerable<IDiscrepancyDetector> detectors, IOptions<FactCheckOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(detectors);
        this.detectors = [.. detectors];
        this.options = options?.Value ?? new();
        this.options.Guard();
    }

    /// <summary>The kinds that are checked, in the order of the detectors.</summary>
    public IReadOnlyList<string> Kinds => [.. detectors.Select(detector => detector.Kind)];

    /// <summary>Looks into the dossier of one question alone.</summary>
    /// <exception cref="ArgumentException">The casebook has no such question.</exception>
    public CheckResult Check(Casebook casebook, string questionId)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        if (!casebook.TryGetDossier(questionId, out var dossier)) throw new RefusedException($"The casebook has no question {questionId}.", nameof(questionId));
        var inspection = Inspection.Of(new CheckScope(casebook, options), dossier);
        return new(casebook, detectors.SelectMany(detector => detector.Detect(inspection)), inspection.NotCompared());
    }

    /// <summary>Looks into every dossier.</summary>
    /// <param name="casebook">What to check.</param>
    /// <param name="progress">Told how many dossiers have been looked into, now and then and from any thread; null for nobody.</param>
    /// <param name="stop">Looked at between dossiers.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public CheckResult Check(Casebook casebook, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        var dossiers = casebook.Dossiers;
        var found = new (Finding[] Findings, NotCompared[] NotCompared)[dossiers.Count];
        var scope = new CheckScope(casebook, options);
        var done = 0;
        void Look(int index)
        {
            var inspection = Inspection.Of(scope, dossiers[index]);
            found[index] = ([.. detectors.SelectMany(detector => detector.Detect(inspection))], [.. inspection.NotCompared()]);
            if (progress is not null && Interlocked.Increment(ref done) is var count && (count % 1_000 == 0 || count == dossiers.Count)) progress.Report(count);
        }

        try
        {
            Parallel.For(0, dossiers.Count, new ParallelOptions { CancellationToken = stop }, Look);
        }
        catch (AggregateException thrown) when (thrown.InnerExceptions.Count == 1)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerExceptions[0]);
        }

        return new(casebook, found.SelectMany(each => each.Findings), found.SelectMany(each => each.NotCompared));
    }
}
