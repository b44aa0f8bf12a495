using FactCheck.Figures;

namespace FactCheck.Benchmarks;

/// <summary>Ranges of every shape: open, closed and infinite ends, single numbers, many ties, equal numbers of different scale.</summary>
internal static class RandomRanges
{
    public static NumberRange[] Make(int count, int seed)
    {
        var random = new Random(seed);
        var ranges = new NumberRange[count];
        for (var i = 0; i < count; i++)
        {
            var low = Scaled(random.Next(10 * count), random);
            var high = low + random.Next(1, 40);
            ranges[i] = random.Next(50) switch
            {
                0 => new(Bound.NegativeInfinity, Bound.At(high)),
                1 => new(Bound.JustAbove(low), Bound.PositiveInfinity),
                < 8 => NumberRange.Closed(low, low),
                < 16 => new(Bound.JustAbove(low), Bound.At(high)),
                < 24 => new(Bound.At(low), Bound.JustBelow(high)),
                < 28 => new(Bound.JustAbove(low), Bound.JustBelow(high)),
                _ => NumberRange.Closed(low, high),
            };
        }

        return ranges;
    }

    private static decimal Scaled(int number, Random random) => random.Next(4) switch
    {
        0 => number * 1.0m,
        1 => number + 0.5m,
        2 => number * 1.000m,
        _ => number,
    };
}
