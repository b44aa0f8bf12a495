using System.Globalization;
using System.Text;

namespace FactCheck.Files;

/// <summary>Text from outside as a message may safely show it to a person.</summary>
public static class Shown
{
    private const int Longest = 80;

    /// <summary>Quoted, and cut short behind 80 characters. What is unseen in it is there yet: see <see cref="Escaped"/>.</summary>
    public static string Quoted(ReadOnlySpan<char> text) => text.Length > Longest ? $"\"{text[..Longest]}…\"" : $"\"{text}\"";

    /// <summary>A number's text, cut short where it is long.</summary>
    internal static string Cut(ReadOnlySpan<char> text) => text.Length > Longest ? $"{text[..Longest]}…" : text.ToString();

    /// <summary>With control, format (bidi among them) and broken characters as <c>\u202e</c>: what is shown is what is there, on one line.</summary>
    public static string Escaped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
