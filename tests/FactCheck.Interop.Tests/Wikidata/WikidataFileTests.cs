using System.Text;
using CsCheck;
using FactCheck.Files;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop.Tests;

public class WikidataFileTests
{
    /// <summary>An entity of our own: the dead of a war, with a reference, and a population without one.</summary>
    private const string Entity =
        """
        {"entities": {"Q900001": {"type": "item", "id": "Q900001", "labels": {"en": {"language": "en", "value": "Alpha War"}}, "claims": {
          "P31": [{"mainsnak": {"snaktype": "value", "property": "P31", "datavalue": {"value": {"entity-type": "item", "id": "Q198"}, "type": "wikibase-entityid"}, "datatype": "wikibase-item"}, "type": "statement", "id": "Q900001$1", "rank": "normal"}],
          "P1120": [{"mainsnak": {"snaktype": "value", "property": "P1120", "datavalue": {"value": QUANTITY, "type": "quantity"}, "datatype": "quantity"}, "type": "statement", "id": "Q900001$2", "rank": RANK,
            "qualifiers": {QUALIFIERS},
            "references": [REFERENCES]}]
        }}}}
        """;

    private const string Time = """[{"snaktype": "value", "property": "P585", "datavalue": {"value": {"time": "TIME", "timezone": 0, "before": 0, "after": 0, "precision": PRECISION, "calendarmodel": "http://www.wikidata.org/entity/CALENDAR"}, "type": "time"}, "datatype": "time"}]""";

    [Theory]
    [InlineData("""{"amount": "+250000", "unit": "1"}""", "250,000")]
    [InlineData("""{"amount": "+250000", "unit": "1", "upperBound": "+260000", "lowerBound": "+240000"}""", "250,000 (240,000–260,000)")]
    [InlineData("""{"amount": "+250000", "unit": "1", "upperBound": "+250000", "lowerBound": "+250000"}""", "exactly 250,000")]
    [InlineData("""{"amount": "+2.50", "unit": "http://www.wikidata.org/entity/Q712226"}""", "2.50")]
    public async Task A_quantity_is_a_figure(string quantity, string figure)
    {
        var read = await Read(Json(quantity));

        Assert.Empty(read.Errors);
        Assert.Equal(figure, Assert.Single(read.Casebook!.Claims).Answer.ToString());
    }

    [Fact]
    public async Task A_statement_has_a_question_of_its_entity_and_property()
    {
        var read = await Read(Json());

        var question = Assert.Single(read.Casebook!.Questions);
        Assert.Equal(Question.HowMuch("Q900001-P1120", "number of deaths, Alpha War", Unit.People, Course.Rising).In("entity", "Q900001").In("property", "P1120"), question);
        Assert.Contains("entities.Q900001: Statements of quantities are read; the others of Q900001, 1, are left out.", read.Warnings.Select(warning => $"{warning.Path}: {warning.Rule}"));
    }

    [Fact]
    public async Task Statements_answer_the_question_that_is_asked_of_their_property()
    {
        var dead = Question.HowMuch("dead", "people killed", Unit.People).In("property", "P1120");
        var other = Question.HowMuch("other", "people killed", Unit.People).In("property", "P1120").In("entity", "Q5");

        Assert.Equal("dead", Assert.Single((await Read(Json(), dead, other)).Casebook!.Claims).Question.Id);
        Assert.Equal("other", Assert.Single((await Read(Json(), dead, other.In("entity", "Q900001"))).Casebook!.Claims).Question.Id);
    }

    [Theory]
    [InlineData("+2015-12-17T00:00:00Z", 11, "2015-12-17")]
    [InlineData("+2015-12-00T00:00:00Z", 10, "2015-12")]
    [InlineData("+2015-00-00T00:00:00Z", 9, "2015")]
    [InlineData("+1994-00-00T00:00:00Z", 8, "1990/1999")]
    public async Task A_point_in_time_is_as_precise_as_it_says(string time, int precision, string asOf)
    {
        var read = await Read(Json(qualifiers: "\"P585\": " + TimeOf(time, precision), references: ""));

        Assert.Equal(asOf, Assert.Single(read.Casebook!.Claims).AsOf?.ToString());
    }

    [Theory]
    [InlineData("-0044-03-15T00:00:00Z", 11, "Q1985727")]
    [InlineData("+1700-00-00T00:00:00Z", 7, "Q1985727")]
    [InlineData("+1700-02-29T00:00:00Z", 11, "Q1985786")]
    public async Task A_date_that_cannot_be_held_is_told(string time, int precision, string calendar)
    {
        var read = await Read(Json(qualifiers: "\"P585\": " + TimeOf(time, precision, calendar)));

        Assert.Null(Assert.Single(read.Casebook!.Claims).AsOf);
        Assert.Contains(read.Warnings, warning => warning.Rule == "A claim has no place for some of this statement: P585, a date of another calendar, another era or less precision than ten years, when it was retrieved (P813).");
    }

