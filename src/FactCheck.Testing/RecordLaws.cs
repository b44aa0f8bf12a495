using CsCheck;

namespace FactCheck.Testing;

/// <summary>What the laws say of a record in another order, or one that grows.</summary>
internal static class RecordLaws
{
    public static string? Order(Trial trial)
    {
        var book = trial.Casebook;
        var random = new PCG(1, (ulong)trial.Turn);
        T[] Shuffled<T>(IReadOnlyList<T> all) => Gen.Shuffle(all.ToArray()).Generate(random, null, out _);
        var shuffled = Casebook.Empty.With(Shuffled(book.Sources)).With(Shuffled(book.Questions)).With(Shuffled(book.Links)).With(Shuffled(book.Claims));
        return Findings.Difference(
            "In the order below", trial.Find(book),
            $"in the order {string.Join(", ", shuffled.Claims.Select(claim => claim.Id).Concat(shuffled.Links.Select(link => link.ToString())))}", trial.Find(shuffled));
    }

    public static string? Undo(Trial trial)
    {
        if (trial.Chosen is not { } claim) return null;
        var without = trial.Casebook.Without(claim);
        var before = trial.Find(without);
        _ = trial.Find(trial.Casebook);
        return Findings.Difference($"Before {claim.Id} is recorded", before, "after it is taken back", trial.Find(without));
    }

    public static string? Local(Trial trial)
    {
        if (trial.Chosen is not { } claim) return null;
        var without = trial.Casebook.Without(claim);
        return Findings.Difference(
            $"Without {claim.Id}, on questions that are not linked to {claim.Question.Id}", NotLinked(trial, without, claim.Question),
            "with it", NotLinked(trial, trial.Casebook, claim.Question));
    }

    public static string? StableIds(Trial trial)
    {
        var after = Lives(trial.Find(trial.Casebook));
        if (after.Count == 0) return null; // nothing of before can have another id now
        foreach (var claim in trial.Casebook.Claims)
        {
            foreach (var (key, were) in Lives(trial.Find(trial.Casebook.Without(claim))))
            {
                if (after.TryGetValue(key, out var are) && Changed(were, are) is { } changed) return $"With {claim.Id} too, {changed}";
            }
        }

        return null;
    }

    /// <summary>How an id changed; null where none did.</summary>
    private static string? Changed(List<Discrepancy> were, List<Discrepancy> are)
    {
        foreach (var was in were)
        {
            var same = are.Where(each => each.Claims.SequenceEqual(was.Claims)).Select(each => each.Id).ToArray();
            if (same.Length > 0 && !same.Contains(was.Id)) return $"{was.Id} becomes {same[0]}, and rests on the same claims.";
        }

        return were.Count == 1 && are.Count == 1 && Grew(were[0], are[0]) && were[0].Id != are[0].Id && !NamesAll(were[0])
            ? $"{were[0].Id} becomes {are[0].Id}, and rests on more claims than before."
            : null;
    }

    /// <summary>All dossiers are looked into, so that what a detector remembers of the others shows.</summary>
    private static Finding[] NotLinked(Trial trial, Casebook casebook, Question question)
    {
        var byDossier = casebook.Dossiers.Select(dossier => (Dossier: dossier, Findings: trial.Find(casebook, dossier))).ToArray();
        return
        [
            .. byDossier
                .Where(each => each.Dossier.Question.Id != question.Id && !each.Dossier.Links.Any(link => link.Names(question)))
                .SelectMany(each => each.Findings),
        ];
    }

    private static Dictionary<(string Kind, string Question), List<Discrepancy>> Lives(IReadOnlyList<Finding> findings) =>
        findings.OfType<Discrepancy>().GroupBy(each => (each.Kind, each.Question.Id)).ToDictionary(each => each.Key, each => each.ToList());

    private static bool Grew(Discrepancy was, Discrepancy now) => now.Claims.Count > was.Claims.Count && was.Claims.All(now.Claims.Contains);

    /// <summary>True where the id tells the claims one by one, as that of a partition does: with a claim more it is another discrepancy.</summary>
    private static bool NamesAll(Discrepancy discrepancy)
    {
        var parts = discrepancy.Id.Split('/').ToHashSet(StringComparer.Ordinal);
        return discrepancy.Claims.All(claim => parts.Contains(claim.Id.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)));
    }
}
