// 100 lines: the table of wide characters is most of it.
using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>How many columns of a terminal text takes.</summary>
/// <remarks>
/// By what a reader takes for one character: two columns where it is wide or full-width (Unicode 14.0, EastAsianWidth.txt, in which most emoji are wide), is
/// made an emoji by U+FE0F, or is a flag of two letters; none where it is a mark or does not show; else one.
/// </remarks>
internal static class Columns
{
    private const int EmojiVariant = 0xFE0F;

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615),
        (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26CE),
        (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B),
        (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF),
        (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E), (0x3041, 0x3247), (0x3250, 0x4DBF), (0x4E00, 0xA4C6), (0xA960, 0xA97C),
        (0xAC00, 0xD7A3), (0xF900, 0xFAD9), (0xFE10, 0xFE19), (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18D08), (0x1AFF0, 0x1B2FB),
        (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F335), (0x1F337, 0x1F37C),
        (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440),
        (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E), (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4),
        (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2), (0x1F6D5, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC),
        (0x1F7E0, 0x1F7F0), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FAF6), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    /// <summary>The columns of a text without line ends.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~')) return text.Length;
        var columns = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            columns += OfOne(text[..length]);
            text = text[length..];
        }

        return columns;
    }

    /// <summary>Whether a line may be broken before a character: a wide one, unless it closes something.</summary>
    public static bool MayBreakBefore(ReadOnlySpan<char> character) =>
        IsWide(character, out var category) && category is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.ModifierLetter);

    /// <summary>Whether a line may be broken after a character: a wide one, unless it opens something.</summary>
    public static bool MayBreakAfter(ReadOnlySpan<char> character) =>
        IsWide(character, out var category) && category is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation);

    private static bool IsWide(ReadOnlySpan<char> character, out UnicodeCategory category)
    {
        Rune.DecodeFromUtf16(character, out var rune, out _); // half of a surrogate pair is U+FFFD, which is not wide
        category = Rune.GetUnicodeCategory(rune);
        return IsWide(rune.Value);
    }

    private static int OfOne(ReadOnlySpan<char> character)
    {
        Rune.DecodeFromUtf16(character, out var rune, out var length);
        if (IsWide(rune.Value) || (rune.Value is >= 0x1F1E6 and <= 0x1F1FF && character.Length > length)) return 2;
        foreach (var other in character[length..].EnumerateRunes())
        {
            if (other.Value == EmojiVariant || IsWide(other.Value)) return 2;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control ? 0 : 1;
    }

    private static bool IsWide(int rune)
    {
        if (rune < Wide[0].First) return false;
        var (from, to) = (0, Wide.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            if (rune < Wide[middle].First) to = middle - 1;
            else if (rune > Wide[middle].Last) from = middle + 1;
            else return true;
        }

        return false;
    }
}
