namespace FactCheck.Ledgers;

/// <summary>An entry as a store keeps it; the store never interprets it.</summary>
/// <remarks>Immutable plain data, equal by value.</remarks>
/// <param name="Stream">The stream that it is in.</param>
/// <param name="Version">Its place in the stream, from 1, without gaps.</param>
/// <param name="Position">Its place in the ledger, from 1, rising; larger than that of every entry that was appended before it was.</param>
/// <param name="Content">What was appended.</param>
public sealed record StoredEntry(string Stream, long Version, long Position, EntryContent Content);
