using System.Globalization;
using System.Text;
using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>A document in words, with characters that cannot be seen told by their number.</summary>
internal static class DocumentListing
{
    private const int LongestShown = 600;

    public static string Of(Document document)
    {
        var told = new StringBuilder("  ").Append(Shown(document.Name));
        if (document.Title is { } title) told.Append(", \"").Append(Shown(title)).Append('"');
        if (document.Publisher is { } publisher) told.Append(", by ").Append(publisher);
        if (document.Published is { } published) told.Append(", published ").Append(published);
        if (document.Markup != Markup.None) told.Append(", ").Append(document.Markup);
        return told.Append(CultureInfo.InvariantCulture, $", {document.Text.Length} characters:\n  \"{Shown(document.Text)}\"").ToString();
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.Length > LongestShown ? text.AsSpan(0, LongestShown) : text)
        {
            if (c == '\n') shown.Append("\\n");
            else if (char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else shown.Append(c);
        }

        return text.Length > LongestShown ? shown.Append('…').ToString() : shown.ToString();
    }
}
