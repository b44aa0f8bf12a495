namespace FactCheck.Reading;

/// <summary>A figure where it stands in a text.</summary>
/// <param name="Figure">The figure: wording, numbers, and the unit where it is a percentage, money or a measure.</param>
/// <param name="Start">Where its words start, the modifier included, in UTF-16 characters from 0.</param>
/// <param name="End">Where its words end, exclusive.</param>
public sealed record FigureMention(Figure Figure, int Start, int End);
