using FactCheck.Detection;
using FactCheck.Reading;
using NodaTime;

namespace FactCheck.Tests.Reading;

public class TextClaimReaderTests
{
    private const string War = """
        Toll of the war in doubt

        Updated Dec 17, 2015

        By UN estimates the war has claimed the lives of over 250,000 people, while the Syrian Observatory for Human Rights (SOHR) says that the true death toll exceeds 350,000.

        Some 100 opposition groups met in Riyadh. The SOHR said 12 doctors had been arrested on Monday.
        """;

    [Fact]
    public void Two_sources_of_one_article_are_a_conflict_with_exact_evidence_and_the_articles_date()
    {
        var reading = Read(War, "TRT World");

        var conflict = Assert.IsType<ConflictingFigures>(Assert.Single(new[] { reading }.ToCasebook().Check().Discrepancies));
        Assert.Equal(["United Nations", "Syrian Observatory for Human Rights"], reading.Claims.Take(2).Select(claim => claim.Claimant.Name));
        Assert.Equal(["over 250,000", "exceeds 350,000"], reading.Claims.Take(2).Select(claim => claim.Evidence!.Exact));
        Assert.Equal(reading.Claims.Take(2).Select(claim => claim.Id).Order(), conflict.Claims.Select(claim => claim.Id).Order());
        Assert.All(conflict.Claims, claim => Assert.Equal("2015-12-17", claim.Published!.ToString()));
        Assert.All(conflict.Claims, claim => Assert.Equal(["TRT World"], claim.Attribution.Relays.Select(relay => relay.Name)));
        Assert.All(reading.Claims, claim => Assert.True(reading.Document.Holds(claim.Evidence!)));
    }

    [Theory]
    [InlineData("Police said 12 people had died.", "12 => Police")]
    [InlineData("At least 12 people died, the health ministry said.", "at least 12 => health ministry")]
    [InlineData("\"We have lost 12 men,\" said Colonel Ana Ruiz.", "12 => Ana Ruiz")]
    [InlineData("According to the Red Crescent, 12 people died.", "12 => Red Crescent")]
    [InlineData("Reuters reported, citing two officials, that 12 people had died.", "2 => doc | 12 => officials via Reuters")]
    [InlineData("State TV quoted the governor as saying 12 people had died.", "12 => governor via State TV")]
    [InlineData("Jane Roe, who leads the union, said 12 people had died.", "12 => Jane Roe")]
    [InlineData("Ann Lee, a spokeswoman for the ministry, said 12 people had died.", "12 => ministry")]
    [InlineData("Mayor Jane Roe spoke at noon. She said 12 people had died.", "12 => Jane Roe")]
    [InlineData("The blast killed 12 people.", "12 => doc")]
    [InlineData("Officials disputed the UN figure of 12 dead.", "12 => United Nations")]
    [InlineData("The army said 12 had died, while rebels said 40 had.", "12 => army | 40 => rebels")]
    [InlineData("The Herald reported that the navy put the number rescued at 12.", "12 => navy via Herald")]
    [InlineData("The navy said 12 people were rescued, the Herald reported.", "12 => navy via Herald")]
    [InlineData("Calder Rescue Service sent boats. The rescue service said 12 people had died.", "12 => Calder Rescue Service")]
    [InlineData("The minister, Ali Roe, spoke at noon, police said. The minister said 12 people had died.", "12 => minister")]
    [InlineData("The minister, Ali Roe, said 5 had died. Later the minister said 12 had died.", "5 => Ali Roe | 12 => Ali Roe")]
    [InlineData("Marlowe & Finch fell 11.3% on Tuesday. The company said 12 shops would close.", "11.3 percent => doc | 12 => Marlowe & Finch")]
    [InlineData("Norlink's passengers were stuck at noon. The airline said 12 flights were cut.", "12 => Norlink")]
    [InlineData("Open Cells, a legal-aid group, said 5 people were held. The group said 12 were hurt.", "5 => Open Cells | 12 => Open Cells")]
    [InlineData("Calder Air said 5 flights were cut. Its spokesman, Ed Roe, said 12 more were late.", "5 => Calder Air | 12 => Calder Air")]
    [InlineData("Helping Hands of Mercer, the largest food bank in the region, opened. The food bank said 12 families came.", "12 => Helping Hands of Mercer")]
    [InlineData("The agency said 53 people in 16 states had fallen ill.", "53 => agency | 16 => agency")]
    [InlineData("\"We cut 12 flights,\" said Mary Jane Roe, a spokeswoman for Norlink Air.", "12 => Norlink Air")]
    [InlineData("According to Mary Jane Roe, a spokeswoman for Norlink Air, 12 flights were late. Roe said 5 were cut.", "12 => Norlink Air | 5 => Norlink Air")]
    [InlineData("Norlink Air said 5 flights were cut. Spokeswoman Mary Jane Roe said 12 were late.", "5 => Norlink Air | 12 => Norlink Air")]
    [InlineData("A Norlink Air spokeswoman, Mary Jane Roe, said 12 flights were late. \"It was 14,\" Roe said.", "12 => Norlink Air | 14 => Norlink Air")]
    [InlineData("The energy regulator has another number. It says 12 people were hurt.", "12 => energy regulator")]
    [InlineData("The Ohio Department of Family Services said 12 people filed claims.", "12 => Ohio Department of Family Services")]
    public void Who_says_so_is_read(string text, string expected) => Assert.Equal(expected, Said(Read(text)));

