namespace FactCheck.Detection;

/// <summary>A relay that repeats an older figure of its claimant after a newer one was published.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Older">The figure that it is faithful to.</param>
/// <param name="Newer">The newest figure of that basis that was published on an earlier day than the relay.</param>
internal sealed record StaleRelay(FigureOnRecord Relay, FigureOnRecord Older, FigureOnRecord Newer)
{
    /// <summary>The stale figure in a relay, or null. Of several bases that the relay may be of, it is stale only if it repeats the newest figure of none.</summary>
    public static StaleRelay? Find(FigureOnRecord relay, IEnumerable<FigureOnRecord> said, Course course)
    {
        StaleRelay? found = null;
        var rows = said.Where(own => Relaying.OfOneBasis(relay, own) && own.Published <= relay.Published).GroupBy(own => own.Claim.Basis);
        foreach (var row in rows.OrderBy(row => row.Key))
        {
            var newest = row.Where(own => own.Published < relay.Published).Max(Age(course));
            if (newest is null) continue;
            if (Relaying.IsFaithful(relay, newest)) return null;
            var older = row
                .Where(own => Age(course).Compare(own, newest) < 0 && (!relay.Claim.IsAsOfStated || relay.IsLaterThan(own)) && Relaying.IsFaithful(relay, own))
                .Max(Age(course));
            if (older is not null) found ??= new(relay, older, newest);
        }

        return found;
    }

    /// <summary>From the oldest to the newest: by as-of end, then publication; on a fixed question by publication; then by id, so that the order is total.</summary>
    private static Comparer<FigureOnRecord> Age(Course course) => Comparer<FigureOnRecord>.Create((a, b) =>
    {
        var order = course == Course.Fixed ? 0 : a.End.CompareTo(b.End);
        if (order == 0) order = a.Published.CompareTo(b.Published);
        return order != 0 ? order : string.CompareOrdinal(b.Claim.Id, a.Claim.Id);
    });
}
