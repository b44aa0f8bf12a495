using System.Text;
using FactCheck.Files;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace FactCheck.Interop.Tests;

public class ClaimReviewFileTests
{
    private const string Review =
        """
        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/r/1", "datePublished": "2016-01-05",
         "claimReviewed": "More than 250,000 people were killed in Alphaland.",
         "author": {"@type": "Organization", "name": "The Desk"},
         "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": "5", "alternateName": "False: 9,000"},
         "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ann Smith"}, "datePublished": "2015-12-17",
           "appearance": [{"@type": "CreativeWork", "url": "https://news.example/a", "headline": "A speech", "publisher": {"@type": "NewsMediaOrganization", "name": "The News"}}]}}
        """;

    [Fact]
    public async Task The_claim_that_was_reviewed_is_taken_and_neither_reviewer_nor_rating()
    {
        var read = await Read(Review);

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal((Figure.MoreThan(250_000), "https://desk.example/r/1#0", "2015-12-17"), ((Figure)claim.Answer, claim.Id, claim.Published?.ToString()));
        Assert.Equal(Source.Person("ann-smith", "Ann Smith"), claim.Claimant);
        Assert.Equal(["The News"], claim.Attribution.Relays.Select(relay => relay.Name));
        Assert.Equal(new Evidence { Url = "https://news.example/a", Title = "A speech", Publisher = "The News", Exact = "More than 250,000", Prefix = "", Suffix = " people were killed in Alphaland" }, claim.Evidence);
        Assert.DoesNotContain(read.Casebook.Sources, source => source.Name == "The Desk");
    }

    [Theory]
    [InlineData("[REVIEW]")]
    [InlineData("""{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, REVIEW]}""")]
    [InlineData("""{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]}""")]
    [InlineData("<!doctype html><title>x</title>\r\n<p>9,000 people killed\r\n<script type=\"application/ld+json\">\r\nREVIEW</script>")]
    [InlineData("<script type=\"application/ld+json\">{broken</script><script type=\"application/ld+json\">REVIEW</script>", 1)]
    public async Task Lists_graphs_feeds_and_pages_have_reviews_too(string around, int warnings = 0)
    {
        var read = await Read(around.Replace("REVIEW", Review, StringComparison.Ordinal));

        Assert.Empty(read.Errors);
        Assert.Equal(warnings, read.Warnings.Count);
        Assert.Equal("https://desk.example/r/1#0", Assert.Single(read.Casebook!.Claims).Id);
    }

    [Fact]
    public async Task A_node_that_stands_elsewhere_and_the_older_way_to_write_are_understood()
    {
        var read = await Read(
            """
            {"@graph": [
              {"@type": "http://schema.org/ClaimReview", "@id": "#r", "claimReviewed": "At least 40 people were killed.", "itemReviewed": {"@id": "#c"}},
              {"@type": ["CreativeWork"], "@id": "#c", "author": [{"@type": "Organization", "name": "UN"}], "datePublished": "2015-12", "sameAs": "https://news.example/b"}]}
            """);

        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal((Figure.AtLeast(40), Source.Organisation("un", "UN"), "https://news.example/b"), ((Figure)claim.Answer, claim.Claimant, claim.Evidence?.Url));
    }

