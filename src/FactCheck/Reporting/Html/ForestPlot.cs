using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Reporting.Html;

/// <summary>The figures of a finding on one axis, a row a claim: what the words commit to, what a reader takes away, and the number that is stated.</summary>
internal sealed class ForestPlot
{
    private const double RowHeight = 54, Top = 8, FootHeight = 40;
    private const int LineLength = 36, WideLineLength = 72, LongestText = 500;

    private static readonly Shape[] Shapes = [Shape.Circle, Shape.Square, Shape.Diamond, Shape.Triangle, Shape.Cross, Shape.Star];

    private readonly IReadOnlyList<Row> rows;
    private readonly Unit unit;
    private readonly NumberAxis axis;
    private readonly int left;

    private ForestPlot(IReadOnlyList<Row> rows, Unit unit, int left)
    {
        this.rows = rows;
        this.unit = unit;
        this.left = left;
        axis = AxisOf(rows);
    }

    /// <summary>A plot of those claims whose units convert to that of the first; null where no claim gives a figure.</summary>
    public static ForestPlot? Of(Finding finding, IReadOnlyList<ShownClaim> claims, ReportContext context)
    {
        var figures = claims.Where(shown => context.HasRange(shown.Claim)).ToArray();
        if (figures.Length == 0) return null;
        var (first, own) = (UnitOf(figures[0].Claim), finding.Question.Unit);
        var unit = own.Equals(first) || own.Converts(first) ? own : first;
        var documentedAreFloors = finding is ConflictingFigures && finding.Claims.Any(claim => claim.Basis != Basis.Documented);
        var rows = figures
            .Where(shown => UnitOf(shown.Claim) is var other && (other.Equals(unit) || other.Converts(unit)))
            .Select(shown => new Row(shown, new FigureOnRecord(shown.Claim, context.DossierOf(shown.Claim.Question), unit), documentedAreFloors))
            .ToArray();
        return new(rows, unit, figures.Length - rows.Length);
    }

    public void Write(HtmlPage page, string id)
    {
        var picture = new Picture(page, id);
        var bottom = Top + (rows.Count * RowHeight);
        picture.Start("plot forest", bottom + FootHeight, "The figures on one axis", Described());
        foreach (var tick in axis.Ticks) picture.Upright("grid", axis.At(tick), Top, bottom + 4);
        picture.Labels(axis.Ticks.Select(tick => (axis.At(tick), NumberAxis.Label(tick))), bottom + 18);
        picture.Line("axis", 0, 1, bottom + 4);
        picture.TextAtRight("unit", Scale(), bottom + 34);
        for (var i = 0; i < rows.Count; i++) Write(page, picture, rows[i], Top + (i * RowHeight));
        var floors = rows.Any(row => row.IsFloor) ? "A documented count among other figures is a floor. " : "";
        var other = left > 0 ? $"{Sentences.Count(left, "claim")} in another unit {(left == 1 ? "is" : "are")} in the table alone." : "";
        picture.End(
            "Thick: what a reader takes away (the implied range, a suggestion). Thin: what the words commit to (the literal range). Arrow: it goes on beyond the picture. "
            + $"Shape: the number that is stated. {(rows.All(row => row.Shown.Claim.IsAsOfStated) ? "" : "A date in brackets is that of the publication. ")}{floors}{other}".TrimEnd());
    }

    private void Write(HtmlPage page, Picture picture, Row row, double top)
    {
        var claim = row.Shown.Claim;
        var (who, said) = (Told.Attribution(claim), claim.Answer.ToString()!); // every answer has words
        var when = claim.IsAsOfStated ? Told.When(claim) : $"({Told.When(claim)})";
        var indent = row.Shown.Side is null ? 0 : 22;
        page.Start("g", ("class", $"side{(row.Shown.Side ?? 0) % Shapes.Length}"));
        if (row.Shown.Side is { } side) picture.Text("letter", ShownClaim.Letter(side), 2, top + 14);
        if (who.Length > LineLength) picture.Text("who narrow", Short(claim), indent, top + 13, Picture.Cut(who, LongestText));
        picture.Text(who.Length > LineLength ? "who wide" : "who", Picture.Cut(who, WideLineLength), indent, top + 13, Picture.Cut(who, LongestText));
        picture.Text("said", Picture.Cut(said, Math.Max(12, LineLength - when.Length)), indent, top + 27, Picture.Cut(said, LongestText));
        picture.TextAtRight("when", when, top + 27);
        var y = top + 39;
        Range(picture, "literal", row.Literal, y);
        Range(picture, "implied", row.Implied, y);
        picture.Mark(Shapes[(row.Shown.Side ?? 0) % Shapes.Length], "stated", axis.At(row.Stated), y);
        page.End();
    }

