using AngleSharp.Html.Dom;

namespace FactCheck.Interop;

/// <summary>What a page says of itself: title, publisher, date and address.</summary>
internal sealed record PageMetadata(string? Title, string? Publisher, Publication? Published, string? Url)
{
    private static readonly string[] Titles = ["og:title", "twitter:title", "dc.title", "headline"];
    private static readonly string[] Publishers = ["og:site_name", "article:publisher_name", "dc.publisher", "publisher", "application-name"];

    private static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "dcterms.date",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publish-date", "publication_date", "publishdate", "pubdate", "date",
    ];

    public static PageMetadata Of(IHtmlDocument page)
    {
        var linked = LinkedData.Of(page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
        var named = Named(page);
        return new(
            PageWords.Line(linked.Title) ?? FirstOf(named, Titles, PageWords.Line) ?? PageWords.Line(page.Title),
            PageWords.Line(linked.Publisher) ?? FirstOf(named, Publishers, PageWords.Line),
            PageWords.Date(linked.Published) ?? FirstOf(named, Dates, PageWords.Date) ?? Timed(page),
            Address(page));
    }

    /// <summary>The contents of the page's <c>meta</c> elements, and of others with an <c>itemprop</c>, by name in lower case; the first of a name.</summary>
    private static Dictionary<string, string> Named(IHtmlDocument page)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && !string.IsNullOrWhiteSpace(meta.GetAttribute("content"))) named.TryAdd(name.Trim(), meta.GetAttribute("content")!); // just seen
        }

        return named;
    }

    private static T? FirstOf<T>(Dictionary<string, string> named, IEnumerable<string> names, Func<string?, T?> read)
        where T : class =>
        names.Select(name => named.TryGetValue(name, out var content) ? read(content) : null).FirstOrDefault(found => found is not null);

    /// <summary>The date of a <c>time</c> element: of one that says that it is the publication's, else the first in an article or at all.</summary>
    private static Publication? Timed(IHtmlDocument page)
    {
        string[] places = ["time[itemprop='datePublished']", "time[pubdate]", "article time", "time"];
        return places.SelectMany(place => page.QuerySelectorAll(place).Take(1)).Select(time => PageWords.Date(time.GetAttribute("datetime")) ?? PageWords.Date(time.TextContent)).FirstOrDefault(date => date is not null);
    }

    private static string? Address(IHtmlDocument page) =>
        page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") is { } href && Uri.TryCreate(href.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
