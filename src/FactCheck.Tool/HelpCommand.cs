using System.CommandLine;

namespace FactCheck.Tool;

/// <summary><c>factcheck help [COMMAND…]</c>: the help of a command.</summary>
internal static class HelpCommand
{
    public static Command Create(Terminal terminal, RootCommand root)
    {
        var names = new Argument<string[]>("COMMAND") { HelpName = "COMMAND", Description = "The command, as in 'watch init'; all of the tool without it.", Arity = ArgumentArity.ZeroOrMore };
        names.CompletionSources.Add(_ => root.Subcommands.Select(command => command.Name));
        var help = new Command("help", "Shows how a command is used, with examples.") { names };
        help.SetAction(async (parsed, stop) =>
        {
            Command command = root;
            foreach (var name in parsed.GetValue(names) ?? [])
            {
                if (command.Subcommands.FirstOrDefault(each => each.Name == name) is not { } found)
                {
                    await terminal.Error.WriteLineAsync($"factcheck: There is no command {Visible.Of(name)}; {(command.Subcommands.Count == 0 ? $"{command.Name} has none" : $"there are {string.Join(", ", command.Subcommands.Select(each => each.Name))}")}.").ConfigureAwait(false);
                    return ExitCode.BadInput;
                }

                command = found;
            }

            return await root.Parse([.. parsed.GetValue(names) ?? [], "--help"]).InvokeAsync(parsed.InvocationConfiguration, stop).ConfigureAwait(false);
        });
        return help;
    }
}
