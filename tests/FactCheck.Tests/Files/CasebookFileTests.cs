using FactCheck.Files;

namespace FactCheck.Tests.Files;

public sealed class CasebookFileTests : IDisposable
{
    private const string Claim = "{\"claim\":{\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1}}\n";
    private readonly string folder = Directory.CreateTempSubdirectory("factcheck").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_file_of_the_format_page_is_read()
    {
        const string Text =
            """
            {
              "format": "factcheck/1",
              "sources": [
                { "id": "un",   "name": "United Nations", "kind": "organisation", "aliases": ["UN"] },
                { "id": "sohr", "name": "Syrian Observatory for Human Rights", "kind": "organisation", "derivedFrom": [] },
                { "id": "trt",  "name": "TRT World", "kind": "outlet" } ],
              "questions": [
                { "id": "syria-dead", "form": "howMuch", "text": "people killed in the war in Syria", "unit": "people", "course": "rising",
                  "scope": { "place": "Syria" }, "toleranceDays": 31 },
                { "id": "assad-leaves", "form": "whether", "text": "Assad leaves power" },
                { "id": "regime-changes", "form": "whether" } ],
              "links": [ { "from": "assad-leaves", "relation": "implies", "to": "regime-changes" } ],
              "claims": [
                { "id": "c1", "question": "syria-dead", "claimant": "un", "reportedBy": ["trt"], "figure": { "moreThan": 250000 },
                  "asOf": "2015-12", "published": "2015-12-17", "basis": "estimate",
                  "evidence": { "title": "…", "url": "https://…", "exact": "over 250,000", "prefix": "…", "suffix": "…", "start": 512, "end": 524 } },
                { "id": "c2", "question": "assad-leaves", "claimant": "us", "stance": "for", "expressedBy": "statement", "published": "2015-12-15" } ]
            }
            """;
        var un = Source.Organisation("un", "United Nations").WithAliases("UN");
        var trt = Source.Outlet("trt", "TRT World");
        var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising).In("place", "Syria").WithTolerance(31);
        var leaves = Question.Whether("assad-leaves", "Assad leaves power");
        var evidence = new Evidence { Title = "…", Url = "https://…", Exact = "over 250,000", Prefix = "…", Suffix = "…" }.At(512, 524);
        var expected = Casebook.Empty
            .With(un, Source.Organisation("sohr", "Syrian Observatory for Human Rights"), trt)
            .With(Link.Implies(leaves, Question.Whether("regime-changes")))
            .With(
                dead.Claim("c1", un, Figure.MoreThan(250_000), Date.Day(2015, 12, 17), via: [trt]).WithAsOf(Date.Month(2015, 12)).WithBasis(Basis.Estimate).WithEvidence(evidence),
                leaves.Claim("c2", Source.Of("us", "us"), Stance.For, Date.Day(2015, 12, 15)));
        var path = Path.Combine(folder, "casebook.json");
        await File.WriteAllTextAsync(path, Text);
        var read = await CasebookFile.ReadAsync(path);
        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(expected, read.Casebook);
    }

    [Fact]
    public async Task Several_files_make_one_casebook_and_name_claims_by_file_and_place()
    {
        var first = Path.Combine(folder, "a.jsonl");
        var second = Path.Combine(folder, "b.json");
        await File.WriteAllTextAsync(first, "\n" + Claim);
        await File.WriteAllTextAsync(second, Read.Head + "\"sources\":[{\"id\":\"un\",\"name\":\"United Nations\"}],\"questions\":[{\"id\":\"q\",\"form\":\"howMuch\"}],\"claims\":[{\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":2}]}");
        var read = await CasebookFile.ReadAsync([CasebookInput.FromPath(first), CasebookInput.FromPath(second)]);
        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(["a.jsonl#line:2", "b.json#claims[0]"], read.Casebook?.Claims.Select(claim => claim.Id));
        Assert.Equal("United Nations", Assert.Single(read.Casebook?.Sources ?? []).Name);
        Assert.Equal(["line:2"], (await CasebookFile.ReadAsync(first)).Casebook?.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Files_of_one_name_are_told_apart_by_their_folders()
    {
        var inputs = new[] { "x/a.jsonl", "y/a.jsonl" }.Select(name => CasebookInput.FromStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Claim)), name, CasebookFormat.JsonLines));
        Assert.Equal(["x/a.jsonl#line:1", "y/a.jsonl#line:1"], (await CasebookFile.ReadAsync(inputs)).Casebook?.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Reading_one_file_twice_is_reading_it_once()
    {
        var path = Path.Combine(folder, "a.jsonl");
        await File.WriteAllTextAsync(path, Claim);
        var read = await CasebookFile.ReadAsync([CasebookInput.FromPath(path), CasebookInput.FromPath(path)]);
        Assert.Empty(read.Errors);
        Assert.Equal(1, read.Casebook?.Claims.Count);
    }

    [Fact]
    public async Task A_file_that_is_not_there_throws() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => CasebookFile.ReadAsync(Path.Combine(folder, "none.json")));

    [Fact]
    public async Task An_equal_record_is_one_and_other_digits_are_another()
    {
        const string Once = "{\"id\":\"c\",\"question\":\"dead\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":2.5}";
        var read = await Read.Json(Read.Head + "\"questions\":[{\"id\":\"dead\",\"form\":\"howMuch\"},{\"form\":\"howMuch\",\"id\":\"dead\",\"text\":\"dead\"}],\"claims\":[" + Once + "," + Once + "]}");
        Assert.Empty(read.Errors);
        Assert.Equal(1, read.Casebook?.Claims.Count);
        var other = await Read.Error(Read.Json(Read.Head + "\"questions\":[{\"id\":\"dead\",\"form\":\"howMuch\"}],\"claims\":[" + Once + ",\n" + Once.Replace("2.5", "2.50", StringComparison.Ordinal) + "]}"));
        Assert.Equal("file:2:7: claims[1].id: A claim stands once for its id; two that differ have the id c.", other);
    }

    [Fact]
    public async Task Publishers_who_name_no_claimant_vouch_for_the_claim()
    {
        var read = await Read.Claim("\"question\":\"dead\",\"reportedBy\":[\"a\",\"b\"],\"asOf\":\"2015\",\"figure\":2");
        var claim = Assert.Single(read.Casebook?.Claims ?? []);
        Assert.Equal(("b", "a", "claims[0]"), (claim.Claimant.Id, Assert.Single(claim.Attribution.Relays).Id, claim.Id));
    }

    [Theory]
    [InlineData("\"claimant\":¦\"shor\"", "claims[0].claimant: A source that is not listed is one of that id and name; shor is not listed, and sohr is near.")]
    [InlineData("\"claimant\":¦\"SOHR\"", "claims[0].claimant: A source that is not listed is one of that id and name; SOHR is not listed, and sohr is near.")]
    [InlineData("\"claimant\":\"sohr\",\"reportedBy\":[\"reuters\",¦\"reuter\"]", "claims[0].reportedBy[1]: A source that is not listed is one of that id and name; reuter is not listed, and reuters is near.")]
    public async Task A_source_near_a_listed_one_is_a_warning(string attribution, string warning) =>
        Assert.Equal(warning, await Read.WarningAt(Read.Head + "\"sources\":[{\"id\":\"sohr\"},{\"id\":\"reuters\"}],\"questions\":[{\"id\":\"dead\",\"form\":\"howMuch\"}],\"claims\":[\n{\"question\":\"dead\"," + attribution + ",\"figure\":1,\"published\":\"2015\"}]}"));

    [Fact]
    public async Task A_source_far_from_all_listed_ones_is_none()
    {
        var read = await Read.Json(Read.Head + "\"sources\":[{\"id\":\"outlet-1\"}],\"questions\":[{\"id\":\"dead\",\"form\":\"howMuch\"}],\"claims\":[{\"question\":\"dead\",\"claimant\":\"outlet-2\",\"figure\":1,\"published\":\"2015\"}]}");
        Assert.Empty(read.Warnings);
        Assert.Equal(["outlet-1", "outlet-2"], read.Casebook?.Sources.Select(source => source.Id));
    }

    [Fact]
    public async Task A_question_that_is_not_listed_is_opened_with_a_warning()
    {
        var read = await Read.Lines("{\"question\":{\"id\":\"syria-dead\",\"form\":\"whether\"}}\n{\"claim\":{\"question\":\"syria-daed\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1}}\n{\"claim\":{\"question\":\"syria-daed\",\"claimant\":\"un\",\"published\":\"2016\",\"stance\":\"for\"}}", keepGoing: true);
        Assert.Equal("file:2:22: claim.question: A question that is not listed is opened by the first claim on it, course changing; syria-daed asks howMuch, and syria-dead is near.", Assert.Single(read.Warnings).ToString());
        Assert.Equal("file:3:79: claim.stance: An answer fits the form of its question; syria-daed asks howMuch, and this is a stance.", Assert.Single(read.Errors).ToString());
        Assert.Equal(Question.HowMuch("syria-daed"), read.Casebook?.Questions[1]);
    }

    [Theory]
    [InlineData("¦\"sorces\":[]", "sorces: A member that is not known is left out; this is \"sorces\", and the nearest known one sources.")]
    [InlineData("\"sources\":[{\"id\":\"a\",¦\"nmae\":{\"x\":[1,{}]}}]", "sources[0].nmae: A member that is not known is left out; this is \"nmae\", and the nearest known one name.")]
    [InlineData("\"questions\":[{\"id\":\"a\",\"form\":\"when\",¦\"tolerance\":3}]", "questions[0].tolerance: A member that is not known is left out; this is \"tolerance\", and the nearest known one toleranceDays.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"howMuch\"}],\"claims\":[{\"question\":\"q\",\"claimant\":\"a\",\"asOf\":\"2015\",\"figure\":{\"about\":3,¦\"units\":\"km\"}}]", "claims[0].figure.units: A member that is not known is left out; this is \"units\", and the nearest known one unit.")]
    [InlineData("\"questions\":[{\"id\":\"q\",\"form\":\"howMuch\"}],\"claims\":[{\"question\":\"q\",\"claimant\":\"a\",\"asOf\":\"2015\",\"figure\":3,\"evidence\":{¦\"titel\":\"x\"}}]", "claims[0].evidence.titel: A member that is not known is left out; this is \"titel\", and the nearest known one title.")]
    public async Task An_unknown_member_is_a_warning_that_names_the_nearest(string members, string warning) =>
        Assert.Equal(warning, await Read.WarningAt("{\"format\":\"factcheck/1\"\n,\n" + members + "}"));

    [Fact]
    public async Task Nine_mistakes_in_a_file_are_nine_errors()
    {
        const string Text =
            """
            {
              "sources": [
                {"id": "un", "kind": "bank"},
                {"name": "nobody"}
              ],
              "questions": [
                {"id": "q", "form": "howMuch"},
                {"id": "r", "form": "howMuch", "unit": "%"}
              ],
              "links": [
                {"from": "q", "relation": "partOf", "to": "none"}
              ],
              "claims": [
                {"id": "a", "question": "q", "claimant": "un", "published": "2015", "figure": {"between": [5, 4]}},
                {"id": "b", "question": "q", "claimant": "un", "published": "2015", "figure": "many"},
                {"id": "c", "question": "q", "claimant": "un", "published": "2015", "date": "2015"},
                {"id": "d", "question": "q", "claimant": "un", "published": "2015", "figure": -3},
                {"id": "e", "question": "q", "claimant": "un", "published": "2015", "figure": 3, "corrects": "a"}
              ]
            }
            """;
        var read = await Read.Json(Text);
        Assert.Equal([(1, 1), (3, 26), (4, 5), (8, 44), (11, 47), (14, 95), (15, 83), (16, 81), (17, 83)], read.Errors.Select(error => (error.Line, error.Column)));
        var kept = await Read.Json(Text.Replace("\"sources\"", "\"format\": \"factcheck/1\", \"sources\"", StringComparison.Ordinal), keepGoing: true);
        Assert.Equal(9, kept.LeftOut);
        Assert.Equal("file:18:98: claims[4].corrects: A claim corrects a claim that is kept; a is left out for a mistake of its own.", kept.Errors[^1].ToString());
        Assert.Equal(Casebook.Empty.With(Question.HowMuch("q")), kept.Casebook);
    }

    [Fact]
    public async Task Keeping_going_never_keeps_what_rests_on_something_left_out()
    {
        const string Text =
            """
            {"question":{"id":"part","form":"howMuch"}}
            {"link":{"from":"part","relation":"partOf","to":"whole"}}
            {"claim":{"id":"a","question":"whole","claimant":"un","published":"2015","figure":-3}}
            {"claim":{"id":"b","question":"part","claimant":"un","published":"2015","figure":-3}}
            {"claim":{"id":"c","question":"part","claimant":"un","published":"2015","figure":3,"corrects":"b"}}
            {"claim":{"id":"d","question":"part","claimant":"un","published":"2015","figure":3,"corrects":"c"}}
            {"claim":{"id":"e","question":"part","claimant":"us","published":"2015","figure":3}}
            """;
        var read = await Read.Lines(Text, keepGoing: true);
        Assert.Equal([2, 3, 4, 5, 6], read.Errors.Select(error => error.Line));
        Assert.Equal(5, read.LeftOut);
        Assert.Empty(read.Warnings);
        Assert.Equal(["us"], read.Casebook?.Sources.Select(source => source.Id));
        Assert.Equal(["part"], read.Casebook?.Questions.Select(question => question.Id));
        Assert.Equal([3, 4], (await Read.Lines(Text)).Errors.Select(error => error.Line));
    }

    [Fact]
    public async Task A_long_chain_of_corrections_or_parts_is_read_in_time_that_grows_with_it()
    {
        const int Length = 50_000;
        var corrections = string.Concat(Enumerable.Range(1, Length).Select(number => $"{{\"claim\":{{\"id\":\"c{number}\",\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1,\"corrects\":\"c{number - 1}\"}}}}\n"));
        var first = "{\"question\":{\"id\":\"q\",\"form\":\"howMuch\"}}\n{\"claim\":{\"id\":\"c0\",\"question\":\"q\",\"claimant\":\"un\",\"published\":\"2015\",\"figure\":1}}\n";
        Assert.Equal(Length + 1, (await Read.Lines(first + corrections)).Casebook?.Claims.Count);
        var kept = await Read.Lines(first.Replace(":1}", ":-1}", StringComparison.Ordinal) + corrections, keepGoing: true);
        Assert.Equal((0, Length + 1), (kept.Casebook?.Claims.Count, kept.LeftOut));
        var questions = string.Concat(Enumerable.Range(0, Length + 1).Select(number => $"{{\"question\":{{\"id\":\"q{number}\",\"form\":\"howMuch\"}}}}\n"));
        var links = string.Concat(Enumerable.Range(0, Length).Reverse().Select(number => $"{{\"link\":{{\"from\":\"q{number}\",\"relation\":\"partOf\",\"to\":\"q{number + 1}\"}}}}\n"));
        Assert.Equal(Length, (await Read.Lines(questions + links)).Casebook?.Links.Count);
    }

    [Fact]
    public async Task A_bad_question_is_not_told_again_for_each_claim_on_it()
    {
        const string Text =
            """
            {"question":{"id":"q","form":"whether","course":"rising"}}
            {"claim":{"id":"a","question":"q","claimant":"un","published":"2015","figure":3}}
            {"claim":{"id":"b","question":"q","claimant":"un","published":"2015","stance":"for"}}
            {"link":{"from":"q","relation":"implies","to":"q2"}}
            {"question":{"id":"q2","form":"whether"}}
            """;
        Assert.Equal("file:1:49: question.course: Only a question that asks howMuch has a course; this one asks whether.", await Read.Error(Read.Lines(Text.Replace("implies", "excludes", StringComparison.Ordinal).Replace("\"from\":\"q\"", "\"from\":\"q2\"", StringComparison.Ordinal).Replace("\"to\":\"q2\"", "\"to\":\"q3\"", StringComparison.Ordinal).Replace("{\"link\"", "{\"question\":{\"id\":\"q3\",\"form\":\"whether\"}}\n{\"link\"", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Up_to_a_hundred_errors_of_a_file_are_kept()
    {
        string Bad(int count) => string.Concat(Enumerable.Repeat("{\"source\":{\"id\":5}}\n", count));
        var hundred = await Read.Lines(Bad(100));
        Assert.Equal((100, false), (hundred.Errors.Count, hundred.HasMoreErrors));
        var more = await Read.Lines(Bad(101));
        Assert.Equal((100, true), (more.Errors.Count, more.HasMoreErrors));
        var all = await Read.Lines(Bad(300), keepGoing: true);
        Assert.Equal((300, false, 300), (all.Errors.Count, all.HasMoreErrors, all.LeftOut));
    }

    [Fact]
    public async Task Progress_tells_bytes_and_records_and_a_cancelled_reading_ends()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40_000).Select(number => $"{{\"source\":{{\"id\":\"s{number}\",\"name\":\"source number {number} of a great many\"}}}}\n")));
        using var cancelling = new CancellationTokenSource();
        var told = new List<CasebookReadProgress>();
        var progress = new Told(told.Add);
        var input = CasebookInput.FromStream(new MemoryStream(bytes), "file", CasebookFormat.JsonLines);
        await CasebookFile.ReadAsync([input], progress: progress);
        Assert.Equal(new CasebookReadProgress(bytes.Length, bytes.Length, 40_000), told[^1]);
        var cancel = new Told(_ => cancelling.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CasebookFile.ReadAsync([CasebookInput.FromStream(new MemoryStream(bytes), "file", CasebookFormat.JsonLines)], progress: cancel, stop: cancelling.Token));
    }

    private sealed class Told(Action<CasebookReadProgress> tell) : IProgress<CasebookReadProgress>
    {
        public void Report(CasebookReadProgress value) => tell(value);
    }
}
