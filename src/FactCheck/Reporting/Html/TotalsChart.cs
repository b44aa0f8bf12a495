using FactCheck.Detection;

namespace FactCheck.Reporting.Html;

/// <summary>One claimant's totals over time, with the falls and revisions marked.</summary>
internal sealed class TotalsChart
{
    private const double Top = 36, Height = 170, FootHeight = 26, AxisFrom = 18;
    private const int MostPoints = 400, Around = 12;

    private readonly IReadOnlyList<FigureOnRecord> figures;
    private readonly IReadOnlySet<string> marked;
    private readonly Claim before;
    private readonly Claim after;

    private TotalsChart(IReadOnlyList<FigureOnRecord> figures, IReadOnlySet<string> marked, Claim before, Claim after)
    {
        this.figures = figures;
        this.marked = marked;
        this.before = before;
        this.after = after;
    }

    /// <summary>The charts of a total that fell or was revised: all of the claimant's totals, and of many those around the change; none for other findings.</summary>
    public static IEnumerable<TotalsChart> Of(Finding finding, ReportContext context)
    {
        if (finding.Question.Course != Course.Rising || Pair(finding) is not var (before, after)) yield break;
        var dossier = context.DossierOf(finding.Question);
        var unit = ((Figure)after.Answer).Unit ?? finding.Question.Unit;
        var figures = context.ClaimsOf(finding.Question, after.Claimant)
            .Where(claim => (((Figure)claim.Answer).Unit ?? finding.Question.Unit) is var other && (other.Equals(unit) || other.Converts(unit)))
            .Select(claim => new FigureOnRecord(claim, dossier, unit))
            .OrderBy(figure => figure.End)
            .ThenBy(figure => figure.Published)
            .ThenBy(figure => figure.Claim.Id, StringComparer.Ordinal)
            .ToArray();
        var marked = context.FallsOf(finding.Question, after.Claimant).Select(claim => claim.Id).Append(after.Id).ToHashSet(StringComparer.Ordinal);
        yield return new(figures, marked, before, after);
        if (figures.Length <= 3 * Around) yield break;
        var at = Array.FindIndex(figures, figure => figure.Claim.Id == after.Id);
        var from = Math.Min(at - Around, Array.FindIndex(figures, figure => figure.Claim.Id == before.Id));
        yield return new(figures[Math.Max(0, from)..Math.Min(figures.Length, at + Around)], marked, before, after);
    }

    public void Write(HtmlPage page, string id, int number)
    {
        var picture = new Picture(page, $"{id}-{number}");
        var days = TimeAxis.Of([.. figures.Select(figure => figure.Claim.AsOfEnd)]);
        var numbers = NumberAxis.Of([.. figures.Select(figure => figure.Stated)], mayBeLogarithmic: false);
        var bottom = Top + Height;
        double Up(decimal stated) => bottom - (numbers.At(stated) * Height);
        picture.Start("plot totals", bottom + FootHeight, number == 0 ? "The totals over time" : "The totals around the change", Described(), AxisFrom);
        foreach (var tick in numbers.Ticks)
        {
            picture.Line("grid", 0, 1, Up(tick));
            picture.Text("tick", NumberAxis.Label(tick), 0, Up(tick) + 4);
        }

        foreach (var (day, _) in days.Ticks) picture.Upright("grid", days.At(day), bottom, bottom + 5);
        picture.Labels(days.Ticks.Select(tick => (days.At(tick.Day), tick.Text)), bottom + 18);
        picture.Path("total", Thinned().Select(figure => (days.At(figure.Claim.AsOfEnd), numbers.At(figure.Stated))), Top, bottom);
        if (figures.Count <= 3 * Around)
        {
            foreach (var figure in figures) picture.Mark(Shape.Circle, "point", days.At(figure.Claim.AsOfEnd), Up(figure.Stated), Line(figure));
        }

        foreach (var figure in figures.Where(figure => marked.Contains(figure.Claim.Id)))
        {
            var isThis = figure.Claim.Id == after.Id;
            picture.Mark(Shape.Diamond, isThis ? "fall this" : "fall", days.At(figure.Claim.AsOfEnd), Up(figure.Stated), Line(figure));
            if (!isThis) continue;
            picture.Upright("lead", days.At(figure.Claim.AsOfEnd), 18, Up(figure.Stated) - 8);
            picture.Note($"{NumberAxis.Label(Stated(before))}, then {NumberAxis.Label(figure.Stated)}", days.At(figure.Claim.AsOfEnd), 13);
        }

        picture.End($"{(number == 0 ? "All totals" : "The totals just before and after")} of {after.Claimant}, by the day that they speak about. Diamond: a total that fell or was revised; filled: this one.");
    }

    private static (Claim Before, Claim After)? Pair(Finding finding) => finding switch
    {
        DecliningTotal decline => (decline.Before, decline.After),
        RevisedFigure revision => (revision.Before, revision.After),
        AnnouncedRevision announced => (announced.Before, announced.After),
        _ => null,
    };

    private static string Line(FigureOnRecord figure) => $"{Told.When(figure.Claim)}: {figure.Figure}";

    private decimal Stated(Claim claim) => figures.First(figure => figure.Claim.Id == claim.Id).Stated;

    private string Described() =>
        $"{Sentences.Count(figures.Count, "total")} from {Line(figures[0])} to {Line(figures[^1])}. {before.Answer} of {Told.When(before)} became {after.Answer} of {Told.When(after)}.";

    /// <summary>Of very many totals the least and the greatest of each stretch, so that no fall is lost.</summary>
    private IEnumerable<FigureOnRecord> Thinned()
    {
        if (figures.Count <= MostPoints) return figures;
        var stretch = (2 * figures.Count / MostPoints) + 1;
        return figures.Chunk(stretch).SelectMany(together => new[] { together.MinBy(figure => figure.Stated)!, together.MaxBy(figure => figure.Stated)! }.Distinct().OrderBy(figure => Array.IndexOf(together, figure))); // a chunk is not empty
    }
}
