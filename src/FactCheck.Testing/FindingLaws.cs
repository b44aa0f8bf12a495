using System.Text.RegularExpressions;

namespace FactCheck.Testing;

/// <summary>What the laws say of single findings.</summary>
internal static partial class FindingLaws
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "id", "kind", "question", "severity", "summary", "claims" };

    public static string? Total(Trial trial)
    {
        foreach (var finding in trial.Find(trial.Casebook))
        {
            if (finding is not null) _ = Findings.Told(finding);
        }

        return null;
    }

    public static string? WellFormed(Trial trial)
    {
        if (!Camel().IsMatch(trial.Detector.Kind ?? "")) return $"A kind is in camelCase; the detector's is \"{trial.Detector.Kind}\".";
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dossier in trial.Casebook.Dossiers)
        {
            var known = trial.Inspect(trial.Casebook, dossier).Linked.Prepend(dossier).SelectMany(each => each.Claims).ToHashSet();
            foreach (var finding in trial.Find(trial.Casebook, dossier))
            {
                if (Wrong(finding, dossier, known) is { } wrong) return wrong;
                if (!ids.Add(finding.Id)) return $"A finding's id is one of its kind; {finding.Id} is told twice.";
            }
        }

        return null;
    }

    private static string? Wrong(Finding? finding, Dossier dossier, HashSet<Claim> known)
    {
        if (finding is null) return $"A finding is not null; one on {dossier.Question.Id} is.";
        if (!finding.Question.Equals(dossier.Question)) return $"A finding is about the question of the dossier, {dossier.Question.Id}; {finding.Id} is about {finding.Question.Id}.";
        if (!Camel().IsMatch(finding.Kind)) return $"A kind is in camelCase; that of {finding.Id} is \"{finding.Kind}\".";
        if (finding.Claims.Count == 0) return $"A finding rests on claims; {finding.Id} rests on none.";
        if (finding.Claims.FirstOrDefault(claim => claim is null || !known.Contains(claim)) is { } foreign) return $"A finding rests on claims of the dossier or of linked ones; {finding.Id} rests on {foreign.Id} too.";
        if (finding.Claims.Contains(null!)) return $"A finding rests on claims; {finding.Id} rests on null.";
        if (finding.Claims.Distinct().Count() < finding.Claims.Count) return $"A finding rests on each claim once; {finding.Id} names one twice.";
        if (finding is Discrepancy { Severity: var severity } && !Enum.IsDefined(severity)) return $"A severity is one of the four; that of {finding.Id} is {severity}.";
        if (string.IsNullOrWhiteSpace(finding.Summary)) return $"A finding says in a sentence what is the matter; {finding.Id} says nothing.";
        var members = finding.Members.Select(member => member.Name).ToArray();
        if (members.FirstOrDefault(Reserved.Contains) is { } reserved) return $"The report writes {string.Join(", ", Reserved)} itself; {finding.Id} has another {reserved}.";
        return members.Distinct(StringComparer.Ordinal).Count() < members.Length ? $"A member stands once; {finding.Id} has one twice." : null;
    }

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Camel();
}
