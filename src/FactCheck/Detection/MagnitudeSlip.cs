using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Two figures that differ by exactly a power of ten: a likely slip of the pen, named beside the conflict, revision or misreport that they are in.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MagnitudeSlip : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "magnitudeSlip";

    internal MagnitudeSlip(FigureOnRecord first, FigureOnRecord second, int factor, FactCheckOptions options)
        : base(KindName, first.Claim.Question, FigureSize.SeverityOf(first, second, options), [first.Claim, second.Claim], first.Claim.Id, second.Claim.Id)
    {
        Factor = factor;
        (First, Second) = (first, second);
    }

    /// <summary>10, 100, 1,000 or 1,000,000.</summary>
    public int Factor { get; }

    /// <inheritdoc/>
    public override string Summary => FormattableString.Invariant(
        $"{Sentences.Opening(Question)}, {First.Claim.Attribution} has {First.Figure} and {Second.Claim.Attribution} has {Second.Figure}: a factor of {Factor:N0}, likely a slip.");

    /// <inheritdoc/>
    public override string Reconciliation => "One of the two may have slipped a digit, or taken thousands for units.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("factor", Factor)];

    private FigureOnRecord First { get; }

    private FigureOnRecord Second { get; }
}
