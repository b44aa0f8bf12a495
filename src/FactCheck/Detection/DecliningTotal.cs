using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>A total that never falls, and that fell in the words of one claimant.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DecliningTotal : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "decliningTotal";

    internal DecliningTotal(FigureOnRecord last, FigureOnRecord later, FactCheckOptions options)
        : base(KindName, later.Claim.Question, FigureSize.SeverityOf(last, later, options), [last.Claim, later.Claim], later.Claim.Id) => (First, Second) = (last, later);

    /// <summary>The claim with the last total before the fall.</summary>
    public Claim Before => First.Claim;

    /// <summary>The claim with the lower total.</summary>
    public Claim After => Second.Claim;

    /// <inheritdoc/>
    public override string Summary => RevisionWords.Fall(First, Second);

    /// <inheritdoc/>
    public override string Reconciliation => "The claimant may have taken some off its list: a correction would say so.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("direction", RevisionWords.Camel(Direction.Down))];

    internal FigureOnRecord First { get; }

    internal FigureOnRecord Second { get; }
}
