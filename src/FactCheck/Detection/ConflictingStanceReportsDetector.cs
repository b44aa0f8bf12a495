namespace FactCheck.Detection;

/// <summary>Finds publishers who put one actor on different sides at one time.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class ConflictingStanceReportsDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => ConflictingStanceReports.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Stances.SelectMany(InSeries);
    }

    private static IEnumerable<Finding> InSeries(StanceSeries series)
    {
        var sides = series.Claims.Where(claim => ((Stance)claim.Answer).Side != 0).OrderBy(claim => claim.AsOfStart).ToArray();
        var open = new List<Claim>();
        foreach (var claim in sides)
        {
            open.RemoveAll(earlier => earlier.AsOfEnd < claim.AsOfStart);
            foreach (var earlier in open)
            {
                if (!ConflictingStanceReports.AreOne(earlier, claim)) continue;
                yield return ClaimOrder.ByPublication.Compare(earlier, claim) < 0
                    ? new ConflictingStanceReports(earlier, claim)
                    : new ConflictingStanceReports(claim, earlier);
            }

            open.Add(claim);
        }
    }
}
