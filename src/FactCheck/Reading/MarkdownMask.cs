namespace FactCheck.Reading;

/// <summary>Hides what is Markdown and no text, character by character, so that every offset stays: front matter, code, comments, link addresses, marks.</summary>
internal static class MarkdownMask
{
    private const char Unseen = '\0';
    private const int LongestAddress = 2_000; // what is longer is text; none is looked for to the end of a text

    public static void Apply(char[] view)
    {
        var at = FrontMatter(view);
        var fenced = '\0';
        while (at < view.Length)
        {
            var end = Array.IndexOf(view, '\n', at) is >= 0 and var line ? line : view.Length;
            var first = at;
            while (first < end && view[first] is ' ' or '>') first++;
            var fence = first + 3 <= end && view[first] is '`' or '~' && view[first + 1] == view[first] && view[first + 2] == view[first] ? view[first] : '\0';
            if (fenced != '\0' || fence != '\0')
            {
                Hide(view, at, end);
                if (fence != '\0') fenced = fenced == '\0' ? fence : fenced == fence ? '\0' : fenced;
            }
            else
            {
                Line(view, at, first, end);
            }

            at = end + 1;
        }

        Comments(view);
    }

    /// <summary>The lines of a front matter (between two lines of three dashes at the start), else 0.</summary>
    public static int FrontMatter(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("---\n") && !text.StartsWith("---\r\n")) return 0;
        for (var at = text.IndexOf('\n') + 1; at < text.Length;)
        {
            var length = text[at..].IndexOf('\n') is >= 0 and var line ? line : text.Length - at;
            if (text.Slice(at, length).TrimEnd() is "---" or "...") return Math.Min(text.Length, at + length + 1);
            at += length + 1;
        }

        return 0;
    }

    private static int FrontMatter(char[] view)
    {
        var end = FrontMatter(view.AsSpan());
        Hide(view, 0, end);
        return end;
    }

    private static void Line(char[] view, int at, int first, int end)
    {
        Hide(view, at, first);
        if (first < end && view[first] == '#')
        {
            while (first < end && view[first] == '#') view[first++] = Unseen;
        }
        else if (first + 1 < end && view[first] is '-' or '*' or '+' && view[first + 1] == ' ')
        {
            view[first] = Unseen;
        }

        var code = -1;
        for (var i = first; i < end; i++)
        {
            switch (view[i])
            {
                case '`':
                    if (code >= 0) Hide(view, code, i + 1);
                    code = code >= 0 ? -1 : i;
                    break;
                case '*' or '[' or '|': view[i] = view[i] == '|' ? '\n' : Unseen; break;
                case '_' when i == first || !char.IsLetterOrDigit(view[i - 1]) || i + 1 >= end || !char.IsLetterOrDigit(view[i + 1]): view[i] = Unseen; break;
                case '!' when i + 1 < end && view[i + 1] == '[': view[i] = Unseen; break;
                case '\\' when i + 1 < end && char.IsPunctuation(view[i + 1]): view[i++] = Unseen; break;
                case ']':
                    view[i] = Unseen;
                    if (i + 1 < end && view[i + 1] == '(' && Array.IndexOf(view, ')', i, Math.Min(end - i, LongestAddress)) is >= 0 and var close) Hide(view, i, close + 1);
                    break;
            }
        }
    }

    private static void Comments(char[] view)
    {
        for (var at = 0; view.AsSpan(at).IndexOf("<!--") is >= 0 and var start;)
        {
            var from = at + start;
            var length = view.AsSpan(from).IndexOf("-->");
            if (length < 0) return; // one that is never closed is text
            Hide(view, from, from + length + 3);
            at = from + length + 3;
        }
    }

    /// <summary>Hides all but the ends of lines.</summary>
    private static void Hide(char[] view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view[i] is not ('\n' or '\r')) view[i] = Unseen;
        }
    }
}
