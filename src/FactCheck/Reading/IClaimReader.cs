namespace FactCheck.Reading;

/// <summary>Reads claims out of a text, with evidence.</summary>
/// <remarks>
/// For implementers: the same document and options give the same claims. Every claim has evidence whose exact words stand in the document's text at its
/// offsets; a <see cref="DocumentReading"/> that has another is refused. Ids of claims begin with the document's name and <c>#</c>. May be called for
/// many documents at once. What a text holds never throws; what a reader leaves out for doubt is told as a note. The laws are in
/// <c>FactCheck.Testing</c>: <c>ClaimReaderLaws</c>.
/// </remarks>
public interface IClaimReader
{
    /// <summary>Reads one document.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    Task<DocumentReading> ReadAsync(Document document, ReadingOptions options, CancellationToken stop = default);
}
