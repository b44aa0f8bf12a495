using CsCheck;
using FactCheck.Ledgers;
using FactCheck.Tracking;
using NodaTime;

namespace FactCheck.Tests.Tracking;

/// <summary>What the tracker keeps is what a check of the same casebook finds, whatever the order and the number of writers.</summary>
public sealed class TrackerPropertyTests
{
    private static readonly Question<Figure>[] Figures =
    [
        Question.HowMuch("fixed", unit: Unit.People, course: Course.Fixed),
        Question.HowMuch("rising", unit: Unit.People, course: Course.Rising),
        Question.HowMuch("part", unit: Unit.People, course: Course.Rising),
    ];

    private static readonly Question<Stance>[] Propositions = [Question.Whether("a"), Question.Whether("b")];

    private static readonly Link[] Links = [Link.PartOf(Figures[2], Figures[1]), Link.Implies(Propositions[0], Propositions[1])];

    /// <summary>Claims on three figure questions and two propositions, two of each linked, by five sources, some relayed, on forty days.</summary>
    private static Gen<Claim> Claim { get; } = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 39], Gen.Int[1, 30], Gen.Int[0, 3], (question, source, relay, day, size, wording) =>
    {
        var (by, on) = (Make.Source($"s{source}"), new LocalDate(2020, 1, 1).PlusDays(day));
        Source[] via = relay == 0 ? [Make.Source("outlet")] : [];
        var id = FormattableString.Invariant($"{question}.{source}.{relay}.{day}.{size}.{wording}");
        if (question >= 3) return Propositions[question - 3].Claim(id, by, Stance.At((Position)((size % 5) - 2)), on, via);
        var figure = wording switch { 0 => Figure.Plain(size * 100), 1 => Figure.MoreThan(size * 100), 2 => Figure.Exactly(size * 37), _ => Figure.About(size * 100) };
        return Figures[question].Claim(id, by, figure, on, via);
    });

    private static Gen<Claim[]> Claims { get; } = Claim.Array[0, 14].Select(claims => claims.DistinctBy(claim => claim.Id).ToArray());

    [Fact]
    public Task The_open_discrepancies_are_those_of_the_pure_call_whatever_is_recorded_retracted_and_mended() =>
        Gen.Select(Claims, Gen.Int[0, 100].Array[14]).SampleAsync(
            async (claims, choices) =>
            {
                using var desk = new Desk();
                foreach (var link in Links) await desk.Tracker.LinkAsync(link);
                await desk.RecordAsync(claims);
                Claim[] left = [.. claims.Where((_, index) => choices[index % choices.Length] % 4 != 0)];
                foreach (var claim in claims.Except(left)) await desk.Tracker.RetractAsync(claim.Id);

                return await desk.ShownAsync() == Pure(left) && await Reopened(desk) == Pure(left);
            },
            iter: Generate.Cases);

    [Fact]
    public Task Recording_and_retracting_leaves_the_discrepancies_and_their_statuses_as_before() =>
        Gen.Select(Claims, Claim, Gen.Int[0, 2].Array[6]).SampleAsync(
            async (claims, extra, reviews) =>
            {
                if (claims.Any(claim => claim.Id == extra.Id)) return true;
                using var desk = new Desk();
                foreach (var link in Links) await desk.Tracker.LinkAsync(link);
                await desk.RecordAsync(claims);
                var open = await desk.Tracker.DiscrepanciesAsync();
                foreach (var (discrepancy, review) in open.Zip(reviews))
                {
                    if (review > 0) await desk.Tracker.ReviewAsync(discrepancy.Id, review == 1 ? Review.Acknowledged : Review.Resolved(ResolutionReason.Superseded));
                }

                var before = await desk.ShownAsync();
                await desk.Tracker.RecordAsync(extra);
                await desk.Tracker.RetractAsync(extra.Id);

                return await desk.ShownAsync() == before;
            },
            iter: Generate.Cases);

    [Fact]
    public Task Folding_the_ledger_again_gives_the_same_casebook_byte_for_byte_and_the_same_changes() =>
        Claims.SampleAsync(
            async claims =>
            {
                using var desk = new Desk();
                foreach (var link in Links) await desk.Tracker.LinkAsync(link);
                await desk.RecordAsync(claims);
                using var again = new Desk(desk.Store);

                var (one, other) = (await desk.Tracker.AsKnownOnAsync(Desk.Noon), await again.Tracker.AsKnownOnAsync(Desk.Noon));

                var (bytes, same) = (await Json(one.Casebook), await Json(other.Casebook));

                return bytes == same && one.Casebook.Equals(Casebook.Empty.With(Links).With(claims)) && await LastStatuses(again) == await desk.ShownAsync();
            },
            iter: Generate.Cases);

    [Fact]
    public Task After_any_interleaving_of_two_writers_the_open_discrepancies_are_those_of_the_pure_call() =>
        Claims.SampleAsync(
            async claims =>
            {
                using var desk = new Desk();
                foreach (var link in Links) await desk.Tracker.LinkAsync(link);
                await Task.WhenAll(claims.Select(claim => Task.Run(() => desk.Tracker.RecordAsync(claim))));

                return await desk.ShownAsync() == Pure(claims);
            },
            iter: Generate.Cases);

    [Fact]
    public async Task Eight_writers_at_once_lose_nothing()
    {
        var store = new InMemoryLedgerStore();
        using var desk = new Desk(store);
        using var second = new Desk(store); // as another process would
        var random = new Random(8);
        Claim[] claims =
        [
            .. Enumerable.Range(0, 800).Select(i => Figures[i % 3].Claim(
                FormattableString.Invariant($"c{i}"), Make.Source(FormattableString.Invariant($"s{random.Next(40)}")), Figure.Exactly(random.Next(1, 5_000)), new LocalDate(2020, 1, 1).PlusDays(random.Next(90)))),
        ];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = writer; i < claims.Length; i += 8) await (writer % 2 == 0 ? desk : second).Tracker.RecordAsync(claims[i]);
        })));

        Assert.Equal(Pure(claims, []), await Reopened(desk));
        var known = (await desk.Tracker.AsKnownOnAsync(Desk.Noon)).Casebook;
        Assert.Equal(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal), known.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal));
    }

    private static string Pure(IEnumerable<Claim> claims) => Pure(claims, Links);

    private static string Pure(IEnumerable<Claim> claims, Link[] links) =>
        string.Join('\n', Casebook.Empty.With(links).With(claims).Check().Discrepancies.Select(each => $"{each.Id} Open").Order(StringComparer.Ordinal));

    private static async Task<string> Reopened(Desk desk)
    {
        using var again = new Desk(desk.Store);
        return await again.ShownAsync();
    }

    /// <summary>What the feed of changes leaves open, in the way in which <see cref="Desk.ShownAsync"/> tells it.</summary>
    private static async Task<string> LastStatuses(Desk desk)
    {
        var open = new SortedDictionary<string, Status>(StringComparer.Ordinal);
        var replay = new LedgerReplay(desk.Store, new(FactCheck.Detection.BuiltInDetectors.All));
        await foreach (var change in replay.ReadOnAsync(0, null, CancellationToken.None))
        {
            if (change.What == ChangeKind.Closed) open.Remove(change.DiscrepancyId);
            else open[change.DiscrepancyId] = change.Status;
        }

        return string.Join('\n', open.Select(each => $"{each.Key} {each.Value}"));
    }

    private static async Task<string> Json(Casebook casebook)
    {
        using var stream = new MemoryStream();
        await FactCheck.Files.CasebookFile.WriteAsync(casebook, stream);
        return Convert.ToHexString(stream.ToArray());
    }
}
