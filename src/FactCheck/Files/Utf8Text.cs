using System.Buffers;
using System.Text.Unicode;

namespace FactCheck.Files;

/// <summary>UTF-8 that may be broken.</summary>
internal static class Utf8Text
{
    public const string Rule = "A file is text in UTF-8; this is a byte that is not.";

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes up to the first byte that is not UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">As long as the bytes, or longer.</param>
    /// <param name="length">How many characters were written.</param>
    /// <returns>False where there is such a byte.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, Span<char> text, out int length) =>
        Utf8.ToUtf16(bytes, text, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
}
