namespace FactCheck.Reading;

/// <summary>What was read out of one document.</summary>
/// <remarks>Immutable. No claim is in it whose words are not in the text: that is refused.</remarks>
public sealed class DocumentReading
{
    /// <summary>A reading of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">The claims, in the order of the text. Ids begin with the document's name and <c>#</c>.</param>
    /// <param name="links">Links between their questions.</param>
    /// <param name="notes">What was read with doubt or left out.</param>
    /// <exception cref="ArgumentException">A claim's evidence is not in the text word for word at its offsets, or its id does not begin as it should.</exception>
    public DocumentReading(Document document, IEnumerable<Claim> claims, IEnumerable<Link>? links = null, IEnumerable<ReadingNote>? notes = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claims);
        Document = document;
        Claims = [.. claims];
        Links = [.. links ?? []];
        Notes = [.. notes ?? []];
        foreach (var claim in Claims)
        {
            if (!claim.Id.StartsWith(document.Name + "#", StringComparison.Ordinal)) throw new RefusedException($"The id of a claim that is read begins with its document's name and #; {claim.Id} does not.", nameof(claims));
            if (claim.Evidence is null || !document.Holds(claim.Evidence)) throw new RefusedException($"A claim that is read has evidence whose exact words stand in the text at its offsets; {claim.Id} has none.", nameof(claims));
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The links between their questions.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>What was read with doubt, or left out.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; }
}
