using System.Text.RegularExpressions;
using FactCheck.Detection;
using FactCheck.Figures;
using FactCheck.Files;
using FactCheck.Interop;
using FactCheck.Ledgers;
using FactCheck.Reading;
using FactCheck.Testing;
using FactCheck.Tool;
using FactCheck.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace FactCheck.Tests;

/// <summary>The code of README.md: each block there is a region here, so that it compiles and runs.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_ten_lines_print_what_the_readme_says_they_print()
    {
        var printed = new StringWriter();
        var before = Console.Out;
        Console.SetOut(printed);
        try
        {
            Example();
        }
        finally
        {
            Console.SetOut(before);
        }

        Snapshots.Match(printed.ToString());
        Assert.Contains($"```text\n{printed}```", Readme(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example")]
    [InlineData("host")]
    [InlineData("tracker")]
    [InlineData("detector")]
    [InlineData("plugins")]
    [InlineData("laws")]
    [InlineData("article")]
    [InlineData("files")]
    public void Each_block_of_code_in_the_readme_is_a_region_of_this_file(string region)
    {
        var readme = Readme();
        var block = readme[readme.IndexOf($"<!-- region: {region} -->", StringComparison.Ordinal)..];
        block = block[(block.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length)..];
        Assert.Equal(Repository.Region("ReadmeTests.cs", region), block[..block.IndexOf("```", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_detector_of_ones_own_is_run_as_the_built_in_ones_are()
    {
        using var provider = Host();
        var dead = Question.HowMuch("dead", unit: Unit.People);
        var casebook = Casebook.Of(dead.Claim("c1", Source.Organisation("un", "UN"), Figure.Exactly(250_000), new LocalDate(2015, 12, 17)));

        var checker = provider.GetRequiredService<CasebookChecker>();

        Assert.Contains("roundCount", checker.Kinds);
        Assert.Equal("dead/roundCount/c1", Assert.Single(checker.Check(casebook).Discrepancies).Id);
    }

    [Fact]
    public void The_readme_names_every_kind_that_is_checked()
    {
        foreach (var detector in BuiltInDetectors.All) Assert.Contains($"| `{detector.Kind}` |", Readme(), StringComparison.Ordinal);
    }

    private static void Example()
    {
        #region example
        var un = Source.Organisation("un", "United Nations");
        var sohr = Source.Organisation("sohr", "Syrian Observatory for Human Rights");
        var trt = Source.Outlet("trt", "TRT World");
        var said = new LocalDate(2015, 12, 17);
        var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising);

        var result = Casebook.Of(
            dead.Claim("un-toll", un, Figure.MoreThan(250_000), said, via: [trt]),
            dead.Claim("sohr-toll", sohr, Figure.MoreThan(350_000), said, via: [trt])).Check();

        foreach (var discrepancy in result.Discrepancies) Console.WriteLine(discrepancy.Summary);
        #endregion
    }

    private static ServiceProvider Host()
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ToleranceDays = 14).AddDetector<RoundCountDetector>();
        return services.BuildServiceProvider();
    }

    [Fact]
    public void The_host_of_the_readme_gives_a_checker()
    {
        #region host
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ToleranceDays = 14).AddDetector<RoundCountDetector>();

        using var provider = services.BuildServiceProvider();
        var checker = provider.GetRequiredService<CasebookChecker>();
        #endregion

        Assert.Equal(BuiltInDetectors.All.Count + 1, checker.Kinds.Count);
    }

    [Fact]
    public void The_plugins_of_the_readme_are_registered()
    {
        var services = new ServiceCollection();

        #region plugins
        services.AddFactCheck()
            .AddDetector<RoundCountDetector>() // or AddDetector(sp => new RoundCountDetector(…))
            .RemoveDetector<EchoedFigureDetector>()
            .ReplaceDetector<MagnitudeSlipDetector, MySlipDetector>();

        services.Configure<RoundCountOptions>(options => options.Step = 100_000);
        #endregion

        using var provider = services.BuildServiceProvider();
        var kinds = provider.GetRequiredService<CasebookChecker>().Kinds;
        Assert.Equal(BuiltInDetectors.All.Select(each => each.Kind).Except(["echoedFigure", "magnitudeSlip"]).Concat(["roundCount", "mySlip"]), kinds);
    }

    #region laws
    public static TheoryData<DetectorLaw> Laws => [.. DetectorLaws.All];

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_detector_keeps_the_law(DetectorLaw law) => law.Check(new RoundCountDetector(Options.Create(new RoundCountOptions())));
    #endregion

    [Fact]
    public async Task The_tracker_of_the_readme_keeps_the_life_of_a_discrepancy()
    {
        await using var provider = new ServiceCollection().AddFactCheck().Services.BuildServiceProvider();
        var (un, sohr) = (Source.Organisation("un", "United Nations"), Source.Organisation("sohr", "Syrian Observatory for Human Rights"));
        var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising);
        var said = new LocalDate(2015, 12, 17);
        var Console = new StringWriter();

        #region tracker
        var tracker = provider.GetRequiredService<IDiscrepancyTracker>();
        await tracker.By("ann").RecordAsync(dead.Claim("un-toll", un, Figure.MoreThan(250_000), said));
        await tracker.By("ann").RecordAsync(dead.Claim("sohr-toll", sohr, Figure.MoreThan(350_000), said));

        await tracker.By("bob", "the SOHR counts fighters too").ReviewAsync("syria-dead/conflictingFigures", Review.Resolved(ResolutionReason.DifferentScope));

        foreach (var open in await tracker.DiscrepanciesAsync()) Console.WriteLine($"{open.Status}: {open.Id}");
        foreach (var change in await tracker.LifeAsync("syria-dead/conflictingFigures")) Console.WriteLine($"{change.What} by {change.Cause.Author}");
        #endregion

        Assert.Equal(["Resolved: syria-dead/conflictingFigures", "Opened by ann", "Reviewed by bob"], Console.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task The_article_of_the_readme_is_read_and_checked()
    {
        const string html = "<article><p>The UN says over 250,000 people were killed in Syria.</p><p>The SOHR says more than 350,000 people were killed in Syria.</p></article><time datetime=2015-12-17></time>";
        var watched = Casebook.Empty;

        #region article
        var reader = new TextClaimReader();
        var document = HtmlArticle.Read("article.html", html);
        var reading = await reader.ReadAsync(document, new ReadingOptions { WatchList = WatchList.Of(watched) });

        var found = new[] { reading }.ToCasebook().Check();
        #endregion

        Assert.Contains(found.Discrepancies, discrepancy => discrepancy.Kind == "conflictingFigures");
    }

    [Fact]
    public async Task The_files_of_the_readme_make_one_casebook()
    {
        var (folder, Console) = (Directory.CreateTempSubdirectory("factcheck-"), new StringWriter());
        await File.WriteAllTextAsync($"{folder}/questions.json", Block("json", "\"claims\": ["));
        await File.WriteAllTextAsync($"{folder}/claims.csv", Block("csv", "evidence.exact").Replace("c1,", "d1,", StringComparison.Ordinal).Replace("howMuch,people,rising,Syria", ",,,", StringComparison.Ordinal).Replace("\"more than 350,000\"", "lots", StringComparison.Ordinal));

        #region files
        var files = await CasebookFile.ReadAsync([CasebookInput.FromPath($"{folder}/questions.json"), CsvCasebook.FromPath($"{folder}/claims.csv")]);

        foreach (var error in files.Errors) Console.WriteLine(error); // desk/claims.csv:3:37: figure: A figure is worded as in …
        #endregion

        Assert.StartsWith($"{folder}/claims.csv:3:37: figure: A figure is worded as in ", Console.ToString(), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("json", "\"claims\": [", ".json")]
    [InlineData("json", "\"cues\"", ".json")]
    [InlineData("csv", "evidence.exact", ".csv")]
    public async Task The_files_that_the_readme_shows_are_read_without_an_error(string language, string holding, string ending)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Block(language, holding)));

        var read = await CasebookFile.ReadAsync([ending == ".csv" ? CsvCasebook.FromStream(stream, "file") : CasebookInput.FromStream(stream, "file")]);

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.NotEmpty(read.Casebook?.Questions ?? []);
    }

    /// <summary>The first block of a language that holds a text.</summary>
    [Fact]
    public async Task Its_command_lines_run()
    {
        using var desk = new Desk(
            ("article.md", "Updated Dec 17, 2015\n\nThe UN says over 250,000 people have died."), ("articles/a.txt", "Police said 12 people had died."),
            ("casebook.json", Block("json", "\"claims\"")), ("claims.csv", Block("csv", "claimant")), ("syria.json", Block("json", "cues")),
            ("reviews.json", """{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"Over 250,000 have died.","datePublished":"2015-12-18","itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Jane Roe"},"datePublished":"2015-12-17"}}"""),
            ("losses.csv", "country,who,dead,day\nMarvia,UN,12,2015-12-17\n"),
            ("map.json", """{"format":"factcheck-map/1","question":{"id":"{country:id}-dead","form":"howMuch"},"claimant":"{who}","figure":"{dead}","published":"{day}"}"""));

        var lines = Readme().Split("```sh\n").Skip(1).SelectMany(block => block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n')).Where(line => line.StartsWith("factcheck ", StringComparison.Ordinal)).ToList();
        Assert.InRange(lines.Count, 9, 30);
        foreach (var line in lines)
        {
            var (exitCode, error) = await desk.RunAsync(line);
            Assert.True(exitCode is 0 or 1, $"{line} ends with {exitCode}: {error}");
        }
    }

    private static string Block(string language, string holding) => Readme().Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).First(block => block.Contains(holding, StringComparison.Ordinal));

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    #region detector
    public sealed class RoundCountOptions
    {
        public decimal Step { get; set; } = 10_000;
    }

    public sealed class RoundCount(Claim claim)
        : Discrepancy("roundCount", claim.Question, Severity.Minor, [claim], claim.Id)
    {
        public override string Summary => $"{Claims[0].Claimant} gives a suspiciously round count of {Claims[0].Answer}.";
    }

    public sealed class RoundCountDetector(IOptions<RoundCountOptions> options) : IDiscrepancyDetector
    {
        public string Kind => "roundCount";

        public IEnumerable<Finding> Detect(Inspection inspection) =>
            from claim in inspection.Dossier.Claims
            where claim.Answer is Figure { Wording: Wording.Exactly, Value: { } x } && Roundness.Step(x) >= options.Value.Step
            select new RoundCount(claim);
    }
    #endregion

    private sealed class MySlipDetector : IDiscrepancyDetector
    {
        public string Kind => "mySlip";

        public IEnumerable<Finding> Detect(Inspection inspection) => [];
    }

    /// <summary>A folder of files for command lines.</summary>
    private sealed partial class Desk : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-");

        public Desk(params ReadOnlySpan<(string Name, string Text)> files)
        {
            folder.CreateSubdirectory("articles");
            foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder.FullName, name), text);
        }

        public void Dispose() => folder.Delete(recursive: true);

        /// <summary>Runs a line; what ends like a file, or a folder, is one of the desk.</summary>
        public async Task<(int ExitCode, string Error)> RunAsync(string line)
        {
            using MemoryStream output = new(), error = new(), input = new();
            var words = Word().Matches(line).Skip(1).Select(word => word.Value.Trim('"')).Select(word => word.EndsWith('/') || Path.HasExtension(word) ? Path.Combine(folder.FullName, word) : word);
            var exitCode = await CommandLine.RunAsync([.. words], new Terminal(output, error, input));
            return (exitCode, System.Text.Encoding.UTF8.GetString(error.ToArray()));
        }

        [GeneratedRegex("""("[^"]*"|\S)+""", RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex Word();
    }
}
