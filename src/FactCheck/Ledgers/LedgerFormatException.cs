namespace FactCheck.Ledgers;

/// <summary>An entry of a ledger that this version cannot read: the ledger is damaged, or of a later version.</summary>
public sealed class LedgerFormatException : Exception
{
    internal LedgerFormatException(StoredEntry entry, string reason, Exception? inner = null)
        : base(FormattableString.Invariant($"The entry {entry.Version} of the stream {entry.Stream} (position {entry.Position}) cannot be read: {reason}."), inner) => Position = entry.Position;

    /// <summary>The entry's position in the ledger.</summary>
    public long Position { get; }
}
