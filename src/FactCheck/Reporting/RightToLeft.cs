using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>Names in Arabic, Hebrew and other right-to-left scripts within a line that runs from left to right.</summary>
/// <remarks>
/// Each is put into an isolate (Unicode Standard Annex 9: U+2068 before, U+2069 after), so that it reads in its own direction and takes no number, dash or
/// bracket beside it along. Isolates of the record itself are escaped before; those that are written here are closed on the line that they open on.
/// </remarks>
internal static class RightToLeft
{
    private const char Isolate = '\u2068';
    private const char End = '\u2069';

    /// <summary>
    /// The line with its right-to-left names isolated. A name, or a sentence, goes on over blanks, marks, digits, hyphens, apostrophes and the punctuation of its
    /// script, ends with a letter, and ends before anything else: names in a list are names of their own.
    /// </summary>
    public static string Isolated(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('\u0590', '\uFFFF')) return line;
        var isolated = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length;)
        {
            if (NameLength(line.AsSpan(at)) is > 0 and var length)
            {
                isolated.Append(Isolate).Append(line, at, length).Append(End);
                at += length;
            }
            else
            {
                isolated.Append(line[at++]);
            }
        }

        return isolated.ToString();
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var (at, end) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var isLetter = IsRightToLeft(rune);
            if (!isLetter && (end == 0 || !GoesOn(rune))) break;
            at += rune.Utf16SequenceLength;
            if (isLetter || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) end = at;
        }

        return end;
    }

    private static bool GoesOn(Rune rune) =>
        rune.Value is ' ' or '-' or '\'' or '’' || Rune.IsDigit(rune) || IsOfScript(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static bool IsRightToLeft(Rune rune) => IsOfScript(rune) && Rune.IsLetter(rune);

    /// <summary>By the blocks of Unicode Standard Annex 9 whose letters run from right to left.</summary>
    private static bool IsOfScript(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
