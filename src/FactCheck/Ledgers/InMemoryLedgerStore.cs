using System.Runtime.CompilerServices;

namespace FactCheck.Ledgers;

/// <summary>A ledger in memory: gone with the process.</summary>
/// <remarks>Safe for any number of callers at once.</remarks>
public sealed class InMemoryLedgerStore : ILedgerStore
{
    private readonly Lock gate = new();
    private readonly List<StoredEntry> all = [];
    private readonly Dictionary<string, List<StoredEntry>> streams = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(string stream, long expectedVersion, IReadOnlyList<EntryContent> entries, CancellationToken stop)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0) throw new RefusedException("An append has an entry.", nameof(entries));
        stop.ThrowIfCancellationRequested();
        lock (gate)
        {
            var version = streams.TryGetValue(stream, out var had) ? had.Count : 0;
            if (version != expectedVersion) return Task.FromResult<AppendResult>(new AppendResult.VersionConflict(version));
            StoredEntry[] stored = [.. entries.Select((content, index) => new StoredEntry(stream, version + index + 1, all.Count + index + 1, content))];
            if (had is null) streams.Add(stream, had = []);
            had.AddRange(stored);
            all.AddRange(stored);
            return Task.FromResult<AppendResult>(new AppendResult.Appended(stored));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEntry> ReadAsync(string stream, long afterVersion, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(stream);
        lock (gate) return Read(streams.TryGetValue(stream, out var entries) ? entries : [], afterVersion, stop);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEntry> ReadAllAsync(long afterPosition, CancellationToken stop) => Read(all, afterPosition, stop);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StreamHead> ListAsync([EnumeratorCancellation] CancellationToken stop)
    {
        StreamHead[] heads;
        lock (gate) heads = [.. streams.Select(stream => new StreamHead(stream.Key, stream.Value.Count))];
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var head in heads)
        {
            stop.ThrowIfCancellationRequested();
            yield return head;
        }
    }

    /// <summary>Reads a list that only grows, one entry under the lock at a time.</summary>
    private async IAsyncEnumerable<StoredEntry> Read(List<StoredEntry> entries, long after, [EnumeratorCancellation] CancellationToken stop)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var next = (int)Math.Clamp(after, 0, int.MaxValue); ; next++)
        {
            stop.ThrowIfCancellationRequested();
            StoredEntry entry;
            lock (gate)
            {
                if (next >= entries.Count) yield break;
                entry = entries[next];
            }

            yield return entry;
        }
    }
}
