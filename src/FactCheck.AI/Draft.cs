using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>A claim that was checked against the text, before it has an id: where its words start in the document and end (exclusive), and what it claims.</summary>
internal sealed record Draft(int Start, int End, Question Question, Answer Answer, Attribution Attribution, Date? AsOf, Basis Basis, bool IsWatched)
{
    /// <summary>Found twice: the same words give the same answer from the same source. A figure that is told on two questions is one claim.</summary>
    public bool IsSame(Draft other) =>
        Start < other.End && other.Start < End && Answer.Equals(other.Answer) && Attribution.Claimant.Equals(other.Attribution.Claimant)
        && (Question.Id == other.Question.Id || Answer is Figure);

    /// <summary>The claim.</summary>
    /// <exception cref="ArgumentException">It breaks a rule of claims.</exception>
    public Claim Made(string id, Document document) =>
        Claim.Of(id, Question, Answer, Attribution, document.Published, AsOf).WithBasis(Basis).WithEvidence(document.EvidenceAt(Start, End));
}
