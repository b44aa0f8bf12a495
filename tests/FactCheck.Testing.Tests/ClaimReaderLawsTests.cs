using System.Text;
using CsCheck;
using FactCheck.Reading;

namespace FactCheck.Testing.Tests;

/// <summary>Each law catches a reader that was broken on purpose.</summary>
public sealed class ClaimReaderLawsTests
{
    public static TheoryData<ClaimReaderLaw> Laws => [.. ClaimReaderLaws.All];

    /// <summary>For each law, readers that break it.</summary>
    public static TheoryData<string, string> Broken
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (law, how) in Breakers.Keys) all.Add(law, how);
            return all;
        }
    }

    /// <summary>Made anew for each use: some of them keep state, which is what is wrong with them.</summary>
    private static Dictionary<(string Law, string How), Func<IClaimReader>> Breakers { get; } = new()
    {
        [(nameof(ClaimReaderLaws.Total), "throws where there is no claim")] = () => new NumberReader { Arranges = claims => [claims[0], .. claims.Skip(1)] },
        [(nameof(ClaimReaderLaws.Total), "gives no reading where there is no claim")] = () => new NumberReader { Ends = (_, reading) => reading.Claims.Count > 0 ? reading : null },
        [(nameof(ClaimReaderLaws.Total), "has offsets that are one off")] = () => new NumberReader { Changes = claim => claim.WithEvidence(claim.Evidence!.At(claim.Evidence.Start!.Value + 1, claim.Evidence.End!.Value + 1)) },
        [(nameof(ClaimReaderLaws.WordForWord), "reads the text without what cannot be seen")] = () => new NumberReader { Prepares = document => new(document.Name, document.Text.Replace("\u200B", "", StringComparison.Ordinal)) },
        [(nameof(ClaimReaderLaws.WordForWord), "makes up what stands before")] = () => new NumberReader { Changes = claim => claim.WithEvidence(claim.Evidence! with { Prefix = "exactly " }) },
        [(nameof(ClaimReaderLaws.WordForWord), "makes up what stands after")] = () => new NumberReader { Changes = claim => claim.WithEvidence(claim.Evidence! with { Suffix = " angels" }) },
        [(nameof(ClaimReaderLaws.WordForWord), "has a note beyond the end")] = () => new NumberReader { Ends = (document, reading) => new(document, reading.Claims, null, [new(0, document.Text.Length + 1, "All in all.")]) },
        [(nameof(ClaimReaderLaws.WordForWord), "has a note that says nothing")] = () => new NumberReader { Ends = (document, reading) => new(document, reading.Claims, null, [new(0, 0, " ")]) },
        [(nameof(ClaimReaderLaws.Hostile), "throws on half a surrogate pair")] = () => new NumberReader { Prepares = document => document.Text.Normalize(NormalizationForm.FormC).Length > 0 ? document : document },
        [(nameof(ClaimReaderLaws.Hostile), "never comes to an end of nothing but blanks")] = () => new NumberReader { Waits = (document, stop) => string.IsNullOrWhiteSpace(document.Text) && document.Text.Length > 1_000 ? Task.Delay(Timeout.Infinite, stop) : Task.CompletedTask },
        [(nameof(ClaimReaderLaws.InOrder), "tells the last one first")] = () => new NumberReader { Arranges = claims => claims.Reverse() },
        [(nameof(ClaimReaderLaws.Ids), "gives all one id")] = () => new NumberReader { Named = (document, _) => document.Name + "#" },
        [(nameof(ClaimReaderLaws.Ids), "names claims by another document")] = () => new NumberReader { Named = (_, start) => FormattableString.Invariant($"other#{start}") },
        [(nameof(ClaimReaderLaws.Together), "reads a negative count")] = () => new NumberReader { Changes = claim => Claim.Of(claim.Id, claim.Question, Figure.Plain(-1), claim.Attribution, null, claim.AsOf).WithEvidence(claim.Evidence!) },
        [(nameof(ClaimReaderLaws.Together), "changes a question of the watch list")] = () => new NumberReader { Changes = claim => Claim.Of(claim.Id, ((Question<Figure>)claim.Question).In("by", "us"), claim.Answer, claim.Attribution, null, claim.AsOf).WithEvidence(claim.Evidence!) },
        [(nameof(ClaimReaderLaws.Same), "numbers its readings")] = () => new NumberReader { Counts = true },
        [(nameof(ClaimReaderLaws.AtOnce), "keeps what it works on in a field")] = () => new NumberReader { WorksInAField = true },
        [(nameof(ClaimReaderLaws.Cancelled), "cannot be stopped")] = () => new NumberReader { CannotBeStopped = true },
        [(nameof(ClaimReaderLaws.Cancelled), "says that it failed when it was stopped")] = () => new NumberReader { CannotBeStopped = true, Waits = (_, stop) => stop.IsCancellationRequested ? throw new InvalidOperationException("stopped") : Task.CompletedTask },
        [(nameof(ClaimReaderLaws.PutToTheTest), "reads nothing")] = () => new NumberReader { Arranges = _ => [] },
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public Task A_reader_that_is_in_order_keeps_the_law(ClaimReaderLaw law) => law.CheckAsync(new NumberReader());

    [Theory]
    [MemberData(nameof(Laws))]
    public Task The_reader_of_news_text_keeps_the_law(ClaimReaderLaw law) => law.CheckAsync(new TextClaimReader());

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_reader_is_caught(string law, string how)
    {
        var reader = Breakers[(law, how)]();

        var broken = await Assert.ThrowsAsync<LawBrokenException>(() => Law(law).CheckAsync(reader, new() { Patience = TimeSpan.FromSeconds(5) }));

        Assert.Equal(law, broken.Law);
        Assert.StartsWith($"The law {law} is broken by NumberReader: ", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_law_has_a_reader_that_breaks_it() => Assert.Empty(ClaimReaderLaws.All.Select(law => law.Name).Except(Breakers.Keys.Select(key => key.Law)));

    [Fact]
    public async Task A_broken_law_shows_the_smallest_document_and_the_seed_that_gives_it_again()
    {
        NumberReader reader = new() { Arranges = claims => claims.Reverse() };

        var broken = await Assert.ThrowsAsync<LawBrokenException>(() => ClaimReaderLaws.InOrder.CheckAsync(reader));
        var again = await Assert.ThrowsAsync<LawBrokenException>(() => ClaimReaderLaws.InOrder.CheckAsync(reader, new() { Seed = broken.Seed, Cases = 1 }));

        Assert.Equal(3, broken.Document!.Text.Length); // two digits, and what parts them
        Assert.Null(broken.Document.Publisher);
        Assert.Equal(broken.Message, again.Message);
        Assert.Contains($"\nThe smallest document found (the seed \"{broken.Seed}\" gives the one that it was made smaller from):\n  {broken.Document.Name}", broken.Message, StringComparison.Ordinal);
        Assert.EndsWith($", 3 characters:\n  \"{broken.Document.Text}\"", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_seen_is_told_by_its_number()
    {
        NumberReader reader = new() { Prepares = document => document.Text.Contains('\ud800', StringComparison.Ordinal) ? throw new FormatException("no luck") : document };

        var broken = await Assert.ThrowsAsync<LawBrokenException>(() => ClaimReaderLaws.Hostile.CheckAsync(reader));

        Assert.EndsWith("It threw FormatException: no luck\nThe smallest document found:\n  hostile.txt, 1 characters:\n  \"\\ud800\"", broken.Message, StringComparison.Ordinal);
        Assert.Null(broken.Seed);
    }

    [Fact]
    public async Task A_law_is_tried_on_the_documents_that_are_given_and_as_often_as_is_said()
    {
        var texts = new List<string>();
        NumberReader reader = new()
        {
            Prepares = document =>
            {
                texts.Add(document.Text);
                return document;
            },
        };

        await ClaimReaderLaws.Total.CheckAsync(reader, new() { Cases = 3, Documents = Gen.Const(new Document("a", "12 people")) });

        Assert.Equal(["12 people", "12 people", "12 people"], texts);
    }

    [Fact]
    public void The_generated_documents_are_all_kinds_of_articles()
    {
        var random = new PCG(1, 1);
        var documents = Enumerable.Range(0, 1_000).Select(_ => Generate.Documents.Generate(random, null, out var _)).ToArray();

        Assert.Contains(documents, document => document.Text.Length == 0);
        Assert.Contains(documents, document => document.Text.Length > 800);
        Assert.Contains(documents, document => document.Text.Contains('\ud800', StringComparison.Ordinal));
        Assert.Contains(documents, document => document is { Published: null, Publisher: null, Title: null });
        Assert.Contains(documents, document => document.Markup == Markup.Markdown);
        Assert.Contains(documents, document => document.Text.Contains('“', StringComparison.Ordinal));
        Assert.DoesNotContain(documents, document => document.Text.Contains('{', StringComparison.Ordinal));
    }

    private static ClaimReaderLaw Law(string name) => ClaimReaderLaws.All.Single(law => law.Name == name);
}
