using System.Runtime.CompilerServices;
using FactCheck.Detection;
using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tracking;

/// <summary>The tracker over a ledger store.</summary>
/// <remarks>Safe for any number of callers at once. Reads the ledger when it is first asked.</remarks>
public sealed class DiscrepancyTracker : IDiscrepancyTracker, IDisposable
{
    /// <summary>Who writes where nobody says.</summary>
    public const string Nobody = "unknown";

    /// <summary>How often a reader of changes looks for what another process wrote.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);
    private readonly LedgerWriter ledger;
    private readonly string author;
    private readonly string? note;

    /// <summary>A tracker over a store.</summary>
    /// <param name="store">Where the ledger is.</param>
    /// <param name="checker">Finds the discrepancies.</param>
    /// <param name="clock">Tells when an entry is recorded.</param>
    public DiscrepancyTracker(ILedgerStore store, CasebookChecker checker, IClock clock)
        : this(new(store, checker, clock), Nobody, null)
    {
    }

    private DiscrepancyTracker(LedgerWriter ledger, string author, string? note) => (this.ledger, this.author, this.note) = (ledger, author, note);

    /// <inheritdoc/>
    public IDiscrepancyTracker By(string author, string? note = null) =>
        new DiscrepancyTracker(ledger, Text.Said(author, nameof(author)), note is null ? null : Text.WellFormed(note, nameof(note)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> RecordAsync(Claim claim, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return WriteAsync(state => Keys(state, claim), state => Decisions.Record(state, claim), stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> CorrectAsync(Claim claim, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return WriteAsync(state => Keys(state, claim), state => Decisions.Correct(state, claim), stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> RetractAsync(string claimId, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(claimId);
        return WriteAsync(
            state => [ClaimKey(claimId), .. state.QuestionOfClaim.TryGetValue(claimId, out var question) ? Family(state, question) : []],
            state => Decisions.Retract(state, claimId),
            stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> MergeSourcesAsync(string fromId, string intoId, CancellationToken stop = default) =>
        WriteAsync(null, state => Decisions.MergeSources(state, fromId, intoId), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> PartSourcesAsync(string fromId, CancellationToken stop = default) =>
        WriteAsync(null, state => Decisions.PartSources(state, fromId), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> MergeQuestionsAsync(string fromId, string intoId, CancellationToken stop = default) =>
        WriteAsync(null, state => Decisions.MergeQuestions(state, fromId, intoId), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> PartQuestionsAsync(string fromId, CancellationToken stop = default) =>
        WriteAsync(null, state => Decisions.PartQuestions(state, fromId), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> LinkAsync(Link link, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return WriteAsync(null, state => Decisions.Link(state, link), stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DiscrepancyChange>> ReviewAsync(string discrepancyId, Review review, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(discrepancyId);
        ArgumentNullException.ThrowIfNull(review);
        var question = Finding.QuestionIdOf(discrepancyId);
        return WriteAsync(
            _ => [StreamNames.Of(question)],
            _ => ledger.Find(discrepancyId) is { } tracked
                ? [new LedgerEntry.DiscrepancyReviewed(question, discrepancyId, review, Tracked.SidesOf(tracked.Discrepancy))]
                : throw new RefusedException($"A discrepancy that the record supports is reviewed; there is no {discrepancyId}.", nameof(discrepancyId)),
            stop);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TrackedDiscrepancy>> DiscrepanciesAsync(CancellationToken stop = default) => ledger.TrackedAsync(stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DetectorFailure>> FailuresAsync(CancellationToken stop = default) => ledger.FailuresAsync(stop);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DiscrepancyChange>> LifeAsync(string discrepancyId, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(discrepancyId);
        var life = new List<DiscrepancyChange>();
        await foreach (var change in Replay().ReadOnAsync(0, Finding.QuestionIdOf(discrepancyId), stop).ConfigureAwait(false))
        {
            if (change.DiscrepancyId == discrepancyId) life.Add(change);
        }

        return life;
    }

    /// <inheritdoc/>
    public async Task<RecordView> AsKnownOnAsync(Instant instant, CancellationToken stop = default)
    {
        var state = await Replay().UntilAsync(instant, stop).ConfigureAwait(false);
        var result = ledger.Checker.Check(state.Whole(), stop: stop);
        return new(result, Tracked.Of(state, result.Discrepancies));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<DiscrepancyChange> ChangesAsync(long afterPosition, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var replay = Replay();
        while (true)
        {
            var next = ledger.NextAppend; // taken before reading: what is appended meanwhile is not missed
            await foreach (var change in replay.ReadOnAsync(afterPosition, null, stop).ConfigureAwait(false)) yield return change;
            await Task.WhenAny(next, Task.Delay(Glance, stop)).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Lets go of what the tracker waits with; the store is its owner's.</summary>
    public void Dispose() => ledger.Dispose();

    private LedgerReplay Replay() => new(ledger.Store, ledger.Checker);

    private Task<IReadOnlyList<DiscrepancyChange>> WriteAsync(Func<LedgerState, IEnumerable<string>>? keys, Func<LedgerState, IReadOnlyList<LedgerEntry>> decide, CancellationToken stop) =>
        ledger.WriteAsync(keys, decide, author, note, stop);

    /// <summary>What recording a claim takes: its id, the names that are not known yet, and the dossier that it joins.</summary>
    private static IEnumerable<string> Keys(LedgerState state, Claim claim) =>
        claim.Attribution.Relays.Append(claim.Claimant).Append(claim.Actor)
            .Where(source => !state.Sources.ContainsKey(source.Id))
            .Select(source => "source:" + source.Id)
            .Append(ClaimKey(claim.Id))
            .Concat(Family(state, claim.Question.Id));

    /// <summary>The dossier's stream, and that of the question that it is merged into, where it stands with others.</summary>
    private static IEnumerable<string> Family(LedgerState state, string questionId) => [StreamNames.Of(questionId), StreamNames.Of(state.QuestionId(questionId))];

    private static string ClaimKey(string claimId) => "claim:" + claimId;
}
