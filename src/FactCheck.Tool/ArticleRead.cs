using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>What came of reading an article.</summary>
/// <param name="Casebook">Its claims; null where the file cannot be read as text.</param>
/// <param name="Told">What is told on the standard error.</param>
/// <param name="Artifact">The article, for a report that points into it; null where the text is not kept.</param>
internal sealed record ArticleRead(Casebook? Casebook, IReadOnlyList<string> Told, SarifArtifact? Artifact = null);
