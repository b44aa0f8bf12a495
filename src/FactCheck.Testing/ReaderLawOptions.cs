using CsCheck;
using FactCheck.Reading;

namespace FactCheck.Testing;

/// <summary>How a law of readers is tried.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ReaderLawOptions
{
    /// <summary>On how many documents.</summary>
    /// <value>300; 1 or more.</value>
    public int Cases { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A law is tried on one document or more."); } = 300;

    /// <summary>Where the generation begins: what a broken law printed gives its document again, as the first one.</summary>
    /// <value>Null: always the same documents, so that a suite of tests is green or red for a reason.</value>
    public string? Seed { get; init; }

    /// <summary>What gives the documents.</summary>
    /// <value><see cref="Generate.Documents"/>.</value>
    public Gen<Document> Documents { get; init; } = Generate.Documents;

    /// <summary>How the documents are read.</summary>
    /// <value>Null: without a watch list and with one that fits the generated documents, with high caution and with low, in turn.</value>
    public ReadingOptions? Reading { get; init; }

    /// <summary>How long one document may take.</summary>
    /// <value>A minute; above 0. The longest have 100,000 characters.</value>
    public TimeSpan Patience { get; init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), "Patience lasts longer than no time."); } = TimeSpan.FromMinutes(1);
}
