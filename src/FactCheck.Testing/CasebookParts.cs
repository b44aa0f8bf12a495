namespace FactCheck.Testing;

/// <summary>Casebooks with something taken out.</summary>
internal static class CasebookParts
{
    /// <summary>The same sources, questions and links with these claims alone.</summary>
    public static Casebook WithOnly(this Casebook casebook, IEnumerable<Claim> claims) =>
        Casebook.Empty.With(casebook.Sources).With(casebook.Questions).With(casebook.Links).With(claims);

    /// <summary>Without a claim, and without those that correct it, which cannot stay alone.</summary>
    public static Casebook Without(this Casebook casebook, Claim claim) => casebook.WithOnly(casebook.Claims.Leave(claim));

    /// <summary>The claims but one and those that correct it.</summary>
    public static IReadOnlyList<Claim> Leave(this IReadOnlyList<Claim> claims, Claim claim)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal) { claim.Id };
        while (claims.FirstOrDefault(each => each.Corrects is { } corrected && gone.Contains(corrected) && !gone.Contains(each.Id)) is { } next) gone.Add(next.Id);
        return [.. claims.Where(each => !gone.Contains(each.Id))];
    }

    /// <summary>The same claim that says something else.</summary>
    public static Claim Saying(this Claim claim, Answer answer) => claim.Made(answer, claim.Attribution, claim.AsOf, claim.Basis, claim.Evidence, claim.Corrects);

    /// <summary>The claim in simpler forms, each simpler by one thing.</summary>
    public static IEnumerable<Claim> Simpler(this Claim claim)
    {
        if (claim.Evidence is not null) yield return claim.Made(claim.Answer, claim.Attribution, claim.AsOf, claim.Basis, null, claim.Corrects);
        if (claim.Corrects is not null) yield return claim.Made(claim.Answer, claim.Attribution, claim.AsOf, claim.Basis, claim.Evidence, null);
        if (!claim.Attribution.IsOwnWords) yield return claim.Made(claim.Answer, Attribution.To(claim.Claimant), claim.AsOf, claim.Basis, claim.Evidence, claim.Corrects);
        if (claim.Basis != Basis.Unstated) yield return claim.Made(claim.Answer, claim.Attribution, claim.AsOf, Basis.Unstated, claim.Evidence, claim.Corrects);
        if (claim.AsOf is not null && claim.Published is not null) yield return claim.Made(claim.Answer, claim.Attribution, null, claim.Basis, claim.Evidence, claim.Corrects);
    }

    private static Claim Made(this Claim claim, Answer answer, Attribution attribution, Date? asOf, Basis basis, Evidence? evidence, string? corrects)
    {
        var made = Claim.Of(claim.Id, claim.Question, answer, attribution, claim.Published, asOf).WithBasis(basis);
        if (evidence is not null) made = made.WithEvidence(evidence);
        return corrects is null ? made : made.Correcting(corrects);
    }
}
