namespace FactCheck.Detection;

/// <summary>A part that is larger than its whole, parts that together are, or a share that does not fit part and whole.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PartExceedsWhole : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "partExceedsWhole";

    private readonly string told;

    internal PartExceedsWhole(Question question, Severity severity, IReadOnlyList<Claim> inOrder, string told)
        : base(KindName, question, severity, inOrder, inOrder.Select(claim => claim.Id)) => this.told = told;

    /// <inheritdoc/>
    public override string Summary => $"{Sentences.Opening(Question)}, {told}.";

    /// <inheritdoc/>
    public override string Reconciliation => "The two may be counted by other rules, or at another time.";
}
