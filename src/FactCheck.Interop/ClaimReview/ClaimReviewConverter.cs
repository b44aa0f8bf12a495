using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using FactCheck.Files;
using FactCheck.Reading;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Turns reviews of claims into the lines of JSON Lines: what was reviewed, read as a text of its claimant.</summary>
internal sealed class ClaimReviewConverter(ReadingOptions options) : JsonRecords
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sourceNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private int reviews;

    /// <inheritdoc/>
    protected override async IAsyncEnumerable<(JsonText? Text, (int Line, int Column) StartsAt, ConvertedMessage? Broken)> TextsAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop).ConfigureAwait(false);
        var text = PageEncoding.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (!text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<"))
        {
            yield return (JsonText.Read(text, out var broken), (1, 1), broken);
            if (broken is not null) yield break;
        }
        else
        {
            foreach (var script in Scripts(text.ReplaceLineEndings("\n"))) yield return script;
        }

        if (reviews == 0) yield return (null, (1, 1), new(1, 1, "", "A file of reviews has objects of the type ClaimReview; this has none that can be read."));
    }

    /// <inheritdoc/>
    protected override IEnumerable<ConvertedLine> Lines(PlacedText text)
    {
        var byId = JsonLd.ById(text.Json.Root);
        foreach (var review in JsonLd.Nodes(text.Json.Root).Where(node => JsonLd.Types(node).Contains("ClaimReview") && node.Count > 2))
        {
            reviews++;
            foreach (var line in Review(text, review, byId)) yield return line;
        }
    }

    /// <summary>The scripts of a page that hold JSON-LD; what is none is told, and no error: pages are not written with care.</summary>
    private static IEnumerable<(JsonText? Text, (int Line, int Column) StartsAt, ConvertedMessage? Broken)> Scripts(string html)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(HtmlNesting.Flattened(html));
        var from = 0;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent))
        {
            from = Math.Max(from, html.IndexOf(script, from, StringComparison.Ordinal));
            var before = html.AsSpan(0, from);
            var startsAt = (Line: before.Count('\n') + 1, Column: from - before.LastIndexOf('\n'));
            from += script.Length;
            var read = JsonText.Read(script, out var broken);
            yield return (read, startsAt, broken is null ? null : broken with { Line = broken.Line + startsAt.Line - 1, Column = broken.Line == 1 ? broken.Column + startsAt.Column - 1 : broken.Column, IsWarning = true });
        }
    }

    private List<ConvertedLine> Review(PlacedText text, JObject review, Dictionary<string, JObject> byId)
    {
        var number = NumberOf(text, review);
        var claim = ReviewedClaim.Of(review, byId);
        var told = new List<string>();
        List<ConvertedLine> lines = claim.Text is null ? [] : Claims(number, claim, claim.Text, told);
        if (claim.Text is null) told.Add("A review says what claim it reviews; this has neither claimReviewed nor a text of itemReviewed. It is left out.");
        told.AddRange(claim.More.Select(more => $"A review has one claim, of one claimant, and one appearance is kept; of {more} the first is taken."));
        if (told.Count > 0) lines.Add(new(number, null) { Messages = [.. told.Select(each => Told(text, review, each))] });
        return lines;
    }

    private List<ConvertedLine> Claims(int number, ReviewedClaim reviewed, string words, List<string> told)
    {
        var figures = FigureGrammar.Find(words);
        var published = reviewed.Published ?? reviewed.Reviewed;
        if (published is null && reviewed.AsOf is null)
        {
            told.Add("A claim says when it was made; this review has no date. It is left out.");
            return [];
        }

        var document = new Document(NameOf(reviewed), words) { Title = words.Length > 100 ? null : words, Publisher = reviewed.Author, Published = published };
        var reading = TextClaimReader.Read(document, options);
        told.AddRange(reading.Notes.Select(note => note.Message));
        var claims = reading.Claims.Where(claim => (claim.Answer is not Figure || figures.Count == 1) && (reviewed.Author is not null || claim.Claimant.Kind != SourceKind.Document)).ToList();
        if (claims.Count == 0) told.Add(WhyNone(figures.Count, reading.Claims.Count) + $" It is left out: {Quoted(words)}.");
        else if (reviewed.Published is null && reviewed.Reviewed is not null && reviewed.AsOf is null) told.Add("A claim says when it was made; the day of the review stands in.");
        return [.. claims.SelectMany(claim => Lines(number, Whole(claim, reviewed), told))];
    }

    private static string WhyNone(int figures, int claims) => figures switch
    {
        0 => "A claim is read where it has a figure; this has none.",
        > 1 => $"A claim is read where it has one figure; this has {figures}.",
        _ when claims == 0 => "A claim is read where its figure answers a question; of this one nobody can tell.",
        _ => "A claim has a claimant; the review names none.",
    };

    /// <summary>The claim with where it appeared, by way of who published it there.</summary>
    private static Claim Whole(Claim claim, ReviewedClaim reviewed)
    {
        var relays = claim.Attribution.Relays.ToList();
        if (reviewed.Relay is { } relay && relay.Id != claim.Claimant.Id && relays.All(each => each.Id != relay.Id)) relays.Insert(0, relay);
        var whole = Claim.Of(claim.Id, claim.Question, claim.Answer, Attribution.To(claim.Claimant, relays), claim.Published, reviewed.AsOf ?? claim.AsOf).WithBasis(claim.Basis);
        return whole.WithEvidence(reviewed.Appearance with { Exact = claim.Evidence?.Exact, Prefix = claim.Evidence?.Prefix, Suffix = claim.Evidence?.Suffix });
    }

    private IEnumerable<ConvertedLine> Lines(int number, Claim claim, List<string> told)
    {
        foreach (var source in claim.Attribution.Relays.Prepend(claim.Claimant).Concat(claim.Answer is Stance { Actor: { } actor } ? [actor] : []))
        {
            if (sourceNames.TryAdd(source.Id, source.Name)) yield return ConvertedLine.Of(number, source);
            else if (sourceNames[source.Id] is var had && had != source.Name) told.Add($"A source has one name; {Quoted(source.Name)} is taken for {Quoted(had)}, whose id it has.");
        }

        if (given.Add(claim.Question.Id)) yield return ConvertedLine.Of(number, claim.Question);
        yield return ConvertedLine.Of(number, claim);
    }

    /// <summary>What the claims of a review are named by: its address; one of its kind in the file.</summary>
    private string NameOf(ReviewedClaim reviewed)
    {
        const int Room = 10;
        var name = reviewed.Name ?? FormattableString.Invariant($"review {reviews}");
        if (name.Length > Document.LongestName - Room) name = name[^(Document.LongestName - Room)..];
        if (char.IsLowSurrogate(name[0])) name = name[1..];
        return names.Add(name) ? name : FormattableString.Invariant($"{name}/{reviews}");
    }
}
