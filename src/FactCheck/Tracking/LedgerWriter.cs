// About 190 lines: reading, deciding, appending and retrying hang together; what is decided for each kind of entry is in Decisions.
using System.Collections.Concurrent;
using FactCheck.Detection;
using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tracking;

/// <summary>Appends to the ledger what is decided on its state, folds it, and keeps the discrepancies that the state supports.</summary>
internal sealed class LedgerWriter(ILedgerStore store, CasebookChecker checker, IClock clock) : IDisposable
{
    private readonly WriteGate gate = new();
    private readonly Lock folding = new();
    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly Lock[] looking = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];
    private readonly ConcurrentDictionary<string, IReadOnlyList<DetectorFailure>> failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<TrackedDiscrepancy>> tracked = new(StringComparer.Ordinal);
    private volatile LedgerState state = LedgerState.Empty;
    private volatile TaskCompletionSource appended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long refreshedTo;
    private volatile bool isLoaded;

    /// <summary>Completes when something is appended by this process.</summary>
    public Task NextAppend => appended.Task;

    public ILedgerStore Store => store;

    public CasebookChecker Checker => checker;

    /// <summary>All discrepancies that the state supports.</summary>
    public async Task<IReadOnlyList<TrackedDiscrepancy>> TrackedAsync(CancellationToken stop)
    {
        await LoadAsync(stop).ConfigureAwait(false);
        return [.. tracked.Values.SelectMany(each => each).OrderByDescending(each => each.Discrepancy.Severity).ThenBy(each => each.Id, StringComparer.Ordinal)];
    }

    /// <summary>The detectors that failed when a question was last looked into.</summary>
    public async Task<IReadOnlyList<DetectorFailure>> FailuresAsync(CancellationToken stop)
    {
        await LoadAsync(stop).ConfigureAwait(false);
        return [.. failures.Values.SelectMany(each => each).OrderBy(each => each.Question.Id, StringComparer.Ordinal).ThenBy(each => each.Detector, StringComparer.Ordinal)];
    }

    /// <summary>A discrepancy that the state supports, or null.</summary>
    public TrackedDiscrepancy? Find(string discrepancyId) =>
        tracked.GetValueOrDefault(Finding.QuestionIdOf(discrepancyId))?.FirstOrDefault(each => each.Id == discrepancyId);

    /// <summary>Appends what is decided, as often as it takes: a conflict of versions is decided anew on what others wrote.</summary>
    /// <param name="keys">What must not change meanwhile: besides the stream, the ids that the entry takes. Null to write alone.</param>
    /// <param name="decide">The entries, all of one stream; none to leave the record as it is. Throws to refuse.</param>
    /// <param name="author">Who writes.</param>
    /// <param name="note">Why, or null.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<IReadOnlyList<DiscrepancyChange>> WriteAsync(
        Func<LedgerState, IEnumerable<string>>? keys, Func<LedgerState, IReadOnlyList<LedgerEntry>> decide, string author, string? note, CancellationToken stop)
    {
        await LoadAsync(stop).ConfigureAwait(false);
        IReadOnlyList<LedgerEntry> entries;
        AppendResult.Appended done;
        LedgerState before;
        using (await (keys is null ? gate.EnterAloneAsync(stop) : gate.EnterAsync(keys(state), stop)).ConfigureAwait(false))
        {
            while (true)
            {
                before = state;
                entries = decide(before);
                if (entries.Count == 0) return [];
                var stream = entries[0].Stream;
                var contents = new List<EntryContent>(entries.Count);
                foreach (var entry in entries)
                {
                    var (kind, payload) = await LedgerFormat.WriteAsync(entry, stop).ConfigureAwait(false);
                    contents.Add(new(clock.GetCurrentInstant(), author, note, kind, payload));
                }

                if (await store.AppendAsync(stream, before.VersionOf(stream), contents, stop).ConfigureAwait(false) is AppendResult.Appended accepted)
                {
                    done = accepted;
                    break;
                }

                await RefreshAsync(stop).ConfigureAwait(false);
            }

            for (var i = 0; i < entries.Count; i++) Fold(done.Entries[i], entries[i]);
        }

        var affected = entries.SelectMany(entry => state.Affected(entry).Concat(before.Affected(entry)));
        var changes = Look(affected, done.Entries[^1]);
        Interlocked.Exchange(ref appended, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return changes;
    }

    public void Dispose()
    {
        gate.Dispose();
        loading.Dispose();
    }

    /// <summary>Reads the ledger when it is first needed.</summary>
    private async Task LoadAsync(CancellationToken stop)
    {
        if (isLoaded) return;
        await loading.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (isLoaded) return;
            await foreach (var stored in store.ReadAllAsync(refreshedTo, stop).ConfigureAwait(false))
            {
                Fold(stored, await LedgerFormat.ReadAsync(stored, stop).ConfigureAwait(false));
                refreshedTo = stored.Position;
            }

            var result = checker.Check(state.Whole(), stop: stop);
            foreach (var ofQuestion in result.Discrepancies.GroupBy(each => each.Question.Id, StringComparer.Ordinal)) tracked[ofQuestion.Key] = Tracked.Of(state, ofQuestion);
            foreach (var ofQuestion in result.Failures.GroupBy(each => each.Question.Id, StringComparer.Ordinal)) failures[ofQuestion.Key] = [.. ofQuestion];

            isLoaded = true;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>Takes in what others wrote to the store.</summary>
    private async Task RefreshAsync(CancellationToken stop)
    {
        await loading.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await foreach (var stored in store.ReadAllAsync(refreshedTo, stop).ConfigureAwait(false))
            {
                if (!state.Has(stored))
                {
                    var entry = await LedgerFormat.ReadAsync(stored, stop).ConfigureAwait(false);
                    var before = state;
                    Fold(stored, entry);
                    Look(state.Affected(entry).Concat(before.Affected(entry)), stored);
                }

                refreshedTo = stored.Position;
            }
        }
        finally
        {
            loading.Release();
        }
    }

    private void Fold(StoredEntry stored, LedgerEntry entry)
    {
        lock (folding)
        {
            if (!state.Has(stored)) state = state.After(stored, entry);
        }
    }

    /// <summary>Looks into questions anew. Whoever looks into one last sees every entry that others folded before.</summary>
    private List<DiscrepancyChange> Look(IEnumerable<string> questionIds, StoredEntry cause)
    {
        var changes = new List<DiscrepancyChange>();
        foreach (var id in questionIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            lock (looking[(uint)string.GetHashCode(id, StringComparison.Ordinal) % looking.Length])
            {
                var snapshot = state;
                var result = Tracked.Check(snapshot, id, checker);
                var now = Tracked.Of(snapshot, result?.Discrepancies ?? []);
                changes.AddRange(Tracked.Changes(tracked.GetValueOrDefault(id) ?? [], now, cause));
                if (now.Count > 0) tracked[id] = now;
                else tracked.TryRemove(id, out _);
                if (result?.Failures.Count > 0) failures[id] = result.Failures;
                else failures.TryRemove(id, out _);
            }
        }

        return changes;
    }
}
