using System.Runtime.CompilerServices;
using FactCheck.Files;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Turns a file of JSON, in which many records may stand on one line, into the lines of JSON Lines; each is told of by its number.</summary>
internal abstract class JsonRecords : CasebookConverter
{
    private readonly Lock gate = new();
    private readonly List<(PlacedText Text, JToken Value)> records = [];

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var (text, startsAt, broken) in TextsAsync(stream, stop).ConfigureAwait(false))
        {
            if (broken is not null) yield return new(broken.Line, null) { Messages = [broken] };
            if (text is null) continue;
            foreach (var line in Lines(new(text, startsAt)))
            {
                stop.ThrowIfCancellationRequested();
                yield return line;
            }
        }
    }

    /// <inheritdoc/>
    public override (int Line, int Column, string Path) PlaceOf(int line, string path)
    {
        (PlacedText Text, JToken Value) record;
        lock (gate)
        {
            if (line < 1 || line > records.Count) return (line, 1, path);
            record = records[line - 1];
        }

        var (at, column) = record.Text.PlaceOf(record.Value);
        return (at, column, record.Value.Path);
    }

    /// <summary>The texts in JSON that a file has, each with where it starts, and what is wrong with it.</summary>
    protected virtual async IAsyncEnumerable<(JsonText? Text, (int Line, int Column) StartsAt, ConvertedMessage? Broken)> TextsAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var (read, broken) = await JsonText.ReadAsync(stream, stop).ConfigureAwait(false);
        yield return (read, (1, 1), broken);
    }

    /// <summary>The records of a text.</summary>
    protected abstract IEnumerable<ConvertedLine> Lines(PlacedText text);

    /// <summary>The number of a new record that stands where a value does.</summary>
    protected int NumberOf(PlacedText text, JToken value)
    {
        lock (gate)
        {
            records.Add((text, value)); // its path is made when somebody asks: in a long list that takes as long as the list
            return records.Count;
        }
    }

    /// <summary>What is told of a value.</summary>
    protected static ConvertedMessage Told(PlacedText text, JToken value, string rule, bool isWarning = true)
    {
        var (line, column) = text.PlaceOf(value);
        return new(line, column, value.Path, rule, isWarning);
    }

    /// <summary>A text in JSON that stands somewhere in a file.</summary>
    protected internal readonly record struct PlacedText(JsonText Json, (int Line, int Column) StartsAt)
    {
        public (int Line, int Column) PlaceOf(JToken value)
        {
            var (line, column) = Json.PlaceOf(value);
            return (line + StartsAt.Line - 1, line == 1 ? column + StartsAt.Column - 1 : column);
        }
    }
}
