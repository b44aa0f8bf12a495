using System.Globalization;

namespace FactCheck;

/// <summary>Numbers as people write them: grouped by thousands, digits as said, culture-invariant.</summary>
internal static class Numbers
{
    /// <summary>Writes <c>1,234.50</c> with the decimal places that the number has.</summary>
    public static string Write(decimal number) => number.ToString($"N{number.Scale}", CultureInfo.InvariantCulture);

    /// <summary>Reads a plain JSON number's text without losing a digit.</summary>
    /// <returns>Null where <see cref="decimal"/> cannot hold every digit.</returns>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return Digits(text) <= 28 && decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('e', 'E');
        var digits = 0;
        foreach (var character in end < 0 ? text : text[..end])
        {
            if (char.IsAsciiDigit(character)) digits++;
        }

        return digits;
    }
}
