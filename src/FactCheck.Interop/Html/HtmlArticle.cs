using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Document = FactCheck.Reading.Document;

namespace FactCheck.Interop;

/// <summary>Reads articles out of web pages, as documents that claims can be read from.</summary>
/// <remarks>
/// Stateless and safe to share between threads. Nothing is ever fetched, and no script is run: a page is text. What stands in it never throws. The text of
/// the document is the main text as SmartReader finds it, its paragraphs separated by a blank line; where it finds none, and in pages of more than
/// 8,000 elements, it is the text of the one <c>article</c> or <c>main</c> element, else of the body. All offsets are into that text. Title, publisher and date come from JSON-LD, <c>meta</c> and <c>time</c>
/// elements, in this order; the publisher is an outlet.
/// </remarks>
public static partial class HtmlArticle
{
    private const int MostElements = 8_000; // SmartReader's time can grow with the square of them: 9 s for 18,000
    private const int LongestRun = 16; // of blanks; SmartReader's time grows with the square of more of them
    private const string NoAddress = "https://page.invalid/";

    /// <summary>Reads a page.</summary>
    /// <param name="name">What its claims are named by.</param>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, or null for the one that it gives as its own, if any; never followed.</param>
    /// <exception cref="ArgumentException">The name is no document's name.</exception>
    public static Document Read(string name, string html, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(HtmlNesting.Flattened(html));
        var about = PageMetadata.Of(page);
        return new(name, TextOf(page, url ?? about.Url))
        {
            Title = about.Title,
            Url = url ?? about.Url,
            Publisher = about.Publisher is { } publisher ? Outlets.Named(publisher) : null,
            Published = about.Published,
        };
    }

    /// <summary>Reads a page from a stream, which stays open, in the encoding that its byte order mark or it itself tells; else in UTF-8, or where it is not that in Windows-1252.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<Document> ReadAsync(string name, Stream stream, string? url = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop).ConfigureAwait(false);
        return Read(name, PageEncoding.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), url);
    }

    private static string TextOf(IHtmlDocument page, string? url)
    {
        if (page.Body is not { } body) return "";
        var whole = PageText.Of(Only(page, "article") ?? Only(page, "main") ?? body); // first: SmartReader takes the page apart
        if (page.All.Length > MostElements) return whole;
        foreach (var text in page.Descendants<IText>().Where(text => text.Data.Length > LongestRun && Blanks().IsMatch(text.Data)).ToList()) text.Data = Blanks().Replace(text.Data, " ");
        return MainText(page, url) is { Length: > 0 } main ? main : whole;
    }

    private static IElement? Only(IHtmlDocument page, string name) => page.GetElementsByTagName(name) is { Length: 1 } one ? one[0] : null;

    [GeneratedRegex("[ \\t\\n\\r\\f\\u00a0]{17,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    /// <summary>The main text; null where there is none.</summary>
    private static string? MainText(IHtmlDocument page, string? url)
    {
        string? text = null;
        using var reader = new SmartReader.Reader(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : NoAddress, page);
        reader.AddCustomOperationEnd(article => text = PageText.Of(article));
        return reader.GetArticle() is { Completed: true, Errors.Count: 0 } ? text : null;
    }
}
