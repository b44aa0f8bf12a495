namespace FactCheck.Reading;

/// <summary>Reads claims out of English news text by rules: figures with who says so, what they count and of when, and the stances of a watch list.</summary>
/// <remarks>Stateless and safe to share between threads. Time is linear in the length of the text.</remarks>
public sealed class TextClaimReader : IClaimReader
{
    /// <inheritdoc/>
    public Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Read(document, options));
    }

    /// <summary>Reads one document, at once.</summary>
    public static DocumentReading Read(Document document, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new();
        var article = Article.Of(document);
        var names = new SourceNames(article, options.WatchList);
        var attributions = new AttributionFinder(article, names);
        var claims = new ClaimMaker(article, attributions, options);
        claims.AddFigures(new SubjectReader(article, attributions).All());
        claims.AddStances(new StanceReader(article, attributions, names, options.WatchList).All());
        return claims.Reading();
    }
}
