using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>How long a check takes, and what memory, on the generated casebook.</summary>
internal static class CheckTiming
{
    private const int Runs = 3;

    public static void Run(Settings settings, TextWriter told)
    {
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
            var (clock, processor, allocated, paused) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
            result = casebook.Check();
            var took = clock.ElapsedMilliseconds;
            told.WriteLine(
                $"{what} checked in {took:N0} ms, {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:N0} ms of processor, "
                + $"{(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000:N0} MB allocated, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:N0} ms paused by the collector.");
        }

        return result!; // there is a run
    }
}