    private void Range(Picture picture, string style, NumberRange range, double y)
    {
        var from = range.Lower.Number is { } lower ? axis.At(lower) : double.NegativeInfinity;
        var to = range.Upper.Number is { } upper ? axis.At(upper) : double.PositiveInfinity;
        picture.Line(style, Math.Max(from, 0), Math.Min(to, 1), y);
        if (from < 0) picture.Mark(Shape.ArrowLeft, "arrow", 0, y);
        if (to > 1) picture.Mark(Shape.ArrowRight, "arrow", 1, y);
    }

    /// <summary>Who says so on a narrow screen: the claimant may be known from its beginning, and who passed it on is what tells two reports apart.</summary>
    private static string Short(Claim claim)
    {
        var via = claim.Attribution.IsOwnWords ? "" : Picture.Cut($", via {claim.Attribution.Publisher}", LineLength / 2);
        return Picture.Cut(claim.Actor.Name, LineLength - via.Length) + via;
    }

    private string Described() =>
        $"{Scale()}. {string.Join(" ", rows.Select(row => $"{(row.Shown.Side is { } side ? $"{ShownClaim.Letter(side)}: " : "")}{Picture.Cut(Told.Attribution(row.Shown.Claim), 100)}, {Told.When(row.Shown.Claim)}: {Picture.Cut(row.Shown.Claim.Answer.ToString()!, 100)}."))}"; // every answer has words

    private string Scale() => (unit.Code, axis.IsLogarithmic) switch
    {
        ("", true) => "logarithmic axis",
        ("", false) => "linear axis",
        (var code, true) => $"{Picture.Cut(code, 24)}, logarithmic axis",
        var (code, _) => Picture.Cut(code, 40),
    };

    /// <summary>The axis shows all stated numbers and implied ranges, and of the literal ranges what does not dwarf them: the rest is an arrow.</summary>
    private static NumberAxis AxisOf(IReadOnlyList<Row> rows)
    {
        var numbers = rows.SelectMany(row => new[] { row.Stated, row.Implied.Lower.Number ?? row.Stated, row.Implied.Upper.Number ?? row.Stated }).ToList();
        if (rows.All(row => row.Stated > 0)) numbers.RemoveAll(number => number <= 0 && rows.Max(row => row.Stated) >= 10 * rows.Min(row => row.Stated));
        var (least, greatest) = (numbers.Min(), numbers.Max());
        var length = greatest - least;
        numbers.AddRange(rows
            .SelectMany(row => new[] { row.Literal.Lower.Number, row.Literal.Upper.Number })
            .OfType<decimal>()
            .Where(end => end >= least - (length / 2) && end <= greatest + (length / 2) && (end > 0 || least <= 0)));
        return NumberAxis.Of(numbers);
    }

    private static Unit UnitOf(Claim claim) => ((Figure)claim.Answer).Unit ?? claim.Question.Unit;

    /// <summary>A claim on the plot; a documented count among figures of another basis is a floor.</summary>
    private sealed class Row(ShownClaim shown, FigureOnRecord figure, bool documentedAreFloors)
    {
        public ShownClaim Shown { get; } = shown;

        public bool IsFloor { get; } = documentedAreFloors && figure.IsDocumented;

        public NumberRange Literal => IsFloor ? figure.Literal.AsFloor() : figure.Literal;

        public NumberRange Implied => IsFloor ? figure.Literal.AsFloor() : figure.Implied;

        public decimal Stated { get; } = figure.Stated;
    }
}
