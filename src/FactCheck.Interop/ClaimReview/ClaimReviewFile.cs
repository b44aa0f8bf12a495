using FactCheck.Files;
using FactCheck.Reading;

namespace FactCheck.Interop;

/// <summary>Reviews of claims in JSON-LD by the words of schema.org (<c>ClaimReview</c>): what was reviewed is read by <see cref="CasebookFile"/>, and drafts are written.</summary>
/// <remarks>
/// <para>Read are files of JSON-LD (a review, a list, a <c>@graph</c>, a <c>DataFeed</c>) and the scripts of pages of HTML. What is taken is the claim that was reviewed: its claimant
/// (<c>itemReviewed.author</c>), its date, where it appeared, and its figure, where <c>claimReviewed</c> has one alone. The reviewer and the rating are never
/// taken: FactCheck shows disagreement and does not rule. What cannot be held is told. Nothing is ever fetched.</para>
/// <para>Written is a draft for each claim, marked as such (<c>creativeWorkStatus</c>), without author and without rating: it is for a person to finish.</para>
/// </remarks>
public static class ClaimReviewFile
{
    /// <summary>A file of JSON-LD, or a page of HTML.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How the text of a claim is read; null for the default.</param>
    public static CasebookInput FromPath(string path, ReadingOptions? options = null) => CasebookInput.FromPath(path, () => new ClaimReviewConverter(options ?? new()));

    /// <summary>A stream of JSON-LD or HTML, read from where it stands to its end, once, and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that messages give.</param>
    /// <param name="options">How the text of a claim is read; null for the default.</param>
    public static CasebookInput FromStream(Stream stream, string name, ReadingOptions? options = null) => CasebookInput.FromStream(stream, name, () => new ClaimReviewConverter(options ?? new()));

    /// <summary>Writes a draft of a review for each claim.</summary>
    /// <returns>What is lost of the claims.</returns>
    public static async Task<IReadOnlyList<ExportLoss>> WriteAsync(Casebook casebook, Stream stream, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(stream);
        var writer = new ClaimReviewWriter();
        await JsonOutput.WriteAsync(stream, json => writer.Write(casebook, json, stop)).ConfigureAwait(false);
        return writer.Losses;
    }
}
