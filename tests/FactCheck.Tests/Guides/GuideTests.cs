using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Detection;
using FactCheck.Figures;
using FactCheck.Files;
using FactCheck.Ledgers;
using FactCheck.Reading;
using FactCheck.Testing;
using FactCheck.Tests;
using FactCheck.Tool;
using FactCheck.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using Document = FactCheck.Reading.Document; // the other one is internal
using Make = FactCheck.Testing.Make;

namespace FactCheck.Guides; // outside of the tests' own namespace, whose Make would hide that of FactCheck.Testing

/// <summary>The guides of the package: each block of C# is a region here, files are read, and command lines are run.</summary>
public sealed partial class GuideTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "FactCheck", "docs");

    private readonly DirectoryInfo desk = Directory.CreateTempSubdirectory("factcheck-");

    // What the blocks print.
    private readonly StringWriter Console = new();

    public static TheoryData<string> Guides => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => desk.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_is_short_and_each_of_its_blocks_of_code_is_a_region_of_this_file(string guide)
    {
        var text = Text(guide);

        Assert.InRange(text.Split('\n').Length, 20, 200);
        Assert.All(Repository.Blocks(text, "csharp"), block => Assert.Equal(Repository.Region("Guides/GuideTests.cs", block.Region), block.Code));
        Assert.NotEmpty(Repository.Blocks(text, "csharp"));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_links_to_guides_that_are_there(string guide) =>
        Assert.All(Linked().Matches(Text(guide)), link => Assert.True(File.Exists(Path.Combine(Folder, link.Groups[1].Value)), link.Value));

    [Theory]
    [InlineData("reading-a-report.md", 0, 0, 0)]
    [InlineData("watch-lists.md", 0, 1, 1)] // what the two bodies say of the dam conflicts
    public async Task The_command_lines_of_a_guide_do_what_they_say(string guide, params int[] exitCodes)
    {
        await Write("dam.json", Repository.Blocks(Text("watch-lists.md"), "json").Single().Code);
        await Write("river.txt", Repository.Blocks(Text("watch-lists.md"), "text").Single().Code);

        var lines = Repository.Blocks(Text(guide), "sh").Single().Code.TrimEnd().Split('\n');
        var ended = new List<int>();
        foreach (var line in lines)
        {
            using MemoryStream output = new(), error = new(), input = new();
            var words = Words().Matches(line).Skip(1).Select(word => word.Value.Trim('"')).Select(word => word.Contains('.', StringComparison.Ordinal) ? Path.Combine(desk.FullName, word) : word);
            ended.Add(await CommandLine.RunAsync([.. words], new Terminal(output, error, input)));
        }

        Assert.All(lines, line => Assert.StartsWith("factcheck ", line, StringComparison.Ordinal));
        Assert.Equal(exitCodes, ended);
    }

    [Fact]
    public async Task The_watch_list_of_the_guide_finds_both_figures()
    {
        await Write("dam.json", Repository.Blocks(Text("watch-lists.md"), "json").Single().Code);
        var (path, text) = (Path.Combine(desk.FullName, "dam.json"), Repository.Blocks(Text("watch-lists.md"), "text").Single().Code);

        #region watch
        var watched = await CasebookFile.ReadAsync(path);
        var options = new ReadingOptions { WatchList = WatchList.Of(watched.Casebook ?? Casebook.Empty) };
        var reading = await new TextClaimReader().ReadAsync(new Document("river.txt", text), options);

        foreach (var claim in new[] { reading }.ToCasebook().Claims) Console.WriteLine($"{claim.Question.Id}: {claim}");
        #endregion

        Assert.Empty(watched.Errors);
        Assert.Empty(watched.Warnings);
        Printed("displaced: Ministry of Water: about 1,200", "displaced: Fishers' Union: more than 4,000");
    }

    [Fact]
    public async Task The_casebook_file_of_the_guide_is_read_without_a_word_and_shows_a_conflict()
    {
        await Write("casebook.json", Repository.Blocks(Text("casebook-files.md"), "json").Single().Code);
        var path = Path.Combine(desk.FullName, "casebook.json");

        #region casebook
        var read = await CasebookFile.ReadAsync(path);
        foreach (var message in read.Errors.Concat(read.Warnings)) Console.WriteLine(message);

        var result = (read.Casebook ?? Casebook.Empty).Check();
        #endregion

        Assert.Equal("", Console.ToString());
        Assert.Equal("displaced/conflictingFigures", Assert.Single(result.Discrepancies).Id);
    }

    [Fact]
    public async Task Each_figure_of_the_guide_is_one_that_a_casebook_file_holds()
    {
        var rows = Text("casebook-files.md").Split("## A figure")[1].Split("\n## ")[0];
        var figures = InlineCode().Matches(rows).Select(code => code.Groups["code"].Value).Where(code => code[0] is '{' or '1').ToList();
        await Write("figures.json", $$"""{"format":"factcheck/1","questions":[{"id":"q","form":"howMuch"}],"claims":[{{string.Join(',', figures.Select((figure, n) => $$"""{"id":"c{{n}}","question":"q","claimant":"un","published":"2024","figure":{{figure}}}"""))}}]}""");

        var read = await CasebookFile.ReadAsync(Path.Combine(desk.FullName, "figures.json"));

        Assert.Empty(read.Errors);
        Assert.Equal((12, 12), (figures.Count, read.Casebook!.Claims.Count));
    }

    [Fact]
    public void The_detector_of_the_guide_finds_a_figure_that_comes_too_early()
    {
        #region try
        var early = Make.Claim(says: Figure.About(300), id: "early", asOf: "2024-07", on: "2024-06-30");
        var found = new EarlyFigureDetector().Detect(Make.Inspection(early));

        Console.WriteLine(string.Join(", ", found.Select(finding => finding.Id)));
        #endregion

        Printed("dead/earlyFigure/early");
        Assert.Contains("It prints `dead/earlyFigure/early`.", Text("writing-a-detector.md"), StringComparison.Ordinal);
        Assert.Empty(new EarlyFigureDetector().Detect(Make.Inspection(early.WithBasis(Basis.Projection))));

        var casebook = Casebook.Of(early);

        #region run
        var checker = new CasebookChecker([.. BuiltInDetectors.All, new EarlyFigureDetector()], Options.Create(new FactCheckOptions()));
        var result = checker.Check(casebook);
        #endregion

        Assert.Equal("UN gives about 300 for a time that had not begun when it was published.", Assert.Single(result.Discrepancies).Summary);
    }

    #region laws
    public static TheoryData<DetectorLaw> Laws => [.. DetectorLaws.All];

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_detector_keeps_the_law(DetectorLaw law) => law.Check(new EarlyFigureDetector());
    #endregion

    [Fact]
    public void A_check_tells_what_it_found_and_what_it_could_not_compare()
    {
        var casebook = Casebook.Of(
            Make.Claim(says: "500 people", by: "un"), Make.Claim(says: "900 people", by: "sohr"), Make.Claim(says: "700 people", by: "who", id: "old", asOf: "2010", course: Course.Rising, about: Make.HowMuch(Course.Rising, "hurt")),
            Make.Claim(says: "800 people", by: "us", id: "new", asOf: "2012", about: Make.HowMuch(Course.Rising, "hurt")));

        #region pure
        var result = casebook.Check();

        foreach (var discrepancy in result.Discrepancies) Console.WriteLine($"{discrepancy.Severity}: {discrepancy.Summary}");
        foreach (var open in result.NotCompared) Console.WriteLine($"not compared on {open.Question.Id}: {open.Reason}");
        #endregion

        var lines = Console.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.StartsWith("Extreme: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("not compared on hurt: Time", lines[1]);
    }

    [Fact]
    public void A_host_leaves_a_detector_out()
    {
        #region register
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ToleranceDays = 14)
            .RemoveDetector<EchoedFigureDetector>();
        #endregion

        using var provider = services.BuildServiceProvider();
        Assert.DoesNotContain("echoedFigure", provider.GetRequiredService<CasebookChecker>().Kinds);
    }

    [Fact]
    public async Task The_tracker_of_the_guide_records_reviews_and_is_followed()
    {
        await using var provider = new ServiceCollection().AddFactCheck().Services.BuildServiceProvider();
        var (hospital, army) = (Source.Organisation("hospital", "City Hospital"), Source.Organisation("army", "the army"));
        var dead = Question.HowMuch("market-dead", "people killed at the market", Unit.People, Course.Fixed);

        #region record
        var tracker = provider.GetRequiredService<IDiscrepancyTracker>().By("wire");
        await tracker.RecordAsync(dead.Claim("hospital", hospital, Figure.AtLeast(12), new LocalDate(2024, 5, 2)));
        var changes = await tracker.RecordAsync(dead.Claim("army", army, Figure.Exactly(3), new LocalDate(2024, 5, 2)));

        foreach (var change in changes) Console.WriteLine($"{change.What}: {change.DiscrepancyId}");
        #endregion

        #region review
        await tracker.By("bob", "the army counts its own alone").ReviewAsync("market-dead/conflictingFigures", Review.Resolved(ResolutionReason.DifferentScope));

        foreach (var each in await tracker.DiscrepanciesAsync()) Console.WriteLine($"{each.Status}: {each.Id}");
        #endregion

        string[] told = ["Opened: market-dead/conflictingFigures", "Resolved: market-dead/conflictingFigures"];
        Printed(told);
        Assert.All(told, line => Assert.Contains($"It prints `{line}`.", Text("embedding-in-a-host.md"), StringComparison.Ordinal));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Follow(tracker));
        Assert.Equal(["Opened", "Reviewed"], Console.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n')[2..].Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void The_conflict_of_the_guide_is_told_by_camps()
    {
        var result = TwoTolls().Check();

        #region report
        foreach (var conflict in result.Discrepancies.OfType<ConflictingFigures>())
        {
            Console.WriteLine($"{conflict.Severity}, {conflict.Strength}: {conflict.Camps.Count} camps, ratio {conflict.Magnitude.Ratio}");
            foreach (var camp in conflict.Camps) Console.WriteLine(string.Join(" | ", camp.Claims.Select(claim => claim.ToString())));
        }
        #endregion

        Printed("Moderate, Divergent: 2 camps, ratio 1.4", "United Nations: more than 250,000", "SOHR: more than 350,000");
    }

    [Fact]
    public void The_readings_and_the_comparison_of_the_guide_are_as_it_says()
    {
        #region readings
        var said = Figure.MoreThan(250_000, Unit.People);

        Console.WriteLine(said.Range(FigureReading.Literal)); // (250,000, ∞)
        Console.WriteLine(said.Range(FigureReading.Implied)); // (250,000, 300,000]
        #endregion

        var casebook = TwoTolls();

        #region compare
        var inspection = Inspection.Of(casebook, "syria-dead");
        var comparison = inspection.Compare(casebook.Claims[0], casebook.Claims[1]);

        Console.WriteLine(comparison.GetType().Name); // Diverge
        #endregion

        Printed("(250,000, ∞)", "(250,000, 300,000]", "Diverge");
    }

    private static Casebook TwoTolls()
    {
        var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising);
        var said = new LocalDate(2015, 12, 17);
        return Casebook.Of(
            dead.Claim("un-toll", Source.Organisation("un", "United Nations"), Figure.MoreThan(250_000), said),
            dead.Claim("sohr-toll", Source.Organisation("sohr", "SOHR"), Figure.MoreThan(350_000), said));
    }

    /// <summary>Follows until two changes were told.</summary>
    private async Task Follow(IDiscrepancyTracker tracker)
    {
        using var enough = new CancellationTokenSource();
        var stop = enough.Token;
        var Console = new Counted(this.Console, 2, enough);

        #region follow
        await foreach (var change in tracker.ChangesAsync(afterPosition: 0, stop))
        {
            Console.WriteLine($"{change.Position}: {change.What} {change.DiscrepancyId}");
        }
        #endregion
    }

    private void Printed(params string[] lines) => Assert.Equal(lines, Console.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'));

    private Task Write(string file, string text) => File.WriteAllTextAsync(Path.Combine(desk.FullName, file), text);

    private static string Text(string guide) => File.ReadAllText(Path.Combine(Folder, guide)).ReplaceLineEndings("\n");

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex("""\]\(([^)]+)\)""", RegexOptions.None, 1000)]
    private static partial Regex Linked();

    [GeneratedRegex("""("[^"]*"|\S)+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    #region finding
    public sealed class EarlyFigure(Claim claim)
        : Discrepancy("earlyFigure", claim.Question, Severity.Moderate, [claim], claim.Id)
    {
        public override string Summary => $"{Claims[0].Claimant} gives {Claims[0].Answer} for a time that had not begun when it was published.";

        public override string Reconciliation => "It may be a projection: then say so in the claim's basis.";
    }
    #endregion

    #region detector
    public sealed class EarlyFigureDetector : IDiscrepancyDetector
    {
        public string Kind => "earlyFigure";

        public IEnumerable<Finding> Detect(Inspection inspection) =>
            from claim in inspection.Dossier.Claims
            where claim is { Answer: Figure, Basis: not Basis.Projection, Published: { } published } && claim.AsOfStart > published.LastDay
            select new EarlyFigure(claim);
    }
    #endregion

    /// <summary>Ends the reading when enough was told.</summary>
    private sealed class Counted(TextWriter inner, int enough, CancellationTokenSource stop) : TextWriter
    {
        private int lines;

        public override Encoding Encoding => inner.Encoding;

        public override void WriteLine(string? value)
        {
            inner.WriteLine(value);
            if (++lines == enough) stop.Cancel();
        }
    }
}
