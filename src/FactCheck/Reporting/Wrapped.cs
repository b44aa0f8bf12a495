using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>Breaks text into lines at blanks, and beside wide letters, which are written without blanks; a word that is longer than a line stands alone on one.</summary>
internal static class Wrapped
{
    /// <summary>The text in lines that begin with the indent and take at most so many columns, each ended by <c>\n</c>.</summary>
    public static IEnumerable<ReportPiece> Text(string text, int width, string indent, ReportStyle style) => Lines(Words(text), width, indent, style);

    /// <summary>Parts with <c> · </c> between them, broken between two of them where one is not longer than a line itself.</summary>
    public static IEnumerable<ReportPiece> Parts(IReadOnlyList<string> parts, int width, string indent, ReportStyle style)
    {
        var words = parts.Select((part, index) => index < parts.Count - 1 ? $"{part} ·" : part)
            .SelectMany(part => indent.Length + Columns.Of(part) <= width ? [(part, true)] : Words(part).Select((word, index) => (word.Word, word.IsAfterBlank || index == 0)));
        return Lines(words, width, indent, style);
    }

    /// <summary>What of a text is not broken, and whether a blank stands before it.</summary>
    internal static IEnumerable<(string Word, bool IsAfterBlank)> Words(string text)
    {
        var (start, isAfterBlank, mayBreak) = (0, false, false);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] < '\u0080' && (at + 1 == text.Length || text[at + 1] < '\u0080') ? 1 : StringInfo.GetNextTextElementLength(text, at);
            var isBlank = length == 1 && text[at] == ' ';
            if (isBlank || (mayBreak && Columns.MayBreakBefore(text.AsSpan(at, length))))
            {
                if (at > start) yield return (text[start..at], isAfterBlank);
                (start, isAfterBlank) = (isBlank ? at + length : at, isBlank);
            }

            mayBreak = Columns.MayBreakAfter(text.AsSpan(at, length));
            at += length;
        }

        if (start < text.Length) yield return (text[start..], isAfterBlank);
    }

    private static IEnumerable<ReportPiece> Lines(IEnumerable<(string Word, bool IsAfterBlank)> words, int width, string indent, ReportStyle style)
    {
        var line = new StringBuilder();
        var columns = 0;
        foreach (var (word, isAfterBlank) in words)
        {
            var (blank, wide) = (isAfterBlank && columns > 0 ? 1 : 0, Columns.Of(word));
            if (columns > 0 && indent.Length + columns + blank + wide > width)
            {
                yield return Line();
                line.Clear();
                (columns, blank) = (0, 0);
            }

            if (blank > 0) line.Append(' ');
            line.Append(word);
            columns += blank + wide;
        }

        if (line.Length > 0) yield return Line();

        ReportPiece Line() => new($"{indent}{RightToLeft.Isolated(line.ToString())}\n", style);
    }
}
