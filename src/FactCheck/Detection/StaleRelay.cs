namespace FactCheck.Detection;

/// <summary>A relay that repeats an older figure of its claimant after a newer one was published.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Older">The figure that it is faithful to.</param>
/// <param name="Newer">The newest figure of that basis that was published on an earlier day than the relay.</param>
internal sealed record StaleRelay(FigureOnRecord Relay, FigureOnRecord Older, FigureOnRecord Newer)
{
    private static readonly Comparer<FigureOnRecord> ByAsOf = Comparer<FigureOnRecord>.Create((a, b) => a.End.CompareTo(b.End) is not 0 and var order ? order : CompareAge(a, b));
    private static readonly Comparer<FigureOnRecord> ByPublication = Comparer<FigureOnRecord>.Create(CompareAge);

    /// <summary>The stale figure in a relay, or null. Of several bases that the relay may be of, it is stale only if it repeats the newest figure of none.</summary>
    public static StaleRelay? Find(FigureOnRecord relay, OwnFigures said, Course course)
    {
        StaleRelay? found = null;
        foreach (var row in said.Rows)
        {
            if (!Relaying.OfOneBasis(relay, row.Basis) || row.NewestBefore(relay.Published) is not { } newest) continue;
            if (Relaying.IsFaithful(relay, newest)) return null;
            var older = said.Within(relay)
                .Where(own => own.Claim.Basis == row.Basis && own.Published <= relay.Published && Age(course).Compare(own, newest) < 0
                    && (!relay.Claim.IsAsOfStated || relay.IsLaterThan(own)) && Relaying.IsFaithful(relay, own))
                .Max(Age(course));
            if (older is not null) found ??= new(relay, older, newest);
        }

        return found;
    }

    /// <summary>From the oldest to the newest: by as-of end, then publication; on a fixed question by publication; then by id, so that the order is total.</summary>
    public static Comparer<FigureOnRecord> Age(Course course) => course == Course.Fixed ? ByPublication : ByAsOf;

    private static int CompareAge(FigureOnRecord a, FigureOnRecord b) =>
        a.Published.CompareTo(b.Published) is not 0 and var order ? order : string.CompareOrdinal(b.Claim.Id, a.Claim.Id);
}
