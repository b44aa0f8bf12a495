using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>A source's own figure that does not agree with what it said of the same time before, without a word that it corrects it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RevisedFigure : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "revisedFigure";

    internal RevisedFigure(FigureOnRecord before, FigureOnRecord later, FactCheckOptions options)
        : base(KindName, later.Claim.Question, FigureSize.SeverityOf(before, later, options), [before.Claim, later.Claim], later.Claim.Id)
    {
        (First, Second) = (before, later);
        Direction = later.Stated < before.Stated ? Direction.Down : Direction.Up;
    }

    /// <summary>The claim with the figure before.</summary>
    public Claim Before => First.Claim;

    /// <summary>The claim with the later figure.</summary>
    public Claim After => Second.Claim;

    /// <summary>Which way it moved.</summary>
    public Direction Direction { get; }

    /// <inheritdoc/>
    public override string Summary => RevisionWords.Summary(First, Second, announced: false);

    /// <inheritdoc/>
    public override string Reconciliation => "The source may have counted anew: a word from it would tell.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("direction", RevisionWords.Camel(Direction))];

    internal FigureOnRecord First { get; }

    internal FigureOnRecord Second { get; }
}
