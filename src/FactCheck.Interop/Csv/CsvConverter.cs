// About 190 lines: the rows of one file, one after the other, and what is told of each; they share the columns and the questions.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Turns a table into the lines of JSON Lines: a row is a claim, and the rows of a question are the question.</summary>
internal sealed class CsvConverter : CasebookConverter
{
    private readonly Lock gate = new();
    private readonly CsvTable table = new();
    private readonly Dictionary<string, CsvQuestion> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, CsvQuestion> questionsByLine = [];
    private readonly StringBuilder text = new();
    private readonly List<ConvertedMessage> told = [];
    private readonly List<ConvertedLine> lines = [];
    private CsvColumns columns = new([]);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var isHeader = true;
        await foreach (var row in table.ReadAsync(stream, stop).ConfigureAwait(false))
        {
            if (row.Fault is { } fault)
            {
                yield return new(row.Line, row.IsLast ? null : "") { Messages = [fault], BytesRead = row.BytesRead };
                if (row.IsLast) break;
                continue;
            }

            var isFit = true;
            lock (gate)
            {
                if (isHeader) isFit = Header(row);
                else Row(row);
            }

            isHeader = false;
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
            var (at, column) = table.PlaceOf(row, cell);
            return (at, column, name + (member.StartsWith(name + "[", StringComparison.Ordinal) ? member[name.Length..] : ""));
        }
    }

    /// <summary>Reads the names of the columns; false, and told, where they make no casebook.</summary>
    private bool Header(CsvRow row)
    {
        var (line, names) = (row.Line, row.Cells);
        columns = new(names);
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
            Tell(line, 0, "", $"A table of claims has the columns question, claimant or reportedBy, an answer (figure, date, name or stance), and published or asOf; this one lacks {missing}. A map says what the columns of another table are.");
        }

        return Told(row, null);
    }

    private void Row(CsvRow row)
    {
        var line = row.Line;
        var cells = new string?[columns.Count];
        foreach (var (name, place) in columns.Claims.Concat(columns.Questions)) cells[place] = Cell(row.Cells[place], name);
        var question = Question(cells, line);
        if (question is { IsGiven: false, IsComplete: true }) lines.Add(Given(question, row.BytesRead));
        var figure = columns.PlaceOf(CsvColumns.Figure);
        if (!Written(json => ClaimRow.Write(json, columns, cells), out var written))
        {
            Tell(line, figure, CsvColumns.Figure, $"A figure is worded as in \"250,000\", \"over 250,000\", \"about 1.5 million\", \"2,975 (2,658–3,290)\" or \"tens of thousands\"; this is {Quoted(cells[figure] ?? "")}.");
        }

        Told(row, written);
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
    private bool Told(CsvRow row, string? json)
    {
        var isFit = told.All(message => message.IsWarning);
        if (json is not null || told.Count > 0) lines.Add(new(row.Line, json) { Messages = [.. told], BytesRead = row.BytesRead });
        told.Clear();
        return isFit;
    }

    private void Tell(int line, int cell, string name, string rule, bool isWarning = false)
    {
        var (at, column) = table.PlaceOf(line, cell);
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
    private static string? Cell(string cell, string name)
    {
        if (name is not ("evidence.exact" or "evidence.prefix" or "evidence.suffix")) cell = cell.Trim();
        return cell.Length == 0 ? null : cell;
    }
}
