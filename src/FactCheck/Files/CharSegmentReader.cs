namespace FactCheck.Files;

/// <summary>Reads a part of an array of characters; can be opened again on another.</summary>
internal sealed class CharSegmentReader : TextReader
{
    private char[] text = [];
    private int at;
    private int end;

    public void Open(char[] characters, int first, int length) => (text, at, end) = (characters, first, first + length);

    public override int Peek() => at < end ? text[at] : -1;

    public override int Read() => at < end ? text[at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, end - at);
        Array.Copy(text, at, buffer, index, length);
        at += length;
        return length;
    }
}
