using FactCheck.Detection;

namespace FactCheck.Reporting.Html;

/// <summary>The whole page: what was found in numbers, what failed, the index, the discrepancies by severity, the notices, and what was not compared.</summary>
internal sealed class ReportPage(HtmlPage page, ReportContext context)
{
    private const int MostClaimsTold = 8, MostFailuresTold = 100, MostLeftTold = 100;

    /// <summary>How many discrepancies stand open when the page is opened: one reads these, and looks for the others.</summary>
    private const int Open = 10;

    private readonly CheckResult result = context.Result;
    private readonly FindingSection findings = new(page, context);

    public void Write()
    {
        page.Start("html", ("lang", "en"));
        Head();
        page.Start("body");
        page.Element("a", "Skip to the discrepancies", ("class", "skip"), ("href", "#discrepancies"));
        page.Start("header");
        page.Element("h1", "What does not add up");
        page.Element("p", TextReport.Totals(result));
        page.Element("p", "Disagreement is shown here, and never ruled on: nothing says who is right.", ("class", "faint"));
        page.End();
        page.Start("main");
        Failures();
        new ReportIndex(page, context).Write();
        Discrepancies();
        Notices();
        NotCompared();
        page.End();
        Closing();
        page.End();
        page.End();
    }

    private void Head()
    {
        page.Start("head");
        page.Shape("meta", ("charset", "utf-8"));
        page.Shape("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.Policy));
        page.Shape("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Shape("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Shape("meta", ("name", "referrer"), ("content", "no-referrer"));
        page.Element("title", $"What does not add up: {TextReport.Counted(result.Discrepancies.Count, "discrepancy", "discrepancies")}");
        page.Style(StyleSheet.Css);
        page.End();
    }

    /// <summary>Told first: a check that failed in part must not look like a clean one.</summary>
    private void Failures()
    {
        if (result.Failures.Count == 0) return;
        page.Start("section", ("class", "failures"), ("aria-labelledby", "failures"));
        page.Element("h2", "The check is not whole", ("id", "failures"));
        page.Element("p", $"{TextReport.Counted(result.Failures.Count, "detector failed in a dossier", "times a detector failed in a dossier")}. What would have been found there is not known.");
        page.Start("ul");
        foreach (var failure in result.Failures.Take(MostFailuresTold))
        {
            var some = string.Join(", ", failure.ClaimIds.Take(MostClaimsTold));
            page.Element("li", $"{failure}. Claims: {some}{(failure.ClaimIds.Count > MostClaimsTold ? $", and {Sentences.Count(failure.ClaimIds.Count - MostClaimsTold, "other")}" : "")}.");
        }

        page.End();
        if (result.Failures.Count > MostFailuresTold) page.Element("p", $"{Sentences.Count(result.Failures.Count - MostFailuresTold, "more failure")} in the JSON report (--format json).");
        page.End();
    }

    private void Discrepancies()
    {
        page.Start("div", ("id", "discrepancies"), ("tabindex", "-1"));
        if (result.Discrepancies.Count == 0) page.Element("p", "No discrepancies were found. What is listed at the end was checked, and nothing else.");
        foreach (var severity in context.Written.GroupBy(each => each.Discrepancy.Severity))
        {
            var (name, all) = (JsonReport.Camel(severity.Key), result.Discrepancies.Count(each => each.Severity == severity.Key));
            page.Start("section", ("aria-labelledby", $"severity-{name}"));
            page.Element("h2", FormattableString.Invariant($"{char.ToUpperInvariant(name[0])}{name[1..]} ({all:N0})"), ("id", $"severity-{name}"));
            foreach (var each in severity) findings.Write(each.Discrepancy, each.Number, isOpen: each.Number <= Open);
            page.End();
        }

        if (result.Discrepancies.Count > context.Written.Count) Rest(context.Written.Count, result.Discrepancies.Count, "discrepancies", "the worst first");
        page.End();
    }

    private void Notices()
    {
        if (context.Notices.Count == 0) return;
        page.Start("section", ("aria-labelledby", "notices"));
        page.Element("h2", FormattableString.Invariant($"Notices ({result.Notices.Count:N0})"), ("id", "notices"));
        page.Element("p", "Worth knowing, and no discrepancy.", ("class", "faint"));
        foreach (var notice in context.Notices) findings.Write(notice, null, isOpen: false);
        if (result.Notices.Count > context.Notices.Count) Rest(context.Notices.Count, result.Notices.Count, "notices", "by kind");
        page.End();
    }

    private void NotCompared()
    {
        if (result.NotCompared.Count == 0) return;
        page.Start("section", ("aria-labelledby", "not-compared"));
        page.Element("h2", "Not compared", ("id", "not-compared"));
        page.Element("p", $"{TextReport.Counted(result.NotCompared.Sum(each => each.Count), "pair of figures was", "pairs of figures were")} not compared: silence about them is not agreement.");
        page.Start("details");
        page.Element("summary", $"{TextReport.Counted(result.NotCompared.Select(each => each.Question.Id).Distinct(StringComparer.Ordinal).Count(), "question", "questions")} and the reasons");
        var table = new HtmlTable(page, "Figures that were not compared", "Question", "Why", "Pairs", "Example");
        foreach (var left in result.NotCompared.OrderByDescending(each => each.Count).Take(MostLeftTold))
        {
            table.Row();
            table.Cell(() => page.Name(left.Question.Text));
            table.Cell(() => page.Text(TextReport.Reason(left.Reason)));
            table.Cell(() => page.Text(FormattableString.Invariant($"{left.Count:N0}")));
            table.Cell(() => page.Text(string.Join(" and ", left.Example.Select(claim => claim.Id))));
            table.EndRow();
        }

        table.End();
        if (result.NotCompared.Count > MostLeftTold) Rest(MostLeftTold, result.NotCompared.Count, "rows", "most pairs first");
        page.End();
        page.End();
    }

    private void Closing()
    {
        var kinds = context.Options.Kinds;
        page.Start("footer");
        if (!context.Options.IncludeNotices && result.Notices.Count > 0) page.Element("p", $"{TextReport.Counted(result.Notices.Count, "notice is", "notices are")} not shown (--include-notices).");
        if (kinds.Count > 0) page.Element("p", $"Checked for: {string.Join(", ", kinds.Select(FindingText.Words))}. Nothing else was looked for: silence is not agreement.");
        page.End();
    }

    private void Rest(int written, int all, string what, string order) =>
        page.Element("p", FormattableString.Invariant($"{written:N0} of {all:N0} {what} are written here, {order}. The JSON report has all of them (--format json)."), ("class", "rest"));
}
