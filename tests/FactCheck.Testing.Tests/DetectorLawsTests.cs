using FactCheck.Detection;

namespace FactCheck.Testing.Tests;

/// <summary>Each law catches a detector that was broken on purpose.</summary>
public sealed class DetectorLawsTests
{
    private delegate IEnumerable<Finding> Detect(Inspection inspection);

    /// <summary>For each law, detectors that break it.</summary>
    public static TheoryData<string, string> Broken
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (law, how) in Breakers.Keys) all.Add(law, how);
            return all;
        }
    }

    /// <summary>Made anew for each use: some of them keep state, which is what is wrong with them.</summary>
    private static Dictionary<(string Law, string How), Func<Detect>> Breakers { get; } = new()
    {
        [(nameof(DetectorLaws.Total), "throws where a dossier has no claims")] = () => inspection => [new Told(inspection.Dossier, inspection.Dossier.Claims.Take(1), inspection.Dossier.Claims[0].Id)],
        [(nameof(DetectorLaws.Total), "throws where a figure has no value")] = () => inspection => Each(inspection, claim => claim.Answer is Figure figure && figure.Value!.Value > 0),
        [(nameof(DetectorLaws.Total), "has a sentence that throws")] = () => inspection => [new Told(inspection.Dossier, inspection.Dossier.Claims, sentence: () => throw new NotSupportedException("speechless"))],
        [(nameof(DetectorLaws.WellFormed), "tells one id twice")] = () => inspection => inspection.Dossier.Claims.Select(claim => new Told(inspection.Dossier, [claim])),
        [(nameof(DetectorLaws.WellFormed), "tells of a linked question")] = () => inspection => inspection.Linked.Where(linked => linked.Claims.Count > 0).Select(linked => new Told(linked, linked.Claims)),
        [(nameof(DetectorLaws.WellFormed), "tells null")] = () => inspection => [null!], // what an author may do
        [(nameof(DetectorLaws.WellFormed), "rests on no claims")] = () => inspection => [new Told(inspection.Dossier, [])],
        [(nameof(DetectorLaws.WellFormed), "rests on a claim that is not on the record")] = () => inspection => [new Told(inspection.Dossier, [Make.Claim(says: Figure.About(1), id: "made-up")])],
        [(nameof(DetectorLaws.WellFormed), "says nothing")] = () => inspection => Each(inspection, _ => true, () => " "),
        [(nameof(DetectorLaws.WellFormed), "has a kind that is no camelCase")] = () => inspection => Each(inspection, _ => true).Select(told => new Told(inspection.Dossier, told.Claims, told.Claims[0].Id, kind: "Round count")),
        [(nameof(DetectorLaws.Pure), "counts how often it is called")] = () =>
        {
            var calls = 0;
            return inspection => Each(inspection, _ => Interlocked.Increment(ref calls) % 3 > 0);
        },
        [(nameof(DetectorLaws.AtOnce), "keeps what it works on in a field")] = () =>
        {
            Dossier? working = null;
            IEnumerable<Finding> Find(Inspection inspection)
            {
                working = inspection.Dossier;
                foreach (var claim in inspection.Dossier.Claims) yield return new Told(inspection.Dossier, [claim], claim.Id, () => "of " + claim.Id + working.Question.Id);
            }

            return inspection => Find(inspection).Select(finding => Frozen(inspection, finding));
        },
        [(nameof(DetectorLaws.Order), "looks at the first claim alone")] = () => inspection => inspection.Dossier.Claims.Take(1).Select(claim => new Told(inspection.Dossier, [claim], claim.Id)),
        [(nameof(DetectorLaws.Order), "numbers its findings")] = () => inspection => inspection.Dossier.Claims.Select((claim, index) => new Told(inspection.Dossier, [claim], FormattableString.Invariant($"{index}"))),
        [(nameof(DetectorLaws.Order), "looks at the first link alone")] = () => inspection => inspection.Dossier.Links.Take(1).SelectMany(link => Each(inspection, _ => true, () => link.ToString())),
        [(nameof(DetectorLaws.Undo), "tells only what it has not told before")] = () =>
        {
            var told = new HashSet<string>();
            return inspection => Each(inspection, claim => told.Add(claim.Id + inspection.Dossier.Question.Id));
        },
        [(nameof(DetectorLaws.Local), "remembers the dossier before")] = () =>
        {
            var before = 0;
            return inspection =>
            {
                var findings = Each(inspection, _ => before > 1).ToArray();
                before = inspection.Dossier.Claims.Count;
                return findings;
            };
        },
        [(nameof(DetectorLaws.StableIds), "puts the number of claims in the id")] = () => inspection =>
            inspection.Dossier.Claims.Count < 2 ? [] : [new Told(inspection.Dossier, inspection.Dossier.Claims, FormattableString.Invariant($"{inspection.Dossier.Claims.Count}"))],
        [(nameof(DetectorLaws.StableIds), "puts how many others there are in the id")] = () => inspection =>
            Each(inspection, _ => true).Select(told => new Told(inspection.Dossier, told.Claims, told.Claims[0].Id, part: FormattableString.Invariant($"{inspection.Dossier.Claims.Count}"))),
        [(nameof(DetectorLaws.PutToTheTest), "finds nothing")] = () => _ => [],
        [(nameof(DetectorLaws.ScaleFree), "looks for more than 1,000")] = () => inspection => Each(inspection, claim => claim.Answer is Figure { Value: > 1_000 }),
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_detector_is_caught(string law, string how)
    {
        var detector = new Detector(Breakers[(law, how)]());

        var broken = Assert.Throws<LawBrokenException>(() => Law(law).Check(detector));

        Assert.Equal(law, broken.Law);
        Assert.StartsWith($"The law {law} is broken by Detector: ", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_law_has_a_detector_that_breaks_it() =>
        Assert.Empty(DetectorLaws.All.Append(DetectorLaws.ScaleFree).Select(law => law.Name).Except(Breakers.Keys.Select(key => key.Law)));

    [Fact]
    public void A_broken_law_shows_the_smallest_casebook_and_the_seed_that_gives_it_again()
    {
        Detector detector = new(inspection => inspection.Dossier.Claims.Take(1).Select(claim => new Told(inspection.Dossier, [claim], claim.Id)));

        var broken = Assert.Throws<LawBrokenException>(() => DetectorLaws.Order.Check(detector));
        var again = Assert.Throws<LawBrokenException>(() => DetectorLaws.Order.Check(detector, new() { Seed = broken.Seed, Cases = 1 }));

        Assert.Equal(2, broken.Example!.Claims.Count);
        Assert.All(broken.Example.Claims, claim => Assert.True(claim.Attribution.IsOwnWords && claim.Basis == Basis.Unstated && claim.Evidence is null && claim.Corrects is null));
        Assert.Equal(broken.Message, again.Message);
        Assert.Contains($"(the seed \"{broken.Seed}\" gives", broken.Message, StringComparison.Ordinal);
        Assert.Contains($"\n  claim {broken.Example.Claims[0].Id} on {broken.Example.Claims[0].Question.Id}: ", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_that_throws_breaks_the_other_laws_with_what_it_threw()
    {
        var broken = Assert.Throws<LawBrokenException>(() => DetectorLaws.Order.Check(new Detector(_ => throw new FormatException("no luck"))));

        Assert.IsType<FormatException>(broken.InnerException);
        Assert.Contains("It threw FormatException: no luck", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_is_tried_on_a_thousand_casebooks_unless_another_number_is_said()
    {
        var checks = 0;
        Detector counting = new(inspection =>
        {
            Interlocked.Increment(ref checks);
            return [];
        });
        Assert.Equal(1_000, new LawOptions().Cases);
        DetectorLaws.Total.Check(counting, new() { Cases = 3, Casebooks = CsCheck.Gen.Const(Casebook.Of(Make.Claim("about 100"))) });

        Assert.Equal(3, checks);
    }

    [Theory]
    [InlineData("conflictingFigures")]
    [InlineData("revisedFigure")]
    [InlineData("decliningTotal")]
    [InlineData("staleFigure")]
    [InlineData("misreportedFigure")]
    [InlineData("partExceedsWhole")]
    [InlineData("echoedFigure")]
    [InlineData("magnitudeSlip")]
    [InlineData("changeMismatch")]
    public void The_built_in_detectors_of_figures_do_not_depend_on_the_scale(string kind) =>
        DetectorLaws.ScaleFree.Check(BuiltInDetectors.All.Single(each => each.Kind == kind));

    private static DetectorLaw Law(string name) => DetectorLaws.All.Append(DetectorLaws.ScaleFree).Single(law => law.Name == name);

    private static IEnumerable<Told> Each(Inspection inspection, Func<Claim, bool> where, Func<string>? sentence = null) =>
        inspection.Dossier.Claims.Where(where).Select(claim => new Told(inspection.Dossier, [claim], claim.Id, sentence));

    /// <summary>With the sentence as it is now.</summary>
    private static Told Frozen(Inspection inspection, Finding finding)
    {
        var now = finding.Summary;
        return new(inspection.Dossier, finding.Claims, finding.Claims[0].Id, () => now);
    }

    private sealed class Detector(Detect detect) : IDiscrepancyDetector
    {
        public string Kind => "broken";

        public IEnumerable<Finding> Detect(Inspection inspection) => detect(inspection);
    }

    private sealed class Told(Dossier dossier, IEnumerable<Claim> claims, string? id = null, Func<string>? sentence = null, string kind = "broken", string? part = null)
        : Discrepancy(kind, dossier.Question, Severity.Minor, claims, new[] { id, part }.OfType<string>())
    {
        public override string Summary => sentence is null ? "It is told." : sentence();
    }
}
