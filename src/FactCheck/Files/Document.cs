namespace FactCheck.Files;

/// <summary>One input: its name, and what tells the places in it.</summary>
internal sealed class Document(string name, string idPrefix, CasebookFormat format, CasebookConverter? converter = null)
{
    private char[] text = [];
    private int length;
    private int line = 1;
    private int lineStart;

    public string Name { get; } = name;

    public bool IsLines { get; } = format == CasebookFormat.JsonLines;

    /// <summary>The id of a claim that has none.</summary>
    public string IdAt(int where) => FormattableString.Invariant(IsLines ? (FormattableString)$"{idPrefix}line:{where}" : $"{idPrefix}claims[{where}]");

    /// <summary>The path of a record's member, or of the record.</summary>
    /// <param name="kind">What JSON Lines calls the record: <c>claim</c>; empty for the file as a whole.</param>
    /// <param name="where">Its number in its list.</param>
    /// <param name="member">The path from the record on; empty for the record.</param>
    public string PathOf(string kind, int where, string member)
    {
        var record = IsLines || kind.Length == 0 ? kind : FormattableString.Invariant($"{kind}s[{where}]");
        return member.Length == 0 ? record : $"{record}.{member}";
    }

    /// <summary>Keeps the text of a JSON file, by which offsets become lines.</summary>
    public void Keep(char[] characters, int count) => (text, length) = (characters, count);

    /// <summary>What a message says of a place: its line, column and path.</summary>
    public (int Line, int Column, string Path) Told(int where, int at, string path)
    {
        if (converter is not null) return converter.PlaceOf(where, path);
        var (line, column) = Place(where, at);
        return (line, column, path);
    }

    /// <summary>What an offset is as a line and a column.</summary>
    /// <param name="where">The line in JSON Lines.</param>
    /// <param name="at">From the start of the line in JSON Lines, else of the text.</param>
    private (int Line, int Column) Place(int where, int at)
    {
        if (IsLines) return (where, at + 1);
        if (at < lineStart) (line, lineStart) = (1, 0);
        while (text.AsSpan(lineStart, length - lineStart).IndexOfAny('\r', '\n') is >= 0 and var relative)
        {
            var next = lineStart + relative;
            next += text[next] == '\r' && next + 1 < length && text[next + 1] == '\n' ? 2 : 1;
            if (next > at) break;
            (line, lineStart) = (line + 1, next);
        }

        return (line, at - lineStart + 1);
    }
}
