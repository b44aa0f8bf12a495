namespace FactCheck.Detection;

/// <summary>Who speaks on a question that has one answer.</summary>
internal static class Speakers
{
    /// <summary>For each origin its latest published claim, then own words before a relay's, then the least id; corrected claims do not speak. By id.</summary>
    public static IReadOnlyList<Claim> OfEachOrigin(Dossier dossier, IReadOnlySet<string> corrected) =>
    [
        .. dossier.Claims
            .Where(claim => !corrected.Contains(claim.Id))
            .GroupBy(claim => claim.Claimant.Id, StringComparer.Ordinal)
            .Select(origin => origin
                .OrderByDescending(claim => claim.PublishedDay)
                .ThenByDescending(claim => claim.Attribution.IsOwnWords)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .First())
            .OrderBy(claim => claim.Id, StringComparer.Ordinal),
    ];
}
