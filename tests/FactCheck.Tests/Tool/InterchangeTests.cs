using System.Text;
using FactCheck.Tool;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Tool;

public sealed class InterchangeTests : IDisposable
{
    private const string Map = """
        {"format": "factcheck-map/1", "question": {"id": "{country:id}-dead", "form": "howMuch", "unit": "people"}, "claimant": "{who}", "reportedBy": ["[{via}]"], "figure": "{dead}", "published": "{day}"}
        """;

    private const string Data = "country,who,via,dead,day\nMali,UN,The News,over 40,2020-01-02\nMali,SOHR,,90,2020-01-02\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_table_becomes_a_casebook_file_by_a_map_and_that_can_be_checked()
    {
        var path = Path.Combine(folder.FullName, "out.json");

        var run = await Run("import", Write("data.csv", Data), "--from", "csv", "--map", Write("map.json", Map), "--output", path);

        Assert.Equal((0, "", ""), run);
        Assert.Equal(2, JObject.Parse(await File.ReadAllTextAsync(path))["claims"]!.Count());
        Assert.Equal(1, (await Run("check", path)).ExitCode);
    }

    [Fact]
    public async Task Files_of_other_formats_are_checked_as_they_are()
    {
        var run = await Run("check", "--from", "ucdp-brd", Write("a.csv", "conflict_id,year,bd_best,bd_low,bd_high,source\n9,1999,100,90,120,One\n9,1999,400,390,500,Two\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("One says 100", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_import_loses_is_told_and_ends_with_1()
    {
        var run = await Run("import", Write("data.csv", Data + "Mali,UN,,,2020-01-02\n"), "--from", "csv", "--map", Write("map.json", Map), "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data.csv:4:1: A row whose answer is empty makes no claim; this is the first of 1 that are left out.", run.Error, StringComparison.Ordinal);
        Assert.Contains("{\"claim\": {\"id\": \"line:2\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_map_ends_with_2_and_says_where_it_is_bad()
    {
        var run = await Run("import", Write("data.csv", Data), "--from", "csv", "--map", Write("map.json", Map.Replace("howMuch", "howmuch", StringComparison.Ordinal)));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("map.json:1:79: question.form: This is one of howMuch, when, which, whether; it is \"howmuch\".", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "data.csv")]
    [InlineData("import", "data.csv", "--from", "text")]
    [InlineData("import", "data.csv", "--from", "acled", "--map", "map.json")]
    [InlineData("import", ".", "--from", "acled")]
    [InlineData("import", "data.csv", "--from", "csv", "--map", "nowhere.json")]
    [InlineData("import", "data.csv", "--from", "wikidata")]
    [InlineData("export", "data.csv")]
    [InlineData("export", "data.csv", "--to", "xml")]
    [InlineData("export", "nowhere.json", "--to", "csv")]
    public async Task Wrong_use_ends_with_2_and_prints_nothing_on_the_standard_output(params string[] args)
    {
        Write("data.csv", Data);
        Write("map.json", Map);

        var run = await Run([.. args.Select(arg => arg.EndsWith(".csv", StringComparison.Ordinal) || arg.EndsWith(".json", StringComparison.Ordinal) || arg == "." ? Path.Combine(folder.FullName, arg) : arg)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Statements_answer_the_questions_of_a_casebook_file()
    {
        const string Entity = """{"entities": {"Q9": {"id": "Q9", "claims": {"P1120": [{"id": "Q9$1", "mainsnak": {"datatype": "quantity", "datavalue": {"value": {"amount": "+40", "unit": "1"}}}, "qualifiers": {"P585": [{"datavalue": {"value": {"time": "+2020-01-02T00:00:00Z", "precision": 11}}}]}}]}}}}""";
        var asked = Write("asked.json", """{"format": "factcheck/1", "questions": [{"id": "dead", "form": "howMuch", "unit": "people", "scope": {"property": "P1120"}}]}""");

        var run = await Run("import", Write("q9.json", Entity), "--from", "wikidata", "--map", asked);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(("dead", 40), ((string?)JObject.Parse(run.Output)["claims"]![0]!["question"], (int?)JObject.Parse(run.Output)["claims"]![0]!["figure"]));
    }

    [Theory]
    [InlineData("csv", 0)]
    [InlineData("mermaid", 0)]
    [InlineData("graphviz", 0)]
    [InlineData("claimreview", 1)]
    [InlineData("wikidata", 1)]
    public async Task A_casebook_goes_out_in_the_formats_of_others(string to, int exitCode)
    {
        var casebook = Path.Combine(folder.FullName, "out.json");
        await Run("import", Write("data.csv", Data), "--from", "csv", "--map", Write("map.json", Map), "--output", casebook);

        var run = await Run("export", casebook, "--to", to);
        var file = Path.Combine(folder.FullName, "exported");
        var again = await Run("export", casebook, "--to", to, "--output", file);

        Assert.Equal((exitCode, exitCode), (run.ExitCode, again.ExitCode));
        Assert.Equal(run.Output, await File.ReadAllTextAsync(file));
        Snapshots.Match($"{run.Output}\n--- told:\n{run.Error}", to);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new MemoryStream(), new MemoryStream());
        var exitCode = await CommandLine.RunAsync(args, new Terminal(output, error, Stream.Null));
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