    [Fact]
    public void A_headline_that_opens_with_no_name_is_nobody() => Assert.Equal("5 => company", Said(Read("Rising prices hit Rising brands hard\n\nWaiting customers left. The company said 5 shops had closed.")));

    [Fact]
    public void A_pronoun_that_could_be_two_people_is_told_and_its_figure_is_compared_with_none()
    {
        var reading = Read("Mayor Jane Roe met Governor Ann Lee. She said 12 people had died. The army said 40 people had died.");

        Assert.Contains(reading.Notes, note => note.Message.StartsWith("Nobody can tell who \"She\" is", StringComparison.Ordinal));
        Assert.Empty(new[] { reading }.ToCasebook().Check().Discrepancies);
    }

    [Theory]
    [InlineData("quoted injured union figure : first")]
    [InlineData("Russian-installed officials said 19 people were killed.")]
    [InlineData("Forty-six of them were hurt, the Alliance said.")]
    [InlineData("which cited by, as saying 12")]
    [InlineData("Not 450, he said: there were 1,300. 712, not 438.")]
    public void Odd_openings_are_read(string text) => Assert.All(Read(text).Claims, claim => Assert.True(claim.Claimant.Name.Length > 0));

    [Fact]
    public void A_figure_given_anew_in_a_text_of_no_known_publisher_is_a_revision_published_when_it_was_said()
    {
        var reading = TextClaimReader.Read(new Document("doc", "Race lowers its count\n\nLAKEMONT, Oct. 11, 2023 —\n\nOn Sunday the club said that 14,200 runners had finished the race. On Tuesday the club said that 12,860 had taken part in the race. It corrected an error."));

        var revised = Assert.IsType<RevisedFigure>(Assert.Single(new[] { reading }.ToCasebook().Check().Discrepancies));
        Assert.Equal(new LocalDate(2023, 10, 8), revised.Before.Published!.LastDay);
        Assert.Equal(new LocalDate(2023, 10, 10), revised.After.Published!.LastDay);
    }

    [Fact]
    public void A_figure_of_a_watched_question_stays_there_however_it_is_set_against_others()
    {
        var flooded = Question.HowMuch("flooded", "homes flooded", Unit.None, Course.Rising).WithCues(Cues.Of("homes were flooded"));
        var document = new Document("doc", "Toll in dispute\n\nPublished 3 May 2024\n\nThe council said 450 homes lay under water.\n\nThe agency said that 712 homes were flooded, not 450.");

        var claims = TextClaimReader.Read(document, new() { WatchList = WatchList.Of(Casebook.Empty.With(flooded)) }).Claims;

        Assert.Equal("flooded", Assert.Single(claims, claim => claim.Answer.ToString() == "712").Question.Id);
    }

