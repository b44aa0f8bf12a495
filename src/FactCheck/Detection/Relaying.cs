using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>When a relay says what its claimant said.</summary>
internal static class Relaying
{
    /// <summary>True where the relay's words are a fair report of the claimant's own.</summary>
    public static bool IsFaithful(FigureOnRecord relay, FigureOnRecord own)
    {
        if (IsFaithful(relay, own.Literal, own.Implied, Wordings.IsSpan(own.Figure.Wording) ? null : own.PlainLiteral)) return true;
        if (own.Figure is not { Wording: Wording.Estimate, Value: not null }) return false;
        var best = NumberRange.Closed(own.Stated, own.Stated); // an estimate's best alone is faithful
        return IsFaithful(relay, best, best, own.PlainLiteral);
    }

    /// <summary>True where the two bases do not contradict one another: a relay that names none may be of any.</summary>
    public static bool OfOneBasis(FigureOnRecord relay, Basis own) =>
        relay.Claim.Basis == own || relay.Claim.Basis == Basis.Unstated || own == Basis.Unstated;

    /// <summary>True where the two speak of one time closely enough to hold a relay against the claimant's words.</summary>
    public static bool OfOneTime(FigureOnRecord relay, FigureOnRecord own, Course course, int toleranceDays)
    {
        if (!Comparer.InOneTime(relay, own, course, toleranceDays)) return false;
        return course == Course.Fixed || !relay.Claim.IsAsOfStated || !own.Claim.IsAsOfStated || relay.DaysFrom(own) == 0;
    }

    /// <summary>True where the two speak together: a low and a high that one relay passed on at once.</summary>
    public static bool SaidTogether(FigureOnRecord a, FigureOnRecord b) =>
        a.Published == b.Published && a.Start == b.Start && a.End == b.End && a.Claim.Basis == b.Claim.Basis
        && a.Claim.Attribution.Equals(b.Claim.Attribution);

    /// <summary>True where a total's growth may lie between the two: the relay is later and higher, or earlier and lower.</summary>
    public static bool GrowthMayExplain(FigureOnRecord relay, FigureOnRecord own, Course course) =>
        course == Course.Rising
        && ((relay.IsLaterThan(own) && relay.Stated > own.Stated) || (own.IsLaterThan(relay) && relay.Stated < own.Stated));

    private static bool IsFaithful(FigureOnRecord relay, NumberRange literal, NumberRange implied, NumberRange? plain)
    {
        if (!relay.Literal.Contains(literal)) return false;
        return relay.Figure.Wording switch
        {
            Wording.Plain or Wording.About => relay.Implied.Meets(implied),
            var wording when Wordings.IsOneSided(wording) => plain is null || relay.PlainLiteral.Meets(plain.Value),
            _ => true,
        };
    }
}
