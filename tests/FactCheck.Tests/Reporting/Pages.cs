using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using FactCheck.Detection;
using FactCheck.Reporting;

namespace FactCheck.Tests.Reporting;

/// <summary>Reports as HTML pages, and what every one of them keeps.</summary>
internal static class Pages
{
    private static readonly string[] Elements =
    [
        "a", "article", "bdi", "body", "caption", "code", "desc", "details", "div", "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "head", "header", "html", "li", "line",
        "main", "meta", "nav", "p", "path", "polyline", "q", "section", "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul",
    ];

    public static string Written(Casebook casebook, HtmlReportOptions? options = null) => Written(casebook.Check(), options);

    public static string Written(CheckResult result, HtmlReportOptions? options = null)
    {
        var writer = new StringWriter();
        HtmlReport.Write(result, writer, options);
        return writer.ToString();
    }

    public static XElement Parsed(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    /// <summary>
    /// Well-formed XML, HTML without a parse error in which a browser sees the same elements, nothing that runs or loads, addresses of http and https or within the page
    /// alone, every id once and every reference to one that is there, and no character that does not show.
    /// </summary>
    public static void ShouldBeSound(string page)
    {
        var root = Parsed(page);
        var all = root.DescendantsAndSelf().ToArray();
        Assert.All(all, element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(all.Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "style" or "src"));
        Assert.All(all.Attributes("href"), href => Assert.Matches("^(#|https?://)", href.Value));
        Assert.DoesNotContain(page, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(page, character => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
        var ids = all.Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(all.Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')), id => Assert.Contains(id, ids));
        Assert.All(all.Attributes("href").Where(href => href.Value[0] == '#'), href => Assert.Contains(href.Value[1..], ids));
        var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
        Assert.Equal(all.Select(element => element.Name.LocalName), document.All.Select(element => element.LocalName));
    }
}
