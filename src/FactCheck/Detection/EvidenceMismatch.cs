using FactCheck.Reading;

namespace FactCheck.Detection;

/// <summary>A claim whose own quoted words hold figures, and none of them is the claim's.</summary>
/// <remarks>Immutable. Likely a slip of who recorded it: the words are of the claim's own evidence.</remarks>
public sealed class EvidenceMismatch : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "evidenceMismatch";

    internal EvidenceMismatch(Claim claim, IReadOnlyList<FigureMention> quoted, FigureMention nearest, bool isCount, FactCheckOptions options)
        : base(KindName, claim.Question, FigureSize.SeverityOf(((Figure)claim.Answer).StatedNumber(), nearest.Figure.StatedNumber(), isCount, options), [claim], claim.Id)
    {
        Quoted = [.. quoted.Select(mention => mention.Figure)];
        Nearest = nearest.Figure;
    }

    /// <summary>The figures that the quoted words hold, in their order.</summary>
    public IReadOnlyList<Figure> Quoted { get; }

    /// <summary>The one of them that lies nearest to the claim's: the severity is that of their difference.</summary>
    public Figure Nearest { get; }

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, the claim of {Claims[0].Claimant} is {Claims[0].Answer}, but the words that are quoted for it say {Sentences.Some([.. Quoted.Select(figure => figure.ToString())])}.";

    /// <inheritdoc/>
    public override string Reconciliation => "The figure may have been taken down wrongly, or the words be of another passage.";
}
