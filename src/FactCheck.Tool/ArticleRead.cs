namespace FactCheck.Tool;

/// <summary>What came of reading an article; its text is not kept.</summary>
/// <param name="Casebook">Its claims; null where the file cannot be read as text.</param>
/// <param name="Told">What is told on the standard error.</param>
internal sealed record ArticleRead(Casebook? Casebook, IReadOnlyList<string> Told);
