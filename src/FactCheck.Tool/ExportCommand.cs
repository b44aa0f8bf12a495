using System.CommandLine;
using FactCheck.Detection;
using FactCheck.Interop;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary><c>factcheck export FILE… --to FORMAT</c>: writes casebook files in the formats of others.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["claimreview", "wikidata", "csv", "mermaid", "graphviz"];

    public static Command Create(Terminal terminal, IReadOnlyList<IDiscrepancyDetector> detectors, IClaimReader reader)
    {
        var inputs = new InputOptions();
        var to = new Option<string>("--to") { Description = $"How it is written: {string.Join(", ", Formats)}: drafts of reviews, statements of Wikidata, a tidy table for R and pandas, or a graph of who passes on whom.", HelpName = "FORMAT", Required = true };
        to.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the standard output.", HelpName = "FILE" };
        var command = new Command("export", "Writes casebook files in the formats of others. What these cannot hold is told, and the exit code is 1 then.");
        inputs.AddTo(command);
        command.Add(to);
        command.Add(output);
        command.SetAction(async (parsed, stop) =>
        {
            var casebook = await new InputReader(reader, terminal).ReadAsync(inputs.Of(parsed, terminal, parsed.GetValue(output)), stop).ConfigureAwait(false);
            if (casebook is null) return ExitCode.BadInput;
            var exit = ExitCode.NothingShown;
            if (parsed.GetValue(output) is { } path) await WholeFile.WriteAsync(path, WriteAsync).ConfigureAwait(false);
            else await WriteAsync(terminal.Output).ConfigureAwait(false);
            return exit;

            async Task WriteAsync(Stream stream) => exit = await ExportCommand.WriteAsync(casebook, parsed.GetValue(to)!, stream, detectors, terminal, stop).ConfigureAwait(false); // it is required
        });
        return command;
    }

    private static async Task<int> WriteAsync(Casebook casebook, string format, Stream stream, IReadOnlyList<IDiscrepancyDetector> detectors, Terminal terminal, CancellationToken stop)
    {
        switch (format)
        {
            case "claimreview": return await ToldAsync(await ClaimReviewFile.WriteAsync(casebook, stream, stop).ConfigureAwait(false), terminal).ConfigureAwait(false);
            case "wikidata": return await ToldAsync(await WikidataFile.WriteAsync(casebook, stream, stop).ConfigureAwait(false), terminal).ConfigureAwait(false);
            case "csv":
                var result = new CasebookChecker(detectors).Check(casebook, stop: stop);
                await ClaimTable.WriteAsync(result, stream, stop).ConfigureAwait(false);
                foreach (var failure in result.Failures) await terminal.Error.WriteLineAsync($"error: {failure}").ConfigureAwait(false);
                return result.Failures.Count > 0 ? ExitCode.NotWhole : ExitCode.NothingShown;
            default:
                var graph = RelayGraph.Of(casebook);
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(format == "mermaid" ? graph.ToMermaid() : graph.ToGraphViz()), stop).ConfigureAwait(false);
                return ExitCode.NothingShown;
        }
    }

    private static async Task<int> ToldAsync(IReadOnlyList<ExportLoss> losses, Terminal terminal)
    {
        foreach (var loss in losses) await terminal.Notes.WriteLineAsync($"warning: {loss}").ConfigureAwait(false);
        return losses.Count > 0 ? ExitCode.Lost : ExitCode.NothingShown;
    }
}
