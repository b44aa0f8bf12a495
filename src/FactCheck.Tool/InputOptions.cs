using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>What the commands that read files take: which files, and how they are read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Casebook files (.json, .jsonl, .csv), articles (.txt, .md, .html), or folders of them; '-' is the standard input. Several make one casebook.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> from = new("--from") { Description = "How the files are written, where their names do not say it.", HelpName = string.Join('|', InputFile.Words) };
    private readonly Option<string?> watchList = new("--watch-list") { Description = "A casebook file whose questions have cues: what to look for in articles.", HelpName = "FILE" };
    private readonly Option<string?> publisher = new("--publisher") { Description = "Who published the articles, whatever they say themselves.", HelpName = "NAME" };
    private readonly Option<Publication?> published = new("--published")
    {
        Description = "When the articles were published, whatever they say themselves: 2015-12-17.",
        HelpName = "DATE",
        CustomParser = parsed =>
        {
            if (!Publication.TryParse(parsed.Tokens[0].Value, out var given)) parsed.AddError($"A date is a day, month, year or instant, as in 2015-12-17, 2015-12, 2015 or 2015-12-17T12:00:00Z; this is {parsed.Tokens[0].Value}.");
            return given;
        },
    };

    private readonly Option<bool> keepGoing = new("--keep-going") { Description = "Leave bad records and files out, and say which, instead of giving no result." };

    public InputOptions() => from.AcceptOnlyFromAmong(InputFile.Words);

    public void AddTo(Command command)
    {
        command.Add(files);
        foreach (var option in new Option[] { from, watchList, publisher, published, keepGoing }) command.Add(option);
    }

    /// <summary>The files and folders that a command line names, the watch list too.</summary>
    public IReadOnlyList<string> Named(ParseResult parsed) => [.. parsed.GetValue(files)!, .. parsed.GetValue(watchList) is { } list ? [list] : Array.Empty<string>()]; // one is needed

    /// <summary>What a command line asks for; the file that it writes is no input, though it may lie in a folder that is one.</summary>
    /// <exception cref="IOException">A file's name does not say how it is written, or a folder has nothing to read.</exception>
    public InputRequest Of(ParseResult parsed, Terminal terminal, string? output) => new(InputFile.All(parsed.GetValue(files)!, parsed.GetValue(from), terminal.Input, output)) // one is needed
    {
        WatchList = parsed.GetValue(watchList),
        Publisher = parsed.GetValue(publisher),
        Published = parsed.GetValue(published),
        KeepGoing = parsed.GetValue(keepGoing),
    };
}
