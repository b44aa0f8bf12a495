using System.CommandLine;
using FactCheck.Detection;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary>The commands of the tool.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line; the exit code is one of <see cref="ExitCode"/>.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">The three streams.</param>
    /// <param name="detectors">What checks; the built-in detectors where null.</param>
    /// <param name="reader">What reads claims out of articles; the rule-based reader where null.</param>
    /// <param name="stop">Looked at between dossiers, records and articles.</param>
    public static async Task<int> RunAsync(
        string[] args, Terminal terminal, IReadOnlyList<IDiscrepancyDetector>? detectors = null, IClaimReader? reader = null, CancellationToken stop = default)
    {
        reader ??= new TextClaimReader();
        var kinds = string.Join(", ", ReportOptions.KnownKinds);
        var root = new RootCommand(
            "Shows where a record of claims does not add up: figures that conflict, stances that change. It shows disagreement; it never rules on who is right.\n"
            + $"  Kinds that are checked: {kinds}. Nothing else is looked for: silence is not agreement.\n"
            + "  Exit codes: 0 nothing shown, 1 discrepancies shown, 2 bad input or use or a detector that failed, 130 cancelled; demo always 0, read and watch 0 when they did what they do, import and export 1 when something is lost.");
        root.Subcommands.Add(CheckCommand.Create(terminal, detectors ?? BuiltInDetectors.All, reader));
        root.Subcommands.Add(ReadCommand.Create(terminal, reader));
        root.Subcommands.Add(ImportCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal, detectors ?? BuiltInDetectors.All, reader));
        root.Subcommands.Add(WatchCommand.Create(terminal));
        root.Subcommands.Add(DemoCommand.Create(terminal));
        using var output = terminal.OutputText();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync($"factcheck: {error.Message}").ConfigureAwait(false);
            await terminal.Error.WriteLineAsync("Try 'factcheck --help'.").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("factcheck: cancelled.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"factcheck: {failure.Message}").ConfigureAwait(false);
            return ExitCode.BadInput;
        }
    }
}
