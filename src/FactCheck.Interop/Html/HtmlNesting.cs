using System.Collections.Frozen;
using System.Text;

namespace FactCheck.Interop;

/// <summary>Bounds how deep a page nests, before it is parsed.</summary>
/// <remarks>
/// A parser's time grows with the square of the elements that are open at once (20 s for 100,000), and what walks a tree may call itself for each level.
/// Tags that open deeper than <see cref="Deepest"/> are left out with those that close them; what stands between them stays.
/// </remarks>
internal static class HtmlNesting
{
    /// <summary>How many elements may be open at once; pages that people make have a few dozen.</summary>
    public const int Deepest = 128;

    /// <summary>Elements that hold nothing, or are closed by the next of their kind.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "rp", "rt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements whose text is no markup.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page; itself where it does not nest too deep.</summary>
    public static string Flattened(string html)
    {
        StringBuilder? flat = null;
        var (depth, kept) = (0, 0);
        for (var at = 0; at < html.Length && html.IndexOf('<', at) is >= 0 and var tag;)
        {
            at = End(html, tag, out var name, out var isEnd);
            if (name.IsEmpty || Flat.Contains(name)) continue;
            if (Raw.Contains(name))
            {
                if (!isEnd) at = AfterRaw(html, at, name);
                continue;
            }

            if (isEnd) depth = Math.Max(0, depth - 1);
            var isKept = depth < Deepest;
            if (!isEnd) depth++;
            if (isKept) continue;
            (flat ??= new(html.Length)).Append(html, kept, tag - kept);
            if (flat[^1] is not ('>' or ' ')) flat.Append(' '); // words that a tag parts stay apart
            kept = at;
        }

        return flat is null ? html : flat.Append(html, kept, html.Length - kept).ToString();
    }

    /// <summary>Where a tag, comment or the like ends; its name is empty where it is no tag.</summary>
    private static int End(string html, int tag, out ReadOnlySpan<char> name, out bool isEnd)
    {
        name = [];
        isEnd = false;
        var at = tag + 1;
        if (html.AsSpan(at).StartsWith("!--")) return html.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var close ? close + 3 : html.Length;
        isEnd = at < html.Length && html[at] == '/';
        if (isEnd) at++;
        if (at >= html.Length || !char.IsAsciiLetter(html[at])) return at;
        var first = at;
        while (at < html.Length && html[at] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f')) at++;
        name = html.AsSpan(first, at - first);
        for (var quote = '\0'; at < html.Length; at++)
        {
            if (quote != '\0') quote = html[at] == quote ? '\0' : quote;
            else if (html[at] == '>') return at + 1;
            else if (html[at] is '"' or '\'' && html[at - 1] == '=') quote = html[at];
        }

        return html.Length;
    }

    private static int AfterRaw(string html, int at, ReadOnlySpan<char> name)
    {
        for (; at < html.Length && html.IndexOf("</", at, StringComparison.Ordinal) is >= 0 and var end; at = end + 2)
        {
            if (html.AsSpan(end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase)) return end;
        }

        return html.Length;
    }
}
