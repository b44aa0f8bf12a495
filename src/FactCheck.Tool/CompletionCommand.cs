using System.CommandLine;

namespace FactCheck.Tool;

/// <summary><c>factcheck completion SHELL</c>: the script with which a shell completes the command line, by asking the tool itself.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { HelpName = string.Join('|', Shells), Description = "The shell." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Writes the script with which a shell completes commands, options and values.") { shell };
        command.SetAction(async (parsed, stop) =>
        {
            var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{parsed.GetValue(shell)}") ?? throw new InvalidOperationException("The tool carries a script for each shell.");
            await using var _ = script.ConfigureAwait(false);
            await script.CopyToAsync(terminal.Output, stop).ConfigureAwait(false);
            return ExitCode.NothingShown;
        });
        return command;
    }
}
