using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>A figure that its source corrected in the open: a notice of the kind <see cref="RevisedFigure"/>.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AnnouncedRevision : Notice
{
    internal AnnouncedRevision(FigureOnRecord before, FigureOnRecord later)
        : base(RevisedFigure.KindName, later.Claim.Question, [before.Claim, later.Claim], later.Claim.Id)
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
    public override string Summary => RevisionWords.Summary(First, Second, announced: true);

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("announced", true), new("direction", RevisionWords.Camel(Direction))];

    private FigureOnRecord First { get; }

    private FigureOnRecord Second { get; }
}
