using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace FactCheck.Interop;

/// <summary>In which encoding a page is written.</summary>
internal static partial class PageEncoding
{
    private const int Head = 4096; // browsers look at the first 1,024 bytes

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.StartsWith(encoding.Preamble)) return encoding.GetString(bytes[encoding.Preamble.Length..]);
        }

        return (Told(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : Western)).GetString(bytes);
    }

    /// <summary>The encoding that a page tells in a <c>meta</c> element; null where it tells none that is known.</summary>
    private static Encoding? Told(ReadOnlySpan<byte> bytes)
    {
        var label = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])).Groups[1].Value.ToUpperInvariant();
        switch (label)
        {
            case "": return null;
            case "UTF-8" or "UTF8" or "UTF-16" or "UTF-16LE" or "UTF-16BE": return Encoding.UTF8; // a page that could be read so far is not in UTF-16
            case "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII": return Western; // as in browsers
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta[^>]{0,500}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
