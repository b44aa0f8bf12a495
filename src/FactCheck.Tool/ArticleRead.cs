using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>What came of reading an article.</summary>
/// <param name="Casebook">Its claims; null where the file cannot be read as text.</param>
/// <param name="Told">What is told besides errors.</param>
/// <param name="Errors">What is wrong with the file, as lines; none where it is read.</param>
/// <param name="Artifact">The article, for a report that points into it; null where the text is not kept.</param>
internal sealed record ArticleRead(Casebook? Casebook, IReadOnlyList<string> Told, IReadOnlyList<string> Errors, SarifArtifact? Artifact = null);
