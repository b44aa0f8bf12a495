namespace FactCheck.Interop;

/// <summary>Where the cells of all rows stand: about two bytes a cell, for a file may have a million rows and a message comes after the last of them.</summary>
internal sealed class CsvPlaces
{
    private const int Broken = 1, Whole = 0; // whether a row has line breaks in it
    private readonly List<int> lines = [];
    private readonly List<int> starts = [];
    private readonly List<byte> bytes = [];

    /// <summary>Keeps a row on one line.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="lengths">How long its cells are, as they are written, in UTF-16 characters.</param>
    public void Add(int line, ReadOnlySpan<int> lengths)
    {
        Start(line, Whole);
        foreach (var length in lengths) Write(length);
    }

    /// <summary>Keeps a row of several lines.</summary>
    /// <param name="line">Its first line.</param>
    /// <param name="cells">Where its cells start, in lines from the first and in columns from 1.</param>
    public void Add(int line, ReadOnlySpan<(int Line, int Column)> cells)
    {
        Start(line, Broken);
        foreach (var cell in cells)
        {
            Write(cell.Line);
            Write(cell.Column);
        }
    }

    /// <summary>Where a cell stands; the start of the line where the row is not known.</summary>
    public (int Line, int Column) Of(int line, int cell)
    {
        var row = lines.BinarySearch(line);
        if (row < 0) return (line, 1);
        var at = starts[row];
        if (bytes[at++] == Broken)
        {
            for (var i = 0; i < 2 * cell; i++) Read(ref at);
            return (line + Read(ref at), Read(ref at));
        }

        var column = 1;
        for (var i = 0; i < cell; i++) column += Read(ref at) + 1;
        return (line, column);
    }

    private void Start(int line, byte kind)
    {
        lines.Add(line);
        starts.Add(bytes.Count);
        bytes.Add(kind);
    }

    /// <summary>Seven bits a byte, the lowest first.</summary>
    private void Write(int number)
    {
        for (; number > 127; number >>= 7) bytes.Add((byte)(number | 128));
        bytes.Add((byte)number);
    }

    private int Read(ref int at)
    {
        var (number, shift) = (0, 0);
        for (; bytes[at] > 127; shift += 7) number |= (bytes[at++] & 127) << shift;
        return number | (bytes[at++] << shift);
    }
}
