using FactCheck.Reading;

namespace FactCheck.Tests.Reading;

public class StanceReadingTests
{
    private static readonly WatchList List = WatchList.Of(Casebook.Empty
        .With(
            Watched("us", "United States", "US", "Washington"), Watched("russia", "Russia", "Moscow"), Watched("iran", "Iran", "Tehran"), Watched("turkey", "Turkey", "Ankara"), Watched("france", "France"),
            Watched("uk", "United Kingdom", "Britain", "London"), Watched("germany", "Germany"), Watched("union", "transport union", "the union"))
        .With(
            Proposition("leaves", ["must go", "should step down", "should resign"], ["should stay"]).In("about", "president"),
            Proposition("lifted", ["lift the sanctions", "lifting the sanctions", "end to sanctions"], ["keep the sanctions"]),
            Proposition("truce", ["a ceasefire", "the ceasefire", "a truce"], ["fight on"]),
            Proposition("runway", ["third runway", "expansion of the airport"], ["scrap the runway"])));

    [Theory]
    [InlineData("The president must go, Turkey said on Monday.", "leaves: turkey for")]
    [InlineData("\"The president should resign,\" said the French foreign minister, Jean Roux.", "leaves: jean-roux for")]
    [InlineData("The president should stay, Moscow said.", "leaves: russia against")]
    [InlineData("France and Britain both backed a ceasefire.", "truce: france for | truce: uk for")]
    [InlineData("The plan for a third runway was rejected by the union.", "runway: union against")]
    [InlineData("Iran met ministers on Friday. It rejected calls for a ceasefire.", "truce: iran against")]
    public void Who_takes_a_position_and_which_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Russia does not believe the president must go.", "leaves: russia against")]
    [InlineData("Iran no longer opposes lifting the sanctions, its foreign minister said.", "lifted: iran for")]
    [InlineData("Germany has dropped its objection to lifting the sanctions.", "lifted: germany for")]
    [InlineData("The union vowed to fight the expansion of the airport.", "runway: union against")]
    [InlineData("London reversed its position and now supports a third runway.", "runway: uk for")]
    [InlineData("Turkey is neither for nor against a ceasefire.", "truce: turkey neutral")]
    public void Words_turn_a_position_as_often_as_they_say(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_change_that_is_told_is_two_positions() => Assert.Equal("runway: uk against | runway: uk for", Read("Britain initially opposed a third runway but later backed it."));

    [Theory]
    [InlineData("Iran would accept a ceasefire only if foreign troops leave.", "truce: iran for if foreign troops leave")]
    [InlineData("France opposed lifting the sanctions until the prisoners are freed.", "lifted: france for if the prisoners are freed")]
    [InlineData("The US refuses to lift the sanctions unless inspectors are let in.", "lifted: us for if inspectors are let in")]
    [InlineData("Provided that both sides agree, France would support a ceasefire.", "truce: france for if both sides agree")]
    public void A_condition_is_the_stances_own(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The United States voted against lifting the sanctions; Germany abstained.", "lifted: us against by vote | lifted: germany neutral by vote")]
    [InlineData("Moscow vetoed a resolution calling for an end to sanctions.", "lifted: russia against by vote")]
    public void Votes_are_votes(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Russia began its own campaign in autumn, claiming to support a ceasefire.", "truce: russia for")]
    [InlineData("Turkey has been lifting the sanctions since spring.", "lifted: turkey for by action")]
    [InlineData("Most of the Moscow jets were fighting on in the north.", "truce: russia against by action")]
    public void What_is_claimed_is_a_statement_and_what_is_done_an_action(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_negation_ends_where_a_clause_of_another_subject_begins() =>
        Assert.Equal("truce: iran for", Read("Iran says that its army should not be blamed and both sides should keep to the ceasefire."));

    [Fact]
    public void Links_of_the_watch_list_come_with_the_questions_that_they_lead_to()
    {
        var (lifted, truce, runway, leaves) = (Asked("lifted"), Asked("truce"), Asked("runway"), Asked("leaves"));
        var linked = WatchList.Of(List.Casebook.With(Link.Implies(truce, lifted), Link.Implies(lifted, leaves), Link.Excludes(runway, Question.Whether("tunnel"))));
        var reading = TextClaimReader.Read(new Document("doc", "France backed a ceasefire."), new() { WatchList = linked });
        Assert.Equal([Link.Implies(truce, lifted), Link.Implies(lifted, leaves)], reading.Links);

        static Question<Stance> Asked(string id) => List.Casebook.Questions.OfType<Question<Stance>>().Single(question => question.Id == id);
    }

    [Fact]
    public void Who_speaks_for_another_is_the_claimant_and_the_other_the_actor()
    {
        var claim = Assert.Single(Claims("Russia says Turkey supports lifting the sanctions."));
        Assert.Equal(("russia", "turkey"), (claim.Claimant.Id, claim.Actor.Id));
    }

    [Theory]
    [InlineData("Should the president resign? Washington would not say.")]
    [InlineData("It is unclear whether Turkey will back a ceasefire.")]
    [InlineData("Turkey may support a truce, analysts said.")]
    [InlineData("The manager must go, Turkey said.")]
    [InlineData("The president met Turkey's envoy.")]
    public void Questions_suppositions_and_other_subjects_are_no_stance(string text) => Assert.Empty(Claims(text));

    [Fact]
    public void Evidence_is_the_words_that_say_so() => Assert.Equal("opposes lifting the sanctions", Assert.Single(Claims("Iran opposes lifting the sanctions.")).Evidence!.Exact);

    private static Source Watched(string id, string name, params string[] aliases) => Source.Organisation(id, name).WithAliases(aliases);

    private static Question<Stance> Proposition(string id, string[] forWords, string[] against) =>
        Question.Whether(id).WithCues(Cues.Of(new Dictionary<Position, IEnumerable<string>> { [Position.For] = forWords, [Position.Against] = against }));

    private static IEnumerable<Claim> Claims(string text) =>
        TextClaimReader.Read(new Document("doc", text) { Published = Publication.On(Date.Day(2015, 12, 17)) }, new() { WatchList = List }).Claims.Where(claim => claim.Answer is Stance);

    private static string Read(string text) => string.Join(" | ", Claims(text).Select(claim => (claim, stance: (Stance)claim.Answer)).Select(each =>
        $"{each.claim.Question.Id}: {each.claim.Actor.Id} {each.stance.Position.ToString().ToLowerInvariant()}{(each.stance.Condition is { } condition ? $" if {condition}" : "")}{(each.stance.ExpressedBy == Expression.Statement ? "" : $" by {each.stance.ExpressedBy.ToString().ToLowerInvariant()}")}"));
}
