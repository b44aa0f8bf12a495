using System.Text;
using FactCheck.Files;

namespace FactCheck.Interop.Tests;

/// <summary>Rows of our own in the columns of UCDP's and ACLED's files.</summary>
public class ConflictDataTests
{
    private const string Ged =
        "id,relid,year,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_description,adm_1,adm_2,country,date_prec,date_start,date_end,deaths_a,best,high,low\n";

    private const string Brd = "conflict_id,dyad_id,location_inc,side_a,side_b,year,bd_best,bd_low,bd_high,version\n";
    private const string Acled = "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,actor2,country,location,source,notes,fatalities,timestamp\n";

    [Fact]
    public async Task An_event_of_the_GED_is_an_estimate_with_its_article_as_evidence()
    {
        var read = await Read(
            ImportMap.UcdpGed,
            Ged + "77,X-1,1999,9,A: Government,12,A - B,A,B,1,\"Agency,1999-03-02,Ten die\",Agency,1999-03-02;1999-03-04,Ten die,police,near C,D,E,Alphaland,1,1999-03-01 00:00:00.000,1999-03-02 00:00:00.000,4,10,14,8\n");

        Assert.Empty(read.Errors);
        Assert.Empty(read.Warnings);
        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal(("ucdp-ged-77", "ucdp-event-77", "people killed in UCDP event 77, A - B, near C (Alphaland)"), (claim.Id, claim.Question.Id, claim.Question.Text));
        Assert.Equal((Figure.Estimate(10, 8, 14), Basis.Estimate, "1999-03-01/1999-03-02"), ((Figure)claim.Answer, claim.Basis, claim.AsOf?.ToString()));
        Assert.Equal(new Evidence { Title = "Ten die (original source: police)", Publisher = "Agency", Published = Date.Day(1999, 3, 2) }, claim.Evidence);
        Assert.Equal(("Alphaland", "UCDP Georeferenced Event Dataset"), (claim.Question.Scope["country"], claim.Claimant.Name));
    }

    [Fact]
    public async Task Two_events_of_one_day_and_dyad_are_two_questions()
    {
        var read = await Read(ImportMap.UcdpGed, Ged + string.Concat(Enumerable.Range(1, 2).Select(i => $"{i},,1999,9,N,12,A - B,A,B,1,,,,,,,,,L,1,1999-03-01,1999-03-01,0,{i}0,{i}5,{i}0\n")));

        Assert.Equal(2, read.Casebook!.Questions.Count);
        Assert.Empty(read.Casebook.Check().Discrepancies);
    }

    [Fact]
    public async Task The_battle_deaths_of_a_dyad_in_a_year_are_compared_within_that_year_alone()
    {
        var read = await Read(ImportMap.UcdpBrd, Brd + "9,12,Alphaland,A,B,1999,100,90,120,25.1\n9,12,Alphaland,A,B,2000,400,390,500,25.1\n");

        Assert.Empty(read.Errors);
        Assert.Equal(["ucdp-brd-conflict-9-dyad-12-1999", "ucdp-brd-conflict-9-dyad-12-2000"], read.Casebook!.Questions.Select(question => question.Id));
        Assert.All(read.Casebook.Questions, question => Assert.Equal((Course.PerPeriod, Unit.People, "Alphaland"), (question.Course, question.Unit, question.Scope["country"])));
        Assert.Equal("100 (90–120)", read.Casebook.Claims[0].Answer.ToString());
    }

    [Fact]
    public async Task Country_years_that_passed_through_floating_point_are_read_too()
    {
        var read = await Read(ImportMap.UcdpBrd, "gwcode,country_name,year,low,high,best,source\n700.0,Alphaland,1946.0,25.0,999.0,300.0,A Dataset 3.1\n");

        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal(("ucdp-brd-country-700-1946", "300 (25–999)", "A Dataset 3.1", SourceKind.Dataset), (claim.Question.Id, claim.Answer.ToString(), claim.Claimant.Name, claim.Claimant.Kind));
    }

    [Fact]
    public async Task A_table_that_says_neither_conflict_nor_dyad_nor_country_is_refused_and_not_made_one_question()
    {
        var read = await Read(ImportMap.UcdpBrd, "name,year,best,low,high\nA,1999,1,1,1\nB,1999,9,9,9\n");

        Assert.Equal("map: question.scope.case", Assert.Single(read.Errors).Path);
    }

    [Theory]
    [InlineData("9,12,L,A,B,1999,¦130,90,120,25.1\n", "bd_best: The best value lies from low to high; 130 is outside 90 to 120.")]
    [InlineData("9,12,L,A,B,1999,¦100,120,90,25.1\n", "bd_best: The upper bound 90 leaves no number above the lower bound 120.")]
    [InlineData("9,12,L,A,B,1999,¦1.5,1,2,25.1\n", "bd_best: A whole number is meant here; this is \"1.5\".")]
    [InlineData("9,12,L,A,B,¦soon,1,1,2,25.1\n", "year: A whole number is meant here; this is \"soon\".")]
    public async Task Numbers_out_of_order_are_told_at_their_line(string marked, string rule)
    {
        var (text, place) = Marked.Of(Brd + marked, "file");

        var read = await Read(ImportMap.UcdpBrd, text);

        Assert.Equal(place + rule, Assert.Single(read.Errors).ToString());
    }

    [Fact]
    public async Task Unknown_deaths_are_no_claim()
    {
        var read = await Read(ImportMap.UcdpBrd, Brd + "9,12,L,A,B,1999,-999,-999,-999,25.1\n");

        Assert.Empty(read.Casebook!.Claims);
        Assert.Contains("this is the first of 1 that are left out", Assert.Single(read.Warnings).Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17 December 2015")]
    [InlineData("2015-12-17")]
    public async Task An_event_of_ACLED_is_a_number_of_dead_on_its_day(string date)
    {
        var read = await Read(ImportMap.Acled, Acled + $"ALP1,{date},2015,Battles,Armed clash,A,B,Alphaland,C,Agency; Paper,\"Ten died, it is said.\",10,1\n");

        Assert.Empty(read.Errors);
        var claim = Assert.Single(read.Casebook!.Claims);
        Assert.Equal(("acled-ALP1", Figure.Exactly(10), "2015-12-17", "Agency; Paper"), (claim.Id, (Figure)claim.Answer, claim.AsOf?.ToString(), claim.Evidence?.Publisher));
        Assert.Equal("people killed in ACLED event ALP1: Armed clash, C (Alphaland)", claim.Question.Text);
    }

    [Fact]
    public async Task What_is_read_is_the_same_after_it_was_written_as_a_casebook_file()
    {
        var read = await Read(ImportMap.UcdpBrd, Brd + string.Concat(Enumerable.Range(0, 300).Select(i => $"{i % 7},{i % 30},L{i},\"A, {i}\",B,{1900 + i},{i + 5},{i},{2 * i + 9},25.1\n")));
        var stream = new MemoryStream();
        await CasebookFile.WriteAsync(read.Casebook!, stream);
        stream.Position = 0;

        var again = await CasebookFile.ReadAsync([CasebookInput.FromStream(stream, "again.json")]);

        Assert.Equal(300, read.Casebook!.Claims.Count);
        Assert.Equal(read.Casebook, again.Casebook);
    }

    private static Task<CasebookReading> Read(ImportMap map, string text) =>
        CasebookFile.ReadAsync([CsvCasebook.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file", map)]);
}
