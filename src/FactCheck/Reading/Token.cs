namespace FactCheck.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>Digits that are no number: times, dates, versions, fractions.</summary>
    Code,
    Symbol,

    /// <summary>The end of a paragraph; holds no characters.</summary>
    Break,
}

/// <summary>A word, number or sign of a text, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">As written, without characters that are not seen.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="IsGlued">Nothing stands between it and the token before.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, string Lower, bool IsGlued)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Two capitals or more and no small letter: an abbreviation, or a headline.</summary>
    public bool IsAllCapitals => Kind == TokenKind.Word && Text.Length > 1 && char.IsUpper(Text[0]) && !Text.Any(char.IsLower);

    public bool Is(string lower) => Lower == lower;

    public bool IsSymbol(char sign) => Kind == TokenKind.Symbol && Text[0] == sign;
}
