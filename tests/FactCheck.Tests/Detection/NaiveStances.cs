using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>The page's rules for one actor's stances, written down as literally as they read.</summary>
internal static class NaiveStances
{
    public static IEnumerable<string> Changes(Claim[] claims) => new[] { true, false }.SelectMany(deeds => InSeries([.. claims.Where(claim => IsDeed(claim) == deeds)]));

    public static IEnumerable<string> Conflicting(Claim[] claims) =>
        from a in claims
        from b in claims
        where IsDeed(a) == IsDeed(b) && AreConflicting(a, b)
            && (a.PublishedDay < b.PublishedDay || (a.PublishedDay == b.PublishedDay && string.CompareOrdinal(a.Id, b.Id) < 0))
        select $"{a.Id} {b.Id}";

    private static IEnumerable<string> InSeries(List<Claim> claims)
    {
        var entries = Together(claims)
            .OrderBy(entry => entry[0].AsOfEnd).ThenBy(entry => !entry.Any(IsDay)).ThenBy(entry => entry.Min(claim => claim.PublishedDay))
            .Where(entry => !(entry.Any(claim => Of(claim).Side > 0) && entry.Any(claim => Of(claim).Side < 0)))
            .Select(entry => entry.OrderBy(claim => Math.Abs((int)Of(claim).Position)).ThenBy(claim => claim.Id, StringComparer.Ordinal).First())
            .ToArray();
        for (var i = 1; i < entries.Length; i++)
        {
            var (before, now) = (entries[i - 1], entries[i]);
            var lastSide = entries[..i].LastOrDefault(claim => Of(claim).Side != 0);
            Change? change = null;
            var (was, @is) = (Of(before), Of(now));
            if (lastSide is not null && Of(lastSide).Side * @is.Side == -1) (before, change) = (lastSide, Change.Reversal);
            else if (was.Side != 0 && @is.Side == 0) change = Change.Withdrawal;
            else if (was.Side == 0 && @is.Side != 0) change = Change.Adoption;
            else if (was.Position != @is.Position) change = Math.Abs((int)@is.Position) == 1 ? Change.Softening : Change.Hardening;
            else if (was.Condition is null && @is.Condition is not null) change = Change.ConditionAdded;
            else if (was.Condition is not null && @is.Condition is null) change = Change.ConditionDropped;
            if (change is not null && !AreConflicting(before, now)) yield return $"{before.Id} {now.Id} {change}";
        }
    }

    /// <summary>Joins the claims of one single day, and those of one as-of end and publication day, until nothing more joins.</summary>
    private static List<List<Claim>> Together(List<Claim> claims)
    {
        List<List<Claim>> entries = [.. claims.Select(claim => new List<Claim> { claim })];
        for (var joined = true; joined;)
        {
            joined = false;
            for (var i = 0; i < entries.Count && !joined; i++)
            {
                for (var j = i + 1; j < entries.Count && !joined; j++)
                {
                    if (!entries[i].Any(a => entries[j].Any(b => AreOne(a, b)))) continue;
                    entries[i].AddRange(entries[j]);
                    entries.RemoveAt(j);
                    joined = true;
                }
            }
        }

        return entries;
    }

    private static bool AreOne(Claim a, Claim b) =>
        a.AsOfEnd == b.AsOfEnd && ((IsDay(a) && IsDay(b)) || a.PublishedDay == b.PublishedDay);

    private static bool AreConflicting(Claim a, Claim b) =>
        Of(a).Side * Of(b).Side == -1 && a.Attribution.Publisher.Id != b.Attribution.Publisher.Id && a.AsOfStart <= b.AsOfEnd && b.AsOfStart <= a.AsOfEnd;

    private static bool IsDay(Claim claim) => claim.AsOfStart == claim.AsOfEnd;

    private static bool IsDeed(Claim claim) => Of(claim).ExpressedBy != Expression.Statement;

    private static Stance Of(Claim claim) => (Stance)claim.Answer;
}
