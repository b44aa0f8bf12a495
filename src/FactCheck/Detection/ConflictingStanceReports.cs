using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Two publishers who put one actor on different sides at one time.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ConflictingStanceReports : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "conflictingStanceReports";

    internal ConflictingStanceReports(Claim first, Claim second)
        : base(KindName, first.Question, Severity.Major, [first, second], first.Id, second.Id)
    {
    }

    /// <summary>Whose stance it is.</summary>
    public Source Actor => Claims[0].Actor;

    /// <inheritdoc/>
    public override string Summary => StanceWords.Summary(this);

    /// <inheritdoc/>
    public override string? Reconciliation => "One of the reports may speak of another proposal, or of another day.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("actor", Actor.Id)];

    /// <summary>True where two stances of one actor and series are such a pair: different publishers, overlapping as-of, different sides.</summary>
    internal static bool AreOne(Claim a, Claim b) =>
        ((Stance)a.Answer).Side * ((Stance)b.Answer).Side < 0
        && a.AsOfStart <= b.AsOfEnd && b.AsOfStart <= a.AsOfEnd
        && a.Attribution.Publisher.Id != b.Attribution.Publisher.Id;
}
