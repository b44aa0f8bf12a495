using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks;

const string Usage = """
    -- --filter '*'                                   benchmarks, each against a peer, each checking its own results first
    -- smoke                                          the checks alone, at small sizes, without timing
    -- generate PATH [--claims N] [--seed S]          writes a casebook of N claims (1,000,000) as JSON Lines, and PATH.planted.json
    -- verify PATH REPORT.json                        holds a report (factcheck-report/1) against PATH.planted.json
    -- time [--claims N] [--seed S]                   times Check() on such a casebook in memory
    -- traps [--claims N]                             times it on single dossiers of N/2 and N claims (10,000) that invite quadratic work
    -- tracker                                        times recording one claim into a dossier of 10,000, with detection
    -- reading                                        precision and recall of reading texts, on both halves of the corpus, and its speed
    -- reading --fit                                  fits the weights by which figures are held to count one thing, on the development half
    """;

switch (args)
{
    case ["smoke"]:
        return Smoke.Run(Console.Out);
    case ["generate", var path, .. var rest]:
        CasebookFile.Write(path, Settings.Read(rest));
        return 0;
    case ["verify", var path, var report]:
        return Planted.Read(CasebookFile.PlantedPath(path)).Verify(FoundDiscrepancies.InReport(report), Console.Out) ? 0 : 1;
    case ["time", .. var rest]:
        CheckTiming.Run(Settings.Read(rest), Console.Out);
        return 0;
    case ["traps", .. var rest]:
        QuadraticTraps.Run(rest.Length == 0 ? 10_000 : Settings.Read(rest).Claims, Console.Out);
        return 0;
    case ["tracker"]:
        return await TrackerTiming.RunAsync(Console.Out);
    case ["reading", "--fit"]:
        ReadingFit.Run(Console.Out);
        return 0;
    case ["reading"]:
        await ReadingEvaluation.RunAsync(Console.Out);
        return 0;
    case [var option, ..] when option.StartsWith('-'):
        var config = ManualConfig.CreateEmpty()
            .AddLogger(BenchmarkDotNet.Loggers.ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)) // no second build, in which our analyzers would run
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(CampsBenchmarks).Assembly).Run(args, config).ToArray();
        return Array.TrueForAll(summaries, summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
