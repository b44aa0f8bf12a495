using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactCheck.Tool;

/// <summary>The help of a command, followed by examples of its use and what it tells the shell.</summary>
internal sealed class HelpSections(HelpAction usual, int width) : SynchronousCommandLineAction
{
    /// <summary>By command: what is wanted, and the command line for it.</summary>
    private static readonly Dictionary<string, (string Wanted, string Line)[]> Examples = new(StringComparer.Ordinal)
    {
        ["factcheck"] =
        [
            ("See what it does, on a casebook that it carries", "factcheck demo"),
            ("Check an article", "factcheck check article.md --publisher \"TRT World\" --published 2015-12-17"),
            ("Know more of a command", "factcheck help check"),
        ],
        ["check"] =
        [
            ("Check an article against itself", "factcheck check article.md --publisher \"TRT World\" --published 2015-12-17"),
            ("Check a folder of articles against a casebook, with a watch list", "factcheck check desk.json articles/ --watch-list syria.json"),
            ("Show figures that conflict by half and more, alone", "factcheck check desk.json --kinds conflictingFigures --min-severity major"),
            ("Write a page for the browser", "factcheck check desk.json --format html --output report.html"),
            ("Write what a code host shows beside the lines of a pull request", "factcheck check articles/ --format sarif --output factcheck.sarif"),
            ("Check again whenever a file changes, until Ctrl+C", "factcheck check desk.json articles/ --watch"),
            ("Ask in a script whether anything is shown", "factcheck check desk.json --quiet > /dev/null; echo $?"),
        ],
        ["read"] =
        [
            ("Read articles into a casebook, to be mended", "factcheck read articles/ --output read.json"),
            ("Check what was mended, and that its words are in the articles", "factcheck check read.json articles/"),
            ("Read the standard input", "factcheck read - --from text --published 2015-12-17 < article.txt"),
        ],
        ["import"] =
        [
            ("Turn an item of Wikidata into a casebook", "factcheck import Q178810.json --from wikidata --output syria.json"),
            ("Turn a table of any columns into one, by a map", "factcheck import data.csv --from csv --map map.json --output casebook.json"),
        ],
        ["export"] = [("Write a table for R and pandas", "factcheck export casebook.json --to csv --output claims.csv")],
        ["init"] = 
        [
            ("Start a watch list", "factcheck watch init syria.json"),
            ("Use it", "factcheck check articles/ --watch-list syria.json"),
        ],
        ["demo"] = [("Write the report of the demo as Markdown", "factcheck demo --format markdown")],
        ["completion"] =
        [
            ("For this session of bash", "source <(factcheck completion bash)"),
            ("For good, in zsh", "factcheck completion zsh > \"${fpath[1]}/_factcheck\""),
            ("For good, in fish", "factcheck completion fish > ~/.config/fish/completions/factcheck.fish"),
            ("For good, in PowerShell", "factcheck completion pwsh >> $PROFILE"),
        ],
    };

    private static readonly (int Code, string Meaning)[] ExitCodes =
    [
        (ExitCode.NothingShown, "nothing shown; commands that check nothing: done"),
        (ExitCode.DiscrepanciesShown, "discrepancies shown; import and export: something is lost"),
        (ExitCode.BadInput, "bad input or use, or a detector that failed"),
        (ExitCode.Cancelled, "cancelled"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true; // who asks for help need not name a file

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = width;
        usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        if (Examples.TryGetValue(command is RootCommand ? "factcheck" : command.Name, out var examples))
        {
            output.WriteLine("Examples:");
            foreach (var (wanted, line) in examples) output.WriteLine($"  {wanted}:\n    {line}");
            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes) output.WriteLine(FormattableString.Invariant($"  {code,-3}  {meaning}"));
        return ExitCode.NothingShown;
    }
}
