using FactCheck.Reading;

namespace FactCheck.Detection;

/// <summary>Finds claims whose own evidence quotes figures, none of which is the claim's.</summary>
/// <remarks>
/// Stateless and safe to share between threads. A quoted figure is the claim's where its numbers are and its wording does not gainsay the claim's: a bare number
/// may have lost its modifier where the quotation was cut. Figures in other units than the claim's are not held against it.
/// </remarks>
public sealed class EvidenceMismatchDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => EvidenceMismatch.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Dossier.Question.Form == QuestionForm.HowMuch
            ? inspection.Dossier.Claims.Where(claim => claim.Evidence?.Exact is not null).Select(claim => Found(claim, inspection)).OfType<EvidenceMismatch>()
            : [];
    }

    private static EvidenceMismatch? Found(Claim claim, Inspection inspection)
    {
        var figure = (Figure)claim.Answer; // a figure question has figures
        var exact = claim.Evidence!.Exact!; // both were asked for
        var quoted = FigureGrammar.Find(exact);
        if (quoted.Count == 0 || quoted.Concat(FigureGrammar.Find(exact, Markup.Markdown)).Any(mention => Is(mention.Figure, figure) || IsInAnotherUnit(mention.Figure, figure, claim.Question.Unit))) return null; // "**12** million" is quoted with its marks
        var stated = figure.StatedNumber();
        var nearest = quoted.MinBy(mention => Math.Abs(mention.Figure.StatedNumber() - stated))!; // there is one at least
        return new(claim, quoted, nearest, inspection.Dossier.QuantityOf(figure) == Quantity.Count, inspection.Options);
    }

    private static bool Is(Figure quoted, Figure claimed)
    {
        if (quoted.Wording == Wording.Order || claimed.Wording == Wording.Order) return quoted.Magnitude == claimed.Magnitude;
        if (Spans(quoted) && Spans(claimed)) return quoted.Low == claimed.Low && quoted.High == claimed.High && (quoted.Value is null || claimed.Value is null || quoted.Value == claimed.Value);
        if (quoted.Value != claimed.Value || Spans(quoted)) return false;
        return Spans(claimed) ? claimed.Wording == Wording.Estimate : quoted.Wording == claimed.Wording || quoted.Wording == Wording.Plain;
    }

    private static bool Spans(Figure figure) => figure.Low is not null;

    private static bool IsInAnotherUnit(Figure quoted, Figure claimed, Unit ofQuestion)
    {
        var unit = claimed.Unit ?? ofQuestion;
        return quoted.Unit is { IsCount: false } said && !said.Equals(unit) && (!unit.IsCount || unit.Equals(Unit.None));
    }
}
