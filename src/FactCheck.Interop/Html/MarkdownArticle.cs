using FactCheck.Reading;

namespace FactCheck.Interop;

/// <summary>Reads articles in Markdown, as documents that claims can be read from.</summary>
/// <remarks>
/// Stateless and safe to share between threads. The text of the document is the Markdown as it is: all offsets are into it. A front matter, lines of
/// <c>name: value</c> between two lines of three dashes at the start, gives <c>title</c>, <c>publisher</c> or <c>source</c>, <c>date</c> or
/// <c>published</c>, and <c>url</c>. What is not there stays open, and what stands there never throws; the title is else the first heading's.
/// </remarks>
public static class MarkdownArticle
{
    private const int MostLines = 200;

    /// <summary>Reads a text.</summary>
    /// <param name="name">What its claims are named by.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The name is no document's name.</exception>
    public static Document Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var front = FrontMatter(text);
        string? Said(params string[] names) => names.Select(each => front.GetValueOrDefault(each)).FirstOrDefault(value => value is not null);
        return new(name, text)
        {
            Markup = Markup.Markdown,
            Title = Said("title") ?? Heading(text),
            Url = Said("url"),
            Publisher = Said("publisher", "source") is { } publisher ? Outlets.Named(publisher) : null,
            Published = PageWords.Date(Said("published", "date")),
        };
    }

    /// <summary>The members of the front matter, by name in lower case; the first of a name.</summary>
    private static Dictionary<string, string> FrontMatter(string text)
    {
        var members = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var lines = new StringReader(text);
        if (lines.ReadLine()?.TrimEnd() != "---") return members;
        for (var i = 0; i < MostLines && lines.ReadLine() is { } line; i++)
        {
            if (line.TrimEnd() is "---" or "...") return members;
            if (line.Length == 0 || char.IsWhiteSpace(line[0]) || line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon)) continue;
            var value = line[(colon + 1)..].Trim();
            if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
            if (PageWords.Line(value) is { } said) members.TryAdd(line[..colon].Trim(), said);
        }

        return []; // one that is never closed is text
    }

    private static string? Heading(string text)
    {
        using var lines = new StringReader(text);
        for (var i = 0; i < MostLines && lines.ReadLine() is { } line; i++)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) return PageWords.Line(line[2..].TrimEnd('#', ' '));
        }

        return null;
    }
}
