using System.Runtime.CompilerServices;
using FactCheck.Detection;
using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tracking;

/// <summary>Reads a ledger from its start, and tells what each entry did to the discrepancies.</summary>
/// <remarks>Of one reader. What it keeps is the state, and the discrepancies of the questions that it has looked into.</remarks>
internal sealed class LedgerReplay(ILedgerStore store, CasebookChecker checker)
{
    private readonly Dictionary<string, IReadOnlyList<TrackedDiscrepancy>> known = new(StringComparer.Ordinal);

    /// <summary>The state after the entries read so far.</summary>
    public LedgerState State { get; private set; } = LedgerState.Empty;

    /// <summary>The position of the last entry read.</summary>
    public long Position { get; private set; }

    /// <summary>Reads what there is beyond the last entry read, and tells the changes of the entries after a position.</summary>
    /// <param name="afterPosition">Entries up to it are folded without looking for changes.</param>
    /// <param name="questionId">The one question to look into; null for all.</param>
    /// <param name="stop">Looked at between entries.</param>
    public async IAsyncEnumerable<DiscrepancyChange> ReadOnAsync(long afterPosition, string? questionId, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var stored in store.ReadAllAsync(Position, stop).ConfigureAwait(false))
        {
            var entry = await LedgerFormat.ReadAsync(stored, stop).ConfigureAwait(false);
            var before = State;
            var after = before.After(stored, entry);
            var changes = stored.Position <= afterPosition ? [] : Changes(before, after, stored, entry, questionId);
            (State, Position) = (after, stored.Position);
            foreach (var change in changes) yield return change;
        }
    }

    /// <summary>Folds the entries that were recorded on an instant or before.</summary>
    public async Task<LedgerState> UntilAsync(Instant instant, CancellationToken stop)
    {
        await foreach (var stored in store.ReadAllAsync(Position, stop).ConfigureAwait(false))
        {
            if (stored.Content.Recorded <= instant) State = State.After(stored, await LedgerFormat.ReadAsync(stored, stop).ConfigureAwait(false));
        }

        return State;
    }

    private DiscrepancyChange[] Changes(LedgerState before, LedgerState after, StoredEntry stored, LedgerEntry entry, string? questionId)
    {
        var affected = after.Affected(entry).Concat(before.Affected(entry)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var changes = new List<DiscrepancyChange>();
        foreach (var id in affected)
        {
            if (questionId is not null && id != questionId) continue;
            if (!known.TryGetValue(id, out var then)) then = Tracked.Of(before, id, checker);
            var now = Tracked.Of(after, id, checker);
            known[id] = now;
            changes.AddRange(Tracked.Changes(then, now, stored));
        }

        return [.. changes];
    }
}
