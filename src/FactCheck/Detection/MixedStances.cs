using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Stances of one actor on one day that stand on both sides: the day is skipped when changes are looked for.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MixedStances : Notice
{
    /// <summary>The kind.</summary>
    public const string KindName = "mixedStances";

    internal MixedStances(Source actor, IReadOnlyList<Claim> claims)
        : base(KindName, claims[0].Question, claims, actor.Id, claims[0].Id) => Actor = actor;

    /// <summary>Whose stances they are.</summary>
    public Source Actor { get; }

    /// <inheritdoc/>
    public override string Summary => StanceWords.Summary(this);

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("actor", Actor.Id)];
}
