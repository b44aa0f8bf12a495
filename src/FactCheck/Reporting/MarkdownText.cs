using System.Buffers;
using System.Text;
using FactCheck.Files;

namespace FactCheck.Reporting;

/// <summary>Text of the record inside of Markdown: the one place where it is escaped.</summary>
/// <remarks>
/// Held against CommonMark 0.31 and GitHub's and GitLab's extensions of it. What is written stands within a line, never at its start, so that what makes
/// blocks (<c>#</c>, <c>-</c>, <c>1.</c>) has no effect. <c>|</c>, <c>\</c> and <c>`</c> are character references, because tables and code are cut up before escapes are
/// read; what a host makes links of after that (<c>@name</c>, <c>#1</c>, <c>:smile:</c>, <c>https://</c>, <c>www.</c>) has a zero-width space within.
/// </remarks>
internal static class MarkdownText
{
    /// <summary>The longest text of the record, in UTF-16 characters; what is longer is cut.</summary>
    public const int Longest = 2_000;

    private const string ZeroWidthSpace = "&#8203;";
    private static readonly SearchValues<char> Simple = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/#%:,()@+=[]");

    /// <summary>As text that has no effect.</summary>
    public static string Of(string text)
    {
        var shown = Shown.Escaped(Graphemes.Cut(text, Longest));
        var markdown = new StringBuilder(shown.Length + 16);
        for (var at = 0; at < shown.Length; at++) Append(markdown, shown, at);
        return markdown.ToString();
    }

    /// <summary>An id: as code where it is made of plain characters, so that it can be copied; else as text.</summary>
    public static string Id(string id) => id.AsSpan().ContainsAnyExcept(Simple) ? Of(id) : $"`{id}`";

    /// <summary>A link where the address is one of the web, else its text and the address as text.</summary>
    public static string Link(string text, string? address)
    {
        if (address is null) return Of(text);
        return IsOfTheWeb(address) ? $"[{Of(text)}]({Address(address)})" : text == address ? Of(text) : $"{Of(text)} ({Of(address)})";
    }

    private static bool IsOfTheWeb(string address) =>
        address.Length <= Longest && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static void Append(StringBuilder markdown, string shown, int at)
    {
        var next = at + 1 < shown.Length ? shown[at + 1] : ' ';
        switch (shown[at])
        {
            case '&': markdown.Append("&amp;"); break;
            case '<': markdown.Append("&lt;"); break;
            case '>': markdown.Append("&gt;"); break;
            case '|': markdown.Append("&#124;"); break;
            case '\\': markdown.Append("&#92;"); break;
            case '`': markdown.Append("&#96;"); break;
            case '*' or '_' or '[' or ']' or '{' or '}' or '~' or '$' or '^' or '=' or '+': markdown.Append('\\').Append(shown[at]); break;
            case '@' or '#' or '!' when char.IsLetterOrDigit(next) || char.IsSurrogate(next): markdown.Append(shown[at]).Append(ZeroWidthSpace); break;
            case '#': markdown.Append("\\#"); break;
            case ':' when char.IsLetter(next) || next is '/' or '+' or '-': markdown.Append(':').Append(ZeroWidthSpace); break;
            case '.' when shown.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase): markdown.Append(ZeroWidthSpace).Append('.'); break;
            default: markdown.Append(shown[at]); break;
        }
    }

    /// <summary>With all but plain characters percent-encoded: nothing in it ends the link, and nothing is hidden in it.</summary>
    private static string Address(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var rune in address.Trim().EnumerateRunes())
        {
            if (rune.Value == '&') encoded.Append("&amp;");
            else if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~:/?#@!$'*+,;=%".Contains((char)rune.Value, StringComparison.Ordinal))) encoded.Append((char)rune.Value);
            else encoded.Append(Uri.EscapeDataString(rune.ToString()).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal));
        }

        return encoded.ToString();
    }
}
