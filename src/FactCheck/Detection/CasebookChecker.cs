using Microsoft.Extensions.Options;

namespace FactCheck.Detection;

/// <summary>Runs detectors over casebooks.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Dossiers are looked into on several threads at once; the result does not depend on how many,
/// nor on the order of the detectors.</para>
/// <para>A detector that throws in a dossier takes nothing else down: see <see cref="CheckResult.Failures"/>.</para>
/// </remarks>
public sealed class CasebookChecker
{
    private readonly GuardedDetector[] detectors;
    private readonly FactCheckOptions options;

    /// <summary>A checker with these detectors and options.</summary>
    /// <exception cref="ArgumentException">The options contradict one another.</exception>
    public CasebookChecker(IEnumerable<IDiscrepancyDetector> detectors, IOptions<FactCheckOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(detectors);
        IDiscrepancyDetector[] given = [.. detectors];
        foreach (var detector in given) ArgumentNullException.ThrowIfNull(detector, nameof(detectors));
        this.detectors = [.. GuardedDetector.InOrder(given)];
        Kinds = [.. given.Select(GuardedDetector.NameOf)];
        this.options = options?.Value ?? new();
        this.options.Guard();
    }

    /// <summary>The kinds that are checked, in the order of the detectors.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Looks into the dossier of one question alone.</summary>
    /// <exception cref="ArgumentException">The casebook has no such question.</exception>
    public CheckResult Check(Casebook casebook, string questionId)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        if (!casebook.TryGetDossier(questionId, out var dossier)) throw new RefusedException($"The casebook has no question {questionId}.", nameof(questionId));
        var (findings, failures, notCompared) = LookInto(new(casebook, options), dossier, CancellationToken.None);
        return new(casebook, findings, notCompared, failures);
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
        var found = new (List<Finding> Findings, List<DetectorFailure> Failures, NotCompared[] NotCompared)[dossiers.Count];
        var scope = new CheckScope(casebook, options);
        var done = 0;
        void Look(int index)
        {
            found[index] = LookInto(scope, dossiers[index], stop);
            if (progress is not null && Interlocked.Increment(ref done) is var count && (count % 1_000 == 0 || count == dossiers.Count)) progress.Report(count);
        }

        try
        {
            Parallel.For(0, dossiers.Count, new ParallelOptions { CancellationToken = stop }, Look);
        }
        catch (AggregateException thrown) when (thrown.InnerExceptions.Count == 1 || stop.IsCancellationRequested)
        {
            stop.ThrowIfCancellationRequested();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerExceptions[0]);
        }

        return new(casebook, found.SelectMany(each => each.Findings), found.SelectMany(each => each.NotCompared), found.SelectMany(each => each.Failures));
    }

    private (List<Finding> Findings, List<DetectorFailure> Failures, NotCompared[] NotCompared) LookInto(CheckScope scope, Dossier dossier, CancellationToken stop)
    {
        var inspection = Inspection.Of(scope, dossier);
        var (findings, failures, told) = (new List<Finding>(), new List<DetectorFailure>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var detector in detectors) detector.Detect(inspection, findings, told, failures, stop);
        return (findings, failures, [.. inspection.NotCompared()]);
    }
}
