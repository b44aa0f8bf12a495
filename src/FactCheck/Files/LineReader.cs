using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>Reads lines of JSON Lines, each an object with one record.</summary>
internal sealed class LineReader(Document document, Mentions mentions, Records records) : IDisposable
{
    private readonly JsonCursor cursor = new();
    private ValueReader? values;
    private ClaimReader? claims;

    /// <summary>Reads one line; a blank one is none.</summary>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="text">The array that it is in.</param>
    /// <param name="start">Where it starts there.</param>
    /// <param name="length">How long it is, without its end.</param>
    /// <param name="cut">The rule for which it ends where it does; null where that is its own end.</param>
    public void Read(int line, char[] text, int start, int length, string? cut = null)
    {
        if (cut is null && text.AsSpan(start, length).IndexOfAnyExcept(" \t\r") < 0) return;
        values ??= new(document, cursor, mentions, records);
        values.StartRecord("", line);
        var mark = records.Mark;
        try
        {
            cursor.Open(text, start, length, cut);
            cursor.Next();
            Record(values);
            cursor.Next();
        }
        catch (JsonSyntaxException broken)
        {
            values.Error(broken);
        }

        if (values.Errors == 0) return;
        records.Back(mark); // what stands behind a record can make its line a bad one
        records.BadCount++;
    }

    public void Dispose() => cursor.Dispose();

    private void Record(ValueReader line)
    {
        const string Rule = "A line is an object with one member: source, question, link or claim";
        var at = line.At;
        if (!line.Object("an object with one member: source, question, link or claim")) return;
        var members = 0;
        for (cursor.Next(); cursor.Token != JsonToken.EndObject; cursor.Next())
        {
            var name = cursor.Text;
            var isKnown = MemberNames.Line.PlaceOf(name) >= 0;
            if (++members > 1) line.Error($"{Rule}; this has {Shown.Quoted(name)} too.");
            else if (!isKnown) line.Error($"{Rule}; this has {Shown.Quoted(name)}{(Nearest.Of(name, MemberNames.Line.Names) is { } near ? $", and the nearest of them is {near}" : "")}.");
            cursor.Next();
            if (members > 1 || !isKnown) cursor.Skip();
            else Read(line, name);
        }

        if (members == 0) line.Error(at, "", $"{Rule}; this has none.");
    }

    private void Read(ValueReader line, string name)
    {
        line.StartRecord(name, line.Where);
        switch (name)
        {
            case "source": SourceReader.Read(line); break;
            case "question": QuestionReader.Read(line); break;
            case "link": LinkReader.Read(line); break;
            default: (claims ??= new(line)).Read(); break;
        }
    }
}
