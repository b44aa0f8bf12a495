using FactCheck.Figures;

namespace FactCheck.Tests.Figures;

public class BoundTests
{
    [Fact]
    public void Just_below_a_number_lies_between_every_smaller_number_and_it()
    {
        Bound[] ordered =
        [
            Bound.NegativeInfinity, Bound.At(-1), Bound.At(4.999999m), Bound.JustBelow(5), Bound.At(5), Bound.JustAbove(5), Bound.JustBelow(6), Bound.PositiveInfinity,
        ];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Assert.Equal(i < j, ordered[i] < ordered[j]);
                Assert.Equal(i > j, ordered[i] > ordered[j]);
                Assert.Equal(i <= j, ordered[i] <= ordered[j]);
                Assert.Equal(i >= j, ordered[i] >= ordered[j]);
                Assert.Equal(ordered[Math.Min(i, j)], Bound.Min(ordered[i], ordered[j]));
                Assert.Equal(ordered[Math.Max(i, j)], Bound.Max(ordered[i], ordered[j]));
            }
        }
    }

    [Fact]
    public void Bounds_are_equal_whatever_the_places_of_their_numbers()
    {
        Assert.Equal(Bound.At(2.50m), Bound.At(2.5m));
        Assert.Equal(Bound.At(2.50m).GetHashCode(), Bound.At(2.5m).GetHashCode());
        Assert.Equal(Bound.At(0), default);
    }

    [Fact]
    public void Only_a_closed_end_is_included()
    {
        Assert.True(Bound.At(5).IsIncluded);
        Assert.False(Bound.JustAbove(5).IsIncluded);
        Assert.False(Bound.PositiveInfinity.IsIncluded);
        Assert.Null(Bound.NegativeInfinity.Number);
        Assert.Equal(5, Bound.JustBelow(5).Number);
    }
}
