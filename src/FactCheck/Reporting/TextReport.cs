using System.Globalization;
using FactCheck.Detection;
using FactCheck.Files;

namespace FactCheck.Reporting;

/// <summary>Writes what a check found to be read: for each finding the question, who says what, when and through whom, and the sentence that explains.</summary>
/// <remarks>Stateless and safe to share between threads. Control and bidi characters of the record are escaped.</remarks>
public static class TextReport
{
    private const int MostClaimsTold = 8;

    /// <summary>Writes the report as plain text, with <c>\n</c> at the end of each line. The writer is left open.</summary>
    public static void Write(CheckResult result, TextWriter writer, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var piece in Pieces(result, options)) writer.Write(piece.Text);
    }

    /// <summary>The same report in pieces, for those who show it in colour.</summary>
    public static IEnumerable<ReportPiece> Pieces(CheckResult result, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        options ??= new();
        return Told(result, options);
    }

    private static IEnumerable<ReportPiece> Told(CheckResult result, TextReportOptions options)
    {
        foreach (var piece in Wrapped.Text(Totals(result), options.Width, "", ReportStyle.Heading)) yield return piece;
        foreach (var piece in Failures(result, options)) yield return piece;
        foreach (var discrepancy in result.Discrepancies)
        {
            foreach (var piece in FindingText.Of(discrepancy, options.Width)) yield return piece;
        }

        if (options.IncludeNotices)
        {
            foreach (var notice in result.Notices)
            {
                foreach (var piece in FindingText.Of(notice, options.Width)) yield return piece;
            }
        }

        foreach (var piece in Closing(result, options)) yield return piece;
    }

    /// <summary>How many of what was found, and in what.</summary>
    internal static string Totals(CheckResult result)
    {
        var bySeverity = result.Discrepancies
            .GroupBy(each => each.Severity)
            .OrderByDescending(each => each.Key)
            .Select(each => Invariant($"{each.Count():N0} {JsonReport.Camel(each.Key)}"));
        var found = result.Discrepancies.Count == 0 ? "No discrepancies" : $"{Counted(result.Discrepancies.Count, "discrepancy", "discrepancies")} ({string.Join(", ", bySeverity)})";
        var book = result.Casebook;
        return $"{found} and {Counted(result.Notices.Count, "notice", "notices")} in {Counted(book.Claims.Count, "claim", "claims")} "
            + $"on {Counted(book.Questions.Count, "question", "questions")} from {Counted(book.Sources.Count, "source", "sources")}.";
    }

    /// <summary>Told first: a check that failed in part must not look like a clean one.</summary>
    private static IEnumerable<ReportPiece> Failures(CheckResult result, TextReportOptions options)
    {
        if (result.Failures.Count == 0) yield break;
        yield return new("\n", ReportStyle.Plain);
        var heading = $"The check is not whole: {Counted(result.Failures.Count, "detector failed in a dossier", "times a detector failed in a dossier")}. What would have been found there is not known.";
        foreach (var piece in Wrapped.Text(heading, options.Width, "", ReportStyle.Major)) yield return piece;
        foreach (var failure in result.Failures)
        {
            var some = string.Join(", ", failure.ClaimIds.Take(MostClaimsTold));
            var more = failure.ClaimIds.Count > MostClaimsTold ? Invariant($", and {failure.ClaimIds.Count - MostClaimsTold:N0} more") : "";
            foreach (var piece in Wrapped.Text(Shown.Escaped($"{failure}. Claims: {some}{more}."), options.Width, "  ", ReportStyle.Plain)) yield return piece;
        }
    }

    private static IEnumerable<ReportPiece> Closing(CheckResult result, TextReportOptions options)
    {
        var notes = new List<string>();
        if (!options.IncludeNotices && result.Notices.Count > 0) notes.Add($"{Counted(result.Notices.Count, "notice is", "notices are")} not shown.");
        if (result.NotCompared.Count > 0)
        {
            var pairs = result.NotCompared.Sum(each => each.Count);
            var first = result.NotCompared[0];
            notes.Add(
                $"{Counted(pairs, "pair of figures was", "pairs of figures were")} not compared, on {Counted(result.NotCompared.Select(each => each.Question.Id).Distinct().Count(), "question", "questions")}: "
                + $"{string.Join(" and ", result.NotCompared.Select(each => each.Reason).Distinct().Order().Select(Reason))}. "
                + $"Example: {Shown.Escaped(string.Join(" and ", first.Example.Select(claim => claim.Id)))} on {Shown.Escaped(first.Question.Id)}.");
        }

        if (options.Kinds.Count > 0) notes.Add($"Checked for: {string.Join(", ", options.Kinds)}. Nothing else was looked for: silence is not agreement.");
        if (notes.Count > 0) yield return new("\n", ReportStyle.Plain);
        foreach (var piece in notes.SelectMany(note => Wrapped.Text(note, options.Width, "", ReportStyle.Faint))) yield return piece;
    }

    internal static string Reason(ComparisonStep step) => step == ComparisonStep.Unit ? "their units do not convert" : "they speak of different times";

    internal static string Counted(long count, string one, string many) => Invariant($"{count:N0} {(count == 1 ? one : many)}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
