using System.Globalization;
using System.Text;

namespace FactCheck.Files;

/// <summary>Text of a file as a message shows it.</summary>
internal static class Shown
{
    private const int Longest = 80;

    /// <summary>Quoted, and cut short where it is long.</summary>
    public static string Quoted(ReadOnlySpan<char> text) => text.Length > Longest ? $"\"{text[..Longest]}…\"" : $"\"{text}\"";

    /// <summary>A number's text, cut short where it is long.</summary>
    public static string Cut(ReadOnlySpan<char> text) => text.Length > Longest ? $"{text[..Longest]}…" : text.ToString();

    /// <summary>With control, format (bidi among them) and broken characters as <c>\u202e</c>: what is shown is what is there, on one line.</summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                shown.Append(rune); // half of a surrogate pair is enumerated as U+FFFD
            }
        }

        return shown.ToString();
    }
}