    [Theory]
    [InlineData("More than 250,000 people were killed in Alphaland.", "The moon is made of cheese.", "A claim is read where it has a figure; this has none. It is left out: \"The moon is made of cheese.\".")]
    [InlineData("More than 250,000 people were killed in Alphaland.", "Some 40 people were killed and 90 wounded.", "A claim is read where it has one figure; this has 2. It is left out: \"Some 40 people were killed and 90 wounded.\".")]
    [InlineData("\"author\": {\"@type\": \"Person\", \"name\": \"Ann Smith\"}, ", "", "A claim has a claimant; the review names none. It is left out")]
    [InlineData("{\"@type\": \"Person\", \"name\": \"Ann Smith\"}", "[{\"name\": \"Ann Smith\"}, {\"name\": \"Bob\"}]", "A review has one claim, of one claimant, and one appearance is kept; of 2 claimants the first is taken.")]
    [InlineData("\"appearance\": [", "\"appearance\": [{\"url\": \"https://a.example/\"}, ", "A review has one claim, of one claimant, and one appearance is kept; of 2 appearances the first is taken.")]
    [InlineData(", \"datePublished\": \"2015-12-17\"", "", "A claim says when it was made; the day of the review stands in.")]
    [InlineData("\"claimReviewed\": \"More than 250,000 people were killed in Alphaland.\",", "", "A review says what claim it reviews; this has neither claimReviewed nor a text of itemReviewed. It is left out.")]
    public async Task What_cannot_be_held_is_told_at_the_review(string what, string instead, string rule)
    {
        var read = await Read("[\n" + Review.Replace(what, instead, StringComparison.Ordinal) + "]");

        var warning = Assert.Single(read.Warnings);
        Assert.StartsWith(rule, warning.Rule, StringComparison.Ordinal);
        Assert.Equal((2, 1, "[0]"), (warning.Line, warning.Column, warning.Path));
    }

    [Fact]
    public async Task Two_names_of_one_id_are_one_source_and_that_is_told()
    {
        var read = await Read($"[{Review}, {Review.Replace("Ann Smith", "Ann-Smith", StringComparison.Ordinal)}]");

        Assert.Equal(["https://desk.example/r/1#0", "https://desk.example/r/1/2#0"], read.Casebook!.Claims.Select(claim => claim.Id));
        Assert.Equal("A source has one name; \"Ann-Smith\" is taken for \"Ann Smith\", whose id it has.", Assert.Single(read.Warnings).Rule);
    }

    [Fact]
    public async Task A_place_in_a_page_is_one_of_the_page()
    {
        var read = await Read("<p>\n\n<script type=\"application/ld+json\">" + Review.Replace("More than 250,000", "Many", StringComparison.Ordinal) + "</script>");

        var warning = Assert.Single(read.Warnings);
        Assert.Equal((3, 36), (warning.Line, warning.Column));
    }

    [Theory]
    [InlineData("{\"@type\": \"Article\"}")]
    [InlineData("<p>nothing")]
    [InlineData("{\"@type\":")]
    [InlineData("")]
    public async Task A_file_without_reviews_is_an_error(string text) => Assert.Single((await Read(text)).Errors);

    [Fact]
    public async Task A_draft_is_marked_as_one_and_has_neither_rating_nor_author()
    {
        var (written, losses) = await Write(Example());

        Assert.Equal("their question, but for its words", Assert.Single(losses).What);
        var review = Assert.IsType<JObject>(Assert.Single(written["@graph"]!));
        Assert.Equal(("Draft", "more than 250,000 people killed in the war in Alphaland"), ((string?)review["creativeWorkStatus"], (string?)review["claimReviewed"]));
        Assert.False(review.ContainsKey("reviewRating") || review.ContainsKey("author"));
    }

    [Fact]
    public async Task Drafts_are_as_schema_org_defines_them()
    {
        var day = new LocalDate(2015, 12, 17);
        var (un, dataset) = (Source.Organisation("un", "United Nations"), Source.Dataset("d", "A Dataset"));
        var casebook = Example().With(
            Question.When("ended").Claim("date", un, Date.Month(2015, 3), Instant.FromUtc(2015, 12, 17, 12, 0)), Question.Which("leader").Claim("name", dataset, "Assad", Date.Year(2015)),
            Question.Whether("leaves").Claim("stance", un, Stance.Against.By(Expression.Vote), day), Question.HowMuch("money", null, Unit.Of("USD")).ClaimAsOf("money", un, Figure.Estimate(1, 2), Date.Parse("2014/2015-03")));

        var (written, _) = await Write(casebook);

        Assert.Empty(written["@graph"]!.Cast<JObject>().SelectMany(SchemaOrg.Unknown));
        Assert.Equal(5, written["@graph"]!.Count());
    }

