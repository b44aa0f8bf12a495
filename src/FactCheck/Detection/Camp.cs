namespace FactCheck.Detection;

/// <summary>Claims whose figures share a common value.</summary>
/// <param name="Claims">The claims on this side, in order of publication, then id.</param>
/// <param name="AlsoFits">Claims counted on an earlier side whose figures fit this one too.</param>
public sealed record Camp(IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> AlsoFits);
