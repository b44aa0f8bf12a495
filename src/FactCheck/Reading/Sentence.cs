namespace FactCheck.Reading;

/// <summary>A sentence among tokens, and the number of its paragraph.</summary>
internal readonly record struct Sentence(int First, int Next, int Paragraph);
