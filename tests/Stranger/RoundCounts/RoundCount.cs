using FactCheck;
using Newtonsoft.Json.Linq;

namespace RoundCounts;

/// <summary>A count that is given as exact and is suspiciously round.</summary>
public sealed class RoundCount(Claim claim, decimal step) : Discrepancy(KindName, claim.Question, Severity.Minor, [claim], claim.Id)
{
    public const string KindName = "roundCount";

    public override string Summary => $"{Claims[0].Claimant} gives a suspiciously round count of {Claims[0].Answer}.";

    public override IEnumerable<JProperty> Members => [new("step", step)];
}
