using System.Text;

namespace FactCheck.Files;

/// <summary>Writes a casebook: UTF-8 without byte order mark, lines ending in a line feed, and what does not show escaped, for people read it.</summary>
internal sealed class CasebookWriter(Casebook casebook, Stream stream) : IDisposable
{
    private const int Often = 1 << 16;
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };

    public async Task WriteJsonAsync(CancellationToken stop)
    {
        using var visible = new EscapingWriter(text);
        using var json = new ReadableWriter(visible, levels: 2);
        json.WriteStartObject();
        json.WritePropertyName("format");
        json.WriteValue(JsonFile.Format);
        await WriteAsync(json, "sources", casebook.Sources, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync(json, "questions", casebook.Questions, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync(json, "links", casebook.Links, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync(json, "claims", casebook.Claims, RecordWriter.Write, stop).ConfigureAwait(false);
        json.WriteEndObject();
        text.Write('\n');
        await FlushAsync(stop).ConfigureAwait(false);
    }

    public async Task WriteLinesAsync(CancellationToken stop)
    {
        await WriteAsync("source", casebook.Sources, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync("question", casebook.Questions, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync("link", casebook.Links, RecordWriter.Write, stop).ConfigureAwait(false);
        await WriteAsync("claim", casebook.Claims, RecordWriter.Write, stop).ConfigureAwait(false);
        await FlushAsync(stop).ConfigureAwait(false);
    }

    public void Dispose() => text.Dispose();

    private async Task WriteAsync<T>(ReadableWriter json, string name, IReadOnlyList<T> records, Action<ReadableWriter, T> write, CancellationToken stop)
    {
        if (records.Count == 0) return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var record in records)
        {
            write(json, record);
            if (text.GetStringBuilder().Length > Often) await FlushAsync(stop).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }

    private async Task WriteAsync<T>(string name, IReadOnlyList<T> records, Action<ReadableWriter, T> write, CancellationToken stop)
    {
        using var visible = new EscapingWriter(text);
        using var json = new ReadableWriter(visible, levels: 0);
        foreach (var record in records)
        {
            json.WriteStartObject();
            json.WritePropertyName(name);
            write(json, record);
            json.WriteEndObject();
            text.Write('\n');
            if (text.GetStringBuilder().Length > Often) await FlushAsync(stop).ConfigureAwait(false);
        }
    }

    private async Task FlushAsync(CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.GetBytes(text.ToString()), stop).ConfigureAwait(false);
        text.GetStringBuilder().Clear();
    }
}
