namespace FactCheck.Ledgers;

/// <summary>One thing that happened to the record. State is a fold over entries and nothing else.</summary>
/// <remarks>Immutable. The set of entries is closed; how each is written can be read for ever.</remarks>
public abstract record LedgerEntry
{
    private LedgerEntry()
    {
    }

    /// <summary>The stream that it belongs to: a dossier's, or the shared one.</summary>
    public abstract string Stream { get; }

    /// <summary>A question was opened.</summary>
    /// <param name="Question">The question.</param>
    public sealed record QuestionOpened(Question Question) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Of(Question.Id);
    }

    /// <summary>A claim was recorded.</summary>
    /// <param name="Claim">The claim, with its question and sources.</param>
    public sealed record ClaimRecorded(Claim Claim) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Of(Claim.Question.Id);
    }

    /// <summary>Our record of a claim was mended: the old text is history.</summary>
    /// <param name="Claim">The claim as it is now, of the same id on the same question.</param>
    public sealed record ClaimCorrected(Claim Claim) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Of(Claim.Question.Id);
    }

    /// <summary>A claim was taken off the record; nothing takes its place.</summary>
    /// <param name="QuestionId">The question that it was recorded on.</param>
    /// <param name="ClaimId">The claim.</param>
    public sealed record ClaimRetracted(string QuestionId, string ClaimId) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Of(QuestionId);
    }

    /// <summary>Two sources were found to be one.</summary>
    /// <param name="FromId">The source that is no longer told apart.</param>
    /// <param name="IntoId">The source that it is.</param>
    public sealed record SourcesMerged(string FromId, string IntoId) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Shared;
    }

    /// <summary>A merge of two sources was undone.</summary>
    /// <param name="FromId">The source that is told apart again.</param>
    public sealed record SourcesParted(string FromId) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Shared;
    }

    /// <summary>Two questions were found to be one.</summary>
    /// <param name="FromId">The question that is no longer told apart.</param>
    /// <param name="IntoId">The question that it is.</param>
    public sealed record QuestionsMerged(string FromId, string IntoId) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Shared;
    }

    /// <summary>A merge of two questions was undone.</summary>
    /// <param name="FromId">The question that is told apart again.</param>
    public sealed record QuestionsParted(string FromId) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Shared;
    }

    /// <summary>A link between two questions was declared.</summary>
    /// <param name="Link">The link, with its questions.</param>
    public sealed record LinkDeclared(Link Link) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Shared;
    }

    /// <summary>A discrepancy was reviewed.</summary>
    /// <param name="QuestionId">The question that it is about.</param>
    /// <param name="DiscrepancyId">The discrepancy.</param>
    /// <param name="Review">What the reviewer decided.</param>
    /// <param name="Sides">The claims that it rested on then, by side: a resolution holds for these.</param>
    public sealed record DiscrepancyReviewed(string QuestionId, string DiscrepancyId, Review Review, string Sides) : LedgerEntry
    {
        /// <inheritdoc/>
        public override string Stream => StreamNames.Of(QuestionId);
    }
}
