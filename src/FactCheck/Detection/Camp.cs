using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Claims whose figures share a common value.</summary>
/// <param name="Claims">The claims on this side, in order of publication, then id.</param>
/// <param name="AlsoFits">Claims counted on an earlier side whose figures fit this one too.</param>
public sealed record Camp(IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> AlsoFits)
{
    /// <summary>The camps of what was swept, each member with the claims that it stands for.</summary>
    internal static IReadOnlyList<Camp> Of(Camps camps, IReadOnlyList<IReadOnlyList<Claim>> members)
    {
        var claims = new List<Claim>[camps.Count];
        var alsoFits = new List<Claim>[camps.Count];
        for (var camp = 0; camp < camps.Count; camp++) (claims[camp], alsoFits[camp]) = ([], []);
        var claimsOfAll = members.SelectMany((ofOne, index) => ofOne.Select(claim => (Claim: claim, Member: index)));
        foreach (var (claim, member) in claimsOfAll.OrderBy(each => each.Claim, ClaimOrder.ByPublication)) // once, not in each camp
        {
            claims[camps.CampOf(member)].Add(claim);
            for (var camp = camps.CampOf(member) + 1; camp <= camps.LastCampOf(member); camp++) alsoFits[camp].Add(claim);
        }

        return [.. claims.Zip(alsoFits, (ours, others) => new Camp(ours, others))];
    }

    internal JObject ToJson() => new(new JProperty("claims", Ids(Claims)), new JProperty("alsoFits", Ids(AlsoFits)));

    private static JArray Ids(IEnumerable<Claim> claims) => new(claims.Select(claim => claim.Id));
}
