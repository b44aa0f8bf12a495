using System.CommandLine;
using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary>Where the commands that make a casebook file write it, and how.</summary>
internal sealed class CasebookOutput
{
    private readonly Option<string?> output = new("--output") { Description = "Write the casebook to this file instead of the standard output.", HelpName = "FILE" };
    private readonly Option<string?> format = new("--format") { Description = "How the casebook is written (factcheck/1); without it JSON, and JSON Lines to a file that ends in .jsonl.", HelpName = "json|jsonl" };

    public CasebookOutput() => format.AcceptOnlyFromAmong("json", "jsonl");

    public void AddTo(Command command)
    {
        command.Add(output);
        command.Add(format);
    }

    /// <summary>The file that is written; null for the standard output.</summary>
    public string? PathOf(ParseResult parsed) => parsed.GetValue(output);

    public async Task WriteAsync(Casebook casebook, ParseResult parsed, Terminal terminal, CancellationToken stop)
    {
        var path = PathOf(parsed);
        var isLines = parsed.GetValue(format) == "jsonl" || (parsed.GetValue(format) is null && path?.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) == true);
        var written = isLines ? CasebookFormat.JsonLines : CasebookFormat.Json;
        if (path is null) await CasebookFile.WriteAsync(casebook, terminal.Output, written, stop).ConfigureAwait(false);
        else await WholeFile.WriteAsync(path, stream => CasebookFile.WriteAsync(casebook, stream, written, stop)).ConfigureAwait(false);
    }
}
