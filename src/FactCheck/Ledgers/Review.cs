namespace FactCheck.Ledgers;

/// <summary>What a reviewer decided on a discrepancy: seen, or resolved for a reason.</summary>
/// <remarks>Immutable, equal by value. Disagreement is not ruled on: no reason says who is right.</remarks>
public sealed record Review
{
    private Review(ResolutionReason? reason) => Reason = reason;

    /// <summary>Seen, and open still.</summary>
    public static Review Acknowledged { get; } = new((ResolutionReason?)null);

    /// <summary>Why it is resolved; null where it was only seen.</summary>
    public ResolutionReason? Reason { get; }

    /// <summary>True where it resolves.</summary>
    public bool IsResolution => Reason is not null;

    /// <summary>Resolved for a reason.</summary>
    public static Review Resolved(ResolutionReason reason) =>
        Enum.IsDefined(reason) ? new(reason) : throw new ArgumentOutOfRangeException(nameof(reason));
}
