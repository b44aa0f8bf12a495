namespace FactCheck.Detection;

/// <summary>What a check found in a casebook.</summary>
/// <remarks>Immutable. The same casebook gives the same result in the same order.</remarks>
public sealed class CheckResult
{
    internal CheckResult(Casebook casebook, IEnumerable<Finding> findings, IEnumerable<NotCompared> notCompared, IEnumerable<DetectorFailure> failures)
    {
        Casebook = casebook;
        var all = findings.ToArray();
        Discrepancies = [.. all.OfType<Discrepancy>().OrderByDescending(each => each.Severity).ThenBy(each => each.Id, StringComparer.Ordinal)];
        Notices = [.. all.OfType<Notice>().OrderBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal)];
        NotCompared = [.. notCompared.OrderBy(each => each.Question.Id, StringComparer.Ordinal).ThenBy(each => each.Reason)];
        Failures = [.. failures.OrderBy(each => each.Question.Id, StringComparer.Ordinal).ThenBy(each => each.Detector, StringComparer.Ordinal)];
    }

    /// <summary>What was checked.</summary>
    public Casebook Casebook { get; }

    /// <summary>The discrepancies: severity falling, then id.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies { get; }

    /// <summary>The notices, by kind, then id.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>What could not be held against one another, by question, then reason: silence about it is not agreement.</summary>
    public IReadOnlyList<NotCompared> NotCompared { get; }

    /// <summary>The detectors that failed, by question, then name: what they would have found in those dossiers is not known, and silence about it is not agreement.</summary>
    /// <remarks>What a detector told before it threw is kept. A finding that breaks a rule (null, on another question, an id told before) is a failure too, and is left out.</remarks>
    public IReadOnlyList<DetectorFailure> Failures { get; }

    /// <summary>The same result with those findings alone that are to be kept.</summary>
    public CheckResult Where(Func<Finding, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new(Casebook, Discrepancies.Concat<Finding>(Notices).Where(keep), NotCompared, Failures);
    }
}