    [Fact]
    public void The_check_against_schema_org_can_fail() => Assert.Equal(
        ["author: Claim is none of Organization, Person", "itemReviewed.rating: Claim has no property rating", "itemReviewed.datePublished: soon is none of Date, DateTime", "itemReviewed.appearance: there is no type Nothing", "itemReviewed.appearance: Nothing is none of CreativeWork"],
        SchemaOrg.Unknown(JObject.Parse("""{"@type": "ClaimReview", "author": {"@type": "Claim"}, "itemReviewed": {"@type": "Claim", "rating": 1, "datePublished": "soon", "appearance": {"@type": "Nothing"}}}"""))
            .Select(each => each.Replace("itemReviewed.appearance.appearance", "itemReviewed.appearance", StringComparison.Ordinal)));

    [Fact]
    public async Task A_draft_reads_back_as_the_claim_that_it_was_made_of()
    {
        var claim = Example().Claims[0];
        var stream = new MemoryStream();
        await ClaimReviewFile.WriteAsync(Example(), stream);

        var again = Assert.Single((await Read(Encoding.UTF8.GetString(stream.ToArray()))).Casebook!.Claims);

        Assert.Equal((claim.Answer, claim.Claimant, claim.Published, claim.AsOf, claim.Evidence?.Url), (again.Answer, again.Claimant, again.Published, again.AsOf, again.Evidence?.Url));
        Assert.Equal(claim.Attribution.Relays.Select(relay => relay.Name), again.Attribution.Relays.Select(relay => relay.Name));
    }

    [Fact]
    public async Task What_a_draft_loses_is_told()
    {
        var question = Question.HowMuch("q", "dead", Unit.People);
        var claim = question.Claim("c", Source.Dataset("d", "D"), Figure.Plain(1), Date.Year(2000), via: [Source.Outlet("a", "A"), Source.Outlet("b", "B")])
            .WithBasis(Basis.Model).WithEvidence(new Evidence { Url = "javascript:alert(1)", Prefix = "x", Publisher = "Z" });

        var (_, losses) = await Write(Casebook.Of(claim));

        Assert.Equal(
            ["their basis", "their question, but for its words", "what their claimant is: an author is a person or an organisation", "who passed them on, but for the outermost", "their address: one begins with http or https", "the place of their words", "the publisher of their document: who passed them on stands in its place"],
            losses.Select(loss => loss.What));
    }

    [Fact]
    public async Task Hostile_texts_come_out_harmless_and_as_they_are()
    {
        foreach (var text in Hostile.Texts)
        {
            var stream = new MemoryStream();
            var claim = Question.HowMuch("q", text).Claim("c", Source.Person("p", text), Figure.Plain(1), Date.Year(2000)).WithEvidence(new Evidence { Url = text, Title = text, Exact = text });
            await ClaimReviewFile.WriteAsync(Casebook.Of(claim), stream);

            var written = Encoding.UTF8.GetString(stream.ToArray());
            Assert.DoesNotContain('<', written);
            Assert.DoesNotContain('\u202E', written);
            Assert.DoesNotContain("\"url\"", written, StringComparison.Ordinal);
            Assert.Equal(text, (string?)JObject.Parse(written).SelectToken("@graph[0].itemReviewed.author.name"));
            Assert.Empty((await Read(written)).Errors);
            Assert.Empty((await Read("<script type=\"application/ld+json\">" + written + "</script>")).Errors);
        }
    }

    private static Casebook Example()
    {
        var dead = Question.HowMuch("dead", "people killed in the war in Alphaland", Unit.People, Course.Rising);
        return Casebook.Of(dead.Claim("un-toll", Source.Organisation("united-nations", "United Nations"), Figure.MoreThan(250_000), new LocalDate(2015, 12, 17), via: [Source.Outlet("trt-world", "TRT World")])
            .WithAsOf(Date.Month(2015, 8)).WithEvidence(new Evidence { Url = "https://news.example/a", Title = "A title", Exact = "over 250,000" }));
    }

    private static Task<CasebookReading> Read(string text) => CasebookFile.ReadAsync([ClaimReviewFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file")]);

    private static async Task<(JObject Written, IReadOnlyList<ExportLoss> Losses)> Write(Casebook casebook)
    {
        var stream = new MemoryStream();
        var losses = await ClaimReviewFile.WriteAsync(casebook, stream);
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(Encoding.UTF8.GetString(stream.ToArray()))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return (JObject.Load(reader), losses);
    }
}
