using System.Diagnostics;
using FactCheck.Detection;
using FactCheck.Ledgers;
using FactCheck.Tracking;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>How long it takes to record one claim, with detection, into a dossier that is large already.</summary>
internal static class TrackerTiming
{
    private const int Dossier = 10_000;
    private const int Recorded = 1_000;

    /// <summary>Records claims one after the other, and tells the median and the 99th percentile; checks that the tracker found what a check of the same casebook finds.</summary>
    public static async Task<int> RunAsync(TextWriter told)
    {
        var random = new Random(1);
        var question = Question.HowMuch("dead", "people killed", Unit.People, Course.Rising);
        Claim[] claims =
        [
            .. Enumerable.Range(0, Dossier + Recorded).Select(i => question.Claim(
                FormattableString.Invariant($"c{i}"),
                Source.Organisation(FormattableString.Invariant($"s{random.Next(500)}"), "a body"),
                Figure.Plain((100 * (i / 100)) + 10_000),
                new LocalDate(2015, 1, 1).PlusDays(i / 4))),
        ];
        var store = new InMemoryLedgerStore();
        using (var filling = Tracker(store, [])) // without detectors: it is not what is timed
        {
            foreach (var claim in claims.Take(Dossier)) await filling.RecordAsync(claim);
        }

        using var tracker = Tracker(store, BuiltInDetectors.All);
        await tracker.DiscrepanciesAsync(); // reads the ledger
        var took = new double[Recorded];
        for (var i = 0; i < Recorded; i++)
        {
            var clock = Stopwatch.StartNew();
            await tracker.RecordAsync(claims[Dossier + i]);
            took[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(took);
        told.WriteLine(FormattableString.Invariant($"One claim into a dossier of {Dossier:N0}, with detection: median {took[Recorded / 2]:F1} ms, p99 {took[Recorded * 99 / 100]:F1} ms, of {Recorded:N0}."));
        var open = (await tracker.DiscrepanciesAsync()).Select(each => each.Id).Order(StringComparer.Ordinal);
        var pure = Casebook.Of(claims).Check().Discrepancies.Select(each => each.Id).Order(StringComparer.Ordinal);
        if (open.SequenceEqual(pure)) return 0;
        told.WriteLine("The tracker has other discrepancies than a check of the same casebook.");
        return 1;
    }

    private static DiscrepancyTracker Tracker(ILedgerStore store, IReadOnlyList<IDiscrepancyDetector> detectors) => new(store, new CasebookChecker(detectors), new FixedClock());

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 1, 1, 0, 0);
    }
}
