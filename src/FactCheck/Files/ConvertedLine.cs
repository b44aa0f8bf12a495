using System.Globalization;
using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>A line of JSON Lines that was turned from another format.</summary>
/// <param name="Line">The line of the file that its record starts on, from 1: a claim without an id is named by it.</param>
/// <param name="Json">
/// The line; empty where there is a record that cannot be turned, and null where there is none: what is told is then about the file as a whole.
/// </param>
public sealed record ConvertedLine(int Line, string? Json)
{
    /// <summary>What the converter tells of it. A record with an error is a bad one, whatever its line holds.</summary>
    /// <value>Nothing.</value>
    public IReadOnlyList<ConvertedMessage> Messages
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];

    /// <summary>How many bytes of the file had been read for it, for those who wait.</summary>
    /// <value>0.</value>
    public long BytesRead { get; init; }

    /// <summary>The line of a source.</summary>
    public static ConvertedLine Of(int line, Source source) => Of(line, "source", source, RecordWriter.Write);

    /// <summary>The line of a question.</summary>
    public static ConvertedLine Of(int line, Question question) => Of(line, "question", question, RecordWriter.Write);

    /// <summary>The line of a link; its questions have lines of their own.</summary>
    public static ConvertedLine Of(int line, Link link) => Of(line, "link", link, RecordWriter.Write);

    /// <summary>The line of a claim; its question and its sources have lines of their own.</summary>
    public static ConvertedLine Of(int line, Claim claim) => Of(line, "claim", claim, RecordWriter.Write);

    /// <summary>A figure as the claim of a line has it: <c>{"moreThan": 250000}</c>.</summary>
    public static string JsonOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Written(json => RecordWriter.Write(json, figure));
    }

    private static ConvertedLine Of<T>(int line, string kind, T record, Action<JsonWriter, T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(line, Written(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName(kind);
            write(json, record);
            json.WriteEndObject();
        }));
    }

    private static string Written(Action<JsonWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        write(json);
        json.Flush();
        return text.ToString();
    }
}
