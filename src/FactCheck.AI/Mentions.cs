namespace FactCheck.AI;

/// <summary>What a grammar found in a text, in its order, asked for by place: a long text has a great many.</summary>
internal sealed class Mentions<T>(IReadOnlyList<T> all, Func<T, int> start, Func<T, int> end)
{
    /// <summary>Those that share a character with a place.</summary>
    public IEnumerable<T> Touching(int from, int to)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (end(all[middle]) <= from) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < all.Count && start(all[i]) < to; i++) yield return all[i];
    }

    /// <summary>Those that stand in a place whole.</summary>
    public IEnumerable<T> Within(int from, int to) => Touching(from, to).Where(each => start(each) >= from && end(each) <= to);
}
