using System.Globalization;
using System.Text;

namespace FactCheck.Files;

/// <summary>Text from outside as a message may safely show it to a person.</summary>
public static class Shown
{
    private const int Longest = 80;
    private const char NonJoiner = '\u200C', Joiner = '\u200D', EmojiVariant = '\uFE0F';

    /// <summary>Quoted, and cut short behind 80 characters. What is unseen in it is there yet: see <see cref="Escaped"/>.</summary>
    public static string Quoted(ReadOnlySpan<char> text) => text.Length > Longest ? $"\"{text[..Longest]}…\"" : $"\"{text}\"";

    /// <summary>A number's text, cut short where it is long.</summary>
    internal static string Cut(ReadOnlySpan<char> text) => text.Length > Longest ? $"{text[..Longest]}…" : text.ToString();

    /// <summary>
    /// With control, format (bidi among them) and broken characters as <c>\u202e</c>: what is shown is what is there, on one line. The two joiners stay where a
    /// script or a picture is written with them (as in Unicode Standard Annex 31): between letters from Arabic to Sinhala, and the one that joins between two pictures.
    /// </summary>
    public static string Escaped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var shown = new StringBuilder(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Hides(rune) && !Joins(text, at)) shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else shown.Append(rune); // half of a surrogate pair is enumerated as U+FFFD
            at += rune.Utf16SequenceLength;
        }

        return shown.ToString();
    }

    private static bool Hides(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool Joins(string text, int at)
    {
        if (text[at] is not (NonJoiner or Joiner) || at == 0 || at + 1 == text.Length) return false;
        return (IsOfJoinedScript(text[at - 1]) && IsOfJoinedScript(text[at + 1])) || (text[at] == Joiner && EndsInPicture(text, at) && IsPicture(text, at + 1));
    }

    private static bool IsOfJoinedScript(char character) => character is >= '\u0600' and <= '\u0DFF' && (char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>A picture, whatever its colour or variant.</summary>
    private static bool EndsInPicture(string text, int end) => text[end - 1] == EmojiVariant || IsPicture(text, end - (char.IsLowSurrogate(text[end - 1]) && end > 1 ? 2 : 1));

    private static bool IsPicture(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol && !rune.IsAscii;
}
