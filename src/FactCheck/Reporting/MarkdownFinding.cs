using FactCheck.Detection;

namespace FactCheck.Reporting;

/// <summary>One finding in Markdown.</summary>
internal static class MarkdownFinding
{
    public static IEnumerable<string> Lines(Finding finding)
    {
        var level = finding is Discrepancy discrepancy ? JsonReport.Camel(discrepancy.Severity) : "notice";
        yield return "";
        yield return $"## {Capital(level)}: {MarkdownText.Of(FindingText.Title(finding))}";
        yield return "";
        yield return $"**Question:** {MarkdownText.Of(FindingText.QuestionOf(finding.Question))}";
        yield return "";
        yield return $"**Found:** {MarkdownText.Of(finding.Summary)}";
        if (finding.Reconciliation is { } reconciliation)
        {
            yield return "";
            yield return $"**What would reconcile it:** {MarkdownText.Of(reconciliation)}";
        }

        yield return "";
        foreach (var line in Claims(finding)) yield return line;
        if (finding is ConflictingFigures conflict && FindingText.Measures(conflict) is { Length: > 0 } measures)
        {
            yield return "";
            yield return measures;
        }

        yield return "";
        yield return $"Id: {MarkdownText.Id(finding.Id)}";
    }

    private static IEnumerable<string> Claims(Finding finding)
    {
        if (finding is not ConflictingFigures conflict)
        {
            yield return "| claimant | says | as of | published | via | evidence | claim |";
            yield return "|---|---|---|---|---|---|---|";
            foreach (var claim in finding.Claims.Take(FindingText.MostClaimsTold)) yield return $"|{Row(finding.Question, claim)}";
            if (More(finding.Claims.Count) is { } more) yield return $"| {more} | | | | | | |";
            yield break;
        }

        yield return "| camp | claimant | says | as of | published | via | evidence | claim |";
        yield return "|---:|---|---|---|---|---|---|---|";
        foreach (var (index, camp) in conflict.Camps.Index())
        {
            foreach (var claim in camp.Claims.Take(FindingText.MostClaimsTold)) yield return Text.Invariant($"| {index + 1} |{Row(finding.Question, claim)}");
            if (More(camp.Claims.Count) is { } more) yield return Text.Invariant($"| {index + 1} | {more} | | | | | | |");
        }
    }

    private static string Row(Question question, Claim claim)
    {
        var said = claim.Question.Id == question.Id ? $"{claim.Answer}" : $"{claim.Answer}, on \"{claim.Question.Text}\"";
        if (claim.Answer is Stance { ExpressedBy: var expression }) said += $" ({FindingText.Words(expression.ToString())})";
        if (claim.Basis != Basis.Unstated) said += $" ({FindingText.Words(claim.Basis.ToString())})";
        var claimant = claim.Actor.Id == claim.Claimant.Id ? claim.Claimant.Name : $"{claim.Actor}, says {claim.Claimant.Name}";
        string?[] cells =
        [
            claimant, said, claim.AsOf is { } asOf ? FindingText.Time(asOf) : null, claim.Published?.ToString(), string.Join(", ", claim.Attribution.Relays.Select(relay => relay.Name)),
        ];
        return $" {string.Join(" | ", cells.Select(cell => MarkdownText.Of(cell ?? "")).Append(EvidenceOf(claim)).Append(MarkdownText.Id(claim.Id)))} |";
    }

    private static string EvidenceOf(Claim claim)
    {
        if (claim.Evidence is not { } evidence) return "";
        var parts = new List<string>();
        if (Quotation.Of(evidence) is { } words) parts.Add($"“{MarkdownText.Of(words.ToString())}”");
        if ((evidence.Title ?? evidence.Publisher ?? evidence.Url) is { } title) parts.Add(MarkdownText.Link(title, evidence.Url));
        return string.Join(' ', parts);
    }

    private static string? More(int count) => count > FindingText.MostClaimsTold ? Text.Invariant($"and {count - FindingText.MostClaimsTold:N0} more") : null;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
