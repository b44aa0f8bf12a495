using System.Text;
using FactCheck.Tests.Reporting;
using FactCheck.Tool;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Tool;

public sealed class ToolTests : IDisposable
{
    private const string Good = """
        {"question": {"id": "q", "form": "howMuch", "unit": "people", "course": "fixed"}}
        {"claim": {"id": "a", "question": "q", "claimant": "un", "figure": 500, "published": "2020"}}
        {"claim": {"id": "b", "question": "q", "claimant": "who", "figure": 900, "published": "2020"}}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_demo_shows_the_conflict_of_the_UN_and_the_SOHR()
    {
        var run = await Run("demo");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshots.Match(run.Output);
    }

    [Fact]
    public async Task The_demo_as_JSON_has_one_divergent_conflict_and_the_opposed_stances()
    {
        var run = await Run("demo", "--format", "json");

        var report = JObject.Parse(run.Output);
        var conflict = Assert.Single(report["discrepancies"]!, each => (string?)each["kind"] == "conflictingFigures");
        Assert.Equal(("divergent", "moderate", 1.4m), ((string?)conflict["strength"], (string?)conflict["severity"], (decimal?)conflict["ratio"]));
        Assert.Equal(["un-toll", "sohr-toll"], conflict["camps"]!.Select(camp => (string?)camp["claims"]!.Single()));
        Assert.Contains(report["notices"]!, notice => (string?)notice["id"] == "assad-leaves/opposedStances");
        Snapshots.Match(run.Output);
    }

    [Theory]
    [InlineData("text", "2 discrepancies (1 major")]
    [InlineData("json", "{\n  \"format\": \"factcheck-report/1\"")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# What does not add up")]
    [InlineData("sarif", "{\n  \"$schema\"")]
    public async Task A_report_is_written_in_the_format_that_is_asked_for_to_the_output_and_to_a_file(string format, string start)
    {
        var path = Path.Combine(folder.FullName, "report");
        var casebook = Write("a.jsonl", Good);

        var demo = await Run("demo", "--format", format);
        var toOutput = await Run("check", "--format", format, casebook);
        await Run("check", "--format", format, "--output", path, casebook);

        Assert.StartsWith(start, demo.Output, StringComparison.Ordinal);
        Assert.Equal(toOutput.Output, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task The_demo_as_HTML_is_a_sound_page_with_its_notices()
    {
        var run = await Run("demo", "--format", "html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Pages.ShouldBeSound(run.Output);
        Assert.Equal(4, Pages.Parsed(run.Output).Descendants("article").Count());
    }

    [Fact]
    public async Task A_page_is_written_to_a_file_too()
    {
        var path = Path.Combine(folder.FullName, "report.html");

        var run = await Run("check", Write("a.jsonl", Good), "--format", "html", "--output", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Pages.ShouldBeSound(await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_casebook_with_a_discrepancy_ends_with_1()
    {
        var run = await Run("check", Write("a.jsonl", Good));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("1 discrepancy (1 extreme) and 0 notices in 2 claims on 1 question from 2 sources.", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_casebook_without_discrepancies_ends_with_0()
    {
        var run = await Run("check", Write("a.jsonl", Good[..Good.LastIndexOf('\n')]));

        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData(1, "--min-severity", "extreme")]
    [InlineData(1, "--kinds", "conflictingFigures,stanceChange")]
    [InlineData(0, "--kinds", "stanceChange")]
    [InlineData(2, "--kinds", "stanceChange,bogus")]
    [InlineData(2, "--min-severity", "3")]
    public async Task Kinds_and_severity_narrow_what_is_shown(int exitCode, params string[] options)
    {
        var run = await Run(["check", .. options, Write("a.jsonl", Good)]);

        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task A_severity_below_the_least_is_not_shown()
    {
        var run = await Run("check", "--min-severity", "major", Write("a.jsonl", Good.Replace("900", "540", StringComparison.Ordinal)));

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Several_files_make_one_casebook()
    {
        var lines = Good.ReplaceLineEndings("\n").Split('\n');

        var run = await Run("check", Write("q.jsonl", lines[0]), Write("a.jsonl", lines[1]), Write("b.jsonl", lines[2]));

        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_bad_file_gives_no_result_and_says_where_it_is_bad()
    {
        var run = await Run("check", Write("a.jsonl", Good + "\n{\"claim\": {\"id\": 7}}"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("a.jsonl:4:18: claim.id:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_going_leaves_the_bad_record_out_and_says_so()
    {
        var run = await Run("check", "--keep-going", Write("a.jsonl", Good + "\n{\"claim\": {\"id\": 7}}"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.jsonl:4:18: claim.id:", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 bad record left out.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "pdf", "a.json")]
    [InlineData("check", "--bogus")]
    [InlineData("check", "article.docx")]
    [InlineData("check", "no-such-file.json")]
    [InlineData("bogus")]
    public async Task Wrong_use_ends_with_2_and_prints_nothing_on_the_standard_output(params string[] args)
    {
        var run = await Run(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("factcheck: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_goes_to_a_file_when_one_is_named()
    {
        var path = Path.Combine(folder.FullName, "report.json");

        var run = await Run("check", "--format", "json", "--output", path, Write("a.jsonl", Good));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("factcheck-report/1", (string?)JObject.Parse(await File.ReadAllTextAsync(path))["format"]);
        Assert.False(File.Exists(path + ".part"));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_ends_with_2()
    {
        var run = await Run("check", "--output", Path.Combine(folder.FullName, "no", "such", "folder"), Write("a.jsonl", Good));

        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    public async Task A_file_that_is_read_is_not_written_over(string command)
    {
        var path = Write("a.jsonl", Good);

        var run = await Run(command, "--output", Path.Combine(folder.FullName, ".", "a.jsonl"), path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("a.jsonl: a file that is read is not written over; give --output another name.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Good, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("check", "--publisher", " ", "a.md")]
    [InlineData("check", "a.json", "--output", "")]
    [InlineData("check", "a.json", "--watch-list", "")]
    [InlineData("import", "a.csv", "--from", "csv", "--map", "")]
    [InlineData("watch", "init", "")]
    public async Task A_blank_argument_is_refused(params string[] args)
    {
        var run = await Run(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("factcheck: One of the arguments is blank; files, names and words are not.\n", run.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_with_what_does_not_show_in_its_name()
    {
        var run = await Run("check", Path.Combine(folder.FullName, "a\u001B[31m\u202E.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("a\\u001b[31m\\u202e.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standard_input_is_read_as_it_is_said_to_be()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Good));

        var exitCode = await CommandLine.RunAsync(["check", "--from", "jsonl", "-"], new Terminal(output, error, input));

        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task A_cancelled_check_ends_with_130()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var run = await Run(stopped.Token, "check", Write("a.jsonl", Good));

        Assert.Equal((130, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_check_in_which_a_detector_failed_ends_with_2_and_still_tells_what_was_found()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream();
        var broken = new Detection.Broken(_ => throw new FormatException("no luck"));

        var exitCode = await CommandLine.RunAsync(["check", Write("a.jsonl", Good)], new Terminal(output, error, input), detectors: [broken, .. FactCheck.Detection.BuiltInDetectors.All]);

        Assert.Equal(2, exitCode);
        Assert.Equal("error: broken failed on q: FormatException: no luck\n", Encoding.UTF8.GetString(error.ToArray()));
        Assert.Contains("conflicting figures", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_names_the_kinds_that_are_checked()
    {
        var run = await Run("--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var detector in FactCheck.Detection.BuiltInDetectors.All) Assert.Contains(detector.Kind, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_process_writes_no_escape_codes_where_it_is_redirected_and_UTF_8_without_a_mark()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "demo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!; // a process that starts is one
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.DoesNotContain((byte)0x1b, output.ToArray());
        Assert.Equal((byte)'2', output.ToArray()[0]); // the first of "2 discrepancies", not of a byte order mark
    }

    [Fact]
    public async Task The_links_of_a_watch_list_hold_for_what_is_read()
    {
        var watch = Write("watch.json", """
            {"format":"factcheck/1","sources":[{"id":"us","name":"United States","aliases":["Washington"]}],
             "questions":[{"id":"leaves","form":"whether","cues":["must go"]},{"id":"changes","form":"whether","cues":["regime change"]}],
             "links":[{"from":"leaves","relation":"implies","to":"changes"}]}
            """);

        var run = await Run("check", "--format", "json", "--watch-list", watch, "--published", "2015-12-17", Write("a.md", "Washington is not seeking regime change.\n\nThe president must go, Washington said.\n"));

        Assert.Equal("leaves/inconsistentStances/us/changes", (string?)Assert.Single(JObject.Parse(run.Output)["discrepancies"]!)["id"]);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<(int ExitCode, string Output, string Error)> Run(params string[] args) => Run(CancellationToken.None, args);

    private static async Task<(int ExitCode, string Output, string Error)> Run(CancellationToken stop, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream();
        var exitCode = await CommandLine.RunAsync(args, new Terminal(output, error, input), stop: stop);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
