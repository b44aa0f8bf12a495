using System.Diagnostics;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>How long a check takes, and what memory: on the generated casebook, and on single dossiers that invite quadratic work.</summary>
internal static class CheckTiming
{
    private const int Large = 10_000;
    private const int Runs = 3;
    private static readonly LocalDate FirstDay = new(2011, 3, 15);

    public static void Run(Settings settings, TextWriter told)
    {
        foreach (var size in new[] { Large / 2, Large })
        {
            Time(told, $"{size:N0} claims, rising, a day each", Casebook.Of(Rising(size, i => i)));
            Time(told, $"{size:N0} claims, rising, in one window", Casebook.Of(Rising(size, i => i % 20)));
            Time(told, $"{size:N0} claims, half own figures and half relays of one claimant", Casebook.Of(OwnAndRelays(size / 2, apart: 1)));
            Time(told, $"{size:N0} claims, half own figures and half relays, in one window", Casebook.Of(OwnAndRelays(size / 2, apart: 0)));
        }

        var clock = Stopwatch.StartNew();
        var (casebook, planted) = MillionClaims.InMemory(settings);
        told.WriteLine($"{settings.Claims:N0} claims made in {clock.Elapsed.TotalSeconds:F1} s, {GC.GetTotalMemory(true) / 1_000_000:N0} MB.");
        planted.Verify(FoundDiscrepancies.InResult(Time(told, $"{settings.Claims:N0} claims", casebook)), told);
        using var process = Process.GetCurrentProcess();
        told.WriteLine($"Peak of the process: {process.PeakWorkingSet64 / 1_000_000:N0} MB.");
    }

    private static Detection.CheckResult Time(TextWriter told, string what, Casebook casebook)
    {
        Detection.CheckResult? result = null;
        for (var run = 0; run < Runs; run++)
        {
            var (clock, allocated, collected) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes(), GC.CollectionCount(2));
            result = casebook.Check();
            told.WriteLine($"{what}: {clock.ElapsedMilliseconds:N0} ms, {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000:N0} MB allocated, {GC.CollectionCount(2) - collected} full collections.");
        }

        return result!; // there is a run
    }

    /// <summary>Many origins, each with one figure.</summary>
    private static IEnumerable<Claim> Rising(int count, Func<int, int> day)
    {
        var question = Question.HowMuch("toll", "people killed", Unit.People, Course.Rising);
        for (var i = 0; i < count; i++)
        {
            yield return question.Claim($"c{i}", Source.Organisation($"s{i}", $"Source {i}"), Figure.Exactly(10_000 + i), FirstDay.PlusDays(day(i)));
        }
    }

    /// <summary>One claimant's own figures, and a relay of each, published the day after.</summary>
    private static IEnumerable<Claim> OwnAndRelays(int count, int apart)
    {
        var question = Question.HowMuch("toll", "people killed", Unit.People, Course.Rising);
        var claimant = Source.Organisation("un", "United Nations");
        for (var i = 0; i < count; i++)
        {
            var day = FirstDay.PlusDays(i * apart);
            yield return question.Claim($"c{i}", claimant, Figure.Exactly(10_001 + (2 * i)), day).WithAsOf(day);
            yield return question.Claim($"r{i}", claimant, Figure.Exactly(10_001 + (2 * i)), day.PlusDays(1), via: [Source.Outlet($"o{i % 50}", $"Outlet {i % 50}")]).WithAsOf(day);
        }
    }
}
