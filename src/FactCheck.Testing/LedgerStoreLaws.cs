// About 190 lines: a law is a few lines that read as one sentence, and they are read together.
using CsCheck;
using FactCheck.Ledgers;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>The laws that every ledger store keeps.</summary>
/// <remarks>Laws are data, so that one theory drives them all, and a new law reaches every store unasked: see <see cref="All"/>.</remarks>
public static class LedgerStoreLaws
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>What was appended is read as it was, in its order, with versions and positions that rise.</summary>
    public static LedgerStoreLaw Kept { get; } = new(nameof(Kept), "what was appended is read as it was, in its order, with versions from 1 and positions that rise.", async make =>
    {
        var store = make();
        var contents = new[] { Content("a", note: null), Content("b", "\u0000\u202E\r\n\"é😀"), Content(new string('x', 100_000), "") };
        await store.AppendAsync("s", 0, contents[..1], Never).ConfigureAwait(false);
        await store.AppendAsync("s", 1, contents[1..], Never).ConfigureAwait(false);
        var read = await Read(store.ReadAsync("s", 0, Never)).ConfigureAwait(false);
        if (!read.Select(entry => entry.Content).SequenceEqual(contents)) return "The entries read are not those that were appended.";
        if (!read.Select(entry => entry.Version).SequenceEqual([1L, 2, 3])) return $"The versions are {string.Join(", ", read.Select(entry => entry.Version))}, not 1, 2, 3.";
        return Rising(read) ? null : "The positions do not rise.";
    });

    /// <summary>An append that expects another version is refused with the version that there is, and changes nothing.</summary>
    public static LedgerStoreLaw Refused { get; } = new(nameof(Refused), "an append that expects another version is refused with the version that there is, and changes nothing.", async make =>
    {
        var store = make();
        await store.AppendAsync("s", 0, [Content("a"), Content("b")], Never).ConfigureAwait(false);
        foreach (var expected in new long[] { 0, 1, 3 })
        {
            var result = await store.AppendAsync("s", expected, [Content("c"), Content("d")], Never).ConfigureAwait(false);
            if (result is not AppendResult.VersionConflict { ActualVersion: 2 }) return $"An append that expects version {expected} of 2 gave {result}.";
        }

        if (await store.AppendAsync("new", 1, [Content("c")], Never).ConfigureAwait(false) is not AppendResult.VersionConflict { ActualVersion: 0 }) return "A stream that does not exist has version 0.";
        return (await Read(store.ReadAllAsync(0, Never)).ConfigureAwait(false)).Count == 2 ? null : "A refused append left entries.";
    });

    /// <summary>What an append returns is what is kept.</summary>
    public static LedgerStoreLaw Told { get; } = new(nameof(Told), "what an append returns is what is kept.", async make =>
    {
        var store = make();
        var result = await store.AppendAsync("s", 0, [Content("a"), Content("b")], Never).ConfigureAwait(false);
        var kept = await Read(store.ReadAllAsync(0, Never)).ConfigureAwait(false);
        return result is AppendResult.Appended appended && appended.Entries.SequenceEqual(kept) ? null : "It returned other entries than it kept.";
    });

    /// <summary>Reading after a version or a position gives what comes after it, and nothing twice.</summary>
    public static LedgerStoreLaw Resumed { get; } = new(nameof(Resumed), "reading after a version or a position gives what comes after it, and nothing twice.", async make =>
    {
        var store = make();
        for (var i = 0; i < 5; i++) await store.AppendAsync("ab"[i % 2].ToString(), i / 2, [Content($"{i}")], Never).ConfigureAwait(false);
        var all = await Read(store.ReadAllAsync(0, Never)).ConfigureAwait(false);
        for (var i = 0; i < all.Count; i++)
        {
            if (!(await Read(store.ReadAllAsync(all[i].Position, Never)).ConfigureAwait(false)).SequenceEqual(all.Skip(i + 1))) return $"Reading after position {all[i].Position} does not go on there.";
        }

        var stream = await Read(store.ReadAsync("a", 1, Never)).ConfigureAwait(false);
        return stream.SequenceEqual(all.Where(entry => entry.Stream == "a").Skip(1)) ? null : "Reading a stream after version 1 does not go on there.";
    });

    /// <summary>A stream that does not exist has no entries, and each that has one is listed with its version.</summary>
    public static LedgerStoreLaw Listed { get; } = new(nameof(Listed), "a stream that does not exist has no entries, and each that has one is listed with its version.", async make =>
    {
        var store = make();
        if ((await Read(store.ReadAsync("none", 0, Never)).ConfigureAwait(false)).Count > 0 || (await Read(store.ListAsync(Never)).ConfigureAwait(false)).Count > 0) return "An empty store holds something.";
        await store.AppendAsync("A", 0, [Content("a"), Content("b")], Never).ConfigureAwait(false);
        await store.AppendAsync("a", 0, [Content("c")], Never).ConfigureAwait(false);
        var heads = (await Read(store.ListAsync(Never)).ConfigureAwait(false)).OrderBy(head => head.Stream, StringComparer.Ordinal);
        return heads.SequenceEqual([new("A", 2), new("a", 1)]) ? null : "The list is not A at 2 and a at 1.";
    });

    /// <summary>Of many writers at once on one stream each version has one winner, and nothing accepted is lost.</summary>
    public static LedgerStoreLaw OneWinner { get; } = new(nameof(OneWinner), "of many writers at once on one stream each version has one winner, and nothing accepted is lost.", async make =>
    {
        var store = make();
        var accepted = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var mine = new List<string>();
            for (var (i, version) = (0, 0L); i < 25;)
            {
                var text = FormattableString.Invariant($"{writer}.{i}");
                switch (await store.AppendAsync("s", version, [Content(text), Content(text)], Never).ConfigureAwait(false))
                {
                    case AppendResult.Appended appended:
                        mine.Add(text);
                        (i, version) = (i + 1, appended.Entries[^1].Version);
                        break;
                    case AppendResult.VersionConflict conflict:
                        version = conflict.ActualVersion;
                        break;
                }
            }

            return mine;
        }))).ConfigureAwait(false);
        var kept = await Read(store.ReadAsync("s", 0, Never)).ConfigureAwait(false);
        if (!kept.Select(entry => entry.Version).SequenceEqual(Enumerable.Range(1, kept.Count).Select(version => (long)version))) return "The versions have gaps, or stand twice.";
        if (kept.Chunk(2).Any(pair => pair[0].Content.Payload != pair[1].Content.Payload)) return "An append was torn apart by another.";
        return kept.Select(entry => entry.Content.Payload).Distinct().Order(StringComparer.Ordinal).SequenceEqual(accepted.SelectMany(mine => mine).Order(StringComparer.Ordinal)) ? null : "What was accepted is not what is kept.";
    });

    /// <summary>A reader by position who goes on from where it was misses nothing while others write.</summary>
    public static LedgerStoreLaw NothingMissed { get; } = new(nameof(NothingMissed), "a reader by position who goes on from where it was misses nothing while others write.", async make =>
    {
        var store = make();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++) await store.AppendAsync($"s{writer}", i, [Content($"{writer}.{i}")], Never).ConfigureAwait(false);
        })));
        var seen = new List<StoredEntry>();
        for (var last = false; !last;)
        {
            last = writing.IsCompleted;
            seen.AddRange(await Read(store.ReadAllAsync(seen.Count > 0 ? seen[^1].Position : 0, Never)).ConfigureAwait(false));
        }

        await writing.ConfigureAwait(false);
        return seen.Count == 200 && Rising(seen) ? null : $"It saw {seen.Count} of 200 entries.";
    });

    /// <summary>An append that is cancelled before it begins changes nothing.</summary>
    public static LedgerStoreLaw Cancelled { get; } = new(nameof(Cancelled), "an append that is cancelled before it begins changes nothing.", async make =>
    {
        var store = make();
        try
        {
            await store.AppendAsync("s", 0, [Content("a")], new CancellationToken(canceled: true)).ConfigureAwait(false);
            return "It was not cancelled.";
        }
        catch (OperationCanceledException)
        {
            return (await Read(store.ReadAllAsync(0, Never)).ConfigureAwait(false)).Count == 0 ? null : "It left an entry.";
        }
    });

    /// <summary>Whatever is appended in whatever order, it does what the store in memory does.</summary>
    public static LedgerStoreLaw LikeTheOneInMemory { get; } = new(nameof(LikeTheOneInMemory), "whatever is appended in whatever order, it does what the store in memory does.", async make =>
    {
        string? wrong = null;
        var steps = Gen.Select(Gen.Int[0, 2], Gen.Int[-1, 1], Gen.Int[1, 3]).Array[1, 12];
        await steps.SampleAsync(
            async tried =>
            {
                var (store, model) = (make(), new InMemoryLedgerStore());
                var versions = new long[3];
                foreach (var (stream, off, count) in tried)
                {
                    EntryContent[] contents = [.. Enumerable.Range(0, count).Select(i => Content($"{i}"))];
                    var name = FormattableString.Invariant($"s{stream}");
                    var (one, other) = (
                        await store.AppendAsync(name, versions[stream] + off, contents, Never).ConfigureAwait(false), await model.AppendAsync(name, versions[stream] + off, contents, Never).ConfigureAwait(false));
                    if (one.GetType() != other.GetType() || (one is AppendResult.VersionConflict conflict && conflict != other)) wrong = $"It answered {one}, and the one in memory {other}.";
                    if (other is AppendResult.Appended) versions[stream] += count;
                }

                var (read, expected) = (await Read(store.ReadAllAsync(0, Never)).ConfigureAwait(false), await Read(model.ReadAllAsync(0, Never)).ConfigureAwait(false));
                if (!read.Select(entry => (entry.Stream, entry.Version, entry.Content)).SequenceEqual(expected.Select(entry => (entry.Stream, entry.Version, entry.Content)))) wrong = "It holds other entries than the one in memory.";
            },
            iter: 1_000,
            threads: 1).ConfigureAwait(false);
        return wrong;
    });

    /// <summary>All laws.</summary>
    public static IReadOnlyList<LedgerStoreLaw> All { get; } = [Kept, Refused, Told, Resumed, Listed, OneWinner, NothingMissed, Cancelled, LikeTheOneInMemory];

    private static EntryContent Content(string payload, string? note = "why") => new(Instant.FromUtc(2026, 1, 1, 12, 30).PlusNanoseconds(123_456_700), "ann", note, "kind", payload);

    private static bool Rising(IReadOnlyList<StoredEntry> entries) => entries.Zip(entries.Skip(1)).All(pair => pair.First.Position < pair.Second.Position);

    private static async Task<List<T>> Read<T>(IAsyncEnumerable<T> entries)
    {
        var all = new List<T>();
        await foreach (var entry in entries.ConfigureAwait(false)) all.Add(entry);
        return all;
    }
}
