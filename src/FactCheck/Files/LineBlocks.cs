using System.Buffers;

namespace FactCheck.Files;

/// <summary>Some whole lines of a stream, in an array of the shared pool.</summary>
/// <param name="Bytes">The array; whoever takes the block returns it to the pool.</param>
/// <param name="Start">Where the lines start.</param>
/// <param name="Length">How many bytes they have.</param>
/// <param name="FirstLine">The number of the first, from 1.</param>
internal readonly record struct LineBlock(byte[] Bytes, int Start, int Length, int FirstLine);

/// <summary>Cuts a stream into blocks of whole lines, each about a megabyte.</summary>
internal sealed class LineBlocks(Stream stream)
{
    /// <summary>The longest line, in bytes.</summary>
    public const int LongestLine = 1 << 28;

    private const int Size = 1 << 20;
    private byte[] rest = [];
    private int restLength;
    private int line = 1;
    private bool isFirst = true;

    public long BytesRead { get; private set; }

    /// <summary>True where a line was longer than <see cref="LongestLine"/>: reading ended before it.</summary>
    public bool IsLineTooLong { get; private set; }

    /// <summary>The line that comes next.</summary>
    public int Line => line;

    /// <summary>The next block; null at the end.</summary>
    public async Task<LineBlock?> NextAsync(CancellationToken stop)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Max(Size, restLength * 2));
        rest.AsSpan(0, restLength).CopyTo(bytes);
        if (rest.Length > 0) ArrayPool<byte>.Shared.Return(rest);
        var (length, searched, end) = (restLength, 0, 0);
        (rest, restLength) = ([], 0);
        while (true)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false);
            length += read;
            BytesRead += read;
            end = read == 0 ? length : bytes.AsSpan(searched, length - searched).LastIndexOf((byte)'\n') is >= 0 and var last ? searched + last + 1 : 0;
            if (read == 0 || (end > 0 && length > bytes.Length / 2)) break;
            if (end == 0) searched = length;
            if (length < bytes.Length) continue;
            if (length >= LongestLine)
            {
                IsLineTooLong = true;
                return null;
            }

            var larger = ArrayPool<byte>.Shared.Rent(length * 2);
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        if (length == 0) return null;
        (rest, restLength) = (ArrayPool<byte>.Shared.Rent(Math.Max(1, length - end)), length - end);
        bytes.AsSpan(end, restLength).CopyTo(rest);
        var start = isFirst && bytes.AsSpan(0, length).StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark.Length : 0;
        var block = new LineBlock(bytes, start, end - start, line);
        line += bytes.AsSpan(0, end).Count((byte)'\n');
        isFirst = false;
        return block;
    }
}
