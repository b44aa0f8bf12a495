using System.Text;
using System.Text.Unicode;
using FactCheck.Files;
using FactCheck.Interop;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary>Reads an article's file as a document.</summary>
internal static class TextFile
{
    /// <summary>The document, or what is wrong with the file, with its line and column.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What its claims are named by.</param>
    /// <param name="stop">Cancels the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<(Document? Document, FileMessage? Error)> ReadAsync(InputFile file, string name, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var stream = file.Stream ?? new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        try
        {
            await stream.CopyToAsync(bytes, stop).ConfigureAwait(false);
        }
        finally
        {
            if (file.Stream is null) await stream.DisposeAsync().ConfigureAwait(false);
        }

        if (file.Kind == InputKind.Html)
        {
            bytes.Position = 0;
            return (await HtmlArticle.ReadAsync(name, bytes, stop: stop).ConfigureAwait(false), null);
        }

        if (Decoded(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), out var text)) return (file.Kind == InputKind.Markdown ? MarkdownArticle.Read(name, text) : new Document(name, text), null);
        var (line, column) = Visible.Place(text, text.Length);
        return (null, new(file.Name, line, column, "", "A file is text in UTF-8; this is a byte that is not."));
    }

    /// <summary>Decodes UTF-8, with or without byte order mark; false at a byte that is none, with the text before it.</summary>
    private static bool Decoded(ReadOnlySpan<byte> bytes, out string text)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(bytes))
        {
            text = Encoding.UTF8.GetString(bytes);
            return true;
        }

        var before = new char[bytes.Length];
        Utf8.ToUtf16(bytes, before, out _, out var length, replaceInvalidSequences: false);
        text = new(before, 0, length);
        return false;
    }
}
