namespace FactCheck.Detection;

/// <summary>Looks for relays that do not say what their claimant said.</summary>
internal static class Misreports
{
    /// <summary>Each such relay, with the figures that it was held against.</summary>
    public static IEnumerable<(FigureOnRecord Relay, IReadOnlyList<FigureOnRecord> Against)> Find(FigureRecord record)
    {
        var relays = record.Figures.Where(figure => !figure.IsOwnWords).ToArray();
        foreach (var relay in relays)
        {
            if (record.Silence.Misreported.TryGetValue(relay.Claim.Id, out var against)) yield return (relay, against);
        }

        if (relays.Length < 2) yield break;
        var withOwnWords = record.Figures.Where(figure => figure.IsOwnWords).Select(figure => figure.Claimant).ToHashSet(StringComparer.Ordinal);
        foreach (var ofOne in relays.Where(relay => record.Silence.Speaks(relay) && !withOwnWords.Contains(relay.Claimant)).GroupBy(relay => relay.Claimant, StringComparer.Ordinal))
        {
            var ordered = ofOne.OrderBy(relay => relay.Claim, ClaimOrder.ByPublication).ToArray();
            for (var later = 1; later < ordered.Length; later++)
            {
                if (NearestThatDiffers(ordered, later, record) is { } other) yield return (ordered[later], [other]);
            }
        }
    }

    /// <summary>Of the relays before one, the nearest in number with which neither is faithful to the other.</summary>
    private static FigureOnRecord? NearestThatDiffers(FigureOnRecord[] ordered, int later, FigureRecord record)
    {
        FigureOnRecord? nearest = null;
        var relay = ordered[later];
        for (var i = 0; i < later; i++)
        {
            var other = ordered[i];
            if (nearest is not null && Math.Abs(other.Stated - relay.Stated) >= Math.Abs(nearest.Stated - relay.Stated)) continue;
            if (!Relaying.SaidTogether(relay, other) && Relaying.OfOneBasis(relay, other.Claim.Basis) && Relaying.OfOneTime(relay, other, record.Course, record.ToleranceDays)
                && !Relaying.GrowthMayExplain(relay, other, record.Course) && !Relaying.IsFaithful(relay, other) && !Relaying.IsFaithful(other, relay))
            {
                nearest = other;
            }
        }

        return nearest;
    }
}
