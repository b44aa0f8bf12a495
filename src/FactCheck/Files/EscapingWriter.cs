using System.Globalization;
using System.Text;

namespace FactCheck.Files;

/// <summary>
/// Passes JSON or CSV on with characters that do not show (control characters but for tabs and line ends, bidi and other format characters, line and paragraph
/// separators) as <c>\u202e</c>: what a person sees is what is there, and any reader of JSON reads it back. Outside of strings JSON has none of them.
/// </summary>
public sealed class EscapingWriter : TextWriter
{
    private readonly TextWriter output;

    /// <param name="output">Written to; it is not closed.</param>
    public EscapingWriter(TextWriter output)
        : base(CultureInfo.InvariantCulture)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        NewLine = "\n";
    }

    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var from = 0;
        for (var at = 0; at < buffer.Length;)
        {
            var length = 1;
            if (buffer[at] is not ((>= ' ' and <= '~') or '\n' or '\r' or '\t'))
            {
                if (Rune.DecodeFromUtf16(buffer[at..], out var rune, out length) == System.Buffers.OperationStatus.Done && DoesNotShow(rune))
                {
                    output.Write(buffer[from..at]);
                    foreach (var unit in buffer.Slice(at, length)) output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"));
                    from = at + length;
                }
            }

            at += length;
        }

        output.Write(buffer[from..]);
    }

    /// <inheritdoc/>
    public override void Flush() => output.Flush();

    private static bool DoesNotShow(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
