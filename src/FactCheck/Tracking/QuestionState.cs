using System.Collections.Immutable;

namespace FactCheck.Tracking;

/// <summary>What the ledger says of one question: its claims by id, and the last review of each discrepancy.</summary>
internal sealed record QuestionState(Question Question)
{
    public ImmutableDictionary<string, Claim> Claims { get; init; } = ImmutableDictionary.Create<string, Claim>(StringComparer.Ordinal);

    public ImmutableDictionary<string, ReviewOnRecord> Reviews { get; init; } = ImmutableDictionary.Create<string, ReviewOnRecord>(StringComparer.Ordinal);
}
