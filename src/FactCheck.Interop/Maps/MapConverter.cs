// About 280 lines: the rows of one table, one after the other, each a claim with its question and its sources; they share the columns and what was given before.
using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Files;
using FactCheck.Reading;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Turns a table into the lines of JSON Lines, as a map says.</summary>
internal sealed class MapConverter(ImportMap map) : CasebookConverter
{
    private static readonly string[] OfClaim = ["date", "name", "stance", "actor", "condition", "expressedBy", "asOf", "published", "basis", "corrects"];
    private static readonly string[] OfQuestion = ["text", "unit", "course"];
    private static readonly string[] OfEvidence = ["title", "url", "publisher", "published", "exact", "prefix", "suffix"];
    private static readonly string[] Numbers = ["exactly", "plain", "about", "moreThan", "atLeast", "lessThan", "atMost", "upTo", "nearly", "estimate", "low", "high"];

    private readonly CsvTable table = new(map.Separator, map.Encoding);
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly List<(Dictionary<string, string> Records, string Id, string? Before)> given = [];
    private readonly HashSet<string> otherNames = new(StringComparer.Ordinal);
    private readonly List<ConvertedMessage> told = [];
    private (int Count, int Line) unanswered;
    private volatile bool isBound;

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var row in table.ReadAsync(stream, stop).ConfigureAwait(false))
        {
            if (row.Fault is { } fault)
            {
                yield return new(row.Line, row.IsLast ? null : "") { Messages = [fault], BytesRead = row.BytesRead };
                if (row.IsLast) yield break;
            }
            else if (!isBound)
            {
                Bind(row);
                if (told.Count > 0) yield return new(row.Line, null) { Messages = [.. told] };
                if (told.Count > 0) yield break;
                foreach (var (_, json) in map.Sources) yield return new(row.Line, $"{{\"source\":{json}}}");
            }
            else
            {
                foreach (var line in Row(row)) yield return line with { BytesRead = row.BytesRead };
            }
        }

        if (unanswered.Count > 0)
        {
            yield return new(unanswered.Line, null)
            {
                Messages = [new(unanswered.Line, 1, "", FormattableString.Invariant($"A row whose answer is empty makes no claim; this is the first of {unanswered.Count:N0} that are left out."), IsWarning: true)],
            };
        }
    }

    /// <inheritdoc/>
    public override (int Line, int Column, string Path) PlaceOf(int line, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var inMap = path.StartsWith("claim.", StringComparison.Ordinal) ? path["claim.".Length..] : path.StartsWith("source", StringComparison.Ordinal) ? "claimant" + path["source".Length..] : path;
        var template = At(inMap);
        while (template is null && inMap.LastIndexOfAny(['.', '[']) is > 0 and var end) template = At(inMap = inMap[..end]);
        if (template is null) return (line, 1, path);
        if (!isBound || template.Takes.FirstOrDefault(columns.ContainsKey) is not { } column) return (line, 1, $"map: {template.Path}");
        var (at, start) = table.PlaceOf(line, columns[column]);
        return (at, start, column);
    }

    /// <summary>The template of a path, or the first below it.</summary>
    private Template? At(string path) =>
        map.Templates.TryGetValue(path, out var template) ? template
        : map.Templates.Where(each => each.Key.StartsWith(path + ".", StringComparison.Ordinal) || each.Key.StartsWith(path + "[", StringComparison.Ordinal)).Select(each => each.Value).FirstOrDefault();

    private void Bind(CsvRow header)
    {
        foreach (var (name, i) in header.Cells.Select((name, i) => (name.Trim(), i)))
        {
            if (!columns.TryAdd(name, i)) told.Add(new(header.Line, 1, name, $"A header names each column once; this is the second {Quoted(name)}."));
        }

        isBound = true;
        foreach (var template in map.Templates.Values)
        {
            foreach (var needed in template.Needed.Where(needed => !needed.Any(columns.ContainsKey)))
            {
                var near = Nearest(needed[0], columns.Keys);
                told.Add(new(header.Line, 1, $"map: {template.Path}", $"A map names columns that the table has; there is no {string.Join(" or ", needed.Select(Quoted))}{(near is null ? "" : $", and the nearest is {Quoted(near)}")}."));
            }
        }
    }

    private List<ConvertedLine> Row(CsvRow row)
    {
        var lines = new List<ConvertedLine>();
        told.Clear();
        given.Clear();
        if (!IsAnswered(row))
        {
            unanswered = (unanswered.Count + 1, unanswered.Count == 0 ? row.Line : unanswered.Line);
            return lines;
        }

        var claimant = Source(row, "claimant", lines);
        var relays = Enumerable.Range(0, int.MaxValue).Select(i => FormattableString.Invariant($"reportedBy[{i}]")).TakeWhile(Has).Select(path => Source(row, path, lines)).OfType<string>().ToList();
        var question = Question(row, lines);
        var claim = Written("claim", json =>
        {
            JsonMembers.Text(json, "id", Said(row, "id"));
            JsonMembers.Text(json, "question", question);
            JsonMembers.Text(json, "claimant", claimant);
            JsonMembers.Texts(json, "reportedBy", relays);
            Figure(json, row);
            foreach (var member in OfClaim) JsonMembers.Text(json, member, Said(row, member));
            JsonMembers.Object(json, "evidence", OfEvidence.Select(member => (member, Said(row, $"evidence.{member}"))));
        });
        if (told.Count == 0)
        {
            lines.Add(new(row.Line, claim));
            return lines;
        }

        TakeBack();
        return [new(row.Line, "") { Messages = [.. told] }];
    }

    /// <summary>Whether one of the templates of the answer says something.</summary>
    private bool IsAnswered(CsvRow row) =>
        map.Templates.Keys.Where(path => path is "figure" or "date" or "name" or "stance" || (path.StartsWith("figure.", StringComparison.Ordinal) && path != "figure.unit")).Any(path => Said(row, path) is not null);

    private bool Has(string path) => map.Templates.ContainsKey(path) || map.Templates.ContainsKey(path + ".id") || map.Templates.ContainsKey(path + ".name");

    /// <summary>The id of a source, whose record is given where it was not before. One that only a name is said of has the id of its name.</summary>
    private string? Source(CsvRow row, string path, List<ConvertedLine> lines)
    {
        var (id, name) = (Said(row, path + ".id"), Said(row, path) ?? Said(row, path + ".name"));
        if (id is null && name is not null && map.SourceIds.Contains(name)) return name;
        var isNamed = id is null;
        id ??= name is null ? null : IdOf(name);
        if (id is null) return null;
        var json = Written("source", writer =>
        {
            JsonMembers.Text(writer, "id", id);
            JsonMembers.Text(writer, "name", name);
            JsonMembers.Text(writer, "kind", Said(row, path + ".kind"));
        });
        if (map.SourceIds.Contains(id) || (sources.TryGetValue(id, out var had) && had == json)) return id;
        if (had is not null && isNamed)
        {
            if (otherNames.Add(name ?? "")) lines.Add(new(row.Line, null) { Messages = [At(row, path, $"A source has one name; {Quoted(name ?? "")} has the id {id} of one before it, whose name stays.", isWarning: true)] });
            return id;
        }

        Give(sources, id, json);
        lines.Add(new(row.Line, json));
        return id;
    }

    /// <summary>The id of a name; a name of neither letters nor digits is its own.</summary>
    private static string IdOf(string name) => name.Any(char.IsLetterOrDigit) ? FactCheck.Source.IdOf(name) : name;

    private string? Question(CsvRow row, List<ConvertedLine> lines)
    {
        if (Said(row, "question.id") is not { } id) return null;
        var json = Written("question", writer =>
        {
            JsonMembers.Text(writer, "id", id);
            JsonMembers.Text(writer, "form", Said(row, "question.form") ?? FormOfAnswer());
            foreach (var member in OfQuestion) JsonMembers.Text(writer, member, Said(row, $"question.{member}"));
            if (map.ToleranceDays is { } days)
            {
                writer.WritePropertyName("toleranceDays");
                writer.WriteValue(days);
            }

            const string Scope = "question.scope.";
            JsonMembers.Object(writer, "scope", map.Templates.Keys.Where(path => path.StartsWith(Scope, StringComparison.Ordinal)).Select(path => (path[Scope.Length..], Said(row, path))));
        });
        if (questions.TryGetValue(id, out var had) && had == json) return id;
        Give(questions, id, json);
        lines.Add(new(row.Line, json));
        return id;
    }

    private void Give(Dictionary<string, string> records, string id, string json)
    {
        given.Add((records, id, records.GetValueOrDefault(id)));
        records[id] = json;
    }

    /// <summary>What a bad row gave is not given: the next row that names it gives it.</summary>
    private void TakeBack()
    {
        foreach (var (records, id, before) in Enumerable.Reverse(given))
        {
            if (before is null) records.Remove(id);
            else records[id] = before;
        }
    }

    private string FormOfAnswer() =>
        map.Templates.ContainsKey("date") ? "when" : map.Templates.ContainsKey("name") ? "which" : map.Templates.ContainsKey("stance") ? "whether" : "howMuch";

    private void Figure(JsonTextWriter json, CsvRow row)
    {
        if (Said(row, "figure") is { } words)
        {
            json.WritePropertyName("figure");
            if (FigureGrammar.TryRead(words, out var figure)) json.WriteRawValue(ConvertedLine.JsonOf(figure));
            else if (NumberOf(words) is { } number) json.WriteRawValue(number); // one that a figure cannot have: the reader tells why
            else Misfit(row, "figure", null, $"A figure is worded as in \"250,000\", \"over 250,000\", \"about 1.5 million\", \"2,975 (2,658–3,290)\" or \"tens of thousands\"; this is {Quoted(words)}.", json);
            return;
        }

        var between = new[] { "figure.between[0]", "figure.between[1]" };
        if (!Numbers.Any(member => map.Templates.ContainsKey($"figure.{member}")) && !map.Templates.ContainsKey(between[0])) return;
        json.WritePropertyName("figure");
        json.WriteStartObject();
        foreach (var member in Numbers) Number(json, row, member, $"figure.{member}");
        if (map.Templates.ContainsKey(between[0]))
        {
            json.WritePropertyName("between");
            json.WriteStartArray();
            foreach (var end in between) Number(json, row, null, end);
            json.WriteEndArray();
        }

        JsonMembers.Text(json, "unit", Said(row, "figure.unit"));
        json.WriteEndObject();
    }

    /// <summary>Writes a number by its digits; commas between thousands do not count.</summary>
    private void Number(JsonTextWriter json, CsvRow row, string? member, string path)
    {
        if (Said(row, path) is not { } said) return;
        if (member is not null) json.WritePropertyName(member);
        if (NumberOf(said) is { } number) json.WriteRawValue(number);
        else Misfit(row, path, null, $"A number is digits, as in 250000, 250,000 or 2.5; this is {Quoted(said)}.", json);
    }

    private static string? NumberOf(string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    private string? Said(CsvRow row, string path) =>
        map.Templates.TryGetValue(path, out var template) ? template.Fill(column => Cell(row, column), (column, rule) => Misfit(row, path, column, rule)) : null;

    private string? Cell(CsvRow row, string column)
    {
        if (!columns.TryGetValue(column, out var place)) return null;
        var cell = row.Cells[place].Trim();
        return map.Missing.Contains(cell) ? "" : cell;
    }

    private void Misfit(CsvRow row, string path, string? column, string rule, JsonTextWriter? json = null)
    {
        json?.WriteRawValue("0"); // stands in, so that the rest can be written
        var message = At(row, path, rule, column);
        if (!told.Contains(message)) told.Add(message);
    }

    /// <summary>What is told of a cell: of the column that is named, else of the first that a template takes from.</summary>
    private ConvertedMessage At(CsvRow row, string path, string rule, string? column = null, bool isWarning = false)
    {
        column ??= At(path)?.Takes.FirstOrDefault(name => Cell(row, name) is { Length: > 0 });
        var (line, start) = column is null ? (row.Line, 1) : table.PlaceOf(row.Line, columns[column]);
        return new(line, start, column ?? $"map: {path}", rule, isWarning);
    }

    private static string Written(string kind, Action<JsonTextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        json.WriteStartObject();
        json.WritePropertyName(kind);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return text.ToString();
    }
}
