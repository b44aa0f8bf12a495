using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>What the commands that read files take: which files, and how they are read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private readonly bool isImport;
    private readonly Option<string?> from;
    private readonly Option<string?> map = new("--map") { Description = "What the columns of a CSV file are (factcheck-map/1); for wikidata, a casebook file with the questions to answer.", HelpName = "FILE" };
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

    /// <param name="isImport">Whether the files are in a format of others, which must be said.</param>
    public InputOptions(bool isImport = false)
    {
        this.isImport = isImport;
        var words = isImport ? InputFile.ImportWords : InputFile.Words;
        files.Description = isImport
            ? "Files, all in the format of --from; '-' is the standard input. Several make one casebook."
            : "Casebook files (.json, .jsonl, .csv), articles (.txt, .md, .html), or folders of them; '-' is the standard input. Several make one casebook.";
        from = new("--from") { Description = $"How the files are written{(isImport ? "" : ", where their names do not say it")}: {string.Join(", ", words)}.", HelpName = "FORMAT", Required = isImport };
        from.AcceptOnlyFromAmong(words);
    }

    public void AddTo(Command command)
    {
        command.Add(files);
        foreach (var option in new Option[] { from, map, watchList, keepGoing }) command.Add(option);
        if (isImport) return;
        command.Add(publisher);
        command.Add(published);
    }

    /// <summary>The files and folders that a command line names, the watch list and the map too.</summary>
    public IReadOnlyList<string> Named(ParseResult parsed) => [.. parsed.GetValue(files)!, .. new[] { parsed.GetValue(watchList), parsed.GetValue(map) }.OfType<string>()]; // one is needed

    /// <summary>What a command line asks for; the file that it writes is no input, though it may lie in a folder that is one.</summary>
    /// <exception cref="IOException">A file's name does not say how it is written, a folder has nothing to read, or what is read would be written over.</exception>
    public InputRequest Of(ParseResult parsed, Terminal terminal, string? output = null)
    {
        if (output is not null && Named(parsed).Any(name => Path.GetFullPath(name) == Path.GetFullPath(output))) throw new IOException($"{output}: a file that is read is not written over; give --output another name.");
        return new(InputFile.All(parsed.GetValue(files)!, parsed.GetValue(from), terminal.Input, output)) // one is needed
        {
            Map = parsed.GetValue(map),
            WatchList = parsed.GetValue(watchList),
            Publisher = parsed.GetValue(publisher),
            Published = parsed.GetValue(published),
            KeepGoing = parsed.GetValue(keepGoing),
        };
    }
}
