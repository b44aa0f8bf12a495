using FactCheck.Ledgers;

namespace FactCheck.Tracking;

/// <summary>What an entry of the ledger did to a discrepancy.</summary>
/// <remarks>Immutable. One entry may change several; they have its position in common.</remarks>
/// <param name="Position">The entry's position: a reader that has dealt with all changes of a position goes on after it.</param>
/// <param name="DiscrepancyId">The discrepancy.</param>
/// <param name="What">What happened to it.</param>
/// <param name="Status">Its status afterwards.</param>
/// <param name="Discrepancy">What the record supports afterwards; null where it was closed.</param>
/// <param name="Cause">The entry: when, by whom, why.</param>
public sealed record DiscrepancyChange(long Position, string DiscrepancyId, ChangeKind What, Status Status, Discrepancy? Discrepancy, EntryContent Cause);
