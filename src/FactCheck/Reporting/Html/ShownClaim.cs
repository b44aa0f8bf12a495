using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Reporting.Html;

/// <summary>A claim of a finding as its table and its pictures show it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Side">Which side it is on, from 0; null where the finding tells none apart.</param>
/// <param name="AlsoFits">The other sides that it would fit.</param>
internal sealed record ShownClaim(Claim Claim, int? Side, IReadOnlyList<int> AlsoFits)
{
    /// <summary>How many claims of a finding are shown; the rest is counted.</summary>
    public const int Most = 20;

    /// <summary>The claims to show, side by side: of many the witnesses first, then some of each side.</summary>
    public static IReadOnlyList<ShownClaim> Of(Finding finding)
    {
        var sides = (finding as Discrepancy)?.Sides ?? [];
        if (sides.Count < 2) return [.. finding.Claims.Take(Most).Select(claim => new ShownClaim(claim, null, []))];
        var witnesses = (finding as ConflictingFigures)?.Witnesses.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        return
        [
            .. sides
                .SelectMany((side, index) => side.Select((claim, rank) => (claim, index, rank)))
                .OrderBy(each => !witnesses.Contains(each.claim.Id))
                .ThenBy(each => each.rank)
                .ThenBy(each => each.index)
                .Take(Most)
                .OrderBy(each => each.index)
                .ThenBy(each => each.rank)
                .Select(each => new ShownClaim(each.claim, each.index, FitsOf(finding, each.claim, each.index))),
        ];
    }

    /// <summary>A, B, … Z, AA, AB, ….</summary>
    public static string Letter(int side) => side < 26 ? ((char)('A' + side)).ToString(CultureInfo.InvariantCulture) : Letter((side / 26) - 1) + Letter(side % 26);

    private static int[] FitsOf(Finding finding, Claim claim, int side)
    {
        IReadOnlyList<Camp> camps = finding switch { ConflictingFigures conflict => conflict.Camps, ConflictingDates dates => dates.Camps, _ => [] };
        return [.. Enumerable.Range(side + 1, Math.Max(0, camps.Count - side - 1)).Where(other => camps[other].AlsoFits.Any(fits => fits.Id == claim.Id))];
    }
}
