namespace FactCheck;

/// <summary>Worth knowing, no discrepancy: it has no severity and no life, and does not count.</summary>
/// <remarks>Immutable. A plugin's notices derive from this class.</remarks>
public abstract class Notice : Finding
{
    /// <summary>A notice of a kind on a question, resting on claims.</summary>
    /// <param name="kind">The kind, in camelCase.</param>
    /// <param name="question">The question that it is about.</param>
    /// <param name="claims">The claims that it rests on, in any order.</param>
    /// <param name="idParts">What tells it apart from others of its kind on the question.</param>
    protected Notice(string kind, Question question, IEnumerable<Claim> claims, params IEnumerable<string> idParts)
        : base(kind, question, claims, idParts)
    {
    }
}
