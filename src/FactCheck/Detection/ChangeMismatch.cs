namespace FactCheck.Detection;

/// <summary>A figure of a change that is not the difference of the same claimant's totals.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ChangeMismatch : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "changeMismatch";

    private readonly FigureOnRecord change;
    private readonly FigureOnRecord before;
    private readonly FigureOnRecord after;

    internal ChangeMismatch(FigureOnRecord change, FigureOnRecord before, FigureOnRecord after, FactCheckOptions options)
        : base(
            KindName, change.Claim.Question, FigureSize.SeverityOf(change.Stated, after.Stated - before.Stated, isCount: change.Quantity == Quantity.Count, options),
            [before.Claim, after.Claim, change.Claim], change.Claim.Id) => (this.change, this.before, this.after) = (change, before, after);

    /// <summary>The claim of the change.</summary>
    public Claim Change => change.Claim;

    /// <summary>The same claimant's total of the day before it.</summary>
    public Claim TotalBefore => before.Claim;

    /// <summary>The same claimant's total of its last day.</summary>
    public Claim TotalAfter => after.Claim;

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {change.Claim.Claimant} gives {change.Figure} for {Sentences.DateOf(change.Claim)}, but its totals went from "
        + $"{before.Figure} ({Sentences.DateOf(before.Claim)}) to {after.Figure} ({Sentences.DateOf(after.Claim)}).";

    /// <inheritdoc/>
    public override string Reconciliation => "The change and the totals may speak of different dates, of event and of report.";
}
