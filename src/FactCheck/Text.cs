using System.Globalization;
using System.Text;

namespace FactCheck;

/// <summary>The rules for text that comes from outside, and the one culture that text is written in.</summary>
internal static class Text
{
    /// <summary>The longest id, in UTF-16 characters.</summary>
    public const int LongestId = 200;

    /// <summary>The rule for text that could not be written again.</summary>
    public const string BrokenRule = "Text is well-formed: this one holds half of a surrogate pair.";

    /// <summary>Guards an id: 1 to 200 characters, no control characters, compared ordinally.</summary>
    public static string Id(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return IdRule(id) is { } rule ? throw new RefusedException(rule, parameter) : id;
    }

    /// <summary>What is wrong with <paramref name="id"/> as an id, or null.</summary>
    public static string? IdRule(string id) => id switch
    {
        { Length: 0 or > LongestId } => Invariant($"An id has 1 to {LongestId} characters; this one has {id.Length}."),
        _ when HasControl(id) => "An id has no control characters.",
        _ when HasLoneSurrogate(id) => "An id is well-formed text: this one holds half of a surrogate pair.",
        _ => null,
    };

    /// <summary>Guards text that says something: not blank, and well-formed.</summary>
    public static string Said(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return SaidRule(text) is { } rule ? throw new RefusedException(rule, parameter) : text;
    }

    /// <summary>What is wrong with <paramref name="text"/> as text that says something, or null.</summary>
    public static string? SaidRule(string text) => string.IsNullOrWhiteSpace(text) ? "This text is not blank." : WellFormedRule(text);

    /// <summary>Guards text that may be empty: it must be well-formed UTF-16, or it could not be written again.</summary>
    public static string WellFormed(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return WellFormedRule(text) is { } rule ? throw new RefusedException(rule, parameter) : text;
    }

    /// <summary>What is wrong with <paramref name="text"/> as text that may be empty, or null.</summary>
    public static string? WellFormedRule(string text) =>
        HasLoneSurrogate(text) ? BrokenRule : null;

    /// <summary>In NFC; as it is where it holds U+FFFE, which .NET refuses to normalise though it is well-formed.</summary>
    public static string Composed(string text) => text.Contains('\uFFFE', StringComparison.Ordinal) ? text : text.Normalize(NormalizationForm.FormC);

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static bool HasControl(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\u007f', '\u009f');

    private static bool HasLoneSurrogate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