    [Fact]
    public async Task A_reference_says_who_claims_it_and_where()
    {
        var read = await Read(Json());

        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal(("Q900001$2", "Q900002", "wikidata", "2016-01"), (claim.Id, claim.Claimant.Id, Assert.Single(claim.Attribution.Relays).Id, claim.Published?.ToString()));
        Assert.Equal(new Evidence { Url = "https://example.org/a", Title = "A count", Published = Date.Month(2016, 1) }, claim.Evidence);
    }

    [Fact]
    public async Task Two_references_are_two_claims_and_an_address_alone_names_its_host()
    {
        var read = await Read(Json(references: Reference + """, {"snaks": {"P854": [{"snaktype": "value", "property": "P854", "datavalue": {"value": "https://news.example.com/x", "type": "string"}, "datatype": "url"}]}}"""));

        Assert.Equal([("Q900001$2", "Q900002"), ("Q900001$2/2", "news.example.com")], read.Casebook!.Claims.Select(claim => (claim.Id, claim.Claimant.Id)));
    }

    [Fact]
    public async Task What_a_claim_has_no_place_for_is_told()
    {
        var read = await Read(Json(rank: "deprecated", qualifiers: $"\"P585\": {TimeOf("+2015-00-00T00:00:00Z", 9)}, \"P459\": [{Item("P459", "Q791801")}], \"P1480\": [{Item("P1480", "Q18122778")}]"));

        Assert.Contains("entities.Q900001.claims.P1120[0]: A claim has no place for some of this statement: P1480 Q18122778, its rank, deprecated, P459, when it was retrieved (P813).", read.Warnings.Select(warning => $"{warning.Path}: {warning.Rule}"));
    }

    [Fact]
    public async Task Circa_is_about_and_what_narrows_a_statement_makes_it_another_question()
    {
        var read = await Read(Json(qualifiers: $"\"P585\": {TimeOf("+2015-00-00T00:00:00Z", 9)}, \"P1480\": [{Item("P1480", "Q5727902")}], \"P276\": [{Item("P276", "Q7")}]"));

        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal((Figure.About(250_000), "Q900001-P1120-P276-Q7", "Q7"), ((Figure)claim.Answer, claim.Question.Id, claim.Question.Scope["P276"]));
    }

