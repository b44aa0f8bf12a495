using System.Diagnostics;
using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>What helps at the command line: help, completion, quiet, progress.</summary>
public sealed class HelpTests : IDisposable
{
    private const string Bash = "/bin/bash";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("watch init")]
    [InlineData("completion")]
    public async Task Help_has_examples_and_exit_codes_in_80_columns(string command)
    {
        string[] names = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var help = await Run(["help", .. names]);

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Equal(help.Output, (await Run([.. names, "--help"])).Output);
        Assert.All(help.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Snapshots.Match(Named(help.Output), command.Replace(' ', '-'));
    }

    [Fact]
    public async Task Help_of_a_command_below_one_that_has_none_says_so() =>
        Assert.Equal((2, "", "factcheck: There is no command nope; check has none.\n"), await Run("help", "check", "nope"));

    [Fact]
    public async Task Help_of_no_command_ends_with_2_and_says_which_there_are()
    {
        var help = await Run("help", "watch", "nope");

        Assert.Equal((2, "", "factcheck: There is no command nope; there are init.\n"), help);
    }

    [Theory]
    [InlineData("check --format ", "html\njson\nmarkdown\nsarif\ntext")]
    [InlineData("check --kinds stale", "staleFigure")]
    [InlineData("check --min", "--min-severity")]
    [InlineData("comp", "completion")]
    public async Task The_tool_answers_what_a_shell_asks(string line, string answers) =>
        Assert.Equal(answers, (await Run(FormattableString.Invariant($"[suggest:{line.Length}]"), line)).Output.TrimEnd().ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("bash", "complete -o default -F _factcheck factcheck")]
    [InlineData("zsh", "#compdef factcheck")]
    [InlineData("fish", "complete -c factcheck")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName factcheck")]
    public async Task There_is_a_script_for_each_shell(string shell, string holds)
    {
        var script = await Run("completion", shell);

        Assert.Equal((0, ""), (script.ExitCode, script.Error));
        Assert.Contains(holds, script.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_by_the_script()
    {
        if (!File.Exists(Bash)) return; // nothing to try it in
        var script = $$"""
            factcheck() { dotnet '{{typeof(CommandLine).Assembly.Location}}' "$@"; }
            source <(factcheck completion bash)
            answer() {
                COMP_LINE=$1 COMP_POINT=${#1}
                read -ra COMP_WORDS <<< "$1"
                [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _factcheck
                echo "$1: ${COMPREPLY[*]}"
            }
            answer 'factcheck '
            answer 'factcheck ch'
            answer 'factcheck  check --f'
            answer 'factcheck check --format s'
            answer 'factcheck check a'
            complete -p factcheck
            """;
        var start = new ProcessStartInfo(Bash, ["--norc", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!; // a process that starts is one
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.Equal(
            """
            factcheck : check completion demo export help import read watch
            factcheck ch: check
            factcheck  check --f: --format --from
            factcheck check --format s: sarif
            factcheck check a: 
            complete -o default -F _factcheck factcheck

            """.ReplaceLineEndings("\n"),
            await output);
    }

    [Fact]
    public async Task Quiet_tells_errors_alone()
    {
        var warned = Path.Combine(folder.FullName, "a.jsonl");
        await File.WriteAllTextAsync(warned, "{\"claim\": {\"id\": \"a\", \"question\": \"q\", \"claimant\": \"un\", \"figure\": 5, \"published\": \"2020\", \"bogus\": 1}}\n{\"claim\": 5}");
        var article = Path.Combine(folder.FullName, "a.txt");
        await File.WriteAllTextAsync(article, "Nothing.");

        var loud = await Run("check", "--keep-going", warned, article);
        var quiet = await Run("check", "--keep-going", "--quiet", warned, article);

        Assert.Equal((loud.ExitCode, loud.Output), (quiet.ExitCode, quiet.Output));
        Assert.Contains("warning: ", loud.Error, StringComparison.Ordinal);
        Assert.Contains("No claims are found.", loud.Error, StringComparison.Ordinal);
        Assert.Equal(3, quiet.Error.TrimEnd().Split('\n').Length); // the error, its line and the caret
        Assert.StartsWith($"error: {warned}:2:11: ", quiet.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30_000, 100_000, 0.5, "Checking: 30,000 of 100,000 questions")]
    [InlineData(30_000, 100_000, 2.5, "Checking: 30,000 of 100,000 questions, 12,000 a second, 6 s left")]
    [InlineData(1, 1_000, 2, "Checking: 1 of 1,000 questions, 0.5 a second, 33 min 18 s left")]
    [InlineData(1, 10_000, 2, "Checking: 1 of 10,000 questions, 0.5 a second, 5 h 33 min left")]
    [InlineData(100, 100, 2, "Checking: 100 of 100 questions, 50 a second")]
    [InlineData(30, 0, 2, "Checking: 30 questions, 15 a second")]
    [InlineData(0, 100, 2, "Checking: 0 of 100 questions")]
    public void Progress_tells_the_pace_and_the_time_that_is_left(long done, long of, double seconds, string text) =>
        Assert.Equal(text, Progress.Text("Checking", done, of, "questions", TimeSpan.FromSeconds(seconds)));

    /// <summary>Under the name that the tool has where it is installed: a test's process has another.</summary>
    private static string Named(string help) => help.Replace(System.CommandLine.RootCommand.ExecutableName, "factcheck", StringComparison.Ordinal);

    private static async Task<(int ExitCode, string Output, string Error)> Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = await CommandLine.RunAsync(args, new Terminal(output, error, Stream.Null));
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
