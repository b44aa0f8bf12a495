namespace FactCheck.Detection;

/// <summary>What detection asks of a dossier.</summary>
internal static class DossierExtensions
{
    /// <summary>The ids of the claims that another claim corrects.</summary>
    public static HashSet<string> Corrected(this Dossier dossier) =>
        dossier.Claims.Select(claim => claim.Corrects).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