    [Theory]
    [InlineData("The ministry said 12 people had died. The Red Cross said 40 had been wounded.")]
    [InlineData("The ministry said 12 people had died in Homs. The Red Cross said 40 people had died in Aleppo.")]
    [InlineData("The ministry said 12 people had died. In 2011, the Red Cross said, 40 people died.")]
    [InlineData("The ministry said 12 people had died. The Red Cross said another 40 had died in a second blast.")]
    [InlineData("The ministry said 12 people had died. The Red Cross said an average of 40 people died every day.")]
    [InlineData("The ministry said 12 people had died. The Red Cross said 40 people could die.")]
    [InlineData("The ministry said 120 people had died. The Red Cross said 4 children had died.")]
    [InlineData("The ministry said 120 people had died. The Red Cross said 40 people had died in the past 24 hours.")]
    [InlineData("The ministry said 120 people had died. The Red Cross said 400 groups had met.")]
    [InlineData("The ministry said the toll had risen from 12 to 40.")]
    [InlineData("The ministry said 12 people had died. Reuters, citing the ministry, said 12 people had died.")]
    [InlineData("The ministry said 5 Velian civilians had died. The army said 40 Ostran civilians had died.")]
    [InlineData("Velia said 14 of its soldiers were killed. Ostra said it had buried 40 soldiers who were killed.")]
    [InlineData("The ministry said 400 people had died. The Red Cross reported 40 new deaths.")]
    [InlineData("The ministry said 400 people had died. The regulator said 40 people had died in care homes.")]
    [InlineData("The county health department reported 58 cases. The state health agency said there were 74 cases.")]
    [InlineData("The ministry said 74 cases were found, surpassing the 69 of last year, the agency said.")]
    [InlineData("The ministry said 74 cases were found. The agency said cases had been found in 20 states.")]
    [InlineData("By midday, the ministry said, one person had died. The army said 12 people had died.")]
    [InlineData("The company said 450 jobs would go. The union said the new plant would create 90 jobs.")]
    [InlineData("The mayor proposed a budget of $312 million. The school board said its budget was $410 million.")]
    [InlineData("The Grant County Sheriff's Office said 310 homes had burned down. The Baker County Sheriff's Office said 145 homes had burned down.")]
    [InlineData("The council said repairs to the pool would cost £4.8m. A new pool would cost £14m, the consultants said.")]
    [InlineData("The organisers said the number of people who attended was 9,500. Last year more than 14,000 people attended, police said.")]
    [InlineData("The manager said the number of carers on duty was three. The inspectors had advised that seven carers be on duty.")]
    [InlineData("The ministry said 168 people had been killed across Nepal. The chief minister said 187 people had been killed in his province.")]
    [InlineData("The department said 5,288 schools had closed. The teachers' union said more than 6,000 schools had closed on Luzon alone.")]
    [InlineData("The airport said 203 flights had been cancelled. The airline said it had cancelled 74 of its own.")]
    [InlineData("Police put the crowd at 2,500. The farmers' alliance had told members to expect a crowd of 7,000.")]
    [InlineData("The returning officer said Agbo had polled 312,486 votes. The opposition said Gana had polled 331,270 votes.")]
    [InlineData("The utility said 125,000 homes had been reconnected. The co-operative said 61,000 homes were without power.")]
    [InlineData("The National Electoral Commission said turnout was 46 percent. The commission said turnout had been 71 percent.")]
    public void What_may_count_something_else_is_not_compared(string text) => Assert.Empty(new[] { Read(text) }.ToCasebook().Check().Discrepancies);

