using Newtonsoft.Json;

namespace FactCheck.Testing;

/// <summary>Findings held against findings.</summary>
internal static class Findings
{
    /// <summary>What sets two lots of findings apart, in words; null where they are the same in any order, with all that a report tells of them.</summary>
    public static string? Difference(string one, IReadOnlyList<Finding> first, string other, IReadOnlyList<Finding> second)
    {
        if (first.Count == 0 && second.Count == 0) return null;
        var (left, right) = (Told(first), Told(second));
        return left.SequenceEqual(right, StringComparer.Ordinal) ? null : $"{one}:\n{Lines(left, right)}\n{other}:\n{Lines(right, left)}";
    }

    /// <summary>All that a report tells of a finding, in one line.</summary>
    public static string Told(Finding finding)
    {
        var severity = finding is Discrepancy discrepancy ? $"{discrepancy.Severity} " : "";
        return $"{finding.Id} {severity}[{string.Join(", ", finding.Claims.Select(claim => claim.Id))}] {finding.Summary} {finding.Reconciliation} "
            + string.Join(", ", finding.Members.Select(member => member.ToString(Formatting.None)));
    }

    private static string[] Told(IReadOnlyList<Finding> findings) => [.. findings.Select(Told).Order(StringComparer.Ordinal)];

    /// <summary>The lines that the other lot has not; those that both have do not help to see what is wrong.</summary>
    private static string Lines(string[] lines, string[] others)
    {
        var left = new List<string>(lines);
        foreach (var other in others) left.Remove(other);
        return left.Count == 0 ? "  nothing more" : string.Join('\n', left.Select(line => $"  {line}"));
    }
}
