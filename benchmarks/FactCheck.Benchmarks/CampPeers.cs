using FactCheck.Figures;

namespace FactCheck.Benchmarks;

/// <summary>Other ways to the number of camps, written apart from <see cref="Detection.Camps"/>.</summary>
internal static class CampPeers
{
    /// <summary>O(n log n): by lower end, intersecting as it goes; what has no common value with all since the last cut begins a camp.</summary>
    public static int ByLowerEnd(NumberRange[] ranges)
    {
        var lowers = Array.ConvertAll(ranges, range => range.Lower);
        var sorted = (NumberRange[])ranges.Clone();
        Array.Sort(lowers, sorted);
        var (camps, common) = (0, Bound.NegativeInfinity);
        foreach (var range in sorted)
        {
            if (camps == 0 || range.Lower > common) (camps, common) = (camps + 1, range.Upper);
            else if (range.Upper < common) common = range.Upper;
        }

        return camps;
    }

    /// <summary>O(n · camps): takes away all that hold the least upper end, again and again.</summary>
    public static int OneByOne(NumberRange[] ranges)
    {
        var left = new List<NumberRange>(ranges);
        var camps = 0;
        for (; left.Count > 0; camps++)
        {
            var least = left[0].Upper;
            foreach (var range in left) least = Bound.Min(least, range.Upper);
            left.RemoveAll(range => range.Contains(least));
        }

        return camps;
    }

    /// <summary>Brute force: the fewest of all sets of end points that pierce every range. For a dozen ranges at the most.</summary>
    public static int Fewest(NumberRange[] ranges)
    {
        Bound[] points = [.. ranges.Select(range => range.Upper).Distinct()];
        var fewest = ranges.Length;
        for (var set = 0; set < 1 << points.Length; set++)
        {
            var size = System.Numerics.BitOperations.PopCount((uint)set);
            if (size < fewest && ranges.All(range => points.Where((_, i) => (set & (1 << i)) != 0).Any(range.Contains))) fewest = size;
        }

        return fewest;
    }

    /// <summary>Brute force: the most ranges of which no two meet. For a dozen ranges at the most.</summary>
    public static int MostApart(NumberRange[] ranges)
    {
        var most = 0;
        for (var set = 0; set < 1 << ranges.Length; set++)
        {
            var chosen = ranges.Where((_, i) => (set & (1 << i)) != 0).ToArray();
            if (chosen.Length > most && chosen.Index().All(a => chosen.Skip(a.Index + 1).All(b => !a.Item.Meets(b)))) most = chosen.Length;
        }

        return most;
    }
}
