using System.Text;
using System.Text.Unicode;
using FactCheck.Files;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>A text in JSON, whole, and where its values stand.</summary>
internal sealed class JsonText
{
    private const int Deepest = 128;
    private readonly string text;
    private readonly List<int> lineStarts = [0];

    private JsonText(string text, JToken root)
    {
        (this.text, Root) = (text, root);
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var relative;)
        {
            at += relative;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            lineStarts.Add(at);
        }
    }

    public JToken Root { get; }

    /// <summary>Reads a stream to its end; null, and what is wrong with it, where it is no JSON.</summary>
    public static async Task<(JsonText? Read, ConvertedMessage? Broken)> ReadAsync(Stream stream, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, stop).ConfigureAwait(false);
        return Utf8.IsValid(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
            ? (Read(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), out var broken), broken)
            : (null, new(1, 1, "", "A file is text in UTF-8; this one has bytes that are not."));
    }

    /// <summary>Reads a text; null, and what is wrong with it, where it is no JSON.</summary>
    public static JsonText? Read(string text, out ConvertedMessage? broken)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = Deepest, DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        try
        {
            var root = JToken.ReadFrom(reader);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment) throw new JsonReaderException("Something stands behind the value.", reader.Path, reader.LineNumber, reader.LinePosition, null);
            }

            broken = null;
            return new(text, root);
        }
        catch (JsonException wrong)
        {
            var at = wrong as JsonReaderException;
            broken = new(Math.Max(1, at?.LineNumber ?? 1), Math.Max(1, at?.LinePosition ?? 1), at?.Path ?? "", $"A JSON file holds one value, at most {Deepest} levels deep; this does not: {wrong.Message}");
            return null;
        }
    }

    /// <summary>Where a value starts. The reader tells where it ends: a text goes back to its quote, in which there is no other that is not escaped.</summary>
    public (int Line, int Column) PlaceOf(JToken value)
    {
        if (value is not IJsonLineInfo info || !info.HasLineInfo() || info.LineNumber > lineStarts.Count) return (1, 1);
        var at = Math.Min(lineStarts[info.LineNumber - 1] + info.LinePosition, text.Length) - 1; // its last character
        if (value is JContainer || at < 0) return Place(at);
        if (text[at] is '"' or '\'')
        {
            var quote = text[at--];
            while (at > 0 && (text[at] != quote || IsEscaped(at))) at--;
        }
        else
        {
            while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '+' or '-' or '.')) at--;
        }

        return Place(at);
    }

    private (int Line, int Column) Place(int at)
    {
        var line = lineStarts.BinarySearch(Math.Max(0, at));
        if (line < 0) line = ~line - 1;
        return (line + 1, Math.Max(0, at) - lineStarts[line] + 1);
    }

    private bool IsEscaped(int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\') slashes++;
        return slashes % 2 == 1;
    }
}
