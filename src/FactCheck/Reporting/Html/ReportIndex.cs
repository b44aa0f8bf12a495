using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Reporting.Html;

/// <summary>The index of the discrepancies that are written: by severity, by question, by source.</summary>
internal sealed class ReportIndex(HtmlPage page, ReportContext context)
{
    private const int MostEntries = 200, MostLinks = 100, LongestLabel = 60;

    public void Write()
    {
        if (context.Written.Count == 0) return;
        page.Start("nav", ("aria-labelledby", "index"));
        page.Element("h2", "Index", ("id", "index"));
        BySeverity();
        var claims = context.Written.Select(each => (Found: each, Sources: SourcesOf(each.Discrepancy).DistinctBy(source => source.Id).ToArray())).ToArray();
        By("By question", context.Written.GroupBy(each => each.Discrepancy.Question.Id, StringComparer.Ordinal).Select(ofQuestion => new Entry(FindingText.QuestionOf(ofQuestion.First().Discrepancy.Question), [.. ofQuestion])), Who);
        By(
            "By source",
            claims.SelectMany(each => each.Sources.Select(source => (Source: source, each.Found))).GroupBy(each => each.Source.Id, StringComparer.Ordinal)
                .Select(ofSource => new Entry(ofSource.First().Source.Name, [.. ofSource.Select(each => each.Found)])),
            each => $"“{Picture.Cut(each.Discrepancy.Question.Text, LongestLabel)}”");
        page.End();
    }

    private void BySeverity()
    {
        page.Element("h3", "By severity");
        page.Start("ul", ("class", "severities"));
        foreach (var severity in context.Result.Discrepancies.GroupBy(each => each.Severity))
        {
            var name = JsonReport.Camel(severity.Key);
            var isWritten = context.Written.Any(each => each.Discrepancy.Severity == severity.Key);
            page.Start("li");
            page.Start(isWritten ? "a" : "span", ("href", isWritten ? $"#severity-{name}" : null));
            page.Element("span", name, ("class", $"badge {name}"));
            page.Text(FormattableString.Invariant($"{severity.Count():N0}{(isWritten ? "" : " (not written here)")}"));
            page.End();
            page.End();
        }

        if (context.Notices.Count > 0) Section("notices", $"notices: {context.Result.Notices.Count.ToString("N0", CultureInfo.InvariantCulture)}");
        if (context.Result.NotCompared.Count > 0) Section("not-compared", "not compared");
        page.End();
    }

    private void Section(string id, string text)
    {
        page.Start("li");
        page.Element("a", text, ("href", $"#{id}"));
        page.End();
    }

    private void By(string heading, IEnumerable<Entry> entries, Func<Numbered, string> label)
    {
        var ordered = entries.OrderByDescending(entry => entry.Found.Count).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToArray();
        page.Start("details");
        page.Element("summary", FormattableString.Invariant($"{heading} ({ordered.Length:N0})"));
        page.Start("ul", ("class", "entries"));
        foreach (var entry in ordered.Take(MostEntries))
        {
            page.Start("li");
            page.Name(entry.Name);
            page.Text(FormattableString.Invariant($" ({entry.Found.Count:N0})"));
            if (entry.Found.Count > 1)
            {
                Links(entry.Found, label);
            }
            else
            {
                page.Text(": ");
                Link(entry.Found[0], label);
            }

            page.End();
        }

        page.End();
        if (ordered.Length > MostEntries) page.Element("p", FormattableString.Invariant($"{MostEntries:N0} of {ordered.Length:N0} are listed, most discrepancies first."), ("class", "rest"));
        page.End();
    }

    private void Links(IReadOnlyList<Numbered> found, Func<Numbered, string> label)
    {
        page.Start("ul", ("class", "links"));
        foreach (var each in found.Take(MostLinks))
        {
            page.Start("li");
            Link(each, label);
            page.End();
        }

        if (found.Count > MostLinks) page.Element("li", $"and {Sentences.Count(found.Count - MostLinks, "other")}");
        page.End();
    }

    private void Link(Numbered each, Func<Numbered, string> label) => page.Element(
        "a", FormattableString.Invariant($"{each.Number}. {FindingText.Title(each.Discrepancy)}: {label(each)}"), ("href", $"#{FindingSection.AnchorOf(each.Discrepancy)}"));

    private static IEnumerable<Source> SourcesOf(Discrepancy discrepancy) => discrepancy.Claims.SelectMany(claim => claim.Attribution.Relays.Append(claim.Claimant).Append(claim.Actor));

    private static string Who(Numbered each) =>
        Picture.Cut(Sentences.Some([.. each.Discrepancy.Claims.Select(claim => claim.Actor).DistinctBy(actor => actor.Id).Select(actor => actor.Name)]), LongestLabel);

    private sealed record Entry(string Name, IReadOnlyList<Numbered> Found);
}
