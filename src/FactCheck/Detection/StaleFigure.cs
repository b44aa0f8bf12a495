namespace FactCheck.Detection;

/// <summary>A relay that still gives an older figure of its claimant after a newer one was published.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StaleFigure : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "staleFigure";

    private readonly StaleRelay stale;

    internal StaleFigure(StaleRelay stale, FactCheckOptions options)
        : base(
            KindName, stale.Relay.Claim.Question, FigureSize.SeverityOf(stale.Older, stale.Newer, options),
            [stale.Older.Claim, stale.Newer.Claim, stale.Relay.Claim], stale.Relay.Claim.Id) => this.stale = stale;

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {stale.Relay.Claim.Attribution.Publisher} still gives {stale.Relay.Figure} ({Sentences.DateOf(stale.Relay.Claim)}) as the figure of {stale.Relay.Claim.Claimant}, "
        + $"which said {stale.Older.Figure} ({Sentences.DateOf(stale.Older.Claim)}) and since then {stale.Newer.Figure} ({Sentences.DateOf(stale.Newer.Claim)}).";
}
