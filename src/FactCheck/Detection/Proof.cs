namespace FactCheck.Detection;

/// <summary>That figures contradict: more than one camp of literal readings, and a claim of each, pairwise without a common value.</summary>
/// <param name="Camps">How many camps there must be at the least.</param>
/// <param name="Witnesses">As many claims, pairwise in contradiction, in sweep order.</param>
public sealed record Proof(int Camps, IReadOnlyList<Claim> Witnesses);
