using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Files;

namespace FactCheck.Tests.Files;

public sealed class CasebookConverterTests
{
    private const string Source = "{\"source\":{\"id\":\"un\"}}";
    private const string Claim = "{\"claim\":{\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1}}";
    private const string Bad = "{\"claim\":{\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":{\"between\":[5,4]}}}";

    [Fact]
    public async Task Lines_of_another_format_are_read_as_JSON_Lines_are_and_told_at_their_own_places()
    {
        var read = await Read(false, new(3, Source), new(7, Claim), new(9, Bad));

        Assert.Equal("file:90:9: here/claim.figure.between: The upper bound 4 leaves no number above the lower bound 5.", Assert.Single(read.Errors).ToString());
    }

    [Fact]
    public async Task Claims_without_an_id_are_named_by_their_line_in_the_file()
    {
        var read = await Read(true, new(3, Source), new(7, Claim), new(9, Bad));

        Assert.Equal(["line:7"], read.Casebook!.Claims.Select(claim => claim.Id));
        Assert.Equal(1, read.LeftOut);
    }

    [Fact]
    public async Task A_line_with_an_error_of_its_converter_is_bad_whatever_it_holds()
    {
        ConvertedMessage error = new(5, 6, "cell", "A cell is\u202e good."), warning = new(1, 2, "", "A header is short.", IsWarning: true);

        var read = await Read(true, new(1, null) { Messages = [warning] }, new(2, Source) { Messages = [warning] }, new(5, Claim) { Messages = [error] }, new(6, "") { Messages = [error] }, new(7, null) { Messages = [error] }, new(8, Claim));

        Assert.Equal(["line:8"], read.Casebook!.Claims.Select(claim => claim.Id));
        Assert.Equal(2, read.LeftOut);
        Assert.Equal(Enumerable.Repeat("file:5:6: cell: A cell is\\u202e good.", 3), read.Errors.Select(each => each.ToString()));
        Assert.Equal("file:1:2: A header is short.", read.Warnings[0].ToString());
        Assert.Null((await Read(false, new ConvertedLine(5, Claim) { Messages = [error] })).Casebook);
    }

    [Fact]
    public async Task What_a_converter_throws_ends_the_reading() =>
        await Assert.ThrowsAsync<FormatException>(() => CasebookFile.ReadAsync([CasebookInput.FromStream(new MemoryStream(), "file", () => new Broken())]));

    [Fact]
    public async Task How_far_reading_has_come_is_told_in_bytes_of_the_file()
    {
        var told = new List<long>();
        var progress = new Progress(read => told.Add(read.BytesRead));

        await CasebookFile.ReadAsync([CasebookInput.FromStream(new MemoryStream(), "file", () => new Listed([new(1, Source) { BytesRead = 77 }]))], progress: progress);

        Assert.Equal([77], told);
    }

    private static Task<CasebookReading> Read(bool keepGoing, params ConvertedLine[] lines) =>
        CasebookFile.ReadAsync([CasebookInput.FromStream(new MemoryStream(Encoding.UTF8.GetBytes("x")), "file", () => new Listed(lines))], new() { KeepGoing = keepGoing });

    private sealed class Listed(ConvertedLine[] lines) : CasebookConverter
    {
        public override async IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
        {
            await Task.Yield();
            foreach (var line in lines) yield return line;
        }

        public override (int Line, int Column, string Path) PlaceOf(int line, string path) => (line * 10, line, "here/" + path);
    }

    private sealed class Broken : CasebookConverter
    {
        public override IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, CancellationToken stop) => throw new FormatException();

        public override (int Line, int Column, string Path) PlaceOf(int line, string path) => default;
    }

    private sealed class Progress(Action<CasebookReadProgress> tell) : IProgress<CasebookReadProgress>
    {
        public void Report(CasebookReadProgress value) => tell(value);
    }
}
