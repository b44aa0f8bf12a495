using System.Text;
using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Writes JSON for other programs and for people to look at.</summary>
internal static class JsonOutput
{
    /// <summary>
    /// Writes it in UTF-8 without byte order mark, with what is unseen escaped, and so are angle brackets, quotes and ampersands: within a <c>script</c> element it stays what it is.
    /// </summary>
    public static async Task WriteAsync(Stream stream, Action<JsonWriter> write)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        await using (text.ConfigureAwait(false))
        {
            using var json = new JsonTextWriter(new EscapingWriter(text)) { Formatting = Formatting.Indented, StringEscapeHandling = StringEscapeHandling.EscapeHtml, CloseOutput = false };
            write(json);
            json.Flush();
            await text.WriteAsync('\n').ConfigureAwait(false);
        }
    }
}
