using System.Text;
using FactCheck.Files;

namespace FactCheck.Interop.Tests;

public class ImportMapTests
{
    private const string Map =
        """
        {
          "format": "factcheck-map/1",
          "missing": ["NA"],
          "id": "row-{no}",
          "question": { "id": "{country:id}-dead", "form": "howMuch", "text": "people killed in {country}", "unit": "people", "course": "rising", "scope": { "place": "{country}" } },
          "claimant": { "name": "{who}", "kind": "organisation" },
          "reportedBy": ["[{outlet}]"],
          "figure": "[{how} ]{number}",
          "asOf": "{day:date d MMMM yyyy}",
          "published": "2020",
          "basis": "estimate",
          "evidence": { "url": "https://example.org/{no}" }
        }
        """;

    private const string Head = "no,country,who,outlet,how,number,day\n";

    [Fact]
    public async Task A_row_is_the_claim_that_the_map_makes_of_it()
    {
        var read = await Read(Head + "1,Côte d'Or,United Nations,Reuters,over,\"250,000\",17 December 2015\n");

        var dead = Question.HowMuch("côte-dor-dead", "people killed in Côte d'Or", Unit.People, Course.Rising).In("place", "Côte d'Or");
        var expected = dead.Claim("row-1", Source.Organisation("united-nations", "United Nations"), Figure.MoreThan(250_000), Date.Year(2020), via: [Source.Of("reuters", "Reuters")])
            .WithAsOf(Date.Day(2015, 12, 17)).WithBasis(Basis.Estimate).WithEvidence(new Evidence { Url = "https://example.org/1" });
        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        Assert.Equal(expected, Assert.Single(read.Casebook!.Claims));
    }

    [Fact]
    public async Task What_stands_in_square_brackets_is_left_out_with_its_cells()
    {
        var read = await Read(Head + "1,Mali,UN,NA,NA,40,2015-12-17\n");

        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.True(claim.Attribution.IsOwnWords);
        Assert.Equal(Figure.Plain(40), claim.Answer);
    }

    [Fact]
    public async Task Rows_without_an_answer_are_left_out_and_counted()
    {
        var read = await Read(Head + "1,Mali,UN,,over,40,2015-12-17\n2,Mali,UN,,,NA,2015-12-17\n3,Mali,UN,,,,2015-12-17\n");

        Assert.Single(read.Casebook!.Claims);
        Assert.Equal("data.csv:3:1: A row whose answer is empty makes no claim; this is the first of 2 that are left out.", Assert.Single(read.Warnings).ToString());
    }

