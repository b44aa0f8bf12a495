namespace FactCheck.Reading;

/// <summary>A number where it stands among tokens.</summary>
/// <param name="Value">The number, with the digits as written.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsWords">It is written in words.</param>
/// <param name="Scale">What a word such as "million" multiplied it by; 1 without.</param>
internal readonly record struct Numeral(decimal Value, int First, int Next, bool IsWords, decimal Scale);
