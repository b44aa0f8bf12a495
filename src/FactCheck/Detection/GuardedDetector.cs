namespace FactCheck.Detection;

/// <summary>A detector whose failures do not leave the dossier that they happen in.</summary>
internal sealed class GuardedDetector
{
    private readonly IDiscrepancyDetector detector;

    public GuardedDetector(IDiscrepancyDetector detector)
    {
        this.detector = detector;
        Name = NameOf(detector);
    }

    /// <summary>Its kind, or its type where it gives none.</summary>
    public string Name { get; }

    /// <summary>In the order of the names, then of the types: the same for whatever order the detectors were registered in.</summary>
    public static IEnumerable<GuardedDetector> InOrder(IEnumerable<IDiscrepancyDetector> detectors) => detectors
        .Select(detector => new GuardedDetector(detector))
        .OrderBy(guarded => guarded.Name, StringComparer.Ordinal)
        .ThenBy(guarded => guarded.detector.GetType().FullName, StringComparer.Ordinal);

    /// <summary>Adds what it finds. What it told before it threw is kept, and a finding that breaks a rule does not take those after it along.</summary>
    public void Detect(Inspection inspection, List<Finding> findings, HashSet<string> told, List<DetectorFailure> failures, CancellationToken stop)
    {
        var dossier = inspection.Dossier;
        try
        {
            foreach (var finding in detector.Detect(inspection) ?? throw new InvalidOperationException("A detector that finds nothing gives an empty sequence; this is null."))
            {
                if (FindingRules.Broken(finding, dossier, told) is { } rule)
                {
                    Claim[] claims = finding?.Claims.Where(claim => claim is not null).ToArray() ?? [];
                    failures.Add(new(Name, dossier.Question, claims.Length > 0 ? claims : dossier.Claims, new InvalidOperationException(rule)));
                }
                else if (Asked(finding, dossier, failures))
                {
                    findings.Add(finding);
                }
            }
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            failures.Add(new(Name, dossier.Question, dossier.Claims, thrown));
        }
    }

    /// <summary>False where a report could not write the finding: that is a failure, and no reason to lose the ones after it.</summary>
    private bool Asked(Finding finding, Dossier dossier, List<DetectorFailure> failures)
    {
        try
        {
            FindingRules.Ask(finding);
            return true;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            failures.Add(new(Name, dossier.Question, finding.Claims, thrown));
            return false;
        }
    }

    /// <summary>The name of a detector: its kind, or its type where it gives none.</summary>
    public static string NameOf(IDiscrepancyDetector detector)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(detector.Kind)) return detector.Kind;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // It has no name then; it is told by its type.
        }

        return detector.GetType().FullName ?? detector.GetType().Name;
    }
}
