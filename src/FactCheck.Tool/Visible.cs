using FactCheck.Files;

namespace FactCheck.Tool;

/// <summary>Text from outside as a person may safely be shown it.</summary>
internal static class Visible
{
    /// <summary>On one line, with control and format characters (bidi among them) as <c>\u202e</c>.</summary>
    public static string Of(string text) => Shown.Escaped(text);

    /// <summary>Quoted, and cut short where it is long.</summary>
    public static string Quoted(string text)
    {
        const int Longest = 80;
        return $"\"{Of(text.Length > Longest ? text[..Longest] + "…" : text)}\"";
    }

    /// <summary>The line and column of a character of a text, both from 1.</summary>
    public static (int Line, int Column) Place(string text, int at)
    {
        var (line, start) = (1, 0);
        while (text.AsSpan(start, at - start).IndexOfAny('\r', '\n') is >= 0 and var relative)
        {
            start += relative;
            start += text[start] == '\r' && start + 1 < at && text[start + 1] == '\n' ? 2 : 1;
            line++;
        }

        return (line, at - start + 1);
    }
}
