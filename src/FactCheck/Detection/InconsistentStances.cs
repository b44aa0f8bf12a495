using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>An actor whose stances on two linked propositions cannot stand together.</summary>
/// <remarks>Immutable.</remarks>
public sealed class InconsistentStances : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "inconsistentStances";

    internal InconsistentStances(Link link, Claim from, Claim to)
        : base(KindName, link.From, Severity.Major, [from, to], from.Actor.Id, link.To.Id) => (Link, From, To) = (link, from, to);

    /// <summary>The link that they break.</summary>
    public Link Link { get; }

    /// <summary>The stance on the proposition that the link is from.</summary>
    public Claim From { get; }

    /// <summary>The stance on the other proposition.</summary>
    public Claim To { get; }

    /// <summary>Whose stances they are.</summary>
    public Source Actor => From.Actor;

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {Actor} is {StanceWords.Told(From)}, and on \"{Link.To.Text}\" {StanceWords.Told(To)}, though the first {(Link.Relation == LinkRelation.Implies ? "implies" : "excludes")} the second.";

    /// <inheritdoc/>
    public override string Reconciliation => "The link between the two propositions is an editor's: the actor may not share it.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("actor", Actor.Id)];
}
