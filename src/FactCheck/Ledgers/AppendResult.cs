namespace FactCheck.Ledgers;

/// <summary>What came of appending: <see cref="Appended"/>, or <see cref="VersionConflict"/>, which changed nothing.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>All entries were appended, in their order.</summary>
    /// <param name="Entries">The entries as they are kept.</param>
    public sealed record Appended(IReadOnlyList<StoredEntry> Entries) : AppendResult;

    /// <summary>Somebody else was first: the stream has another version than was expected. Nothing was appended.</summary>
    /// <param name="ActualVersion">The version that the stream has.</param>
    public sealed record VersionConflict(long ActualVersion) : AppendResult;
}
