namespace FactCheck.Detection;

/// <summary>What comparing a group gave.</summary>
internal sealed record ConflictOutcome(
    IReadOnlyList<Camp> Camps,
    IReadOnlyList<Voice> Witnesses,
    Strength Strength,
    Proof? Proof,
    Magnitude Magnitude,
    bool GrowthMayExplain,
    DisputedMoment? Moment);
