namespace FactCheck.Reading;

/// <summary>A figure among tokens.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="First">The first token of its words, the modifier included.</param>
/// <param name="Number">The first token of its number.</param>
/// <param name="Next">The token after its words.</param>
internal sealed record FigureSpan(Figure Figure, int First, int Number, int Next);
