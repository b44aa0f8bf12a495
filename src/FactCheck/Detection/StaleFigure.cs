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

    /// <summary>The claim of who still gives the older figure.</summary>
    public Claim Relay => stale.Relay.Claim;

    /// <summary>The claimant's own older claim.</summary>
    public Claim Older => stale.Older.Claim;

    /// <summary>The claimant's own newer claim.</summary>
    public Claim Newer => stale.Newer.Claim;

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {stale.Relay.Claim.Attribution.Publisher} still gives {stale.Relay.Figure} ({Sentences.DateOf(stale.Relay.Claim)}) as the figure of {stale.Relay.Claim.Claimant}, "
        + $"which said {stale.Older.Figure} ({Sentences.DateOf(stale.Older.Claim)}) and since then {stale.Newer.Figure} ({Sentences.DateOf(stale.Newer.Claim)}).";
}
