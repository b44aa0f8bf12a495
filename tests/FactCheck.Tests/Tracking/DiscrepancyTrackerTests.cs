using FactCheck.Detection;
using FactCheck.Ledgers;
using FactCheck.Tracking;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FactCheck.Tests.Tracking;

public sealed class DiscrepancyTrackerTests
{
    private const string Conflict = "dead/conflictingFigures";

    private static readonly Claim Un = Make.Claim("500", by: "un");
    private static readonly Claim Who = Make.Claim("900", by: "who");

    [Fact]
    public async Task A_recorded_conflict_is_open_and_the_call_says_that_it_opened()
    {
        using var desk = new Desk();

        Assert.Empty(await desk.Tracker.RecordAsync(Un));
        var change = Assert.Single(await desk.Tracker.RecordAsync(Who));

        Assert.Equal((Conflict, ChangeKind.Opened, Status.Open), (change.DiscrepancyId, change.What, change.Status));
        Assert.Equal($"{Conflict} Open", await desk.ShownAsync());
    }

    [Fact]
    public async Task What_is_recorded_twice_is_recorded_once()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who, Un);

        Assert.Equal(3, (await Entries(desk)).Count); // the question, and two claims
    }

    [Fact]
    public async Task A_review_moves_a_discrepancy_through_its_life_and_says_who_when_and_why()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who);

        await desk.Tracker.ReviewAsync(Conflict, Review.Acknowledged);
        Assert.Equal($"{Conflict} Acknowledged", await desk.ShownAsync());

        desk.Clock.Advance(Duration.FromHours(1));
        await desk.Tracker.By("ann", "one counts the wounded").ReviewAsync(Conflict, Review.Resolved(ResolutionReason.DifferentScope));
        var resolved = Assert.Single(await desk.Tracker.DiscrepanciesAsync());
        Assert.Equal(Status.Resolved, resolved.Status);
        Assert.Equal(
            ("ann", "one counts the wounded", Desk.Noon + Duration.FromHours(1), ResolutionReason.DifferentScope),
            (resolved.LastReview!.Author, resolved.LastReview.Note, resolved.LastReview.Recorded, resolved.LastReview.Review.Reason));

        await desk.RecordAsync(Make.Claim("2,000", by: "third"));
        Assert.Equal($"{Conflict} Reopened", await desk.ShownAsync());

        await desk.Tracker.RetractAsync("third");
        Assert.Equal($"{Conflict} Resolved", await desk.ShownAsync());

        await desk.Tracker.RetractAsync("who");
        Assert.Equal("", await desk.ShownAsync());
        Assert.Equal(
            [
                (ChangeKind.Opened, Status.Open), (ChangeKind.Reviewed, Status.Acknowledged), (ChangeKind.Reviewed, Status.Resolved),
                (ChangeKind.Changed, Status.Reopened), (ChangeKind.Changed, Status.Resolved), (ChangeKind.Closed, Status.Closed),
            ],
            (await desk.Tracker.LifeAsync(Conflict)).Select(change => (change.What, change.Status)));
        Assert.Equal("claimRetracted", (await desk.Tracker.LifeAsync(Conflict))[^1].Cause.Kind);
    }

    [Fact]
    public async Task Our_record_of_a_claim_can_be_mended_and_the_old_text_is_history()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who);
        desk.Clock.Advance(Duration.FromDays(1));

        var change = Assert.Single(await desk.Tracker.CorrectAsync(Make.Claim("500", by: "who")));

        Assert.Equal((Conflict, ChangeKind.Closed), (change.DiscrepancyId, change.What));
        Assert.Equal($"{Conflict} Open", Desk.Shown((await desk.Tracker.AsKnownOnAsync(Desk.Noon)).Discrepancies));
        Assert.Empty((await desk.Tracker.AsKnownOnAsync(Desk.Noon + Duration.FromDays(1))).Discrepancies);
        Assert.Empty((await desk.Tracker.AsKnownOnAsync(Desk.Noon - Duration.FromDays(1))).Casebook.Claims);
    }

    [Fact]
    public async Task Sources_that_are_one_are_one_voice_until_they_are_parted_again()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who);

        await desk.Tracker.MergeSourcesAsync("who", "un");
        Assert.Equal("", await desk.ShownAsync());

        await desk.Tracker.PartSourcesAsync("who");
        Assert.Equal($"{Conflict} Open", await desk.ShownAsync());
    }

    [Fact]
    public async Task Questions_that_are_one_are_compared_until_they_are_parted_again()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Make.Claim("900", by: "who", about: Question.HowMuch("killed", "people who were killed", Unit.People, Course.Fixed)));
        Assert.Equal("", await desk.ShownAsync());

        await desk.Tracker.MergeQuestionsAsync("killed", "dead");
        Assert.Equal($"{Conflict} Open", await desk.ShownAsync());
        Assert.Equal(["dead"], (await desk.Tracker.AsKnownOnAsync(Desk.Noon)).Casebook.Questions.Select(question => question.Id));

        await desk.Tracker.PartQuestionsAsync("killed");
        Assert.Equal("", await desk.ShownAsync());
    }

    [Fact]
    public async Task A_link_is_looked_along_at_once()
    {
        using var desk = new Desk();
        var (part, whole) = (Question.HowMuch("children", unit: Unit.People, course: Course.Fixed), Make.Dead());
        await desk.RecordAsync(Un, Make.Claim("700", by: "who", about: part));

        var change = Assert.Single(await desk.Tracker.LinkAsync(Link.PartOf(part, whole)));

        Assert.Equal("children/partExceedsWhole/who/un", change.DiscrepancyId);
        Assert.Empty(await desk.Tracker.LinkAsync(Link.PartOf(part, whole)));
        change = Assert.Single(await desk.Tracker.CorrectAsync(Make.Claim("5,000", by: "un"))); // recorded on the whole, found on the part
        Assert.Equal(("children/partExceedsWhole/who/un", ChangeKind.Closed), (change.DiscrepancyId, change.What));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_does_not_fit_the_record_is_refused_with_the_rule_and_changes_nothing(string rule, Func<IDiscrepancyTracker, Task> act)
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Make.Claim("600", by: "un", id: "correction", on: "2016-01-01", corrects: "un"), Make.Stance(Stance.For));
        var before = await Entries(desk);

        var refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => act(desk.Tracker));

        Assert.StartsWith(rule, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Entries(desk));
    }

    public static TheoryData<string, Func<IDiscrepancyTracker, Task>> Refusals => new()
    {
        { "A claim stands once for its id", tracker => tracker.RecordAsync(Make.Claim("501", by: "un")) },
        { "A claim stands once for its id", tracker => tracker.RecordAsync(Make.Claim("500", by: "un", about: Question.HowMuch("other"))) },
        { "A question stands once for its id", tracker => tracker.RecordAsync(Make.Claim("500", by: "who", course: Course.Rising)) },
        { "A source stands once for its id", tracker => tracker.RecordAsync(Make.Claim("500", id: "x", by: "who", via: ["un"]).Question is Question<Figure> dead ? dead.Claim("x", Source.Of("un", "another"), Figure.Plain(1), new LocalDate(2020, 1, 1)) : null!) },
        { "A count is never negative", tracker => tracker.RecordAsync(Make.Claim(Figure.Plain(-1), by: "who")) },
        { "A claim corrects a claim", tracker => tracker.RecordAsync(Make.Claim("1", by: "who", corrects: "nobody")) },
        { "There is no claim nobody", tracker => tracker.RetractAsync("nobody") },
        { "A claim that another corrects stays", tracker => tracker.RetractAsync("un") },
        { "There is no claim who", tracker => tracker.CorrectAsync(Who) },
        { "A claim is mended on its question", tracker => tracker.CorrectAsync(Make.Claim("500", by: "un", about: Question.HowMuch("other"))) },
        { "Sources on record are merged", tracker => tracker.MergeSourcesAsync("who", "un") },
        { "Two sources are merged", tracker => tracker.MergeSourcesAsync("un", "un") },
        { "A merge is undone", tracker => tracker.PartSourcesAsync("un") },
        { "Questions on record are merged", tracker => tracker.MergeQuestionsAsync("dead", "none") },
        { "Questions of one form are merged", tracker => tracker.MergeQuestionsAsync("dead", "leaves") },
        { "A merge is undone", tracker => tracker.PartQuestionsAsync("dead") },
        { "A question stands once for its id", tracker => tracker.LinkAsync(Link.Implies(Question.Whether("leaves", "in other words"), Question.Whether("b"))) },
        { "A discrepancy that the record supports is reviewed", tracker => tracker.ReviewAsync(Conflict, Review.Acknowledged) },
    };

    [Fact]
    public async Task A_circle_of_links_is_refused_also_when_a_merge_closes_it()
    {
        using var desk = new Desk();
        var (a, b, c) = (Question.HowMuch("a"), Question.HowMuch("b"), Question.HowMuch("c"));
        await desk.Tracker.LinkAsync(Link.PartOf(a, b));
        await desk.Tracker.LinkAsync(Link.PartOf(b, c));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => desk.Tracker.LinkAsync(Link.PartOf(c, a)));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => desk.Tracker.MergeQuestionsAsync("a", "c"));
    }

    [Fact]
    public async Task A_tracker_that_opens_a_ledger_knows_what_the_one_before_knew()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who, Make.Claim("501", by: "un", id: "c", on: "2016-01-01", corrects: "un"), Make.Stance(Stance.For.If("he agrees")), Make.Stance(Stance.Against, on: "2016-05-01", id: "us2"));
        await desk.Tracker.ReviewAsync(Conflict, Review.Resolved(ResolutionReason.CannotBeResolved));

        using var again = new Desk(desk.Store);

        Assert.Equal(await desk.ShownAsync(), await again.ShownAsync());
        Assert.Contains("Resolved", await again.ShownAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_trackers_on_one_store_retry_what_the_other_was_first_with()
    {
        var store = new InMemoryLedgerStore();
        using var one = new Desk(store);
        using var other = new Desk(store);
        await one.RecordAsync(Un);
        await other.RecordAsync(Make.Claim("500", by: "x"));

        await one.RecordAsync(Who); // the stream is longer than this one knows

        Assert.Equal($"{Conflict} Open", await one.ShownAsync());
        await Assert.ThrowsAnyAsync<ArgumentException>(() => other.Tracker.RecordAsync(Make.Claim("901", by: "who")));
        Assert.Equal($"{Conflict} Open", await other.ShownAsync());
    }

    [Fact]
    public async Task Changes_are_told_from_a_position_on_and_then_as_they_come()
    {
        using var desk = new Desk();
        await desk.RecordAsync(Un, Who);
        await desk.Tracker.ReviewAsync(Conflict, Review.Acknowledged);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        await using var changes = desk.Tracker.ChangesAsync(0, stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal((3, ChangeKind.Opened), (changes.Current.Position, changes.Current.What));
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal((4, ChangeKind.Reviewed), (changes.Current.Position, changes.Current.What));

        var next = changes.MoveNextAsync();
        await desk.Tracker.By("bob").RetractAsync("who");
        Assert.True(await next);
        Assert.Equal((5, ChangeKind.Closed, "bob"), (changes.Current.Position, changes.Current.What, changes.Current.Cause.Author));

        await using var later = desk.Tracker.ChangesAsync(4, stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await later.MoveNextAsync());
        Assert.Equal(5, later.Current.Position);

        var never = later.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await never);
    }

    [Fact]
    public async Task What_another_tracker_wrote_is_told_too()
    {
        var store = new InMemoryLedgerStore();
        using var reader = new Desk(store);
        using var writer = new Desk(store);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var changes = reader.Tracker.ChangesAsync(0, stop.Token).GetAsyncEnumerator(stop.Token);
        var next = changes.MoveNextAsync();

        await writer.RecordAsync(Un, Who);

        Assert.True(await next);
        Assert.Equal(Conflict, changes.Current.DiscrepancyId);
    }

    [Fact]
    public async Task A_detector_that_fails_is_told_and_the_others_go_on()
    {
        using var tracker = new DiscrepancyTracker(new InMemoryLedgerStore(), new CasebookChecker([.. BuiltInDetectors.All, new Broken()]), new NodaTime.Testing.FakeClock(Desk.Noon));
        await tracker.RecordAsync(Un);
        await tracker.RecordAsync(Who);

        Assert.Equal($"{Conflict} Open", Desk.Shown(await tracker.DiscrepanciesAsync()));
        Assert.Equal("dead", Assert.Single(await tracker.FailuresAsync()).Question.Id);
    }

    [Fact]
    public async Task A_host_gets_one_tracker_over_a_ledger_in_memory()
    {
        var services = new ServiceCollection();
        services.AddFactCheck();
        await using var provider = services.BuildServiceProvider();
        var tracker = provider.GetRequiredService<IDiscrepancyTracker>();

        await tracker.RecordAsync(Un);
        await tracker.RecordAsync(Who);

        Assert.Same(tracker, provider.GetRequiredService<IDiscrepancyTracker>());
        Assert.Equal($"{Conflict} Open", Desk.Shown(await tracker.DiscrepanciesAsync()));
    }

    private static async Task<IReadOnlyList<StoredEntry>> Entries(Desk desk)
    {
        var entries = new List<StoredEntry>();
        await foreach (var entry in desk.Store.ReadAllAsync(0, CancellationToken.None)) entries.Add(entry);
        return entries;
    }

    private sealed class Broken : IDiscrepancyDetector
    {
        public string Kind => "broken";

        public IEnumerable<Finding> Detect(Inspection inspection) => throw new InvalidOperationException("It is broken.");
    }
}
