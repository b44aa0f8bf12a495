using CsCheck;
using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Tests.Detection;

public class CampsTests
{
    /// <summary>Up to ten ranges over few numbers, so that there are many ties: open, closed and infinite ends.</summary>
    private static readonly Gen<NumberRange[]> FewRanges = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, 3], (x, y, lower, upper) =>
    {
        var (low, high) = (Math.Min(x, y), Math.Max(x, y));
        if (low == high && (lower == 1 || upper == 1)) high++;
        return new NumberRange(
            lower == 0 && x == 0 ? Bound.NegativeInfinity : lower == 1 ? Bound.JustAbove(low) : Bound.At(low),
            upper == 0 && y == 6 ? Bound.PositiveInfinity : upper == 1 ? Bound.JustBelow(high) : Bound.At(high));
    }).Array[0, 10];

    [Fact]
    public void There_are_as_few_camps_as_an_exhaustive_search_finds() =>
        FewRanges.Sample(ranges => Assert.Equal(FewestPoints(ranges), Camps.Of(ranges).Count), iter: 2_000);

    [Fact]
    public void There_are_as_many_witnesses_as_an_exhaustive_search_finds_disjoint_ranges() =>
        FewRanges.Sample(ranges => Assert.Equal(MostDisjoint(ranges), Camps.Of(ranges).Witnesses.Count), iter: 2_000);

    [Fact]
    public void Witnesses_are_pairwise_disjoint_and_each_camp_has_a_common_value() =>
        FewRanges.Sample(
            ranges =>
            {
                var camps = Camps.Of(ranges);
                Assert.Equal(camps.Count, camps.Witnesses.Count);
                foreach (var one in camps.Witnesses)
                {
                    foreach (var other in camps.Witnesses) Assert.Equal(one == other, ranges[one].Meets(ranges[other]));
                }

                foreach (var camp in Enumerable.Range(0, ranges.Length).GroupBy(camps.CampOf))
                {
                    var lower = camp.Max(index => ranges[index].Lower);
                    Assert.All(camp, index => Assert.True(lower <= ranges[index].Upper));
                }
            },
            iter: 2_000);

    [Fact]
    public void A_range_joins_the_first_camp_whose_point_it_contains_and_fits_every_other_up_to_its_last() =>
        FewRanges.Sample(
            ranges =>
            {
                var camps = Camps.Of(ranges);
                var points = camps.Witnesses.Select(witness => ranges[witness].Upper).ToArray();
                for (var index = 0; index < ranges.Length; index++)
                {
                    int[] contained = [.. Enumerable.Range(0, points.Length).Where(camp => ranges[index].Contains(points[camp]))];
                    Assert.Equal(Enumerable.Range(camps.CampOf(index), camps.LastCampOf(index) - camps.CampOf(index) + 1), contained);
                }
            },
            iter: 2_000);

    [Fact]
    public void The_sweep_goes_by_upper_end_then_lower_end_then_id()
    {
        NumberRange[] ranges = [Make.Range("[1, 5]"), Make.Range("[1, 5)"), Make.Range("[0, 5]"), Make.Range("[1, 5]"), Make.Range("[9, ∞)"), Make.Range("(0, 5]")];
        var camps = Camps.Of(ranges, ["b", "z", "y", "a", "x", "w"]);

        Assert.Equal([1, 2, 5, 3, 0, 4], camps.SweepOrder);
        Assert.Equal([1, 4], camps.Witnesses);
    }

    [Fact]
    public void An_open_end_does_not_meet_a_closed_one_at_the_same_number()
    {
        var camps = Camps.Of([Make.Range("[1, 2)"), Make.Range("[2, 3]")]);
        Assert.Equal(2, camps.Count);
        Assert.Equal(1, Camps.Of([Make.Range("[1, 2]"), Make.Range("[2, 3]")]).Count);
    }

    [Fact]
    public void No_ranges_are_no_camps() => Assert.Equal(0, Camps.Of([]).Count);

    [Fact]
    public void There_is_an_id_for_each_range() => Refused.With("There is an id for each range.", () => Camps.Of([NumberRange.All], []));

    /// <summary>The fewest points that pierce every range: tries every set of upper ends, which is enough on a line.</summary>
    private static int FewestPoints(NumberRange[] ranges)
    {
        var fewest = ranges.Length;
        for (var set = 0; set < 1 << ranges.Length; set++)
        {
            var size = System.Numerics.BitOperations.PopCount((uint)set);
            if (size < fewest && ranges.All(range => Enumerable.Range(0, ranges.Length).Any(at => (set >> at & 1) == 1 && range.Contains(ranges[at].Upper)))) fewest = size;
        }

        return fewest;
    }

    private static int MostDisjoint(NumberRange[] ranges)
    {
        var most = 0;
        for (var set = 0; set < 1 << ranges.Length; set++)
        {
            var size = System.Numerics.BitOperations.PopCount((uint)set);
            if (size <= most) continue;
            int[] members = [.. Enumerable.Range(0, ranges.Length).Where(at => (set >> at & 1) == 1)];
            if (members.All(one => members.All(other => one == other || !ranges[one].Meets(ranges[other])))) most = size;
        }

        return most;
    }
}
