namespace FactCheck.Detection;

/// <summary>One actor's stances on one proposition, in order: what it stated, or what it did and voted.</summary>
internal sealed class StanceSeries
{
    private StanceSeries(Source actor, bool isDeeds, IReadOnlyList<Claim> claims)
    {
        Actor = actor;
        IsDeeds = isDeeds;
        Claims = claims;
        Entries = [.. Together(claims).OrderBy(entry => entry.End).ThenBy(entry => !entry.HoldsSingleDay).ThenBy(entry => entry.Published)];
    }

    public Source Actor { get; }

    public bool IsDeeds { get; }

    /// <summary>The claims that are not corrected, in any order.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The stances: those of one single day, or of one as-of end and publication day, as one.</summary>
    public IReadOnlyList<StanceEntry> Entries { get; }

    /// <summary>The latest stance that is not mixed, or null.</summary>
    public StanceEntry? Latest => Entries.LastOrDefault(entry => !entry.IsMixed);

    /// <summary>The series of a proposition, by actor; statements first.</summary>
    public static IReadOnlyList<StanceSeries> Of(Dossier dossier, IReadOnlySet<string> corrected) =>
    [
        .. dossier.Claims
            .Where(claim => !corrected.Contains(claim.Id))
            .GroupBy(claim => (Actor: claim.Actor.Id, IsDeeds: IsDeed(claim)))
            .OrderBy(series => series.Key.Actor, StringComparer.Ordinal)
            .ThenBy(series => series.Key.IsDeeds)
            .Select(series => new StanceSeries(series.First().Actor, series.Key.IsDeeds, [.. series])),
    ];

    /// <summary>The latest stance of each actor: of its statements, else of its deeds.</summary>
    public static IEnumerable<(Source Actor, StanceEntry Latest)> LatestOfEach(IEnumerable<StanceSeries> series) =>
        series
            .GroupBy(each => each.Actor.Id, StringComparer.Ordinal)
            .Select(ofActor => ofActor.OrderBy(each => each.IsDeeds).FirstOrDefault(each => each.Latest is not null))
            .OfType<StanceSeries>()
            .Select(each => (each.Actor, each.Latest!)); // chosen for having one

    private static bool IsDeed(Claim claim) => ((Stance)claim.Answer).ExpressedBy != Expression.Statement;

    private static IEnumerable<StanceEntry> Together(IReadOnlyList<Claim> claims)
    {
        foreach (var ofEnd in claims.GroupBy(claim => claim.AsOfEnd))
        {
            var days = ofEnd.Where(claim => claim.AsOfStart == claim.AsOfEnd).ToArray();
            var publishedOnDays = days.Select(claim => claim.PublishedDay).ToHashSet();
            var periods = ofEnd.Where(claim => claim.AsOfStart != claim.AsOfEnd).ToLookup(claim => publishedOnDays.Contains(claim.PublishedDay));
            if (days.Length > 0) yield return new([.. days, .. periods[true]]);
            foreach (var ofPublication in periods[false].GroupBy(claim => claim.PublishedDay)) yield return new([.. ofPublication]);
        }
    }
}
