using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>Text by what a reader takes for one character.</summary>
internal static class Graphemes
{
    /// <summary>The text, or as much of its start as takes at most so many UTF-16 characters, followed by <c>…</c>; no character is cut through.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(text.AsSpan(end));
            if (next > longest) return text[..end] + "…";
            end = next;
        }
    }
}