    [Fact]
    public async Task A_statement_without_any_date_is_left_out_and_told()
    {
        var read = await Read(Json(qualifiers: "", references: ""));

        Assert.Empty(read.Casebook!.Claims);
        Assert.Contains(read.Warnings, warning => warning.Rule.EndsWith("It is left out.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("¦[]", "A file of Wikidata has entities with claims, as Special:EntityData gives them; this has none.")]
    [InlineData("¦{\"entities\": {}}", "A file of Wikidata has entities with claims, as Special:EntityData gives them; this has none.")]
    [InlineData("{\"entities\"¦:", "entities: A JSON file holds one value, at most 128 levels deep; this does not: ")]
    public async Task What_is_no_entity_is_told(string marked, string rule)
    {
        var (text, place) = Marked.Of(marked, "file");

        Assert.StartsWith(place + rule, Assert.Single((await Read(text)).Errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"amount": "lots", "unit": "1"}""", "A quantity has an amount, and both bounds or neither, as in \"+250000\".")]
    [InlineData("""{"amount": "+5", "unit": "1", "upperBound": "+6"}""", "A quantity has an amount, and both bounds or neither, as in \"+250000\".")]
    [InlineData("""{"amount": "+5", "unit": "1", "upperBound": "+4", "lowerBound": "+3"}""", "The best value lies from low to high; 5 is outside 3 to 4.")]
    [InlineData("""{"amount": "+0.0000001", "unit": "1"}""", "A number has at most 6 decimal places; 0.0000001 has more.")]
    public async Task A_quantity_that_is_none_is_an_error_with_its_place(string quantity, string rule)
    {
        var json = Json(quantity);

        var error = Assert.Single((await Read(json)).Errors);

        Assert.Equal((rule, 3), (error.Rule, error.Line));
        Assert.StartsWith("entities.Q900001.claims.P1120[0]", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_negative_count_is_told_at_its_statement_though_all_stands_on_one_line()
    {
        var json = Json("""{"amount": "-5", "unit": "1"}""").ReplaceLineEndings("");

        var error = Assert.Single((await Read(json)).Errors);

        Assert.Equal((1, "entities.Q900001.claims.P1120[0]"), (error.Line, error.Path));
        Assert.Equal('{', json[error.Column - 1]);
    }

    [Fact]
    public async Task Keep_going_leaves_out_exactly_the_bad_statements()
    {
        var root = JObject.Parse(Json());
        var statements = (JArray)root.SelectToken("entities.Q900001.claims.P1120")!;
        var bad = (JObject)statements[0].DeepClone();
        bad["id"] = new string('x', 300);
        statements.Insert(0, bad);

        var read = await CasebookFile.ReadAsync([WikidataFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(root.ToString())), "file")], new() { KeepGoing = true });

        Assert.Equal(("An id has 1 to 200 characters; this one has 300.", "entities.Q900001.claims.P1120[0]"), (Assert.Single(read.Errors).Rule, read.Errors[0].Path));
        Assert.Equal(("Q900001$2", Course.Rising), (Assert.Single(read.Casebook!.Claims).Id, Assert.Single(read.Casebook.Questions).Course));
    }

    [Fact]
    public async Task What_is_read_is_the_same_after_it_was_written()
    {
        var read = await Read(Json("""{"amount": "+2.50", "unit": "http://www.wikidata.org/entity/Q712226", "upperBound": "+3", "lowerBound": "+2"}""", qualifiers: $"\"P585\": {TimeOf("+2015-12-00T00:00:00Z", 10)}, \"P17\": [{Item("P17", "Q8")}]"));

        var (again, losses) = await Round(read.Casebook!);

        Assert.Empty(losses);
        Assert.Equal(read.Casebook, again);
    }

    [Fact]
    public void Whatever_can_be_held_is_the_same_after_it_was_written_and_read()
    {
        var numbers = Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[0, 2]).Select((n, scale) => new decimal(n, 0, 0, false, (byte)scale));
        var figures = Gen.OneOf<Figure>(
            numbers.Select(x => Figure.Plain(x)), numbers.Select(x => Figure.Exactly(x)), numbers.Select(x => Figure.About(x)),
            Gen.Select(numbers, numbers, numbers).Select((a, b, c) => Ordered(a, b, c)));
        var days = Gen.Date.Select(day => Date.Day(day.Year, day.Month, day.Day));
        var dates = Gen.OneOf(days, days.Select(day => Date.Month(day.Start.Year, day.Start.Month)), days.Select(day => Date.Year(day.Start.Year)));
        var asOf = Gen.OneOf(dates.Select(date => (Date?)date), Gen.Select(dates, dates).Select((a, b) => a.Start <= b.End ? Date.Between(a, b) : Date.Between(b, a)), Gen.Const((Date?)null));
        Unit[] units = [Unit.People, Unit.Of("km2"), Unit.None, Unit.Of("USD"), Unit.Of("Q77")];
        var claims = Gen.Select(figures, asOf, dates, Gen.OneOf(units), Gen.Int[1, 3], Gen.OneOf<string?>("https://example.org/x", null), Gen.OneOf<string?>("words \u202E <b>", null));
        claims.Array[1, 6].Sample(
            all =>
            {
                var wikidata = Source.Dataset("wikidata", "Wikidata");
                var casebook = Casebook.Of(all.Select((each, i) =>
                {
                    var (figure, state, said, of, by, url, words) = each;
                    var question = Question.HowMuch($"q-{of.Code}", null, of).In("entity", "Q9").In("property", $"P{1000 + Array.IndexOf(units, of)}");
                    var claim = question.Claim($"Q9${i}", Source.Of($"Q{by}", $"Q{by}"), figure, Publication.On(said), via: [wikidata]);
                    if (state is not null) claim = claim.WithAsOf(state);
                    return url is null && words is null ? claim : claim.WithEvidence(new Evidence { Url = url, Exact = words, Published = Publication.On(said) });
                }));

                var (again, losses) = Round(casebook).GetAwaiter().GetResult();

                Assert.Empty(losses);
                Assert.Equal(casebook, again);
            },
            iter: 1_000);
    }

    [Fact]
    public async Task What_a_statement_cannot_hold_is_told_and_never_flattened()
    {
        var dead = Question.HowMuch("dead", "people killed", Unit.People).In("entity", "Q9").In("property", "P1120").In("place", "Alphaland");
        var (un, trt) = (Source.Organisation("un", "United Nations"), Source.Outlet("trt", "TRT"));
        var day = new NodaTime.LocalDate(2015, 12, 17);
        var casebook = Casebook.Of(
            dead.Claim("over", un, Figure.MoreThan(250_000), day), dead.Claim("between", un, Figure.Between(1, 2), day), dead.Claim("tens", un, Figure.Order(OrderOfMagnitude.Tens), day),
            dead.Claim("held", un, Figure.Plain(7), day, via: [trt]).WithBasis(Basis.Estimate).WithEvidence(new Evidence { Url = "javascript:alert(1)", Publisher = "x" }),
            Question.HowMuch("elsewhere").Claim("unasked", un, Figure.Plain(1), day), Question.Whether("so").Claim("stance", un, Stance.For, day));
        var stream = new MemoryStream();

        var losses = await WikidataFile.WriteAsync(casebook, stream);

        Assert.Equal(
            """
            3 claims are left out: a quantity is a number with bounds, and wordings such as "more than", "between" and "tens of thousands" are none; the first is over.
            1 claim loses their basis; it is held.
            1 claim loses their claimant: a source is an item, Q1065, or the host of the address; it is held.
            1 claim loses who passed them on; it is held.
            1 claim loses facets of their questions; it is held.
            1 claim loses their address: one begins with http or https; it is held.
            1 claim loses the publisher or date of their document; it is held.
            2 claims are left out: their questions lack the facets entity and property, as in Q178810 and P1120; the first is unasked.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', losses));
        var written = JObject.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("held", (string?)Assert.Single(written["entities"]!["Q9"]!["claims"]!["P1120"]!)["id"]);
    }

    [Fact]
    public async Task Hostile_texts_come_out_as_they_are_within_JSON_that_is_harmless_in_a_page()
    {
        var question = Question.HowMuch("q").In("entity", "Q9").In("property", "P1");
        foreach (var text in Hostile.Texts)
        {
            var stream = new MemoryStream();
            await WikidataFile.WriteAsync(Casebook.Of(question.Claim("c", Source.Of("Q1", text), Figure.Plain(1), Date.Year(2000)).WithEvidence(new Evidence { Exact = text, Title = text })), stream);

            var written = Encoding.UTF8.GetString(stream.ToArray());
            Assert.DoesNotContain('<', written);
            Assert.DoesNotContain('\u202E', written);
            Assert.Equal(text, (string?)JObject.Parse(written).SelectToken("$..P1683[0].datavalue.value.text"));
        }
    }

    private const string Reference =
        """
        {"snaks": {"P248": [{"snaktype": "value", "property": "P248", "datavalue": {"value": {"entity-type": "item", "id": "Q900002"}, "type": "wikibase-entityid"}, "datatype": "wikibase-item"}],
          "P854": [{"snaktype": "value", "property": "P854", "datavalue": {"value": "https://example.org/a", "type": "string"}, "datatype": "url"}],
          "P1476": [{"snaktype": "value", "property": "P1476", "datavalue": {"value": {"text": "A count", "language": "en"}, "type": "monolingualtext"}, "datatype": "monolingualtext"}],
          "P577": [{"snaktype": "value", "property": "P577", "datavalue": {"value": {"time": "+2016-01-00T00:00:00Z", "precision": 10, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}, "type": "time"}}],
          "P813": [{"snaktype": "value", "property": "P813", "datavalue": {"value": {"time": "+2017-01-02T00:00:00Z", "precision": 11, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}, "type": "time"}}]}}
        """;

    private static string Json(string quantity = """{"amount": "+250000", "unit": "1"}""", string rank = "normal", string? qualifiers = null, string references = Reference) => Entity
        .Replace("QUANTITY", quantity, StringComparison.Ordinal).Replace("RANK", $"\"{rank}\"", StringComparison.Ordinal)
        .Replace("QUALIFIERS", qualifiers ?? "\"P585\": " + TimeOf("+2015-12-17T00:00:00Z", 11), StringComparison.Ordinal).Replace("REFERENCES", references, StringComparison.Ordinal);

    private static string TimeOf(string time, int precision, string calendar = "Q1985727") => Time
        .Replace("TIME", time, StringComparison.Ordinal).Replace("PRECISION", $"{precision}", StringComparison.Ordinal).Replace("CALENDAR", calendar, StringComparison.Ordinal);

    private static string Item(string property, string id) =>
        $$"""{"snaktype": "value", "property": "{{property}}", "datavalue": {"value": {"entity-type": "item", "id": "{{id}}"}, "type": "wikibase-entityid"}, "datatype": "wikibase-item"}""";

    private static Figure Ordered(params decimal[] numbers)
    {
        Array.Sort(numbers);
        return numbers[0] == numbers[2] ? Figure.Exactly(numbers[1]) : Figure.Estimate(numbers[1], numbers[0], numbers[2]);
    }

    private static Task<CasebookReading> Read(string json, params Question[] questions) =>
        CasebookFile.ReadAsync([WikidataFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(json)), "file", questions)]);

    private static async Task<(Casebook? Casebook, IReadOnlyList<ExportLoss> Losses)> Round(Casebook casebook)
    {
        var stream = new MemoryStream();
        var losses = await WikidataFile.WriteAsync(casebook, stream);
        stream.Position = 0;
        var read = await CasebookFile.ReadAsync([WikidataFile.FromStream(stream, "file", casebook.Questions)]);
        Assert.Empty(read.Errors);
        return (read.Casebook, losses);
    }
}
