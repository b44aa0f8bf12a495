// About 300 lines: the rows of one file, one after the other, and what is told of each; they share the reader, the columns and the places.
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Turns a table into the lines of JSON Lines: a row is a claim, and the rows of a question are the question.</summary>
internal sealed class CsvConverter : CasebookConverter
{
    /// <summary>The longest row, in bytes: a quote that is never closed makes the rest of a file one row.</summary>
    public const int LongestRow = 1 << 26;

    private const string NoText = "A file is text in UTF-8; this is a byte that is not.";
    private readonly Lock gate = new();
    private readonly CsvPlaces places = new();
    private readonly Dictionary<string, CsvQuestion> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, CsvQuestion> questionsByLine = [];
    private readonly StringBuilder text = new();
    private readonly List<ConvertedMessage> told = [];
    private readonly List<ConvertedLine> lines = [];
    private CsvColumns columns = new([]);
    private CsvMalformedRecord? malformed;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var pipe = PipeReader.Create(stream, new(leaveOpen: true));
        var first = await pipe.ReadAtLeastAsync(2, stop).ConfigureAwait(false);
        var isWide = IsWide(first.Buffer.FirstSpan);
        pipe.AdvanceTo(first.Buffer.Start);
        if (isWide)
        {
            yield return OfFile(1, NoText); // else the reader would take it for UTF-16
            yield break;
        }

        using var csv = CsvReader.Create(pipe.AsStream(leaveOpen: false), new CsvReaderOptions
        {
            Separator = ',', HasHeader = false, MalformedData = CsvMalformedDataHandling.Recover, FieldCountMismatch = CsvFieldCountHandling.Allow,
            TrackLineNumbers = true, MaxRecordSize = LongestRow, DetectSeparatorHint = false, PoolStrings = true, OnMalformedRecord = found => malformed ??= found,
        });
        string? broken = null;
        for (var isHeader = true; ; isHeader = false)
        {
            var isRow = false;
            var line = 0;
            try
            {
                isRow = await csv.ReadAsync(stop).ConfigureAwait(false);
            }
            catch (CsvFormatException tooLong)
            {
                (broken, line) = (FormattableString.Invariant($"A row has at most {LongestRow} bytes; this one has more. A quoted cell that is never closed makes the rest of a file one row."), (int)tooLong.LineNumber);
            }

            if (broken is not null) yield return OfFile(line, broken);
            if (isHeader && !isRow && broken is null) yield return OfFile(1, "A CSV file begins with a row that names its columns; this is empty.");
            if (!isRow) break;
            var isFit = true;
            lock (gate)
            {
                if (isHeader) isFit = Header(csv);
                else Row(csv);
            }

            foreach (var each in lines) yield return each;
            lines.Clear();
            if (!isFit) yield break;
        }

