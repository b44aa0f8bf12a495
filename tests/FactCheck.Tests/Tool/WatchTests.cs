using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary><c>check --watch</c>, on real files; the wait is for what is written, and gives up after a long time.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");
    private readonly CancellationTokenSource stop = new();

    public void Dispose()
    {
        stop.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_that_changes_is_checked_again_until_it_is_cancelled()
    {
        var path = Write("a.jsonl", Casebook(900));
        var run = Start("check", "--watch", path);
        await SaidAsync("waiting for a change", 1);

        Write("a.jsonl", "broken");
        await SaidAsync("waiting for a change", 2);
        File.Delete(path);
        await SaidAsync("waiting for a change", 3);
        File.WriteAllText(path + ".new", Casebook(500));
        File.Move(path + ".new", path);
        await SaidAsync("waiting for a change", 4);
        await stop.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal(["1 discrepancy", "No discrepancies"], Read("output").Split('\n').Where(line => line.Contains("discrepanc", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ')[..2])));
        Assert.Contains("a.jsonl:1:1: ", Read("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_below_a_watched_folder_counts_and_the_report_itself_does_not()
    {
        var watched = folder.CreateSubdirectory("desk");
        var report = Path.Combine(watched.FullName, "report.json");
        Write("desk/a.jsonl", Casebook(500));
        var run = Start("check", "--watch", "--format", "json", "--output", report, watched.FullName);
        await SaidAsync("waiting for a change", 1);

        Directory.CreateDirectory(Path.Combine(watched.FullName, "notes"));
        Write("desk/b.jsonl", "{\"claim\": {\"id\": \"c\", \"question\": \"q\", \"claimant\": \"msf\", \"figure\": 70, \"published\": \"2020\"}}");
        await SaidAsync("waiting for a change", 2);
        await stop.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Contains("\"discrepancies\": [\n    {", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The standard input cannot be watched", "-")]
    [InlineData("no-such-folder", "no-such-folder/a.json")]
    [InlineData("no such file", "a.docx")]
    public async Task What_cannot_be_watched_ends_with_2(string said, string named)
    {
        Assert.Equal(2, await Start("check", "--watch", named));
        Assert.Contains(said, Read("error"), StringComparison.Ordinal);
    }

    private static string Casebook(int other) => $$$"""
        {"question": {"id": "q", "form": "howMuch", "unit": "people", "course": "fixed"}}
        {"claim": {"id": "a", "question": "q", "claimant": "un", "figure": 500, "published": "2020"}}
        {"claim": {"id": "b", "question": "q", "claimant": "who", "figure": {{{other}}}, "published": "2020"}}
        """;

    private async Task<int> Start(params string[] args)
    {
        await using var output = Stream("output");
        await using var error = Stream("error");
        return await CommandLine.RunAsync(args, new Terminal(output, error, System.IO.Stream.Null), stop: stop.Token);
    }

    private FileStream Stream(string name) => new(Path.Combine(folder.FullName, name), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private async Task SaidAsync(string words, int times)
    {
        using var given = new CancellationTokenSource(Patience);
        while (Read("error").Split(words).Length <= times) await Task.Delay(20, given.Token);
    }

    private string Read(string name)
    {
        using var reader = new StreamReader(new FileStream(Path.Combine(folder.FullName, name), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
