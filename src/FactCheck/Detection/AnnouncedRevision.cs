using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>A figure that its source corrected in the open: a notice of the kind <see cref="RevisedFigure"/>.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AnnouncedRevision : Notice
{
    internal AnnouncedRevision(FigureOnRecord before, FigureOnRecord later)
        : base(RevisedFigure.KindName, later.Claim.Question, [before.Claim, later.Claim], later.Claim.Id)
    {
        (Before, Later) = (before, later);
        Direction = later.Stated < before.Stated ? Direction.Down : Direction.Up;
    }

    /// <summary>Which way it moved.</summary>
    public Direction Direction { get; }

    /// <inheritdoc/>
    public override string Summary => RevisionWords.Summary(Before, Later, announced: true);

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("announced", true), new("direction", RevisionWords.Camel(Direction))];

    private FigureOnRecord Before { get; }

    private FigureOnRecord Later { get; }
}
