using System.CommandLine;
using FactCheck.Detection;
using FactCheck.Reading;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary><c>factcheck check FILE…</c>: reads casebook files and articles, checks them as one casebook, and writes the report.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, IReadOnlyList<IDiscrepancyDetector> detectors, IClaimReader reader)
    {
        var inputs = new InputOptions();
        var format = ReportOptions.Format();
        var output = new Option<string?>("--output") { Description = "Write the report to this file instead of the standard output.", HelpName = "FILE" };
        var notices = new Option<bool>("--include-notices") { Description = "Show notices too (JSON always has them)." };
        var kinds = ReportOptions.Kinds();
        var severity = ReportOptions.MinSeverity();
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };
        var command = new Command("check", "Checks casebook files, and the claims that are read out of articles, and reports what does not add up.");
        inputs.AddTo(command);
        foreach (var option in new Option[] { format, output, severity, kinds, notices, watch }) command.Add(option);
        command.SetAction((parsed, stop) => parsed.GetValue(watch) ? WatchAsync(parsed, stop) : OnceAsync(parsed, stop));
        return command;

        async Task<int> OnceAsync(ParseResult parsed, CancellationToken stop)
        {
            var written = ReportFormat.Of(parsed.GetValue(format)!); // the option has a default
            var request = inputs.Of(parsed, terminal, parsed.GetValue(output)) with { KeepsTexts = written.Name == ReportFormat.Sarif };
            var input = new InputReader(reader, terminal);
            var casebook = await input.ReadAsync(request, stop).ConfigureAwait(false);
            if (casebook is null) return ExitCode.BadInput;
            var (asked, least) = (parsed.GetValue(kinds) ?? [], parsed.GetValue(severity));
            var found = Check(casebook, detectors, terminal, stop);
            var result = found.Where(finding => (asked.Length == 0 || asked.Contains(finding.Kind)) && (finding is not Discrepancy discrepancy || discrepancy.Severity >= least));
            if (found.Discrepancies.Count - result.Discrepancies.Count is > 0 and var left) await terminal.Notes.WriteLineAsync(FormattableString.Invariant($"factcheck: {left:N0} more found that --kinds or --min-severity leave out.")).ConfigureAwait(false);
            var report = new ReportOutput(result, written)
            {
                IncludeNotices = parsed.GetValue(notices),
                Kinds = asked,
                WithCasebook = request.Files.Any(file => file.IsText),
                Artifacts = input.Artifacts,
                CasebookUri = request.Files.Where(file => !file.IsText).ToList() is [{ Stream: null } only] ? SarifArtifact.UriOf(only.Name) : null,
            };
            if (parsed.GetValue(output) is { } path) await report.WriteFileAsync(path).ConfigureAwait(false);
            else report.Write(terminal);
            foreach (var failure in result.Failures) await terminal.Error.WriteLineAsync($"error: {failure}").ConfigureAwait(false);
            if (result.Failures.Count > 0) return ExitCode.NotWhole;
            return result.Discrepancies.Count > 0 ? ExitCode.DiscrepanciesShown : ExitCode.NothingShown;
        }

        async Task<int> WatchAsync(ParseResult parsed, CancellationToken stop)
        {
            if (inputs.Of(parsed, terminal, parsed.GetValue(output)).Files.Any(file => file.Stream is not null)) throw new IOException("The standard input cannot be watched: --watch is for files.");
            using var changes = new FileWatch(inputs.Named(parsed), parsed.GetValue(output));
            while (true)
            {
                try
                {
                    await OnceAsync(parsed, stop).ConfigureAwait(false);
                }
                catch (Exception failure) when (CommandLine.IsOfFiles(failure)) // a file may be back in a moment
                {
                    await terminal.Error.WriteLineAsync($"factcheck: {Visible.Of(failure.Message)}").ConfigureAwait(false);
                }

                await terminal.Notes.WriteLineAsync("factcheck: waiting for a change; Ctrl+C ends.").ConfigureAwait(false);
                await changes.ChangedAsync(stop).ConfigureAwait(false);
            }
        }
    }

    private static CheckResult Check(Casebook casebook, IReadOnlyList<IDiscrepancyDetector> detectors, Terminal terminal, CancellationToken stop)
    {
        using var line = new ProgressLine(terminal);
        var progress = new Told<int>(done => line.Show("Checking", done, casebook.Dossiers.Count, "questions"));
        return new CasebookChecker(detectors).Check(casebook, progress, stop);
    }
}
