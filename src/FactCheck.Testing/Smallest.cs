namespace FactCheck.Testing;

/// <summary>Makes a casebook that breaks a law smaller, one thing at a time, as long as it still breaks it.</summary>
internal static class Smallest
{
    private const int MostTrials = 3_000;
    private const int Turns = 6;

    /// <summary>The smallest trial found; the given one where nothing can go.</summary>
    public static Trial Of(Trial trial, Func<Trial, bool> isBroken)
    {
        var left = MostTrials;
        while (Next(trial, isBroken, ref left) is { } smaller) trial = smaller;
        return trial;
    }

    private static Trial? Next(Trial trial, Func<Trial, bool> isBroken, ref int left)
    {
        foreach (var make in Smaller(trial.Casebook))
        {
            if (Made(make) is not { } casebook) continue;
            for (var turn = -1; turn < Turns; turn++)
            {
                if (left-- <= 0) return null;
                var smaller = trial with { Casebook = casebook, Turn = turn < 0 ? trial.Turn : turn };
                if (isBroken(smaller)) return smaller;
            }
        }

        return null;
    }

    private static IEnumerable<Func<Casebook>> Smaller(Casebook casebook)
    {
        var claims = casebook.Claims;
        if (claims.Count > 3)
        {
            yield return () => casebook.WithOnly(claims.Take(claims.Count / 2));
            yield return () => casebook.WithOnly(claims.Skip(claims.Count / 2));
        }

        foreach (var claim in claims) yield return () => casebook.Without(claim);
        foreach (var link in casebook.Links)
        {
            yield return () => Casebook.Empty.With(casebook.Sources).With(casebook.Questions).With(casebook.Links.Where(each => !each.Equals(link))).With(claims);
        }

        if (IsLarger(casebook, named: Casebook.Empty.With(casebook.Links), claims)) yield return () => Casebook.Empty.With(casebook.Links).With(claims);
        foreach (var claim in claims)
        {
            foreach (var simpler in claim.Simpler()) yield return () => casebook.WithOnly(claims.Select(each => ReferenceEquals(each, claim) ? simpler : each));
        }
    }

    /// <summary>True where there are sources or questions that neither a link nor a claim names.</summary>
    private static bool IsLarger(Casebook casebook, Casebook named, IReadOnlyList<Claim> claims) =>
        named.With(claims) is var needed && (needed.Sources.Count < casebook.Sources.Count || needed.Questions.Count < casebook.Questions.Count);

    /// <summary>Null where what is left breaks a rule of casebooks, such as a correction of nothing.</summary>
    private static Casebook? Made(Func<Casebook> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
