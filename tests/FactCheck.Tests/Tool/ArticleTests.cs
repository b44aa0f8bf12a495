using System.Text;
using FactCheck.Tool;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Tool;

/// <summary>What the tool does with articles, whoever reads the claims out of them.</summary>
public sealed class ArticleTests : IDisposable
{
    private const string Article = "---\ntitle: Tolls\npublisher: TRT World\ndate: 2015-12-17\n---\n\nThe UN says over 250,000 died.\n\nThe SOHR says over 350,000 died.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_article_is_read_and_then_checked()
    {
        var run = await Run("check", Write("a.md", Article));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("toll/conflictingFigures", run.Output, StringComparison.Ordinal);
        Assert.Contains("via TRT World", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "SOHR · of no known time")]
    [InlineData("markdown", "| no known time |")]
    [InlineData("html", "of no known time")]
    public async Task An_article_whose_day_nobody_knows_speaks_of_no_known_time(string format, string told)
    {
        using var output = new MemoryStream();
        var article = Write("a.txt", "The UN said over 250,000 people were killed in Syria. The SOHR said more than 350,000 people were killed in Syria.");

        await CommandLine.RunAsync(["check", article, "--format", format], new Terminal(output, new MemoryStream(), Stream.Null));

        var report = Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains(told, report, StringComparison.Ordinal);
        Assert.DoesNotContain("0001-01-01", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --formt.", "nothing", "--formt", "html")]
    [InlineData("nothing: there is no such file or folder.", "nothing")]
    [InlineData("the names of files that can be read end in .json", "a.docx")]
    public async Task A_name_that_is_no_input_is_told_for_what_it_is(string told, params string[] names)
    {
        using var error = new MemoryStream();
        var written = Write("a.docx", "");

        var exitCode = await CommandLine.RunAsync(["check", .. names.Select(name => name == "a.docx" ? written : name)], new Terminal(new MemoryStream(), error, Stream.Null));

        Assert.Equal(2, exitCode);
        Assert.Contains(told, Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_page_is_read_by_the_reader_of_the_library_where_no_other_is_given()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var page = Write("a.html", "<title>Tolls</title><meta property=og:site_name content='TRT World'><time datetime=2015-12-17></time><article><p>The UN says over 250,000 people were killed in Syria.</p><p>The SOHR says more than 350,000 people were killed in Syria.</p></article>");

        var exitCode = await CommandLine.RunAsync(["check", page], new Terminal(output, error, Stream.Null));

        Assert.Equal(1, exitCode);
        Assert.Contains("conflicting figures", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_an_article_holds_the_casebook_that_was_read()
    {
        var report = JObject.Parse((await Run("check", "--format", "json", Write("a.md", Article))).Output);

        var claim = report["casebook"]!["claims"]![0]!;
        Assert.Equal(("factcheck/1", "a.md#60", "2015-12-17"), ((string?)report["casebook"]!["format"], (string?)claim["id"], (string?)claim["published"]));
        Assert.Equal("The UN says over 250,000 died", Article[(int)claim["evidence"]!["start"]!..(int)claim["evidence"]!["end"]!]);
    }

    [Fact]
    public async Task A_SARIF_report_points_into_the_articles_and_the_casebook_file()
    {
        var casebook = Write("a.jsonl", "{\"claim\":{\"id\":\"c\",\"question\":\"toll\",\"claimant\":\"who\",\"figure\":9,\"published\":\"2015\"}}");
        var page = Write("b c.html", "<p>The IOM says 700 died.");

        var run = await Run("check", "--format", "sarif", "--published", "2015-12-17", casebook, Write("a.md", Article), page);

        var places = JObject.Parse(run.Output).SelectTokens("$..physicalLocation").ToDictionary(place => (string)place.Parent!.Parent!["logicalLocations"]![0]!["fullyQualifiedName"]!);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(("a.md", 7, 1), (Named("a.md#60"), (int)places["a.md#60"]["region"]!["startLine"]!, (int)places["a.md#60"]["region"]!["startColumn"]!));
        Assert.Equal(("b c.html", null, "a.jsonl", null), (Named("b c.html#0"), places["b c.html#0"]["region"], Named("c"), places["c"]["region"]));

        string Named(string claim) => Path.GetFileName(new Uri((string)places[claim]["artifactLocation"]!["uri"]!).LocalPath);
    }

    [Fact]
    public async Task The_report_of_casebook_files_holds_none() =>
        Assert.Null(JObject.Parse((await Run("check", "--format", "json", Write("a.jsonl", "{\"source\":{\"id\":\"un\"}}"))).Output)["casebook"]);

    [Theory]
    [InlineData("json", "{")]
    [InlineData("jsonl", "{\"source\":")]
    public async Task Read_writes_a_casebook_that_is_read_again_as_it_was(string format, string start)
    {
        var path = Path.Combine(folder.FullName, "out." + format);

        var toFile = await Run("read", "--output", path, Write("a.md", Article));
        var toOutput = await Run("read", "--format", format, Write("a.md", Article));

        Assert.Equal((0, "", ""), (toFile.ExitCode, toFile.Output, toFile.Error));
        Assert.Equal((0, await File.ReadAllTextAsync(path)), (toOutput.ExitCode, toOutput.Output));
        Assert.StartsWith(start, toOutput.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(path + ".part"));
        Assert.Equal(toOutput.Output, (await Run("read", "--format", format, path)).Output);
        Assert.Equal(1, (await Run("check", path)).ExitCode);
    }

    [Fact]
    public async Task The_standard_input_is_an_article_where_that_is_said()
    {
        var run = await RunWith("The UN says 500 died. The WHO says 900 died.", "check", "--from", "text", "--published", "2020", "--publisher", "The Desk", "-");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("[standard input#0]", run.Output, StringComparison.Ordinal);
        Assert.Contains("via The Desk", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_and_what_the_reader_notes_is_told_by_file_line_and_column()
    {
        var path = Write("a.txt", "Tolls\r\n\r\nÉ. The UN says 500 died.");
        var figure = Write("b.txt", "The UN says lots died.");

        var run = await Run("read", path, figure, "--published", "2020");
        var without = await Run("read", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [$"{path}:1:1: No publisher is known; --publisher names one.", $"{figure}:1:1: No publisher is known; --publisher names one.", $"{figure}:1:1: No claims are found.", $"{figure}:1:1: Left out: \\u202eno figure."],
            Lines(run.Error));
        Assert.Equal(
            [$"{path}:1:1: No publisher is known; --publisher names one.", $"{path}:1:1: No date of publication is known; --published gives one.", $"{path}:1:1: No claims are found.", $"{path}:3:4: Left out: nobody knows when."],
            Lines(without.Error));
    }

    [Fact]
    public async Task A_folder_stands_for_all_that_can_be_read_below_it_in_the_order_of_the_paths()
    {
        Write("b/a.txt", "The UN says 500 died.");
        Write("a/a.txt", "The WHO says 900 died.");
        Write("a/c.html", "<p>The IOM says 700 died.");
        Write("a/c.csv", "id,question,unit,course,claimant,figure,published\nx,toll,people,fixed,msf,800,2020\n");
        Write("a/.hidden.txt", "The CIA says 1 died.");
        Write("a/notes.docx", "The FBI says 2 died.");

        var run = await Run("read", "--published", "2020", folder.FullName);

        var ids = JObject.Parse(run.Output)["claims"]!.Select(claim => (string?)claim["id"]);
        Assert.Equal(["x", $"{folder.FullName}/a/a.txt#0", "c.html#0", $"{folder.FullName}/b/a.txt#0"], ids);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_read_once()
    {
        var path = Write("a.md", Article);

        var run = await Run("read", path, path, folder.FullName);

        Assert.Equal(["a.md#60", "a.md#92"], JObject.Parse(run.Output)["claims"]!.Select(claim => (string?)claim["id"]));
    }

    [Fact]
    public async Task Casebook_files_and_articles_make_one_casebook()
    {
        var casebook = Write("a.jsonl", """
            {"source":{"id":"un","name":"United Nations","kind":"organisation","aliases":["UN"]}}
            {"question":{"id":"toll","form":"howMuch","unit":"people","course":"fixed","text":"the dead"}}
            {"claim":{"question":"toll","claimant":"un","figure":500,"published":"2015"}}
            """);

        var run = await Run("check", "--format", "json", casebook, Write("a.md", Article));

        var report = JObject.Parse(run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["line:3", "a.md#60", "a.md#92"], report["casebook"]!["claims"]!.Select(claim => (string?)claim["id"]));
        Assert.Equal("the dead", (string?)Assert.Single(report["casebook"]!["questions"]!)["text"]);
        Assert.Equal(["United Nations", "TRT World", "SOHR"], report["casebook"]!["sources"]!.Select(source => (string?)source["name"]));
    }

    [Fact]
    public async Task A_claim_that_an_editor_has_mended_is_not_read_again()
    {
        var path = Write("a.md", Article);
        var mended = Path.Combine(folder.FullName, "a.json");
        await Run("read", "--output", mended, path);
        await File.WriteAllTextAsync(mended, (await File.ReadAllTextAsync(mended)).Replace("350000", "255000", StringComparison.Ordinal));

        var run = await Run("check", "--kinds", "conflictingFigures", mended, path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("No discrepancies and 0 notices in 2 claims", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"title\":\"Tolls\"", "x")]
    [InlineData("\"url\":\"https://news.example/a\"", "x")]
    [InlineData("\"start\":0,\"end\":5", "a.md#7")]
    public async Task Evidence_that_is_not_in_its_document_is_told(string where, string id)
    {
        string Claim(string name, string words) => "{\"claim\":{\"id\":\"" + name + "\",\"question\":\"toll\",\"claimant\":\"un\",\"figure\":250000,\"published\":\"2015\",\"evidence\":{\"exact\":\"" + words + "\"," + where + "}}}\n";
        var casebook = Write("a.jsonl", Claim(id, "over 260,000") + Claim(id + "0", "UN says  over\\n250,000"));
        var article = Write("a.md", Article.Replace("title:", "url: https://news.example/a\ntitle:", StringComparison.Ordinal));

        var run = await Run("check", casebook, article);

        Assert.Equal($"warning: {article}: The exact words of {id} are not in it: \"over 260,000\".", Assert.Single(Lines(run.Error), line => line.Contains("exact words", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_watch_list_says_what_to_look_for_and_who_is_who()
    {
        var watch = Write("watch.json", """
            {"format":"factcheck/1","sources":[{"id":"un","name":"United Nations","aliases":["UN"]},{"id":"trt","name":"TRT World","kind":"outlet"},{"id":"x"}],
             "questions":[{"id":"syria-dead","form":"howMuch","unit":"people","course":"rising","cues":["died"]}],
             "claims":[{"id":"w","question":"syria-dead","claimant":"x","figure":1,"published":"2015"}]}
            """);

        var run = await Run("read", "--watch-list", watch, Write("a.md", Article));

        var casebook = JObject.Parse(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["syria-dead"], casebook["questions"]!.Select(question => (string?)question["id"]));
        Assert.Equal(["un", "trt", "sohr"], casebook["sources"]!.Select(source => (string?)source["id"]));
        Assert.Equal(["a.md#60", "a.md#92"], casebook["claims"]!.Select(claim => (string?)claim["id"]));
    }

    [Fact]
    public async Task A_bad_watch_list_gives_no_result()
    {
        var run = await Run("read", "--watch-list", Write("watch.json", "{}"), Write("a.md", Article));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("watch.json:1:1: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trt")]
    [InlineData("trt world")]
    [InlineData("TRT")]
    public async Task A_publisher_is_known_by_id_name_or_alias(string name)
    {
        var watch = Write("watch.json", """{"format":"factcheck/1","sources":[{"id":"trt","name":"TRT World","kind":"outlet","aliases":["TRT"]}]}""");

        var run = await Run("read", "--watch-list", watch, "--publisher", name, Write("a.md", Article));

        Assert.Equal("trt", (string?)JObject.Parse(run.Output)["claims"]![0]!["reportedBy"]![0]);
    }

    [Fact]
    public async Task The_command_line_goes_before_what_an_article_says_of_itself()
    {
        var run = await Run("read", "--publisher", "The Desk", "--published", "2016-01", Write("a.md", Article));

        var claim = JObject.Parse(run.Output)["claims"]![0]!;
        Assert.Equal(("the-desk", "2016-01"), ((string?)claim["reportedBy"]![0], (string?)claim["published"]));
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_is_told_at_its_place_and_left_out_where_reading_goes_on()
    {
        var path = Path.Combine(folder.FullName, "bad.txt");
        await File.WriteAllBytesAsync(path, [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', 0xC3, 0xA9, 0xE9, (byte)'x']);
        var good = Write("a.md", Article);

        var run = await Run("check", path, good);
        var kept = await Run("check", "--keep-going", path, good);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([$"error: {path}:2:2: A file is text in UTF-8; this is a byte that is not.", "    é\uFFFDx", "     ^", "factcheck: no result; --keep-going leaves bad files out."], Lines(run.Error));
        Assert.Equal((1, $"error: {path}:2:2: A file is text in UTF-8; this is a byte that is not."), (kept.ExitCode, Lines(kept.Error)[0]));
    }

    [Fact]
    public async Task A_reader_that_fails_takes_no_other_article_with_it()
    {
        var path = Write("b.txt", "break");

        var run = await Run("check", "--keep-going", path, Write("a.md", Article));

        Assert.Equal((1, $"error: {path}: The reader failed: FormatException: no luck"), (run.ExitCode, Assert.Single(Lines(run.Error))));
    }

    [Fact]
    public async Task Many_articles_are_read_in_their_order()
    {
        for (var i = 0; i < 200; i++) Write($"{i:000}.txt", $"The UN says {500 + i} died.");

        var run = await Run("read", "--published", "2020", "--publisher", "The Desk", folder.FullName);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i:000}.txt#0"), JObject.Parse(run.Output)["claims"]!.Select(claim => (string?)claim["id"]));
    }

    [Theory]
    [InlineData("check", "--published", "yesterday", "a.txt")]
    [InlineData("check", "--from", "docx", "a.txt")]
    [InlineData("check", "no-such.txt")]
    [InlineData("read")]
    [InlineData("read", "--format", "text", "a.txt")]
    [InlineData("read", "--output", "no/such/folder/a.json", "-")]
    [InlineData("watch")]
    public async Task Wrong_use_ends_with_2(params string[] args)
    {
        var run = await RunWith("""{"format":"factcheck/1"}""", args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public async Task An_empty_folder_is_told()
    {
        var run = await Run("check", folder.FullName);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"factcheck: {folder.FullName}: there is no file below", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_reading_ends_with_130()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        using var output = new MemoryStream();
        using var error = new MemoryStream();

        var exitCode = await CommandLine.RunAsync(["read", Write("a.md", Article)], new Terminal(output, error, Stream.Null), reader: new SaysReader(), stop: stopped.Token);

        Assert.Equal(130, exitCode);
    }

    [Fact]
    public async Task Watch_init_writes_a_watch_list_that_reads_without_a_word_and_never_writes_over_a_file()
    {
        var path = Path.Combine(folder.FullName, "watch.json");

        var init = await Run("watch", "init", path);
        var written = await File.ReadAllTextAsync(path);
        var again = await Run("watch", "init", path);
        var check = await Run("check", "--format", "json", path);

        Assert.Equal((0, ""), (init.ExitCode, init.Output));
        Assert.Equal((2, written), (again.ExitCode, await File.ReadAllTextAsync(path)));
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.All(JObject.Parse(written)["questions"]!, question => Assert.NotNull(question["cues"]));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file lies in a folder
        File.WriteAllText(path, text);
        return path;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static Task<(int ExitCode, string Output, string Error)> Run(params string[] args) => RunWith("", args);

    private static async Task<(int ExitCode, string Output, string Error)> RunWith(string standardInput, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(standardInput));
        var exitCode = await CommandLine.RunAsync(args, new Terminal(output, error, input), reader: new SaysReader());
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
