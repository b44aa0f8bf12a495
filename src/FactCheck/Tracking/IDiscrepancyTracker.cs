using FactCheck.Detection;
using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Tracking;

/// <summary>Keeps the record and the lives of its discrepancies as it grows: what is written goes to the ledger, and what it changes is found at once.</summary>
/// <remarks>
/// <para>Safe for any number of callers at once: work on different questions goes on in parallel, on one question in turn. Where another process writes to
/// the same store, its entries are taken in when a write meets them, and by <see cref="ChangesAsync"/>.</para>
/// <para>A method that throws an <see cref="ArgumentException"/> refused the entry, and changed nothing.</para>
/// </remarks>
public interface IDiscrepancyTracker
{
    /// <summary>The same tracker for an author, with a note: entries made through it say so.</summary>
    /// <param name="author">Who writes; not blank. Entries made without it are by <see cref="DiscrepancyTracker.Nobody"/>.</param>
    /// <param name="note">Why, or null; it stands on every entry made through what is returned.</param>
    IDiscrepancyTracker By(string author, string? note = null);

    /// <summary>Records a claim. One that is on record already, and equal, is left as it is.</summary>
    /// <returns>The changes that this made to discrepancies, those of linked questions among them.</returns>
    /// <exception cref="ArgumentException">The claim does not fit the record: its id is taken, its question or a source differs from that of the same id, or a rule of <see cref="Casebook"/> is broken.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> RecordAsync(Claim claim, CancellationToken stop = default);

    /// <summary>Mends our record of a claim of the same id on the same question; the old text is history.</summary>
    /// <exception cref="ArgumentException">There is no such claim, or it does not fit the record as mended.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> CorrectAsync(Claim claim, CancellationToken stop = default);

    /// <summary>Takes a claim off the record; nothing takes its place.</summary>
    /// <exception cref="ArgumentException">There is no such claim, or another one corrects it.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> RetractAsync(string claimId, CancellationToken stop = default);

    /// <summary>Takes two sources for one.</summary>
    /// <exception cref="ArgumentException">One of the two is not on record, or they are one already.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> MergeSourcesAsync(string fromId, string intoId, CancellationToken stop = default);

    /// <summary>Undoes the merge of a source.</summary>
    /// <exception cref="ArgumentException">The source is not merged.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> PartSourcesAsync(string fromId, CancellationToken stop = default);

    /// <summary>Takes two questions of one form for one.</summary>
    /// <exception cref="ArgumentException">One of the two is not on record, they are one already, or their claims do not fit together.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> MergeQuestionsAsync(string fromId, string intoId, CancellationToken stop = default);

    /// <summary>Undoes the merge of a question.</summary>
    /// <exception cref="ArgumentException">The question is not merged.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> PartQuestionsAsync(string fromId, CancellationToken stop = default);

    /// <summary>Declares a link between two questions. One that is declared already is left as it is.</summary>
    /// <exception cref="ArgumentException">The link does not fit the record.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> LinkAsync(Link link, CancellationToken stop = default);

    /// <summary>Reviews a discrepancy that the record supports.</summary>
    /// <exception cref="ArgumentException">The record supports no such discrepancy.</exception>
    Task<IReadOnlyList<DiscrepancyChange>> ReviewAsync(string discrepancyId, Review review, CancellationToken stop = default);

    /// <summary>The discrepancies that the record supports now: severity falling, then id.</summary>
    Task<IReadOnlyList<TrackedDiscrepancy>> DiscrepanciesAsync(CancellationToken stop = default);

    /// <summary>The detectors that failed when they last looked into a question: what they would find there is not known.</summary>
    Task<IReadOnlyList<DetectorFailure>> FailuresAsync(CancellationToken stop = default);

    /// <summary>The life of a discrepancy so far, oldest first: each change with the entry that caused it. Read anew from the ledger; empty for one that never was.</summary>
    Task<IReadOnlyList<DiscrepancyChange>> LifeAsync(string discrepancyId, CancellationToken stop = default);

    /// <summary>The record as it was known on an instant: by the entries that were recorded then or before. Read anew from the ledger.</summary>
    Task<RecordView> AsKnownOnAsync(Instant instant, CancellationToken stop = default);

    /// <summary>
    /// What changed after a position, oldest first, and then what changes, without end. Read anew from the ledger at the reader's pace: nothing is lost to a slow
    /// reader, and nothing is kept for it.
    /// </summary>
    /// <param name="afterPosition">0 for all; else the last position that the reader has dealt with.</param>
    /// <param name="stop">Ends the reading, with an <see cref="OperationCanceledException"/>.</param>
    IAsyncEnumerable<DiscrepancyChange> ChangesAsync(long afterPosition, CancellationToken stop = default);
}