    [Theory]
    [InlineData("1,Mali,UN,,,¦lots,2015-12-17\n", "number: A figure is worded as in")]
    [InlineData("1,Mali,UN,,,40,¦17.12.2015\n", "day: A date as in d MMMM yyyy is meant here, or in ISO 8601; this is \"17.12.2015\".")]
    [InlineData("1,Mali,UN,,,40,2015-12-17\n¦1,Mali,UN,,,41,2015-12-17\n", "no: A claim stands once for its id; two that differ have the id row-1.")]
    [InlineData("1,Mali,UN,,,40\n", "A row has as many cells as the header, 7; this one has 6.", 1)]
    [InlineData("1,Mali,UN,,,¦-40,2015-12-17\n", "number: A count is never negative")]
    [InlineData("1,Mali,UN,,,¦1.12345678,2015-12-17\n", "number: A number has at most 6 decimal places; 1.12345678 has more.")]
    [InlineData("¦1,Mali,,,,40,2015-12-17\n", "claim: A claim needs a claimant or reportedBy.")]
    public async Task A_bad_cell_is_told_at_its_place_by_its_column(string marked, string rule, int column = 0)
    {
        var (text, place) = Marked.Of(Head + (column == 0 ? marked : "¦" + marked), "data.csv");

        var read = await Read(text);

        Assert.Null(read.Casebook);
        Assert.StartsWith(place + rule, Assert.Single(read.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_the_table_lacks_is_told_by_the_path_in_the_map_and_with_the_nearest()
    {
        var read = await Read("no,Country,who,how,number,day\n1,Mali,UN,,40,2015\n");

        Assert.Equal(
            ["question.id", "question.text", "question.scope.place"],
            read.Errors.Where(error => error.Rule.Contains("\"country\", and the nearest is \"Country\"", StringComparison.Ordinal)).Select(error => error.Path["map: ".Length..]));
    }

    [Fact]
    public async Task Keep_going_leaves_out_exactly_the_bad_rows_and_what_they_share_with_good_ones_stays()
    {
        var input = CsvCasebook.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(Head + "1,Mali,UN,,,lots,2015-12-17\n2,Mali,UN,,,41,2015-12-18\n3,Peru,SOHR,,,42,soon\n")), "data.csv", Parsed(Map));

        var read = await CasebookFile.ReadAsync([input], new() { KeepGoing = true });

        Assert.Equal((2, 2), (read.Errors.Count, read.LeftOut));
        Assert.Equal(("row-2", Course.Rising, SourceKind.Organisation), (Assert.Single(read.Casebook!.Claims).Id, Assert.Single(read.Casebook.Questions).Course, Assert.Single(read.Casebook.Sources).Kind));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task Two_names_of_one_id_are_one_source_and_that_is_told_once()
    {
        var read = await Read(Head + "1,Mali,UN,,,40,2015-12-17\n2,Mali,U.N.,,,41,2015-12-18\n3,Mali,U.N.,,,42,2015-12-19\n4,Mali,***,,,43,2015-12-19\n");

        Assert.Equal([("un", "UN"), ("***", "***")], read.Casebook!.Sources.Select(source => (source.Id, source.Name)));
        Assert.Equal("data.csv:3:8: who: A source has one name; \"U.N.\" has the id un of one before it, whose name stays.", Assert.Single(read.Warnings).ToString());
    }

    [Fact]
    public async Task Questions_of_one_id_that_differ_are_told()
    {
        var read = await Read(Head + "1,Mali,UN,,,40,2015-12-17\n2,MALI,UN,,,40,2015-12-17\n");

        Assert.Equal("data.csv:3:3: country: A question stands once for its id; two that differ have the id mali-dead.", Assert.Single(read.Errors).ToString());
    }

    [Fact]
    public async Task Semicolons_other_encodings_and_numbers_of_a_figure_are_read()
    {
        var map = Parsed(
            """
            {"format": "factcheck-map/1", "separator": ";", "encoding": "iso-8859-1", "question": {"id": "{place}"}, "claimant": "prio",
             "figure": {"estimate": "{best}", "low": "{low}", "high": "{high}"}, "asOf": "{year:whole}", "missing": ["-999"]}
            """);

        var read = await Read(map, [.. "place;low;best;high;year\n"u8, .. Encoding.Latin1.GetBytes("Curaçao;1,000.5;-999;2000;1946.0\n")]);

        Assert.Empty(read.Errors);
        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal(("Curaçao", Figure.Estimate(1000.5m, 2000m), Date.Year(1946)), (claim.Question.Id, claim.Answer, claim.AsOf));
    }

    [Theory]
    [InlineData("{c:round 2}", "1.005001", "1.01")]
    [InlineData("{c:whole}", "1946.0", "1946")]
    [InlineData("{c:id}", "U.N. Office", "un-office")]
    [InlineData("{c:day}", "2015-12-17 00:00:00.000", "2015-12-17")]
    [InlineData("{c:first:day}", "2015-12-17; 2015-12-18", "2015-12-17")]
    [InlineData("{c:date dd.MM.yyyy}", "17.12.2015", "2015-12-17")]
    [InlineData("{{{c}}} [[x]]", "a", "{a} [x]")]
    [InlineData("{no|c|'constant'}", "a", "a")]
    [InlineData("{no|'constant'}", "a", "constant")]
    [InlineData("x[ of {no}]", "a", "x")]
    [InlineData("[{c}]{no}", "a", null)]
    [InlineData("[{no}]", "a", null)]
    [InlineData("{no}-dead", "a", null)]
    public void A_template_is_filled_in(string template, string cell, string? expected)
    {
        var misfits = new List<string>();

        Assert.Equal(expected, Template.Parse(template, "id").Fill(name => name == "c" ? cell : null, (_, rule) => misfits.Add(rule)));
        Assert.Empty(misfits);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("a}")]
    [InlineData("[a")]
    [InlineData("a]")]
    [InlineData("[[a]")]
    [InlineData("[a[b]]")]
    [InlineData("{}")]
    [InlineData("{a||b}")]
    [InlineData("{'a'}")]
    [InlineData("{a:date }")]
    [InlineData("{a:date HH:mm}")]
    [InlineData("{a:round 7}")]
    public void What_is_no_template_is_refused(string template) => Assert.Throws<FormatException>(() => Template.Parse(template, "id"));

    [Fact]
    public async Task Stances_dates_and_names_are_answers_too()
    {
        var map = Parsed("""{"format": "factcheck-map/1", "question": {"id": "{bill}"}, "claimant": "{country}", "stance": "{vote}", "expressedBy": "vote", "published": "{day}"}""");

        var read = await Read(map, "bill,country,vote,day\nr1,Mali,for,1999-01-02\nr1,Peru,¦maybe,1999-01-02\n".Replace("¦", "", StringComparison.Ordinal));

        Assert.Equal("data.csv:3:9: vote: Stance is one of neutral, leansFor, for, against, leansAgainst; this is \"maybe\".", Assert.Single(read.Errors).ToString());
    }

    [Theory]
    [InlineData("""¦[]""", ": A map is an object.")]
    [InlineData("""{"format": ¦"x", "question": {"id": "q"}, "claimant": "c", "figure": "{f}", "asOf": "2000"}""", "format: A map has the format factcheck-map/1.")]
    [InlineData("""{"format": "factcheck-map/1", "question": {"id": ¦"{q"}, "claimant": "c", "figure": "{f}", "asOf": "2000"}""", "question.id: A { is closed by a }, or is doubled.")]
    [InlineData("""{"format": "factcheck-map/1", "question": {"id": "q"}, "claimant": ¦"{c:upper}", "figure": "{f}", "asOf": "2000"}""", "claimant: What is done to a cell is whole, round 2, id, day, first or date with a pattern, as in date dd/MM/yyyy; this is \"upper\".")]
    [InlineData("""{"format": "factcheck-map/1", "question": {"id": "q", "course": ¦"rizing"}, "claimant": "c", "figure": "{f}", "asOf": "2000"}""", "question.course: This is one of fixed, rising, changing, perPeriod; it is \"rizing\".")]
    [InlineData("""{"format": "factcheck-map/1", "question": {"id": "q"}, "claimant": "c", "figure": "{f}", "asof": ¦"2000", "published": "2000"}""", "asof: A map has no such member here; those that it has are ")]
    [InlineData("""¦{"format": "factcheck-map/1", "question": {"id": "q"}, "claimant": "c", "asOf": "2000"}""", ": A map has one answer: figure, date, name or stance; this has none.")]
    [InlineData("""{"format": "factcheck-map/1", "question": {"id": "q"}, "claimant": ¦["c"], "figure": "{f}", "asOf": "2000"}""", "claimant: A template is a text")]
    public void A_bad_map_is_told_at_its_place_by_its_path(string marked, string rule)
    {
        var (text, place) = Marked.Of(marked, "map.json");

        var map = ImportMap.Read(text, "map.json", out var errors);

        Assert.Null(map);
        Assert.StartsWith(place + rule.TrimStart(':', ' '), Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_is_no_JSON_is_told()
    {
        Assert.Null(ImportMap.Read("{\"format\":\n ]", "map.json", out var errors));
        Assert.StartsWith("map.json:2:2: A JSON file holds one value", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_cells_are_kept_as_they_are()
    {
        var map = Parsed("""{"format": "factcheck-map/1", "question": {"id": "q", "text": "{t}"}, "claimant": "{who}", "figure": "{f}", "asOf": "2000", "evidence": {"url": "{t}"}}""");
        foreach (var text in Hostile.Texts)
        {
            var read = await Read(map, $"t,who,f\n\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",un,1\n");

            Assert.Empty(read.Errors);
            Assert.Equal(text.Trim(), Assert.Single(read.Casebook!.Claims).Question.Text);
        }
    }

    [Fact]
    public async Task The_map_of_the_readme_is_one()
    {
        const string Start = "```json\n", End = "```";
        using var text = new StreamReader(typeof(ImportMapTests).Assembly.GetManifestResourceStream("README.md")!);
        var readme = await text.ReadToEndAsync();
        var from = readme.IndexOf(Start, readme.IndexOf("by a map\n", StringComparison.Ordinal), StringComparison.Ordinal) + Start.Length;
        var map = Parsed(readme[from..readme.IndexOf(End, from, StringComparison.Ordinal)]);

        var read = await Read(map, "no,country,source,outlet,modifier,value,day,published,link\n1,Mali,UN,NA,over,\"1,000\",17/12/2015,2016,https://example.org\n");

        Assert.Empty(read.Errors);
        Assert.Equal("row-1: UN: more than 1,000 2015-12-17", $"{read.Casebook!.Claims[0].Id}: {read.Casebook.Claims[0]} {read.Casebook.Claims[0].AsOf}");
    }

    private static ImportMap Parsed(string json) => ImportMap.Read(json, "map.json", out var errors) ?? throw new ArgumentException(errors[0].ToString());

    private static Task<CasebookReading> Read(string text) => Read(Parsed(Map), text);

    private static Task<CasebookReading> Read(ImportMap map, string text) => Read(map, Encoding.UTF8.GetBytes(text));

    private static Task<CasebookReading> Read(ImportMap map, byte[] bytes) => CasebookFile.ReadAsync([CsvCasebook.FromStream(new MemoryStream(bytes), "data.csv", map)]);
}
