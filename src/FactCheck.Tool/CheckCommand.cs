using System.CommandLine;
using FactCheck.Detection;
using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary><c>factcheck check FILE…</c>: reads casebook files, checks them as one casebook, and writes the report.</summary>
internal static class CheckCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal, IReadOnlyList<IDiscrepancyDetector> detectors)
    {
        var files = new Argument<string[]>("FILE") { Description = "Casebook files (factcheck/1), .json or .jsonl; '-' is the standard input. Several make one casebook.", Arity = ArgumentArity.OneOrMore };
        var from = new Option<string?>("--from") { Description = "How the files are written, where their names do not say it.", HelpName = "json|jsonl" };
        from.AcceptOnlyFromAmong("json", "jsonl");
        var format = ReportOptions.Format();
        var output = new Option<string?>("--output") { Description = "Write the report to this file instead of the standard output.", HelpName = "FILE" };
        var notices = new Option<bool>("--include-notices") { Description = "Show notices too (JSON always has them)." };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Leave bad records out, and say which, instead of giving no result." };
        var kinds = ReportOptions.Kinds();
        var severity = ReportOptions.MinSeverity();
        var command = new Command("check", "Checks casebook files and reports what does not add up.") { files, from, format, output, severity, kinds, notices, keepGoing };
        command.SetAction(async (parsed, stop) =>
        {
            var inputs = Inputs(parsed.GetValue(files)!, parsed.GetValue(from), terminal); // one is needed
            var casebook = await ReadAsync(inputs, parsed.GetValue(keepGoing), terminal, stop).ConfigureAwait(false);
            if (casebook is null) return ExitCode.BadInput;
            var (asked, least) = (parsed.GetValue(kinds) ?? [], parsed.GetValue(severity));
            var found = Check(casebook, detectors, terminal, stop);
            var result = found.Where(finding => (asked.Length == 0 || asked.Contains(finding.Kind)) && (finding is not Discrepancy discrepancy || discrepancy.Severity >= least));
            if (found.Discrepancies.Count - result.Discrepancies.Count is > 0 and var left) await terminal.Error.WriteLineAsync(FormattableString.Invariant($"factcheck: {left:N0} more found that --kinds or --min-severity leave out.")).ConfigureAwait(false);
            var (report, include) = (parsed.GetValue(format)!, parsed.GetValue(notices)); // the option has a default
            if (parsed.GetValue(output) is { } path) ReportOutput.WriteFile(result, report, include, asked, path);
            else ReportOutput.Write(result, report, include, asked, terminal);
            foreach (var failure in result.Failures) await terminal.Error.WriteLineAsync($"error: {failure}").ConfigureAwait(false);
            if (result.Failures.Count > 0) return ExitCode.NotWhole;
            return result.Discrepancies.Count > 0 ? ExitCode.DiscrepanciesShown : ExitCode.NothingShown;
        });
        return command;
    }

    /// <summary>Reads, and tells all warnings and errors; null where there is no result.</summary>
    public static async Task<Casebook?> ReadAsync(IReadOnlyList<CasebookInput> inputs, bool keepGoing, Terminal terminal, CancellationToken stop)
    {
        CasebookReading reading;
        using (var line = new ProgressLine(terminal))
        {
            var progress = new Told<CasebookReadProgress>(read => line.Show("Reading", read.BytesRead / 1_000_000, (read.BytesTotal ?? 0) / 1_000_000, "MB"));
            reading = await CasebookFile.ReadAsync(inputs, new() { KeepGoing = keepGoing }, progress, stop).ConfigureAwait(false);
        }

        foreach (var warning in reading.Warnings) await terminal.Error.WriteLineAsync($"warning: {warning}").ConfigureAwait(false);
        if (reading.HasMoreWarnings) await terminal.Error.WriteLineAsync("warning: there are more warnings than these.").ConfigureAwait(false);
        foreach (var error in reading.Errors) await terminal.Error.WriteLineAsync($"error: {error}").ConfigureAwait(false);
        if (reading.HasMoreErrors) await terminal.Error.WriteLineAsync("error: there are more errors than these.").ConfigureAwait(false);
        if (reading.LeftOut > 0) await terminal.Error.WriteLineAsync(FormattableString.Invariant($"factcheck: {reading.LeftOut:N0} bad {(reading.LeftOut == 1 ? "record" : "records")} left out.")).ConfigureAwait(false);
        if (reading.Casebook is null) await terminal.Error.WriteLineAsync("factcheck: no result; --keep-going leaves bad records out.").ConfigureAwait(false);
        return reading.Casebook;
    }

    private static CheckResult Check(Casebook casebook, IReadOnlyList<IDiscrepancyDetector> detectors, Terminal terminal, CancellationToken stop)
    {
        using var line = new ProgressLine(terminal);
        var progress = new Told<int>(done => line.Show("Checking", done, casebook.Dossiers.Count, "questions"));
        return new CasebookChecker(detectors).Check(casebook, progress, stop);
    }

    private static CasebookInput[] Inputs(string[] files, string? from, Terminal terminal)
    {
        CasebookFormat? given = from switch { "json" => CasebookFormat.Json, "jsonl" => CasebookFormat.JsonLines, _ => null };
        return [.. files.Select(file => file == StandardInput
            ? CasebookInput.FromStream(terminal.Input, "standard input", given ?? CasebookFormat.Json)
            : CasebookInput.FromPath(Known(file, given), given))];
    }

    /// <summary>The path, where its name or the caller says how the file is written.</summary>
    private static string Known(string path, CasebookFormat? given) =>
        given is not null || Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".JSONL"
            ? path
            : throw new IOException(path.StartsWith("--", StringComparison.Ordinal) ? $"There is no option {path}." : $"{path}: casebook files end in .json or .jsonl; for another name say --from.");

    /// <summary>Tells at once, on the thread that reports: <see cref="Progress{T}"/> would tell later, over the report.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
