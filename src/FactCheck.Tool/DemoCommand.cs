using System.CommandLine;
using FactCheck.Detection;
using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary><c>factcheck demo</c>: the main job, on a casebook that the tool carries.</summary>
internal static class DemoCommand
{
    private const string Name = "demo.json";

    public static Command Create(Terminal terminal)
    {
        var format = ReportOptions.Format();
        var command = new Command("demo", "Checks a small casebook that the tool carries: the dead of Syria's war and who wants what, as one article of December 2015 has it.") { format };
        command.SetAction(async (parsed, stop) =>
        {
            var stream = typeof(DemoCommand).Assembly.GetManifestResourceStream(Name)
                ?? throw new InvalidOperationException("The tool carries the demo.");
            await using var _ = stream.ConfigureAwait(false);
            var casebook = await CasebookFiles.ReadAsync([CasebookInput.FromStream(stream, Name)], keepGoing: false, terminal, stop).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The demo is a good casebook.");
            var result = new CasebookChecker(BuiltInDetectors.All).Check(casebook, stop: stop);
            new ReportOutput(result, ReportFormat.Of(parsed.GetValue(format)!)) { IncludeNotices = true }.Write(terminal); // the option has a default
            return ExitCode.NothingShown;
        });
        return command;
    }
}
