namespace FactCheck.Detection;

/// <summary>Which claims do not speak in a conflict: the corrected, the stale, and relays that the claimant's own words show to be misreported.</summary>
internal sealed class Silence
{
    private readonly HashSet<string> corrected;
    private readonly Dictionary<string, StaleRelay> stale = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FigureOnRecord>> misreported = new(StringComparer.Ordinal);

    /// <param name="figures">The figures of one question that are compared in one unit.</param>
    /// <param name="corrected">The ids of the claims that another corrects.</param>
    /// <param name="course">The question's course.</param>
    /// <param name="toleranceDays">The tolerance in force.</param>
    public Silence(IReadOnlyList<FigureOnRecord> figures, HashSet<string> corrected, Course course, int toleranceDays)
    {
        this.corrected = corrected;
        if (figures.All(figure => figure.IsOwnWords)) return;
        var own = figures.Where(figure => figure.IsOwnWords).ToLookup(figure => figure.Claimant, StringComparer.Ordinal);
        var relayed = new Dictionary<string, OwnFigures>(StringComparer.Ordinal);
        foreach (var relay in figures)
        {
            if (relay.IsOwnWords || corrected.Contains(relay.Claim.Id) || !own.Contains(relay.Claimant)) continue;
            if (!relayed.TryGetValue(relay.Claimant, out var said)) relayed.Add(relay.Claimant, said = new(own[relay.Claimant], StaleRelay.Age(course)));
            if (course != Course.PerPeriod && StaleRelay.Find(relay, said, course) is { } old) stale.Add(relay.Claim.Id, old);
            else if (HeldAgainst(relay, said, course, toleranceDays) is { Count: > 0 } against) misreported.Add(relay.Claim.Id, against);
        }
    }

    /// <summary>Relays that repeat an older figure, by the relay's claim id.</summary>
    public IReadOnlyDictionary<string, StaleRelay> Stale => stale;

    /// <summary>Relays that are faithful to none of the claimant's own figures that they are held against, by the relay's claim id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FigureOnRecord>> Misreported => misreported;

    public bool IsCorrected(FigureOnRecord figure) => corrected.Contains(figure.Claim.Id);

    public bool Speaks(FigureOnRecord figure) =>
        !corrected.Contains(figure.Claim.Id) && !stale.ContainsKey(figure.Claim.Id) && !misreported.ContainsKey(figure.Claim.Id);

    private static List<FigureOnRecord> HeldAgainst(FigureOnRecord relay, OwnFigures said, Course course, int toleranceDays)
    {
        bool Comparable(FigureOnRecord own) => Relaying.OfOneBasis(relay, own.Claim.Basis) && Relaying.OfOneTime(relay, own, course, toleranceDays);
        return said.Within(relay).Any(own => Comparable(own) && Relaying.IsFaithful(relay, own))
            ? []
            : [.. said.All.Where(own => Comparable(own) && !Relaying.GrowthMayExplain(relay, own, course))];
    }
}
