using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Benchmarks;

/// <summary>Checks camps by means that have nothing to do with how they are found.</summary>
internal static class CampsCheck
{
    private const int BruteForceUpTo = 10;

    /// <exception cref="InvalidOperationException">The camps are wrong.</exception>
    public static void Guard(NumberRange[] ranges)
    {
        var camps = Camps.Of(ranges);
        Must(camps.Count == camps.Witnesses.Count, "as many camps as witnesses");
        Must(camps.SweepOrder.Order().SequenceEqual(Enumerable.Range(0, ranges.Length)), "every range once in the sweep");

        var witnesses = camps.Witnesses.Select(index => ranges[index]).OrderBy(range => range.Lower).ToArray();
        for (var i = 1; i < witnesses.Length; i++) Must(witnesses[i - 1].Upper < witnesses[i].Lower, "witnesses that are pairwise disjoint");

        var used = new bool[camps.Count];
        for (var i = 0; i < ranges.Length; i++)
        {
            Must(ranges[i].Contains(Point(camps.CampOf(i))) && ranges[i].Contains(Point(camps.LastCampOf(i))), "a range that holds its camps' points");
            Must(camps.CampOf(i) == 0 || !ranges[i].Contains(Point(camps.CampOf(i) - 1)), "the first camp that fits");
            Must(camps.LastCampOf(i) == camps.Count - 1 || !ranges[i].Contains(Point(camps.LastCampOf(i) + 1)), "the last camp that fits");
            used[camps.CampOf(i)] = true;
        }

        Must(!used.Contains(false), "no empty camp");
        Must(camps.Count == CampPeers.ByLowerEnd(ranges), "the number that a greedy by lower end gives");
        if (ranges.Length > BruteForceUpTo) return;
        Must(camps.Count == CampPeers.Fewest(ranges), "the fewest that brute force gives");
        Must(camps.Count == CampPeers.MostApart(ranges), "the most that brute force finds apart");

        Bound Point(int camp) => ranges[camps.Witnesses[camp]].Upper;
    }

    private static void Must(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException($"Camps have {what}; these do not.");
    }
}
