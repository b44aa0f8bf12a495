using FactCheck.Detection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FactCheck.Tests.Detection;

public class CasebookCheckerTests
{
    private static readonly Casebook Conflicting = Casebook.Of(Make.Claim("5", by: "a"), Make.Claim("9", by: "b"));

    public static TheoryData<IDiscrepancyDetector> BuiltIn => [.. BuiltInDetectors.All];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void No_detector_takes_null_for_an_inspection(IDiscrepancyDetector detector) =>
        Assert.Throws<ArgumentNullException>(() => detector.Detect(null!)); // what a caller without nullable annotations may give

    [Fact]
    public void Cancellation_is_looked_at_between_dossiers()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Conflicting.Check(stop: stop.Token));

        using var later = new CancellationTokenSource();
        var many = Many(5_000);
        var checker = new CasebookChecker([new Cancelling(later)]);
        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(many, stop: later.Token));
    }

    [Fact]
    public void Progress_is_told_now_and_then_and_at_the_end()
    {
        var progress = new Told();
        new CasebookChecker(BuiltInDetectors.All).Check(Many(2_500), progress);
        Assert.Equal([1_000, 2_000, 2_500], progress.Counts.Order());
    }

    [Fact]
    public void Registering_twice_adds_nothing_twice()
    {
        using var once = new ServiceCollection().AddFactCheck().Services.BuildServiceProvider();
        using var twice = new ServiceCollection().AddFactCheck().Services.AddFactCheck().AddDetector<RoundNumbers>().AddDetector<RoundNumbers>().Services.BuildServiceProvider();

        Assert.Equal(BuiltInDetectors.All.Select(detector => detector.Kind), once.GetRequiredService<CasebookChecker>().Kinds);
        Assert.Equal([.. BuiltInDetectors.All.Select(detector => detector.Kind), "roundNumber"], twice.GetRequiredService<CasebookChecker>().Kinds);
        Assert.Single(twice.GetServices<CasebookChecker>());
    }

    [Fact]
    public void A_plugins_detector_is_run_and_reported_as_the_built_in_ones_are()
    {
        using var services = new ServiceCollection().AddFactCheck().AddDetector<RoundNumbers>().Services.BuildServiceProvider();
        var result = services.GetRequiredService<CasebookChecker>().Check(Casebook.Of(Make.Claim("10", by: "a/b"), Make.Claim("19", by: "b")));

        Assert.Equal(["dead/roundNumber/a%2Fb", "dead/conflictingFigures"], result.Discrepancies.Select(each => each.Id).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("10 is round.", result.Discrepancies.OfType<RoundNumber>().Single().Summary);
    }

    [Fact]
    public void Discrepancies_are_in_order_of_severity_then_id()
    {
        var (minor, major) = (Question.HowMuch("a", course: Course.Fixed), Question.HowMuch("z", course: Course.Fixed));
        var result = Casebook.Of(
            Make.Claim("more than 5", by: "1", about: minor), Make.Claim("5", by: "2", about: minor), Make.Claim("5", by: "3", about: major), Make.Claim("9", by: "4", about: major)).Check();
        Assert.Equal(["z/conflictingFigures", "a/conflictingFigures"], result.Discrepancies.Select(each => each.Id));
    }

    [Fact]
    public void Levels_of_severity_rise()
    {
        FactCheckOptions falling = new() { ModerateFrom = 0.5m };
        Refused.With("The levels of severity rise; these are 0.5, 0.50 and 2.00.", () => Conflicting.Check(falling));
        Refused.With("The levels of severity rise", () => new CasebookChecker([], Options.Create(falling)));
        Refused.With("The levels of severity rise", () => Inspection.Of(Conflicting, "dead", falling));
        using var services = new ServiceCollection().AddFactCheck(options => options.MajorFrom = 3).Services.BuildServiceProvider();
        Refused.With("The levels of severity rise; these are 0.10, 3 and 2.00.", () => services.GetRequiredService<CasebookChecker>());
    }

    [Fact]
    public void Options_have_limits_and_defaults()
    {
        FactCheckOptions options = new();
        Assert.Equal((31, 0.1m, 0.5m, 2m), (options.ToleranceDays, options.ModerateFrom, options.MajorFrom, options.ExtremeFrom));
        Refused.With("A tolerance is 0 days or more; this is -1.", () => options.ToleranceDays = -1);
        Refused.With("A level of severity begins above 0; this is 0.", () => options.ModerateFrom = 0);
        using var services = new ServiceCollection().AddFactCheck(set => set.ToleranceDays = 5).AddDetector<RoundNumbers>().Services.AddFactCheck().Services.BuildServiceProvider();
        Assert.Equal(5, services.GetRequiredService<IOptions<FactCheckOptions>>().Value.ToleranceDays);
    }

    private static Casebook Many(int dossiers) => Casebook.Empty.With(Enumerable.Range(0, dossiers).Select(number => Question.HowMuch($"q{number}")));

    private sealed class Told : IProgress<int>
    {
        private readonly List<int> counts = [];

        public IReadOnlyList<int> Counts => counts;

        public void Report(int value)
        {
            lock (counts) counts.Add(value);
        }
    }

    private sealed class RoundNumber(Claim claim) : Discrepancy("roundNumber", claim.Question, Severity.Minor, [claim], claim.Id)
    {
        public override string Summary => $"{Claims[0].Answer} is round.";
    }

    private sealed class RoundNumbers : IDiscrepancyDetector
    {
        public string Kind => "roundNumber";

        public IEnumerable<Finding> Detect(Inspection inspection) =>
            inspection.Dossier.Claims.Where(claim => claim.Answer is Figure { Value: { } x } && x % 10 == 0).Select(claim => new RoundNumber(claim));
    }

    private sealed class Cancelling(CancellationTokenSource stop) : IDiscrepancyDetector
    {
        public string Kind => "cancelling";

        public IEnumerable<Finding> Detect(Inspection inspection)
        {
            stop.Cancel();
            return [];
        }
    }
}
