using System.Globalization;
using System.Text;
using FactCheck.Reading;
using NodaTime;

namespace FactCheck.Interop;

/// <summary>What documents say of themselves, read: lines of text, and dates.</summary>
internal static class PageWords
{
    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>Text in one line, its broken characters replaced; null where it is blank.</summary>
    public static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) words.Append(rune); // half of a surrogate pair is enumerated as U+FFFD
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.ToString().TrimEnd() is { Length: > 0 } said ? said : null;
    }

    /// <summary>A day or an instant, in ISO 8601 or as a newsroom words it; null where it is neither. A time of day without an offset is left off: nobody says where it was.</summary>
    public static Publication? Date(string? text)
    {
        if (Line(text) is not { Length: <= 100 } said) return null;
        if (Publication.TryParse(said, out var published)) return published;
        if (said.Length > 10 && said[10] is 'T' or ' ')
        {
            if (DateTimeOffset.TryParseExact(said, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return Publication.At(Instant.FromDateTimeOffset(instant));
            if (Publication.TryParse(said[..10], out published)) return published;
        }

        return DateGrammar.Find(said).Select(mention => mention.Date).FirstOrDefault(date => date is { IsPeriod: false }) is { } day ? Publication.On(day) : null;
    }
}
