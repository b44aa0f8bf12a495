using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
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
            + $"  Kinds that are checked: {kinds}. Nothing else is looked for: silence is not agreement.");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Tell nothing but errors on the standard error; the exit code says the rest.", Recursive = true };
        root.Options.Add(quiet);
        root.Subcommands.Add(CheckCommand.Create(terminal, detectors ?? BuiltInDetectors.All, reader));
        root.Subcommands.Add(ReadCommand.Create(terminal, reader));
        root.Subcommands.Add(ImportCommand.Create(terminal));
        root.Subcommands.Add(ExportCommand.Create(terminal, detectors ?? BuiltInDetectors.All, reader));
        root.Subcommands.Add(WatchCommand.Create(terminal));
        root.Subcommands.Add(DemoCommand.Create(terminal));
        root.Subcommands.Add(CompletionCommand.Create(terminal));
        root.Subcommands.Add(HelpCommand.Create(terminal, root));
        Explain(root, terminal);
        using var output = terminal.OutputText();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync($"factcheck: {error.Message}").ConfigureAwait(false);
            await terminal.Error.WriteLineAsync("Try 'factcheck --help'.").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        var isCompletion = parsed.Tokens.Any(token => token.Type == TokenType.Directive); // of a line that may well be blank
        if (!isCompletion && parsed.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            await terminal.Error.WriteLineAsync("factcheck: One of the arguments is blank; files, names and words are not.").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        terminal.IsQuiet = parsed.GetValue(quiet);
        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Notes.WriteLineAsync("factcheck: cancelled.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            await terminal.Error.WriteLineAsync($"factcheck: {Visible.Of(failure.Message)}").ConfigureAwait(false);
            return ExitCode.BadInput;
        }
    }

    /// <summary>Whether a failure is one of files, and no fault of the tool.</summary>
    public static bool IsOfFiles(Exception failure) => failure is IOException or UnauthorizedAccessException;

    /// <summary>Help has examples and exit codes, is as wide as the terminal, and is asked for as elsewhere: <c>-h</c>, <c>--help</c>.</summary>
    private static void Explain(RootCommand root, Terminal terminal)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        foreach (var alias in new[] { "/?", "/h" }) help.Aliases.Remove(alias);
        if (help.Action is HelpAction usual) help.Action = new HelpSections(usual, terminal.Width);
    }
}
