using FactCheck.Ledgers;

namespace FactCheck.Testing.Tests;

public sealed class LedgerStoreLawsTests
{
    public static TheoryData<LedgerStoreLaw> Laws => [.. LedgerStoreLaws.All];

    [Theory]
    [MemberData(nameof(Laws))]
    public Task The_store_in_memory_keeps_the_law(LedgerStoreLaw law) => law.CheckAsync(() => new InMemoryLedgerStore());

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_store_that_breaks_a_law_is_caught(LedgerStoreLaw law, Func<ILedgerStore> make)
    {
        var caught = await Assert.ThrowsAsync<LawBrokenException>(() => law.CheckAsync(make));

        Assert.Contains(law.Name, caught.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Faulty), caught.Message, StringComparison.Ordinal);
    }

    public static TheoryData<LedgerStoreLaw, Func<ILedgerStore>> Broken => new()
    {
        { LedgerStoreLaws.Kept, () => new Faulty { Forgets = true } },
        { LedgerStoreLaws.Refused, () => new Faulty { TakesAnyVersion = true } },
        { LedgerStoreLaws.Told, () => new Faulty { TellsNothing = true } },
        { LedgerStoreLaws.Resumed, () => new Faulty { StartsOver = true } },
        { LedgerStoreLaws.Listed, () => new Faulty { ListsNothing = true } },
        { LedgerStoreLaws.OneWinner, () => new Faulty { Forgets = true } },
        { LedgerStoreLaws.NothingMissed, () => new Faulty { Forgets = true } },
        { LedgerStoreLaws.Cancelled, () => new Faulty { CannotBeStopped = true } },
        { LedgerStoreLaws.LikeTheOneInMemory, () => new Faulty { TakesAnyVersion = true } },
    };

    /// <summary>The store in memory with one fault.</summary>
    private sealed class Faulty : ILedgerStore
    {
        private readonly InMemoryLedgerStore store = new();
        private int appends;

        public bool Forgets { get; init; }

        public bool TakesAnyVersion { get; init; }

        public bool TellsNothing { get; init; }

        public bool StartsOver { get; init; }

        public bool ListsNothing { get; init; }

        public bool CannotBeStopped { get; init; }

        public async Task<AppendResult> AppendAsync(string stream, long expectedVersion, IReadOnlyList<EntryContent> entries, CancellationToken stop)
        {
            if (TakesAnyVersion) expectedVersion = await VersionAsync(stream);
            if (Forgets && ++appends % 2 == 0) return new AppendResult.Appended([.. entries.Select((content, index) => new StoredEntry(stream, expectedVersion + index + 1, 1, content))]);
            var result = await store.AppendAsync(stream, expectedVersion, entries, CannotBeStopped ? CancellationToken.None : stop);
            return TellsNothing && result is AppendResult.Appended ? new AppendResult.Appended([]) : result;
        }

        public IAsyncEnumerable<StoredEntry> ReadAsync(string stream, long afterVersion, CancellationToken stop) => store.ReadAsync(stream, afterVersion, stop);

        public IAsyncEnumerable<StoredEntry> ReadAllAsync(long afterPosition, CancellationToken stop) => store.ReadAllAsync(StartsOver ? 0 : afterPosition, stop);

        public IAsyncEnumerable<StreamHead> ListAsync(CancellationToken stop) => store.ListAsync(stop).Where(_ => !ListsNothing);

        private async Task<long> VersionAsync(string stream)
        {
            var version = 0L;
            await foreach (var entry in store.ReadAsync(stream, 0, CancellationToken.None)) version = entry.Version;
            return version;
        }
    }
}
