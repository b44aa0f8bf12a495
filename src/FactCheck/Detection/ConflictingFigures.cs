using Newtonsoft.Json.Linq;
using NodaTime;

namespace FactCheck.Detection;

/// <summary>Figures on one question that do not share a common value: camps, and witnesses that fewer camps will not do.</summary>
/// <remarks>Immutable. Camps and witnesses are those of the implied readings; a contradiction carries its proof in the literal ones.</remarks>
public sealed class ConflictingFigures : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "conflictingFigures";

    internal ConflictingFigures(Question question, ConflictOutcome outcome, Severity severity, IEnumerable<string> idParts)
        : base(KindName, question, severity, outcome.Camps.SelectMany(camp => camp.Claims), idParts)
    {
        Strength = outcome.Strength;
        Camps = outcome.Camps;
        Witnesses = [.. outcome.Witnesses.Select(voice => voice.First.Claim)];
        Proof = outcome.Proof;
        Magnitude = outcome.Magnitude;
        GrowthMayExplain = outcome.GrowthMayExplain;
        Moment = outcome.Moment?.Day is { } day ? LocalDate.FromDateOnly(DateOnly.FromDayNumber(day)) : null;
        IsCurrent = outcome.Moment?.IsCurrent;
        EarlierMoments = outcome.Moment?.EarlierMoments;
        WitnessVoices = outcome.Witnesses;
    }

    /// <summary>How firmly they conflict.</summary>
    public Strength Strength { get; }

    /// <summary>The camps, in sweep order: from the lowest upper end on.</summary>
    public IReadOnlyList<Camp> Camps { get; }

    /// <summary>A claim of each camp, pairwise without a common value.</summary>
    public IReadOnlyList<Claim> Witnesses { get; }

    /// <summary>Of a contradiction, its proof; else null.</summary>
    public Proof? Proof { get; }

    /// <summary>How far the first and the last witness lie apart.</summary>
    public Magnitude Magnitude { get; }

    /// <summary>True for a divergence on a rising question whose higher witness is the later one.</summary>
    public bool GrowthMayExplain { get; }

    /// <summary>The latest moment in dispute; null where the question's course has no moments.</summary>
    public LocalDate? Moment { get; }

    /// <summary>True where no later moment has two origins that agree; null where there are no moments.</summary>
    public bool? IsCurrent { get; }

    /// <summary>How many earlier moments were in dispute; null where there are no moments.</summary>
    public int? EarlierMoments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<Claim>> Sides => [.. Camps.Select(camp => camp.Claims)];

    /// <inheritdoc/>
    public override string Summary => ConflictWords.Summary(this);

    /// <inheritdoc/>
    public override string? Reconciliation => ConflictWords.Reconciliation(this);

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members
    {
        get
        {
            yield return new("strength", Camel(Strength));
            yield return new("camps", new JArray(Camps.Select(camp => camp.ToJson())));
            yield return new("witnesses", Ids(Witnesses));
            yield return new("proof", Proof is null ? JValue.CreateNull() : new JObject(new JProperty("camps", Proof.Camps), new JProperty("witnesses", Ids(Proof.Witnesses))));
            if (Moment is { } moment)
            {
                yield return new("moment", Date.Day(moment).ToString());
                yield return new("current", IsCurrent);
                yield return new("earlierMoments", EarlierMoments);
            }

            if (GrowthMayExplain) yield return new("growth", true);
            yield return new("ratio", Significant.Json(Magnitude.Ratio));
            yield return new("relativeDifference", Significant.Json(Magnitude.RelativeDifference));
            yield return new("gap", Significant.Json(Magnitude.Gap));
        }
    }

    /// <summary>The voices of the witnesses, for the words about them.</summary>
    internal IReadOnlyList<Voice> WitnessVoices { get; }

    private static JArray Ids(IEnumerable<Claim> claims) => new(claims.Select(claim => claim.Id));

    private static string Camel(Strength strength) => strength switch
    {
        Strength.Contradictory => "contradictory",
        Strength.Wording => "wording",
        _ => "divergent",
    };
}
