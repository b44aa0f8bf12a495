namespace FactCheck.Detection;

/// <summary>The rules that a finding keeps, whoever tells it.</summary>
internal static class FindingRules
{
    /// <summary>The rule that the finding breaks, or null.</summary>
    /// <param name="finding">What a detector told.</param>
    /// <param name="dossier">The dossier that the detector looked into.</param>
    /// <param name="told">The ids of what has been told of the dossier; the finding's is added.</param>
    public static string? Broken(Finding? finding, Dossier dossier, HashSet<string> told)
    {
        if (finding is null) return "A detector tells findings; this is null.";
        if (finding.Question.Id != dossier.Question.Id) return $"A finding is about the question of the dossier; {finding.Id} is about {finding.Question.Id}.";
        if (finding.Claims.Any(claim => claim is null)) return $"A finding rests on claims; {finding.Id} rests on null.";
        return told.Add(finding.Id) ? null : $"A finding's id is one of its kind; {finding.Id} has been told before.";
    }

    /// <summary>Asks a plugin's finding for all that a report will ask it for, so that what throws there is its detector's failure and not the end of the report. Ours are tested, and many.</summary>
    public static void Ask(Finding finding)
    {
        if (finding.GetType().Assembly == typeof(Finding).Assembly) return;
        ArgumentNullException.ThrowIfNull(finding.Summary);
        _ = finding.Reconciliation;
        foreach (var member in finding.Members) ArgumentNullException.ThrowIfNull(member);
    }
}
