namespace FactCheck.Reporting;

/// <summary>Where the lines of a text start: <c>\n</c>, <c>\r\n</c> and a <c>\r</c> alone end one.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var relative;)
        {
            at += relative;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
    }

    /// <summary>The line and column of an offset, both from 1, in UTF-16 characters.</summary>
    public (int Line, int Column) Place(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
