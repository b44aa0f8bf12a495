using System.CommandLine;

namespace FactCheck.Tool;

/// <summary><c>factcheck watch init [FILE]</c>: the start of a watch list, to be filled in by an editor.</summary>
internal static class WatchCommand
{
    private const string Start = "watch-list.json";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; never over one that is there.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => Start };
        var init = new Command("init", "Writes the start of a watch list: a casebook file with one question of each kind, whose texts say what to fill in.") { file };
        init.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetValue(file)!; // it has a default
            var start = typeof(WatchCommand).Assembly.GetManifestResourceStream(Start) ?? throw new InvalidOperationException("The tool carries the start of a watch list.");
            await using var _ = start.ConfigureAwait(false);
            var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
            {
                await start.CopyToAsync(stream, stop).ConfigureAwait(false);
            }

            await terminal.Notes.WriteLineAsync($"factcheck: {Visible.Of(path)} is written; use it with --watch-list.").ConfigureAwait(false);
            return ExitCode.NothingShown;
        });
        return new Command("watch", "Watch lists: what to look for in articles.") { init };
    }
}
