using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>Makes claims of what was checked.</summary>
internal static class CheckedClaims
{
    public static DocumentReading Of(Document document, ReadingOptions options, List<Draft> drafts, ClaimChecker checker, List<ReadingNote> notes)
    {
        var claims = new List<Claim>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.OrderBy(draft => draft.Start).ThenBy(draft => draft.End)) // the order is stable
        {
            claims.Add(draft.Made(Id(document, draft.Start, ids), document));
        }

        claims = Together(claims, options.WatchList.Casebook, checker.LeftOut);
        if (document.Published is null && claims.Count > 0) notes.Add(new(0, 0, "The document has no date of publication: claims that do not state the date they speak about speak of no known time."));
        if (checker.DetailsLeftOut > 0) notes.Add(new(0, document.Text.Length, FormattableString.Invariant($"The text does not hold {checker.DetailsLeftOut} of the relays and as-of dates that the model gave; the claims stand without them.")));
        return new(document, claims, null, [.. notes, .. checker.LeftOut.Notes(document)]);
    }

    private static string Id(Document document, int start, HashSet<string> ids)
    {
        var id = FormattableString.Invariant($"{document.Name}#{start}");
        var free = id;
        for (var number = 2; !ids.Add(free); number++) free = FormattableString.Invariant($"{id}/{number}");
        return free;
    }

    /// <summary>Those that go together in a casebook: a negative count, say, does not.</summary>
    private static List<Claim> Together(List<Claim> claims, Casebook watched, LeftOut leftOut)
    {
        var casebook = Casebook.Empty.With(watched.Questions).With(watched.Links);
        if (Holds(casebook, claims)) return claims;
        var kept = new List<Claim>();
        foreach (var claim in claims)
        {
            if (Holds(casebook, [claim])) kept.Add(claim);
            else leftOut.Add(Reason.Refused, claim.Evidence!.Exact!); // a claim that was checked has its words
        }

        return kept;
    }

    private static bool Holds(Casebook casebook, List<Claim> claims)
    {
        try
        {
            _ = casebook.With(claims);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
