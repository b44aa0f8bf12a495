namespace FactCheck;

/// <summary>Something that the record does not reconcile. Disagreement is shown, never ruled on.</summary>
/// <remarks>Immutable. A plugin's discrepancies derive from this class.</remarks>
public abstract class Discrepancy : Finding
{
    /// <summary>A discrepancy of a kind on a question, resting on claims.</summary>
    /// <param name="kind">The kind, in camelCase.</param>
    /// <param name="question">The question that it is about.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="claims">The claims that it rests on, in any order.</param>
    /// <param name="idParts">What tells it apart from others of its kind on the question.</param>
    protected Discrepancy(string kind, Question question, Severity severity, IEnumerable<Claim> claims, params IEnumerable<string> idParts)
        : base(kind, question, claims, idParts) => Severity = severity;

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The claims that it rests on, by side: a resolution holds while these are what they were. One side of all claims, unless a kind tells sides apart, as camps do.
    /// </summary>
    public virtual IReadOnlyList<IReadOnlyList<Claim>> Sides => [Claims];
}
