using System.CommandLine;
using FactCheck.Files;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary><c>factcheck read FILE…</c>: writes the claims of articles as a casebook file, for an editor to mend.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal, IClaimReader reader)
    {
        var inputs = new InputOptions();
        var output = new Option<string?>("--output") { Description = "Write the casebook to this file instead of the standard output.", HelpName = "FILE" };
        var format = new Option<string?>("--format") { Description = "How the casebook is written (factcheck/1); without it JSON, and JSON Lines to a file that ends in .jsonl.", HelpName = "json|jsonl" };
        format.AcceptOnlyFromAmong("json", "jsonl");
        var command = new Command("read", "Reads the claims of articles and writes them as a casebook file, with where they stand in the text, for an editor to mend.");
        inputs.AddTo(command);
        command.Add(output);
        command.Add(format);
        command.SetAction(async (parsed, stop) =>
        {
            var casebook = await new InputReader(reader, terminal).ReadAsync(inputs.Of(parsed, terminal, parsed.GetValue(output)), stop).ConfigureAwait(false);
            if (casebook is null) return ExitCode.BadInput;
            var path = parsed.GetValue(output);
            var isLines = parsed.GetValue(format) == "jsonl" || (parsed.GetValue(format) is null && path?.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) == true);
            var written = isLines ? CasebookFormat.JsonLines : CasebookFormat.Json;
            if (path is null) await CasebookFile.WriteAsync(casebook, terminal.Output, written, stop).ConfigureAwait(false);
            else await WholeFile.WriteAsync(path, stream => CasebookFile.WriteAsync(casebook, stream, written, stop)).ConfigureAwait(false);
            return ExitCode.NothingShown;
        });
        return command;
    }
}
