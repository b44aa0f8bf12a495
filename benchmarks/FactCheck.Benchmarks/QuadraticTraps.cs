using System.Diagnostics;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>Single dossiers in which a pairwise loop would be felt: twice the claims must not take four times as long.</summary>
internal static class QuadraticTraps
{
    private static readonly LocalDate FirstDay = new(2011, 3, 15);
    private static readonly Question<Figure> Toll = Question.HowMuch("toll", "people killed", Unit.People, Course.Rising);
    private static readonly Source Claimant = Source.Organisation("un", "United Nations");

    private static readonly (string What, Func<int, IEnumerable<Claim>> Claims)[] All =
    [
        ("rising, a day each", size => Origins(size, Toll, i => Figure.Exactly(10_000 + i), i => FirstDay.PlusDays(i))),
        ("rising, a day each, all comparable", size => Origins(size, Toll.WithTolerance(100_000), i => Figure.Exactly(10_000 + i), i => FirstDay.PlusDays(i))),
        ("rising, a day each, agreeing and comparable", size => Origins(size, Toll.WithTolerance(100_000), i => Figure.AtLeast(10_000 + i), i => FirstDay.PlusDays(i))),
        ("rising, periods with one end", size => Origins(size, Toll, i => Figure.Exactly(10_000 + i), i => Date.Between(FirstDay.PlusDays(i), FirstDay.PlusDays(size)))),
        ("rising, in one window", size => Origins(size, Toll, i => Figure.Exactly(10_000 + i), i => FirstDay.PlusDays(i % 20))),
        ("half exact, half more than that", size => Origins(size, Toll, i => i % 2 == 0 ? Figure.Exactly(10_000 + i) : Figure.MoreThan(1 + i), _ => FirstDay)),
        ("each period its own", size => Origins(size, Question.HowMuch("dead", null, Unit.People, Course.PerPeriod), i => Figure.Exactly(i % 7), i => FirstDay.PlusDays(i / 2))),
        ("half of a long period, half of days", size => Origins(size, Toll, i => Figure.AtLeast(10), i => i < size / 2 ? Date.Between(FirstDay, FirstDay.PlusDays(size)) : FirstDay.PlusDays(i))),
        ("one claimant, half relays, a day each", size => OwnAndRelays(size, i => i, i => Figure.Exactly(10_001 + (2 * i)))),
        ("one claimant, half relays, in one window", size => OwnAndRelays(size, _ => 0, i => Figure.Exactly(10_001 + (2 * i)))),
        ("one claimant, half relays, none of them faithful", size => OwnAndRelays(size, i => i, i => Figure.Exactly(1_000_001 + i))),
        ("one claimant, half relays of older figures", size => OwnAndRelays(size, i => i, i => Figure.Exactly(10_001 + (2 * (i / 2))))),
        ("one claimant, half relays, vague", size => OwnAndRelays(size, i => i, _ => Figure.UpTo(1_000_000))),
        ("one claimant, each corrects the last", size => Chain(size)),
        ("one actor, one long period", size => Stances(size, FirstDay, i => Date.Between(FirstDay, FirstDay.PlusDays(9_000)))),
        ("one actor, a day each, back and forth", size => Stances(size, FirstDay, i => FirstDay.PlusDays(i))),
    ];

    public static void Run(int claims, TextWriter told)
    {
        foreach (var (what, make) in All)
        {
            foreach (var size in new[] { 1_000, claims / 2, claims }) // the small one warms up
            {
                Claim[] made = [.. make(size)];
                var clock = Stopwatch.StartNew();
                var casebook = Casebook.Of(made);
                var (built, allocated) = (clock.ElapsedMilliseconds, GC.GetTotalAllocatedBytes());
                clock.Restart();
                var result = casebook.Check();
                var (took, bytes) = (clock.ElapsedMilliseconds, GC.GetTotalAllocatedBytes() - allocated);
                clock.Restart();
                var words = result.Discrepancies.Sum(each => (long)each.Summary.Length);
                if (size > 1_000) told.WriteLine($"{what}: {size:N0} claims put together in {built:N0} ms, checked in {took:N0} ms ({bytes / 1_000_000:N0} MB), {result.Discrepancies.Count:N0} discrepancies told in {clock.ElapsedMilliseconds:N0} ms, {words:N0} characters.");
            }
        }
    }

    /// <summary>Many origins, each with one figure.</summary>
    private static IEnumerable<Claim> Origins(int count, Question<Figure> question, Func<int, Figure> figure, Func<int, Date> asOf) =>
        Enumerable.Range(0, count).Select(i => question.ClaimAsOf($"c{i}", Source.Organisation($"s{i}", $"Source {i}"), figure(i), asOf(i)));

    /// <summary>One claimant's own figures, and relays, each published the day after.</summary>
    private static IEnumerable<Claim> OwnAndRelays(int count, Func<int, int> dayOf, Func<int, Figure> relayed)
    {
        for (var i = 0; i < count / 2; i++)
        {
            var day = FirstDay.PlusDays(dayOf(i));
            yield return Toll.Claim($"c{i}", Claimant, Figure.Exactly(10_001 + (2 * i)), day).WithAsOf(day);
            yield return Toll.Claim($"r{i}", Claimant, relayed(i), day.PlusDays(1), via: [Source.Outlet($"o{i % 50}", $"Outlet {i % 50}")]).WithAsOf(day);
        }
    }

    private static IEnumerable<Claim> Chain(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var claim = Toll.Claim($"c{i}", Claimant, Figure.Exactly(10_001 + i), FirstDay.PlusDays(i));
            yield return i == 0 ? claim : claim.Correcting($"c{i - 1}");
        }
    }

    private static IEnumerable<Claim> Stances(int count, LocalDate first, Func<int, Date> asOf)
    {
        var leaves = Question.Whether("leaves");
        return Enumerable.Range(0, count).Select(i => leaves.Claim($"c{i}", Claimant, asOf(i).IsSingleDay && i % 2 == 0 ? Stance.Against : Stance.For, first.PlusDays(i)).WithAsOf(asOf(i)));
    }
}
