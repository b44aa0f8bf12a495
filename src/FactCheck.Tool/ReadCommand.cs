using System.CommandLine;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary><c>factcheck read FILE…</c>: writes the claims of articles as a casebook file, for an editor to mend.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal, IClaimReader reader)
    {
        var inputs = new InputOptions();
        var written = new CasebookOutput();
        var command = new Command("read", "Reads the claims of articles and writes them as a casebook file, with where they stand in the text, for an editor to mend.");
        inputs.AddTo(command);
        written.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var casebook = await new InputReader(reader, terminal).ReadAsync(inputs.Of(parsed, terminal, written.PathOf(parsed)), stop).ConfigureAwait(false);
            if (casebook is null) return ExitCode.BadInput;
            await written.WriteAsync(casebook, parsed, terminal, stop).ConfigureAwait(false);
            return ExitCode.NothingShown;
        });
        return command;
    }
}
