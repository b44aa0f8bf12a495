namespace FactCheck.Files;

/// <summary>The grammar of JSON's numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("-")) text = text[1..];
        var whole = Digits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0')) return false;
        text = text[whole..];
        if (text.StartsWith("."))
        {
            var places = Digits(text[1..]);
            if (places == 0) return false;
            text = text[(1 + places)..];
        }

        if (text.Length > 0 && text[0] is 'e' or 'E')
        {
            text = text[(text.Length > 1 && text[1] is '+' or '-' ? 2 : 1)..];
            return text.Length > 0 && Digits(text) == text.Length;
        }

        return text.IsEmpty;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
