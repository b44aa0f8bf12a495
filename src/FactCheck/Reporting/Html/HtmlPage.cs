using System.Xml;
using FactCheck.Files;

namespace FactCheck.Reporting.Html;

/// <summary>
/// Writes HTML that is well-formed XML too, and is the one place where text and attributes are encoded: what does not show is written as <c>\u202e</c>, and the rest is
/// escaped by the XML writer.
/// </summary>
/// <remarks>Elements that are empty in HTML, and shapes of SVG, close themselves; all others have an end tag, as a browser needs it.</remarks>
internal sealed class HtmlPage : IDisposable
{
    private static readonly HashSet<string> Empty = new(["meta", "line", "path", "polyline"], StringComparer.Ordinal);
    private static readonly HashSet<string> InLine = new(["a", "bdi", "code", "q", "span", "strong", "summary", "td", "th", "title"], StringComparer.Ordinal);

    private readonly XmlWriter xml;
    private readonly Stack<string> open = new();

    public HtmlPage(TextWriter writer)
    {
        writer.Write("<!DOCTYPE html>"); // the XML writer has a blank in it
        xml = XmlWriter.Create(writer, new XmlWriterSettings { OmitXmlDeclaration = true, CloseOutput = false, NewLineHandling = NewLineHandling.None });
    }

    /// <summary>Begins an element; attributes without a value are left out.</summary>
    public void Start(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!InLine.Contains(element)) xml.WriteWhitespace("\n");
        xml.WriteStartElement(element);
        open.Push(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null) xml.WriteAttributeString(name, Encoded(value));
        }
    }

    /// <summary>Ends the element that was begun last.</summary>
    public void End()
    {
        if (Empty.Contains(open.Pop())) xml.WriteEndElement();
        else xml.WriteFullEndElement();
    }

    public void Text(string text) => xml.WriteString(Encoded(text));

    /// <summary>An element that holds text alone.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        Text(text);
        End();
    }

    /// <summary>An element that holds nothing.</summary>
    public void Shape(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        End();
    }

    /// <summary>A name, kept apart from the direction of the text around it.</summary>
    public void Name(string name) => Element("bdi", name);

    /// <summary>The style sheet, byte for byte, as its hash needs it.</summary>
    public void Style(string css)
    {
        Start("style");
        xml.WriteString(css);
        End();
    }

    public void Dispose()
    {
        xml.WriteWhitespace("\n");
        xml.Dispose();
    }

    /// <summary>The two characters that do not show, and that XML cannot hold, are escaped as well.</summary>
    private static string Encoded(string text)
    {
        var shown = Shown.Escaped(text);
        return shown.AsSpan().IndexOfAny('\ufffe', '\uffff') < 0
            ? shown
            : shown.Replace("\ufffe", "\\ufffe", StringComparison.Ordinal).Replace("\uffff", "\\uffff", StringComparison.Ordinal);
    }
}
