namespace FactCheck.Testing;

/// <summary>What the law of scale says.</summary>
internal static class ScaleLaws
{
    private const decimal Largest = 1_000_000_000_000m;

    public static string? ScaleFree(Trial trial)
    {
        var small = Times(trial.Casebook, 10); // so that no number has an ulp of 1
        var factor = (trial.Turn % 3) switch { 0 => 10m, 1 => 100m, _ => 1_000m };
        var (one, other) = (Told(trial.Find(small)), Told(trial.Find(Times(small, factor))));
        return one.SequenceEqual(other, StringComparer.Ordinal) ? null : FormattableString.Invariant($"Times 10: {List(one)}; times {10 * factor:N0}: {List(other)}.");
    }

    /// <summary>The claims whose figures have a scale, each number times a factor; those without a figure as they are.</summary>
    private static Casebook Times(Casebook casebook, decimal factor)
    {
        var kept = casebook.Claims
            .Select(claim => claim.Answer is not Figure figure ? claim : HasScale(figure, claim.Question) ? claim.Saying(Times(figure, factor)) : null)
            .OfType<Claim>()
            .ToArray();
        var ids = kept.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        while (kept.FirstOrDefault(claim => claim.Corrects is { } corrected && !ids.Contains(corrected)) is { } alone)
        {
            kept = [.. kept.Leave(alone)];
            ids = kept.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        }

        return casebook.WithOnly(kept);
    }

    private static bool HasScale(Figure figure, Question question) =>
        figure.Wording != Wording.Order && figure.Unit is null && !question.Unit.Equals(Unit.Percent)
        && new[] { figure.Value, figure.Low, figure.High }.All(number => number is not { } x || (x != 0 && x.Scale == 0 && Math.Abs(x) < Largest));

    private static Figure Times(Figure figure, decimal factor) => figure.Wording switch
    {
        Wording.Between => Figure.Between(figure.Low!.Value * factor, figure.High!.Value * factor), // Between has both
        Wording.Estimate when figure.Value is { } best => Figure.Estimate(best * factor, figure.Low!.Value * factor, figure.High!.Value * factor), // Estimate has both
        Wording.Estimate => Figure.Estimate(figure.Low!.Value * factor, figure.High!.Value * factor), // Estimate has both
        var wording => Figure.Of(wording, figure.Value!.Value * factor), // the others have a value
    };

    private static string[] Told(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(each => $"{each.Id} {(each as Discrepancy)?.Severity} [{string.Join(", ", each.Claims.Select(claim => claim.Id))}]").Order(StringComparer.Ordinal)];

    private static string List(string[] told) => told.Length == 0 ? "nothing" : string.Join("; ", told);
}
