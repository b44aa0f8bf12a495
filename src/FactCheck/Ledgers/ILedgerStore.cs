namespace FactCheck.Ledgers;

/// <summary>Keeps a ledger: streams of entries that are appended to and never changed.</summary>
/// <remarks>
/// To the implementer: any number of callers call at once. An append is atomic: all of its entries are kept or none, and what was accepted is readable
/// afterwards, by whoever opens the store next, after a crash too; what was refused or threw changed nothing. An entry that can be read by position
/// is never followed by one of a lesser position. The store never interprets an entry. The laws are in <c>FactCheck.Testing.LedgerStoreLaws</c>.
/// </remarks>
public interface ILedgerStore
{
    /// <summary>Appends entries to a stream that has the version that the caller expects.</summary>
    /// <param name="stream">The stream; one that does not exist has version 0.</param>
    /// <param name="expectedVersion">The version of its last entry, as the caller knows it.</param>
    /// <param name="entries">At least one.</param>
    /// <param name="stop">Cancels; an append that was cancelled was made as a whole or not at all.</param>
    Task<AppendResult> AppendAsync(string stream, long expectedVersion, IReadOnlyList<EntryContent> entries, CancellationToken stop);

    /// <summary>The entries of one stream, by version, those after a version alone; none for a stream that does not exist.</summary>
    IAsyncEnumerable<StoredEntry> ReadAsync(string stream, long afterVersion, CancellationToken stop);

    /// <summary>The entries of all streams, by position, those after a position alone, up to the last that there is when it is reached.</summary>
    IAsyncEnumerable<StoredEntry> ReadAllAsync(long afterPosition, CancellationToken stop);

    /// <summary>The streams that have an entry, in any order.</summary>
    IAsyncEnumerable<StreamHead> ListAsync(CancellationToken stop);
}
