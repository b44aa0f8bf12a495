using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tracking;

/// <summary>A review as it stands in the ledger.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Review">What was decided.</param>
/// <param name="Author">Who.</param>
/// <param name="Recorded">When.</param>
/// <param name="Note">Why, in the author's words, or null.</param>
public sealed record ReviewOnRecord(Review Review, string Author, Instant Recorded, string? Note)
{
    /// <summary>The claims that the discrepancy rested on then, by side.</summary>
    internal string Sides { get; init; } = "";
}