    [Theory]
    [InlineData("The organisers said 20,000 people marched. Police put the number at 7,000.", "7,000 | 20,000")]
    [InlineData("Police said 7,000 people marched. The organisers claimed 20,000.", "7,000 | 20,000")]
    [InlineData("The company said 450 jobs would go. The union said 700 posts were at risk.", "450 | 700")]
    [InlineData("The operator said 80,000 homes were without power. The regulator said the number of customers cut off was 130,000.", "80,000 | 130,000")]
    [InlineData("The agency said 4,100 people had been ordered to leave. The sheriff said 9,000 residents were evacuated.", "4,100 | 9,000")]
    [InlineData("The council said repairs would cost £2.4m. A tenants' group put the bill at £5m.", "2,400,000 GBP | 5,000,000 GBP")]
    public void What_other_words_count_the_same_is_compared(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Assert.IsType<ConflictingFigures>(Assert.Single(new[] { Read(text) }.ToCasebook().Check().Discrepancies)).Claims.Select(claim => (Figure)claim.Answer).OrderBy(figure => figure.Value)));

    [Theory]
    [InlineData("Police put the crowd at about 14,000. The party, which called the march, disputed that and said 45,000 people had marched. Researchers at the university, who used drone pictures, put the crowd at between 40,000 and 46,000.", 3)]
    [InlineData("The company said 380 jobs would go at the Burslem works. The union disputed that, and said 520 jobs would go at the works. The number of jobs lost at the Burslem works was more than 500, the city council said.", 3)]
    public void A_third_voice_joins_the_dispute(string text, int voices) =>
        Assert.Equal(voices, Assert.IsType<ConflictingFigures>(Assert.Single(new[] { Read(text) }.ToCasebook().Check().Discrepancies)).Claims.Count);

    [Fact]
    public void A_toll_that_is_told_lower_days_later_is_revised_wherever_it_stands()
    {
        const string Text = "Army mourns\n\nNIAMEY, March 27, 2024\n\nOn Monday the defence ministry said that 37 soldiers had been killed in the ambush.\n\nNobody has said who was behind it.\n\nThe families stood in rows. The defence ministry said that 23 soldiers had been killed in the ambush.";

        Assert.Equal("revisedFigure", Assert.Single(new[] { TextClaimReader.Read(new Document("doc", Text)) }.ToCasebook().Check().Discrepancies).Kind);
    }

    [Fact]
    public void Of_two_figures_of_one_voice_neither_is_taken_where_both_may_be_meant() =>
        Assert.Empty(new[] { Read("The council said 340 homes were flooded on Monday and 410 homes on Tuesday. Residents disputed that and said 900 homes were flooded.") }.ToCasebook().Check().Discrepancies);

    [Theory]
    [InlineData("The trust said 180 jobs would go. The Holbeck Mail, quoting the trust, reported that 280 jobs were to go.")]
    [InlineData("Norlink Airways, the carrier, said 4,120 passengers were affected. A report on Radio Tyne said that the airline had put the number of passengers affected at 14,200.")]
    public void What_an_outlet_has_somebody_say_is_held_against_their_own_word(string text) =>
        Assert.Equal("misreportedFigure", Assert.Single(new[] { Read(text) }.ToCasebook().Check().Discrepancies).Kind);

    [Theory]
    [InlineData("Bristol Crown Court, 22 May 2019", "2019-05-22")]
    [InlineData("SALEM, Ore. — Published April 18, 2019", "2019-04-18")]
    [InlineData("Broadcast 9 February 2022", "2022-02-09")]
    [InlineData("Kremlin, Moscow, December 15, 2015\n\nUpdated Dec 17, 2015", "2015-12-17")]
    public void The_day_of_publication_is_read_from_the_first_lines(string lines, string expected) =>
        Assert.Equal(expected, Assert.Single(TextClaimReader.Read(new Document("doc", $"A headline\n\n{lines}\n\nPolice said 12 people had died.")).Claims).Published!.ToString());

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Days_at_the_ends_of_the_calendar_are_read(string day) => Assert.NotEmpty(TextClaimReader.Read(new Document(
        "doc", $"On {day}, police said, 12 people died last year. In March 40 died on Tuesday. By {day}, next year, 7 people had died.") { Published = Make.Published(day) }).Claims);

    [Fact]
    public void A_part_is_linked_with_its_whole()
    {
        var reading = Read("The ministry said 12 people had died, 17 of them children.");

        Assert.Equal("partExceedsWhole", Assert.Single(new[] { reading }.ToCasebook().Check().Discrepancies).Kind);
    }

    [Theory]
    [InlineData("The army said 12 people had been killed in Syria.", "dead")]
    [InlineData("In Syria the death toll stands at 12, the army said.", "dead")]
    [InlineData("The army said 12 people had been killed in Aleppo, in the north of Syria.", "a.txt#dead")]
    [InlineData("The army said 12 children had been killed in Syria.", "a.txt#dead-child")]
    [InlineData("The army said 12 people had been killed in Iraq.", "a.txt#dead")]
    [InlineData("The army said 12 people had been hurt in Syria.", "a.txt#injured")]
    [InlineData("Another 12 people were killed in Syria.", "a.txt#8-dead")]
    public void A_question_of_the_watch_list_is_followed_across_texts(string text, string question)
    {
        var dead = Question.HowMuch("dead", "people killed in Syria", Unit.People, Course.Rising).In("place", "Syria").WithCues(Cues.Of("killed", "death toll"));
        var options = new ReadingOptions { WatchList = WatchList.Of(Casebook.Empty.With(dead)) };
        Assert.Equal(question, Assert.Single(TextClaimReader.Read(new Document("a.txt", text) { Published = Published }, options).Claims).Question.Id);
    }

    [Fact]
    public void A_text_without_a_date_says_so() =>
        Assert.Contains(TextClaimReader.Read(new Document("doc", "Police said 12 people had died.")).Notes, note => note.Message.StartsWith("The text does not say when it was published", StringComparison.Ordinal));

    [Fact]
    public void Marks_of_Markdown_are_read_over_and_offsets_stay_those_of_the_source()
    {
        const string Text = "---\ntitle: 99 dead\n---\n# Toll\n\nThe **[UN](https://un.example/12)** says `77` over **250,000** people died. <!-- 55 dead -->\n\n```\n33 people died\n```\n";
        var claim = Assert.Single(TextClaimReader.Read(new Document("a.md", Text) { Markup = Markup.Markdown, Published = Published }).Claims);

        Assert.Equal("United Nations", claim.Claimant.Name);
        Assert.Equal("over **250,000", claim.Evidence!.Exact);
        Assert.Equal($"a.md#{Text.IndexOf("over", StringComparison.Ordinal)}", claim.Id);
    }

    [Theory]
    [InlineData("Police said ‮12‬ people had died.")]
    [InlineData("Police said 1​2​ people had died.")]
    [InlineData("Police said \u000012\u0000 people had died.")]
    [InlineData("Police\ud800 said 12\udc00 people had died.")]
    [InlineData("Police said １２ and ١٢ and 𝟏𝟐 people had died.")]
    public void Hostile_characters_leave_offsets_true(string text)
    {
        var reading = Read(text);
        Assert.All(reading.Claims, claim => Assert.True(reading.Document.Holds(claim.Evidence!)));
    }

    [Theory]
    [InlineData("12 345 ")]
    [InlineData("1")]
    [InlineData("more than about at least ")]
    [InlineData("\"")]
    [InlineData("' \"")]
    [InlineData("he said 12 ")]
    [InlineData("The company said 12. ")]
    [InlineData("Foo, a charity, opened. The charity said 12 died. ")]
    [InlineData("](")]
    [InlineData("a")]
    public void Ten_megabytes_of_anything_end(string unit)
    {
        // No watch is kept: what took more than linear time would not end while anybody waits.
        var text = string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length / (unit.Any(char.IsDigit) && unit.Length > 1 ? 10 : 1)));
        Assert.NotNull(TextClaimReader.Read(new Document("doc", text) { Published = Published, Markup = unit == "](" ? Markup.Markdown : Markup.None }));
    }

    [Fact]
    public void A_pronoun_of_a_body_is_the_body_that_spoke() => Assert.Equal("5 => ministry | 12 => ministry", Said(Read("The ministry said 5 people had died. It said 12 had been hurt.")));

    private static readonly Publication Published = Publication.On(Date.Day(2015, 12, 17));

    private static DocumentReading Read(string text, string? publisher = null) =>
        TextClaimReader.Read(new Document("doc", text) { Published = Published, Publisher = publisher is null ? null : Source.Outlet("publisher", publisher) });

    private static string Said(DocumentReading reading) => string.Join(
        " | ", reading.Claims.Select(claim => $"{claim.Answer} => {claim.Claimant.Name}{(claim.Attribution.IsOwnWords ? "" : $" via {string.Join(", ", claim.Attribution.Relays.Select(relay => relay.Name))}")}"));
}
