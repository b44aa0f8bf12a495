using FactCheck.Detection;
using FactCheck.Ledgers;
using FactCheck.Tracking;
using NodaTime;
using NodaTime.Testing;

namespace FactCheck.Tests.Tracking;

/// <summary>A tracker over a ledger in memory, with a clock that stands still until it is moved.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly Instant Noon = Instant.FromUtc(2026, 1, 1, 12, 0);

    public Desk(ILedgerStore? store = null)
    {
        Store = store ?? new InMemoryLedgerStore();
        Tracker = new(Store, new CasebookChecker(BuiltInDetectors.All), Clock);
    }

    public FakeClock Clock { get; } = new(Noon);

    public ILedgerStore Store { get; }

    public DiscrepancyTracker Tracker { get; }

    public async Task RecordAsync(params Claim[] claims)
    {
        foreach (var claim in claims) await Tracker.RecordAsync(claim);
    }

    /// <summary>The ids and statuses of what the record supports.</summary>
    public async Task<string> ShownAsync() => Shown(await Tracker.DiscrepanciesAsync());

    public static string Shown(IEnumerable<TrackedDiscrepancy> discrepancies) =>
        string.Join('\n', discrepancies.OrderBy(each => each.Id, StringComparer.Ordinal).Select(each => $"{each.Id} {each.Status}"));

    public void Dispose() => Tracker.Dispose();
}
