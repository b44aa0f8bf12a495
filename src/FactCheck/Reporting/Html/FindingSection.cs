using FactCheck.Detection;
using FactCheck.Tracking;
using NodaTime.Text;

namespace FactCheck.Reporting.Html;

/// <summary>One finding: its sentence in sight, and behind it what would reconcile it, its pictures, its claims and its life.</summary>
internal sealed class FindingSection(HtmlPage page, ReportContext context)
{
    private readonly ClaimTable table = new(page, context);

    /// <summary>A finding's id as an address within the page: the same in every report, so that links to it last.</summary>
    public static string AnchorOf(Finding finding) => Uri.EscapeDataString(finding.Id);

    public void Write(Finding finding, int? number, bool isOpen)
    {
        var anchor = AnchorOf(finding);
        page.Start("article", ("id", anchor), ("class", "finding"), ("aria-labelledby", $"{anchor}-name"));
        page.Start("details", ("open", isOpen ? "" : null));
        page.Start("summary");
        page.Start("h3", ("id", $"{anchor}-name"));
        Badge(finding);
        page.Text($" {(number is { } place ? FormattableString.Invariant($"{place}. ") : "")}{FindingText.Title(finding)}");
        if (context.LifeOf(finding) is { } tracked) page.Element("span", Status(tracked.Status), ("class", "status"));
        page.End();
        page.Element("span", finding.Summary, ("class", "sentence"), ("dir", "auto"));
        page.End();
        page.Start("div", ("class", "body"));
        Body(finding, anchor);
        page.End();
        page.End();
        page.End();
    }

    private void Body(Finding finding, string anchor)
    {
        page.Start("p", ("class", "question"));
        page.Text("Question: ");
        page.Name(FindingText.QuestionOf(finding.Question));
        page.End();
        if (finding.Reconciliation is { } reconciliation)
        {
            page.Start("p", ("class", "reconciliation"));
            page.Element("strong", "What would reconcile it: ");
            page.Element("span", reconciliation, ("dir", "auto"));
            page.End();
        }

        if (finding is ConflictingFigures conflict && FindingText.Measures(conflict) is { Length: > 0 } measures) page.Element("p", measures, ("class", "faint"));
        var claims = ShownClaim.Of(finding);
        Pictures(finding, claims, anchor);
        table.Write(finding, claims);
        if (context.LifeOf(finding) is { } tracked) Life(tracked);
        page.Start("p", ("class", "faint"));
        page.Text("id: ");
        page.Start("a", ("href", $"#{anchor}"));
        page.Element("code", finding.Id);
        page.End();
        page.End();
    }

    private void Pictures(Finding finding, IReadOnlyList<ShownClaim> claims, string anchor)
    {
        var number = 0;
        foreach (var chart in TotalsChart.Of(finding, context)) chart.Write(page, anchor, number++);
        if (number == 0) ForestPlot.Of(finding, claims, context)?.Write(page, anchor);
        foreach (var timeline in StanceTimeline.Of(finding, context)) timeline.Write(page, anchor, number++);
    }

    private void Badge(Finding finding)
    {
        var name = finding is Discrepancy discrepancy ? JsonReport.Camel(discrepancy.Severity) : "notice";
        page.Element("span", name, ("class", $"badge {name}"));
    }

    private void Life(TrackedDiscrepancy tracked)
    {
        page.Start("p", ("class", "life"));
        page.Element("strong", $"Status: {Status(tracked.Status)}.");
        if (tracked.LastReview is { } review)
        {
            var what = review.Review.Reason is { } reason ? $"resolved ({FindingText.Words(reason.ToString())})" : "acknowledged";
            page.Text($" Last review: {what} by ");
            page.Name(review.Author);
            page.Text($", {InstantPattern.General.Format(review.Recorded)}{(review.Note is null ? "." : ": ")}");
            if (review.Note is { } note) page.Name(note);
        }

        page.End();
    }

    private static string Status(Status status) => FindingText.Words(status.ToString());
}
