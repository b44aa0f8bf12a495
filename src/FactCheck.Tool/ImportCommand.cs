using System.CommandLine;

namespace FactCheck.Tool;

/// <summary><c>factcheck import FILE… --from FORMAT</c>: turns files in the formats of others into a casebook file.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputOptions(isImport: true);
        var written = new CasebookOutput();
        var command = new Command("import", "Turns files in the formats of others into a casebook file: reviews of claims, Wikidata, UCDP, ACLED, and CSV of any columns by a map. What cannot be held is told, and the exit code is 1 then.");
        inputs.AddTo(command);
        written.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var request = inputs.Of(parsed, terminal, written.PathOf(parsed));
            if (request.Files.Any(file => file.IsText || file.Kind is InputKind.Json or InputKind.JsonLines)) throw new IOException("import reads files, all in the format of --from; a folder is none.");
            var watched = request.WatchList is { } path ? await CasebookFiles.ReadAsync([InputFile.Of(path).ToCasebookInput()], keepGoing: false, terminal, stop).ConfigureAwait(false) : Casebook.Empty;
            if (watched is null || await InputFormats.OfAsync(request, watched, terminal, stop).ConfigureAwait(false) is not { } formats) return ExitCode.BadInput;
            var reading = await CasebookFiles.ReadAllAsync([.. request.Files.Select(file => file.ToCasebookInput(formats))], request.KeepGoing, terminal, stop).ConfigureAwait(false);
            if (reading.Casebook is not { } casebook) return ExitCode.BadInput;
            await written.WriteAsync(casebook, parsed, terminal, stop).ConfigureAwait(false);
            return reading.Warnings.Count > 0 || reading.LeftOut > 0 ? ExitCode.Lost : ExitCode.NothingShown;
        });
        return command;
    }
}
