namespace FactCheck.Files;

/// <summary>Which of the words that are known a misspelt one may have meant.</summary>
/// <remarks>
/// Near is: equal but for case; or one letter in three added, missing, changed or swapped with its neighbour, at most two (optimal string
/// alignment). Words that differ in digits alone are not near: <c>outlet-1</c> and <c>outlet-2</c> are two outlets.
/// </remarks>
internal static class Nearest
{
    /// <summary>The nearest of the candidates, or null; what it cost is taken from <paramref name="budget"/>, and nothing is near once that is spent.</summary>
    public static string? To(string word, IEnumerable<string> candidates, ref long budget)
    {
        string? nearest = null;
        var best = Math.Min(2, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (budget < 0) return nearest;
            budget--;
            if (candidate.Equals(word, StringComparison.OrdinalIgnoreCase)) return candidate;
            if (Math.Abs(candidate.Length - word.Length) >= best) continue;
            budget -= (long)candidate.Length * word.Length;
            if (Distance(word, candidate) is var distance && distance < best && !SameButForDigits(word, candidate)) (nearest, best) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>The nearest of a few candidates, however far; null where there are none, or the word is too long to have meant one.</summary>
    public static string? Of(string word, IEnumerable<string> candidates) =>
        word.Length > Text.LongestId ? null : candidates.MinBy(candidate => Distance(word, candidate));

    private static int Distance(string a, string b)
    {
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool SameButForDigits(string a, string b) => a.Where(NoDigit).SequenceEqual(b.Where(NoDigit));

    private static bool NoDigit(char character) => !char.IsDigit(character);
}