        foreach (var question in questions.Values.Where(question => question is { IsGiven: false, IsAnything: true })) yield return Given(question, 0);
    }

    /// <inheritdoc/>
    public override (int Line, int Column, string Path) PlaceOf(int line, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var (kind, member) = dot < 0 ? (path, "") : (path[..dot], path[(dot + 1)..]);
        lock (gate)
        {
            var isQuestion = kind == "question";
            var name = isQuestion && member is "id" or "" ? CsvColumns.Question : member;
            while (columns.PlaceOf(name) < 0 && name.LastIndexOfAny(['.', '[']) is >= 0 and var end) name = name[..end];
            if (columns.PlaceOf(name) is not (>= 0 and var cell) || (member.Length == 0 && !isQuestion)) return (line, 1, member.Length == 0 ? kind : member);
            var row = isQuestion && questionsByLine.TryGetValue(line, out var question) ? question.LineOf(name) : line;
            var (at, column) = places.Of(row, cell);
            return (at, column, name + (member.StartsWith(name + "[", StringComparison.Ordinal) ? member[name.Length..] : ""));
        }
    }

    private static bool IsWide(ReadOnlySpan<byte> start) => start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]);

    private static ConvertedLine OfFile(int line, string rule) => new(line, null) { Messages = [new(line, 1, "", rule)] };

    /// <summary>Reads the names of the columns; false, and told, where they make no casebook.</summary>
    private bool Header(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        if (!IsSound(csv, line)) return Told(csv, line, null);
        var names = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
        columns = new(names);
        KeepPlaces(csv, line);
        foreach (var (place, name) in columns.Unknown)
        {
            var near = Nearest(name, CsvColumns.Words().Select(word => word.Word)) is { } word ? CsvColumns.Words().First(each => each.Word == word).Name : null;
            Tell(line, place, name, $"A column that is not known is left out; this is {Quoted(name)}{(near is null ? "" : $", and the nearest known one {near}")}.", isWarning: true);
        }

        foreach (var (place, name) in columns.Twice) Tell(line, place, name, $"A header names each column once; this is the second {Quoted(name)}.");
        if (names is [var only] && only.IndexOfAny([';', '\t']) is >= 0 and var other)
        {
            Tell(line, 0, "", $"A CSV file has commas between its cells; this header has {(only[other] == ';' ? "semicolons" : "tabs")}.");
        }
        else if (string.Join(", ", columns.Missing) is { Length: > 0 } missing)
        {
            Tell(line, 0, "", $"A table of claims has the columns question, claimant or reportedBy, an answer (figure, date, name or stance), and published or asOf; this one lacks {missing}.");
        }

        return Told(csv, line, null);
    }

    private void Row(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        if (!IsSound(csv, line))
        {
            Told(csv, line, "");
            return;
        }

        var cells = new string?[columns.Count];
        foreach (var (name, place) in columns.Claims.Concat(columns.Questions)) cells[place] = Cell(csv, name, place);
        if (csv.RawRecord.IndexOfAnyExcept(", \t\r\n"u8) < 0) return; // spreadsheets leave rows of nothing but commas
        KeepPlaces(csv, line);
        if (csv.FieldCount != columns.Count)
        {
            var (at, column) = csv.FieldCount > columns.Count ? Place(csv, line, CellStart(csv, columns.Count)) : (line, 1);
            told.Add(new(at, column, "", FormattableString.Invariant($"A row has as many cells as the header, {columns.Count}; this one has {csv.FieldCount}.")));
            Told(csv, line, "");
            return;
        }

        var question = Question(cells, line);
        if (question is { IsGiven: false, IsComplete: true }) lines.Add(Given(question, csv.ByteOffset));
        var figure = columns.PlaceOf(CsvColumns.Figure);
        if (!Written(json => ClaimRow.Write(json, columns, cells), out var written))
        {
            Tell(line, figure, CsvColumns.Figure, $"A figure is worded as in \"250,000\", \"over 250,000\", \"about 1.5 million\", \"2,975 (2,658–3,290)\" or \"tens of thousands\"; this is {Quoted(cells[figure] ?? "")}.");
        }

        Told(csv, line, written);
    }

    /// <summary>Keeps what a row says of its question; what does not agree with rows before is told.</summary>
    private CsvQuestion? Question(string?[] cells, int line)
    {
        if (columns.Questions.Count == 0 || cells[columns.PlaceOf(CsvColumns.Question)] is not { } id) return null;
        if (!questions.TryGetValue(id, out var question)) questions.Add(id, question = new(id, line, columns));
        question.Fit(columns.Claims.Where(column => cells[column.Place] is not null).Select(column => CsvColumns.FormOf(column.Name)).FirstOrDefault(form => form is not null));
        for (var i = 0; i < columns.Questions.Count; i++)
        {
            var (name, place) = columns.Questions[i];
            if (cells[place] is not { } cell || question.Differing(i, cell, line) is not var (had, before)) continue;
            Tell(line, place, name, FormattableString.Invariant($"Rows of one question agree on its {name}; line {before} has {Quoted(had)}, and this one {Quoted(cell)}."));
        }

        return question;
    }

    private ConvertedLine Given(CsvQuestion question, long bytes)
    {
        question.IsGiven = true;
        lock (gate) questionsByLine[question.Line] = question;
        Written(json => { question.Write(json); return true; }, out var written);
        return new(question.Line, written) { BytesRead = bytes };
    }

    /// <summary>Gives a line with what was told since the last; false where an error was.</summary>
    private bool Told(CsvReader csv, int line, string? json)
    {
        var isFit = told.All(message => message.IsWarning);
        if (json is not null || told.Count > 0) lines.Add(new(line, json) { Messages = [.. told], BytesRead = csv.ByteOffset + csv.RawRecord.Length });
        told.Clear();
        return isFit;
    }

    /// <summary>Whether a row is text whose quotes are in order; told where it is not.</summary>
    private bool IsSound(CsvReader csv, int line)
    {
        var raw = csv.RawRecord;
        var found = malformed;
        malformed = null;
        if (!Utf8.IsValid(raw)) return Refused(csv, line, Invalid(raw), NoText);
        if (raw.IndexOf((byte)0) is >= 0 and var zero) return Refused(csv, line, zero, "A CSV file has no NUL characters.");
        if (found is not { } quote) return true;
        return quote.Reason == CsvMalformedReason.UnterminatedQuote
            ? Refused(csv, line, CellStart(csv, csv.FieldCount - 1), "A quoted cell ends with a quote; this one is never closed, and the rest of the file is in it.")
            : Refused(csv, line, Math.Clamp((int)(quote.ByteOffset - csv.ByteOffset), 0, raw.Length), "A cell with quotes in it is quoted, and they are doubled: \"he said \"\"no\"\"\"; nothing stands before or after the quotes around a cell.");
    }

    private bool Refused(CsvReader csv, int line, int at, string rule)
    {
        var (found, column) = Place(csv, line, at);
        told.Add(new(found, column, "", rule));
        return false;
    }

    private void Tell(int line, int cell, string name, string rule, bool isWarning = false)
    {
        var (at, column) = places.Of(line, cell);
        told.Add(new(at, column, name, rule, isWarning));
    }

    private bool Written(Func<JsonWriter, bool> write, out string written)
    {
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(writer);
        var isWhole = write(json);
        json.Flush();
        written = text.ToString();
        text.Clear();
        return isWhole;
    }

    /// <summary>What a cell says; null where that is nothing. The words of evidence are kept as they are.</summary>
    private static string? Cell(CsvReader csv, string name, int place)
    {
        if (place >= csv.FieldCount) return null;
        var cell = csv.GetString(place);
        if (name is not ("evidence.exact" or "evidence.prefix" or "evidence.suffix")) cell = cell.Trim();
        return cell.Length == 0 ? null : cell;
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
