using System.Text;
using FactCheck.Reporting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Writes JSON for other programs and for people to look at.</summary>
internal static class JsonOutput
{
    /// <summary>
    /// Writes it in UTF-8 without byte order mark, with what is unseen escaped, and so are angle brackets, quotes and ampersands: within a <c>script</c> element it stays what it is.
    /// </summary>
    public static async Task WriteAsync(JToken json, Stream stream, CancellationToken stop)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var escaping = new EscapingWriter(text);
        await using (escaping.ConfigureAwait(false))
        {
            using var writer = new JsonTextWriter(escaping) { Formatting = Formatting.Indented, StringEscapeHandling = StringEscapeHandling.EscapeHtml };
            await json.WriteToAsync(writer, stop).ConfigureAwait(false);
            await writer.FlushAsync(stop).ConfigureAwait(false);
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n") + "\n"), stop).ConfigureAwait(false);
    }
}
