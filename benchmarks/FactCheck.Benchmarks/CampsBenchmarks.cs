using BenchmarkDotNet.Attributes;
using FactCheck.Detection;
using FactCheck.Figures;

namespace FactCheck.Benchmarks;

/// <summary>
/// <see cref="Camps.Of"/>, which tells camps, witnesses and who fits where, against a peer that only counts camps. Sizes from a question to a
/// million ranges. The results are checked before the clock starts.
/// </summary>
public class CampsBenchmarks
{
    private NumberRange[] ranges = [];

    [Params(10, 1_000, 1_000_000)]
    public int Ranges { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ranges = RandomRanges.Make(Ranges, seed: 1);
        CampsCheck.Guard(ranges);
    }

    [Benchmark(Baseline = true)]
    public int CountByLowerEnd() => CampPeers.ByLowerEnd(ranges);

    [Benchmark]
    public Camps CampsOf() => Camps.Of(ranges);
}

/// <summary><see cref="Camps.Of"/> against the quadratic way, where that ends.</summary>
public class CampsAgainstQuadraticBenchmarks
{
    private NumberRange[] ranges = [];

    [Params(10, 1_000)]
    public int Ranges { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ranges = RandomRanges.Make(Ranges, seed: 2);
        CampsCheck.Guard(ranges);
        if (CampPeers.OneByOne(ranges) != Camps.Of(ranges).Count) throw new InvalidOperationException("The quadratic peer finds another number of camps.");
    }

    [Benchmark(Baseline = true)]
    public int CountOneByOne() => CampPeers.OneByOne(ranges);

    [Benchmark]
    public Camps CampsOf() => Camps.Of(ranges);
}
