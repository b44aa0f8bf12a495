using FactCheck.Detection;

namespace FactCheck.Reporting;

/// <summary>Writes what a check found as Markdown, for wikis, issues and pull requests (GitHub and GitLab flavoured).</summary>
/// <remarks>
/// Stateless and safe to share between threads. Nothing of the record takes effect: neither Markdown nor HTML in it, nor addresses other than <c>http</c> and
/// <c>https</c>, nor mentions of people and issues. Control and bidi characters are escaped, texts of more than 2,000 characters cut, quotes of more than 300.
/// </remarks>
public static class MarkdownReport
{
    /// <summary>Writes the report as UTF-8 without BOM, with <c>\n</c> at the end of each line. The stream is left open.</summary>
    public static void Write(CheckResult result, Stream stream, MarkdownReportOptions? options = null)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        Write(result, writer, options);
    }

    /// <summary>Writes the report, with <c>\n</c> at the end of each line. The writer is left open.</summary>
    public static void Write(CheckResult result, TextWriter writer, MarkdownReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Lines(result, options ?? new()))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(CheckResult result, MarkdownReportOptions options)
    {
        var findings = result.Discrepancies.Concat<Finding>(options.IncludeNotices ? result.Notices : []).ToList();
        string[] start = ["# What does not add up", "", TextReport.Totals(result), .. Severities(result), .. Failures(result)];
        return start
            .Concat(findings.Take(options.MostFindings).SelectMany(MarkdownFinding.Lines))
            .Concat(Closing(result, options, findings.Count - options.MostFindings));
    }

    private static IEnumerable<string> Severities(CheckResult result)
    {
        if (result.Discrepancies.Count == 0) yield break;
        yield return "";
        yield return "| severity | discrepancies | kinds |";
        yield return "|---|---:|---|";
        foreach (var level in result.Discrepancies.GroupBy(each => each.Severity).OrderByDescending(each => each.Key))
        {
            var kinds = level.CountBy(each => each.Kind).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => Text.Invariant($"{each.Value:N0} {MarkdownText.Of(FindingText.Words(each.Key))}"));
            yield return Text.Invariant($"| {JsonReport.Camel(level.Key)} | {level.Count():N0} | {string.Join(", ", kinds)} |");
        }
    }

    /// <summary>Told first: a check that failed in part must not look like a clean one.</summary>
    private static IEnumerable<string> Failures(CheckResult result)
    {
        if (result.Failures.Count == 0) yield break;
        yield return "";
        yield return $"**The check is not whole: {TextReport.Counted(result.Failures.Count, "detector failed in a dossier", "times a detector failed in a dossier")}.** What would have been found there is not known.";
        yield return "";
        foreach (var failure in result.Failures) yield return $"- Failed: {MarkdownText.Of(failure.ToString())}";
    }

    private static IEnumerable<string> Closing(CheckResult result, MarkdownReportOptions options, int left)
    {
        var notes = new List<string>();
        if (left > 0) notes.Add($"{TextReport.Counted(left, "more finding is", "more findings are")} not shown here; the worst are.");
        if (!options.IncludeNotices && result.Notices.Count > 0) notes.Add($"{TextReport.Counted(result.Notices.Count, "notice is", "notices are")} not shown.");
        if (options.Kinds.Count > 0) notes.Add($"Checked for: {string.Join(", ", options.Kinds.Select(MarkdownText.Id))}. Nothing else was looked for: silence is not agreement.");
        foreach (var note in notes)
        {
            yield return "";
            yield return note;
        }

        if (result.NotCompared.Count == 0) yield break;
        yield return "";
        yield return "## Not compared";
        yield return "";
        yield return "| question | pairs of figures | why | for example |";
        yield return "|---|---:|---|---|";
        foreach (var each in result.NotCompared.Take(options.MostFindings))
        {
            yield return Text.Invariant($"| {MarkdownText.Of(FindingText.QuestionOf(each.Question))} | {each.Count:N0} | {TextReport.Reason(each.Reason)} | {string.Join(" and ", each.Example.Select(claim => MarkdownText.Id(claim.Id)))} |");
        }

        if (result.NotCompared.Count <= options.MostFindings) yield break;
        yield return "";
        yield return $"{TextReport.Counted(result.NotCompared.Count - options.MostFindings, "more row is", "more rows are")} not shown here.";
    }
}
