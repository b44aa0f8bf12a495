using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>The address that leads a reader to the exact words of a claim's evidence.</summary>
/// <remarks>
/// A text directive as the WICG's "URL Fragment Text Directives" has it: <c>#:~:text=prefix-,start,end,-suffix</c>, each part percent-encoded with the hyphen, the comma
/// and the ampersand too. Long words, and words of several lines, are given by how they start and end.
/// </remarks>
internal static class EvidenceLink
{
    private const int MostWords = 10;
    private const int WordsOfAnEnd = 4;
    private const int WordsOfContext = 3;
    private const int LongestDirective = 2_000;
    private const string Directive = ":~:";

    /// <summary>The evidence's address, or null where it is none that a reader should follow: only <c>http</c> and <c>https</c> are.</summary>
    /// <remarks>The scheme is looked at first: <see cref="Uri.TryCreate(string, UriKind, out Uri)"/> throws on some texts that have none, such as a share's name of a bidi character.</remarks>
    public static Uri? AddressOf(Evidence evidence) =>
        evidence.Url?.Trim() is { } text
        && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && HasHost(url)
            ? url
            : null;

    /// <summary>The address with a fragment that leads to the exact words, where there are any.</summary>
    public static string To(Uri address, Evidence evidence)
    {
        if (TextDirective(evidence) is not { } text) return address.AbsoluteUri;
        var url = address.AbsoluteUri;
        var own = url.IndexOf(Directive, StringComparison.Ordinal);
        if (own >= 0) url = url[..own];
        return $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}{Directive}{text}";
    }

    /// <summary><c>text=…</c>, or null where the evidence has no words, or words that are too long for an address.</summary>
    public static string? TextDirective(Evidence evidence)
    {
        var words = Words(evidence.Exact);
        if (words.Length == 0) return null;
        var text = new StringBuilder("text=");
        if (Before(evidence.Prefix) is { Length: > 0 } prefix) text.Append(Encoded(prefix)).Append("-,");
        if (words.Length > MostWords || (words.Length > 1 && evidence.Exact!.Trim().Contains('\n', StringComparison.Ordinal))) // it has words
        {
            var part = Math.Min(WordsOfAnEnd, words.Length / 2);
            text.Append(Encoded(words[..part])).Append(',').Append(Encoded(words[^part..]));
        }
        else
        {
            text.Append(Encoded(words));
        }

        if (After(evidence.Suffix) is { Length: > 0 } suffix) text.Append(",-").Append(Encoded(suffix));
        return text.Length <= LongestDirective ? text.ToString() : null;
    }

    /// <summary>The last whole words of the line that the exact words go on: where the prefix was cut may be within a word.</summary>
    private static string[] Before(string? prefix)
    {
        if (prefix is null) return [];
        var line = prefix[(prefix.LastIndexOf('\n') + 1)..];
        var words = Words(line);
        return words[Math.Max(words.Length - WordsOfContext, line.Length == prefix.Length ? Math.Min(1, words.Length) : 0)..];
    }

    private static string[] After(string? suffix)
    {
        if (suffix is null) return [];
        var end = suffix.IndexOf('\n', StringComparison.Ordinal);
        var words = Words(end < 0 ? suffix : suffix[..end]);
        return words[..Math.Min(WordsOfContext, end < 0 ? Math.Max(0, words.Length - 1) : words.Length)];
    }

    private static bool HasHost(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException) // a host that no name can be: it is looked at late
        {
            return false;
        }
    }

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Encoded(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal); // it encodes the comma and the ampersand
}
