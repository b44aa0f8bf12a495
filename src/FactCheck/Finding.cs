using Newtonsoft.Json.Linq;

namespace FactCheck;

/// <summary>What a detector finds: a <see cref="Discrepancy"/> or a <see cref="Notice"/>.</summary>
/// <remarks>
/// <para>Immutable. Authors of detectors derive from one of the two; built-in findings have no privilege.</para>
/// <para>The id is <c>question/kind</c>, followed by the parts that tell it apart there; a percent sign or slash inside of a part is
/// percent-encoded. It must not depend on which other claims there are, so that a finding stays the same one while the record grows.</para>
/// </remarks>
public abstract class Finding
{
    private protected Finding(string kind, Question question, IEnumerable<Claim> claims, IEnumerable<string> idParts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(claims);
        Kind = kind;
        Question = question;
        Claims = [.. claims.Order(ClaimOrder.ByPublication)];
        Id = string.Join('/', idParts.Prepend(kind).Prepend(question.Id).Select(Encoded));
    }

    /// <summary>Stable, and one of its kind among all findings.</summary>
    public string Id { get; }

    /// <summary>The kind, in camelCase: <c>conflictingFigures</c>.</summary>
    public string Kind { get; }

    /// <summary>The question that it is about.</summary>
    public Question Question { get; }

    /// <summary>The claims that it rests on, in order of publication, then id.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>What is the matter, in one sentence that a reader understands; made when asked for.</summary>
    public abstract string Summary { get; }

    /// <summary>What would reconcile it, in one sentence; null where there is nothing helpful to say.</summary>
    public virtual string? Reconciliation => null;

    /// <summary>What the JSON report says of it besides its id, kind, question, severity, summary and claims; made when asked for.</summary>
    public virtual IEnumerable<JProperty> Members => [];

    /// <summary>The sentence.</summary>
    public override string ToString() => Summary;

    /// <summary>The id of the question that a finding's id begins with.</summary>
    internal static string QuestionIdOf(string findingId)
    {
        var slash = findingId.IndexOf('/', StringComparison.Ordinal);
        return (slash < 0 ? findingId : findingId[..slash]).Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
    }

    private static string Encoded(string part) =>
        part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);
}
