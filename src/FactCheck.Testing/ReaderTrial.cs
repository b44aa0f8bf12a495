using CsCheck;
using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>One reader before one document.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Document">The document.</param>
/// <param name="Options">How it is read.</param>
/// <param name="Seed">What gives the document again; null where it is not generated.</param>
internal sealed record ReaderTrial(IClaimReader Reader, Document Document, ReadingOptions Options, string? Seed)
{
    private const ulong UsualSeed = 2015_12_17; // the day of the article that the project starts from; any number would do

    private static readonly ReadingOptions[] Usual =
    [
        new(), new() { WatchList = DraftArticle.WatchList }, new() { Caution = Caution.Low }, new() { WatchList = DraftArticle.WatchList, Caution = Caution.Low },
    ];

    /// <summary>A reader before generated documents.</summary>
    public static IEnumerable<ReaderTrial> Generated(IClaimReader reader, ReaderLawOptions options)
    {
        var random = options.Seed is null ? new PCG(1, UsualSeed) : PCG.Parse(options.Seed);
        for (var left = options.Cases; left > 0; left--)
        {
            var from = random.ToString();
            var document = options.Documents.Generate(random, null, out _);
            yield return new(reader, document, options.Reading ?? Usual[random.Next() % (uint)Usual.Length], from);
        }
    }

    /// <summary>A reader before texts that are meant to make it stumble.</summary>
    public static IEnumerable<ReaderTrial> Hostile(IClaimReader reader, ReaderLawOptions options) =>
        HostileTexts.All.SelectMany(text => (options.Reading is { } reading ? [reading] : Usual.Take(2)).Select(reading => new ReaderTrial(reader, new Document("hostile.txt", text) { Published = Make.Published(Make.Day) }, reading, null)));

    public Task<DocumentReading> ReadAsync(CancellationToken stop = default) => ReadAsync(Document, stop);

    public Task<DocumentReading> ReadAsync(Document document, CancellationToken stop = default) => Reader.ReadAsync(document, Options, stop);

    /// <summary>Another document, of a part of the text: what is read of it must not change what is read of this one.</summary>
    public Document Part(bool second) => new(second ? "second" : "first", second ? Document.Text[(Document.Text.Length / 2)..] : Document.Text[..(Document.Text.Length / 2)]) { Published = Document.Published };

    /// <summary>The trial on smaller documents, each smaller by one thing.</summary>
    public IEnumerable<ReaderTrial> Smaller()
    {
        if (Document.Title is not null) yield return this with { Document = Document with { Title = null } };
        if (Document.Url is not null) yield return this with { Document = Document with { Url = null } };
        if (Document.Publisher is not null) yield return this with { Document = Document with { Publisher = null } };
        if (Document.Published is not null) yield return this with { Document = Document with { Published = null } };
        if (Document.Markup != Markup.None) yield return this with { Document = Document with { Markup = Markup.None } };
        if (Options.WatchList.Casebook.Questions.Count > 0) yield return this with { Options = Options with { WatchList = WatchList.Empty } };
        var text = Document.Text;
        for (var length = (text.Length + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (var at = 0; at < text.Length; at += length) yield return this with { Document = With(text.Remove(at, Math.Min(length, text.Length - at))) };
        }
    }

    private Document With(string text) => new(Document.Name, text) { Title = Document.Title, Url = Document.Url, Publisher = Document.Publisher, Published = Document.Published, Markup = Document.Markup };
}
