// About 180 lines: the rows of one file, one after the other, and where their cells stand; they share the reader and the places.
using System.Runtime.CompilerServices;
using System.IO.Pipelines;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>Reads the rows of a table (RFC 4180), tells what is none, and keeps where the cells stand.</summary>
/// <param name="separator">What stands between cells: an ASCII character.</param>
/// <param name="encoding">The encoding; null for UTF-8.</param>
/// <remarks>Rows are asked for one after the other; <see cref="PlaceOf"/> may be called by many threads at once.</remarks>
internal sealed class CsvTable(char separator = ',', Encoding? encoding = null)
{
    /// <summary>The longest row, in bytes: a quote that is never closed makes the rest of a file one row.</summary>
    public const int LongestRow = 1 << 26;

    private const string NoText = "A file is text in UTF-8; this is a byte that is not.";
    private readonly Lock gate = new();
    private readonly CsvPlaces places = new();
    private CsvMalformedRecord? malformed;
    private int? count;

    /// <summary>The rows, the header first. Rows of nothing but separators are none: spreadsheets leave them.</summary>
    public async IAsyncEnumerable<CsvRow> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var text = encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true);
        var pipe = PipeReader.Create(text, new(leaveOpen: true));
        var first = await pipe.ReadAtLeastAsync(2, stop).ConfigureAwait(false);
        var isWide = IsWide(first.Buffer.FirstSpan);
        pipe.AdvanceTo(first.Buffer.Start);
        if (isWide)
        {
            yield return Broken(1, NoText); // else the reader would take it for UTF-16
            yield break;
        }

        using var csv = CsvReader.Create(pipe.AsStream(leaveOpen: false), new CsvReaderOptions
        {
            Separator = separator, HasHeader = false, MalformedData = CsvMalformedDataHandling.Recover, FieldCountMismatch = CsvFieldCountHandling.Allow,
            TrackLineNumbers = true, MaxRecordSize = LongestRow, DetectSeparatorHint = false, PoolStrings = true, OnMalformedRecord = found => malformed ??= found,
        });
        while (true)
        {
            var isRow = false;
            CsvRow? broken = null;
            try
            {
                isRow = await csv.ReadAsync(stop).ConfigureAwait(false);
            }
            catch (CsvFormatException tooLong)
            {
                broken = Broken((int)tooLong.LineNumber, FormattableString.Invariant($"A row has at most {LongestRow} bytes; this one has more. A quoted cell that is never closed makes the rest of a file one row."));
            }

            if (broken is not null) yield return broken;
            else if (count is null && !isRow) yield return Broken(1, "A CSV file begins with a row that names its columns; this is empty.");
            if (!isRow) yield break;
            if (Row(csv) is { } row) yield return row;
        }
    }

    /// <summary>Where a cell stands.</summary>
    public (int Line, int Column) PlaceOf(int line, int cell)
    {
        lock (gate) return places.Of(line, cell);
    }

    private static bool IsWide(ReadOnlySpan<byte> start) => start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]);

    private static CsvRow Broken(int line, string rule) => new(line, [], 0) { Fault = new(line, 1, "", rule), IsLast = true };

    private CsvRow? Row(CsvReader csv)
    {
        var (line, bytes) = ((int)csv.LineNumber, csv.ByteOffset + csv.RawRecord.Length);
        var isHeader = count is null;
        if (FaultOf(csv, line) is { } fault) return new(line, [], bytes) { Fault = fault, IsLast = isHeader };
        if (!isHeader && IsBlank(csv.RawRecord)) return null;
        count ??= csv.FieldCount;
        lock (gate) KeepPlaces(csv, line);
        if (csv.FieldCount == count) return new(line, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], bytes);
        var (at, column) = csv.FieldCount > count ? Place(csv, line, CellStart(csv, count.Value)) : (line, 1);
        return new(line, [], bytes) { Fault = new(at, column, "", FormattableString.Invariant($"A row has as many cells as the header, {count}; this one has {csv.FieldCount}.")) };
    }

    private bool IsBlank(ReadOnlySpan<byte> raw) => raw.IndexOfAnyExcept([(byte)separator, .. " \t\r\n"u8]) < 0;

    /// <summary>What is wrong with a row as text whose quotes are in order; null where nothing is.</summary>
    private ConvertedMessage? FaultOf(CsvReader csv, int line)
    {
        var raw = csv.RawRecord;
        var found = malformed;
        malformed = null;
        if (!Utf8.IsValid(raw)) return Refused(csv, line, Invalid(raw), NoText);
        if (raw.IndexOf((byte)0) is >= 0 and var zero) return Refused(csv, line, zero, "A CSV file has no NUL characters.");
        if (found is not { } quote) return null;
        return quote.Reason == CsvMalformedReason.UnterminatedQuote
            ? Refused(csv, line, CellStart(csv, csv.FieldCount - 1), "A quoted cell ends with a quote; this one is never closed, and the rest of the file is in it.")
            : Refused(csv, line, Math.Clamp((int)(quote.ByteOffset - csv.ByteOffset), 0, raw.Length), "A cell with quotes in it is quoted, and they are doubled: \"he said \"\"no\"\"\"; nothing stands before or after the quotes around a cell.");
    }

    private static ConvertedMessage Refused(CsvReader csv, int line, int at, string rule)
    {
        var (found, column) = Place(csv, line, at);
        return new(found, column, "", rule);
    }

    private void KeepPlaces(CsvReader csv, int line)
    {
        if (csv.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            var lengths = new int[csv.FieldCount];
            for (var i = 0; i < lengths.Length; i++) lengths[i] = Encoding.UTF8.GetCharCount(csv.GetRawSpan(i));
            places.Add(line, lengths);
            return;
        }

        var cells = new (int Line, int Column)[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var (at, column) = Place(csv, line, CellStart(csv, i));
            cells[i] = (at - line, column);
        }

        places.Add(line, cells);
    }

    /// <summary>Where a cell starts in its row, in bytes.</summary>
    private static int CellStart(CsvReader csv, int cell)
    {
        var start = 0;
        for (var i = 0; i < cell; i++) start += csv.GetRawSpan(i).Length + 1;
        return start;
    }

    /// <summary>The line and column of a byte of a row.</summary>
    private static (int Line, int Column) Place(CsvReader csv, int line, int at)
    {
        var before = csv.RawRecord[..at];
        for (int end; (end = before.IndexOfAny((byte)'\n', (byte)'\r')) >= 0; line++)
        {
            before = before[(before[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1)..];
        }

        return (line, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static int Invalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> some = new char[bytes.Length];
        Utf8.ToUtf16(bytes, some, out var read, out _, replaceInvalidSequences: false);
        return read;
    }
}
