using FactCheck.AI;
using FactCheck.Files;
using FactCheck.Interop;
using FactCheck.Reading;
using FactCheck.Testing;
using FactCheck.Tests;
using Microsoft.Extensions.AI;
using static FactCheck.Guides.GuideTests;
using Document = FactCheck.Reading.Document; // the other one is internal
using Make = FactCheck.Testing.Make;

namespace FactCheck.Guides; // outside of the tests' own namespace, whose Make would hide that of FactCheck.Testing

/// <summary>The READMEs of the packages: each block of C# is a region here, and is run.</summary>
public sealed class PackageReadmeTests : IDisposable
{
    private readonly DirectoryInfo desk = Directory.CreateTempSubdirectory("factcheck-");

    public void Dispose() => desk.Delete(recursive: true);

    [Theory]
    [InlineData("FactCheck.AI", 1)]
    [InlineData("FactCheck.Interop", 1)]
    [InlineData("FactCheck.Testing", 3)]
    public void Each_block_of_code_of_a_package_is_a_region_of_this_file(string package, int blocks)
    {
        var found = Repository.Blocks(File.ReadAllText(Path.Combine(Repository.Root, "src", package, "README.md")), "csharp").ToList();

        Assert.Equal(blocks, found.Count);
        Assert.All(found, block => Assert.Equal(Repository.Region("Guides/PackageReadmeTests.cs", block.Region), block.Code));
    }

    [Fact]
    public async Task A_reader_over_a_chat_client_tells_what_it_left_out()
    {
        using var client = new SilentClient();
        var (text, published, watchList) = ("The UN says over 250,000 have died.", Publication.Parse("2015-12-17"), WatchList.Empty);
        var Console = new StringWriter();

        #region ai
        var reader = new AIClaimReader(client, new() { TokenBudget = 50_000 });
        var reading = await reader.ReadAsync(new Document("article.txt", text) { Published = published }, new() { WatchList = watchList });
        foreach (var note in reading.Notes) Console.WriteLine(note.Message);
        #endregion

        Assert.Empty(reading.Claims);
        Assert.StartsWith("The model's answer about this part breaks off", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_others_go_in_and_out()
    {
        const string html = "<html><body><p>The UN says over 250,000 have died.</p></body></html>";
        await File.WriteAllTextAsync(Path.Combine(desk.FullName, "claims.csv"), "id,question,claimant,figure,published\nc1,dead,un,\"over 250,000\",2015-12-17\n");
        await File.WriteAllTextAsync(Path.Combine(desk.FullName, "Q178810.json"), """{"entities":{"Q178810":{"id":"Q178810","claims":{}}}}""");
        var casebook = Casebook.Of(Make.Claim(says: Figure.MoreThan(250_000)));
        using MemoryStream stream = new(), tableStream = new();
        var folder = desk.FullName;

        #region interop
        var reading = await CasebookFile.ReadAsync([CsvCasebook.FromPath($"{folder}/claims.csv"), WikidataFile.FromPath($"{folder}/Q178810.json")]);
        var article = HtmlArticle.Read("article.html", html);
        var losses = await ClaimReviewFile.WriteAsync(casebook, stream);
        await ClaimTable.WriteAsync(casebook.Check(), tableStream);
        #endregion

        Assert.Empty(reading.Errors);
        Assert.Equal("more than 250,000", Assert.Single(reading.Casebook!.Claims).Answer.ToString()); // there are no errors
        Assert.Contains("over 250,000", article.Text, StringComparison.Ordinal);
        Assert.NotEmpty(losses);
        Assert.NotEqual(0, stream.Length);
        Assert.NotEqual(0, tableStream.Length);
    }

    [Fact]
    public void A_detector_is_tried_on_one_claim()
    {
        #region found
        var found = new EarlyFigureDetector().Detect(Make.Inspection(Make.Claim(says: Figure.About(300), asOf: "2024-07", on: "2024-06-30")));
        #endregion

        Assert.Single(found);
    }

    public class OfDetectors
    {
        #region laws
        public static TheoryData<DetectorLaw> Laws => [.. DetectorLaws.All];

        [Theory]
        [MemberData(nameof(Laws))]
        public void The_detector_keeps_the_law(DetectorLaw law) => law.Check(new EarlyFigureDetector());
        #endregion
    }

    public class OfReaders
    {
        #region readers
        public static TheoryData<ClaimReaderLaw> Laws => [.. ClaimReaderLaws.All];

        [Theory]
        [MemberData(nameof(Laws))]
        public Task The_reader_keeps_the_law(ClaimReaderLaw law) => law.CheckAsync(new TollReader());
        #endregion
    }

    /// <summary>A reader of one's own: each figure of a text is a claim of its publisher, or of the text, on a question of its own.</summary>
    private sealed class TollReader : IClaimReader
    {
        public Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default)
        {
            stop.ThrowIfCancellationRequested();
            var speaker = document.Publisher ?? Source.Document("text", "the text");
            var claims = new List<Claim>();
            foreach (var mention in FigureGrammar.Find(document.Text, document.Markup))
            {
                var id = FormattableString.Invariant($"{document.Name}#{mention.Start}");
                var evidence = document.EvidenceAt(mention.Start, mention.End);
                if (!document.Holds(evidence) || mention.Figure.Low < 0 || mention.Figure.Value < 0) continue; // half a character; a count below nought
                claims.Add(Claim.Of(id, Question.HowMuch(id, unit: mention.Figure.Unit ?? Unit.None), mention.Figure, Attribution.To(speaker), document.Published ?? Publication.On(Date.Year(2000)), null).WithEvidence(evidence));
            }

            return Task.FromResult(new DocumentReading(document, claims));
        }
    }

    /// <summary>A model that answers nothing that can be read.</summary>
    private sealed class SilentClient : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "…")));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("Nothing streams here.");

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
