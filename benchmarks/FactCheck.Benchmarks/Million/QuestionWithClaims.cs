namespace FactCheck.Benchmarks;

/// <summary>One generated question with its claims and links, and the kind of discrepancy that is planted on it, if any.</summary>
internal sealed record QuestionWithClaims(Question Question, IReadOnlyList<Claim> Claims, IReadOnlyList<Link> Links, string? Planted);
