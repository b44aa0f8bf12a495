namespace FactCheck.Reading;

/// <summary>What a reader says about a place of a text: something read with doubt, or left out.</summary>
/// <param name="Start">Where it starts, in UTF-16 characters from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Message">What, in a sentence.</param>
public sealed record ReadingNote(int Start, int End, string Message);
