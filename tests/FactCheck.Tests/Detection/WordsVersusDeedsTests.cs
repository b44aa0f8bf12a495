using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>An actor that says one thing and does another.</summary>
public class WordsVersusDeedsTests
{
    private static Claim Word(Stance takes, string id = "word", string on = "2015-10-01", string? asOf = null, string by = "russia", string[]? via = null) => Make.Stance(takes, by, asOf, on, id, via: via);

    private static Claim Deed(Stance takes, string id = "deed", string on = "2015-11-01", string? asOf = null, string by = "russia", Expression expressedBy = Expression.Action) =>
        Make.Stance(takes.By(expressedBy), by, asOf, on, id);

    [Fact]
    public void Words_for_and_deeds_against_are_told()
    {
        var found = Found.Only<WordsVersusDeeds>(Word(Stance.For), Deed(Stance.Against));

        Assert.Equal("leaves/wordsVersusDeeds/russia", found.Id);
        Assert.Equal("word deed", Found.Ids(found.Claims));
        Assert.Equal(("word", "deed", "russia"), (found.Words.Id, found.Deed.Id, found.Actor.Id));
        Assert.Equal(Severity.Major, found.Severity);
        Assert.Equal("{'actor':'russia'}", Found.Json(found));
        Assert.Equal("On \"Assad leaves power\", RUSSIA says one thing and does another: for (statement of 2015-10-01), but against (action of 2015-11-01).", found.Summary);
    }

    [Fact]
    public void A_vote_is_a_deed() => Assert.EndsWith("against (statement of 2015-10-01), but leaning for (vote of 2015-11-01).",
        Found.Only<WordsVersusDeeds>(Word(Stance.Against), Deed(Stance.LeansFor, expressedBy: Expression.Vote)).Summary, StringComparison.Ordinal);

    [Theory]
    [InlineData(Position.For, Position.For, false)]
    [InlineData(Position.For, Position.LeansFor, false)]
    [InlineData(Position.For, Position.Neutral, false)]
    [InlineData(Position.For, Position.LeansAgainst, true)]
    [InlineData(Position.LeansFor, Position.Against, true)]
    [InlineData(Position.Neutral, Position.Against, false)]
    [InlineData(Position.LeansAgainst, Position.Against, false)]
    [InlineData(Position.LeansAgainst, Position.LeansFor, true)]
    public void Only_the_same_side_is_a_side(Position word, Position deed, bool found) =>
        Assert.Equal(found ? 1 : 0, Found.All<WordsVersusDeeds>(Word(Stance.At(word)), Deed(Stance.At(deed))).Length);

    [Fact]
    public void The_latest_of_each_counts_whichever_is_later()
    {
        Found.None<WordsVersusDeeds>(Word(Stance.For, "1", "2015-01-01"), Word(Stance.Against, "2", "2015-02-01"), Deed(Stance.Against));
        Found.None<WordsVersusDeeds>(Word(Stance.For), Deed(Stance.Against, "1"), Deed(Stance.For, "2", "2015-12-01"));
        Assert.Equal("deed word", Found.Ids(Found.One<WordsVersusDeeds>(Word(Stance.For, on: "2015-12-01"), Deed(Stance.Against)).Claims));
    }

    [Fact]
    public void Actions_and_votes_are_one_series() => Found.None<WordsVersusDeeds>(
        Word(Stance.For), Deed(Stance.Against, "act"), Deed(Stance.For, "vote", "2015-11-02", expressedBy: Expression.Vote));

    [Fact]
    public void The_latest_is_by_as_of_end_then_published()
    {
        Found.None<WordsVersusDeeds>(Word(Stance.Against, "1", "2015-12-01", "2015-01"), Word(Stance.For, "2", "2015-03-01", "2015-02"), Deed(Stance.For));
        Found.None<WordsVersusDeeds>(Word(Stance.Against, "1", "2015-03-01", "2015-02"), Word(Stance.For, "2", "2015-03-02", "2015-02"), Deed(Stance.For));
        Found.None<WordsVersusDeeds>(Word(Stance.Against, "day", "2015-03-09", "2015-02-28"), Word(Stance.For, "month", "2015-03-01", "2015-02"), Deed(Stance.For)); // a day before the periods that end on it
    }

    [Fact]
    public void Stances_of_one_day_are_one_the_nearest_neutral()
    {
        Assert.Equal("b deed", Found.Ids(Found.One<WordsVersusDeeds>(Word(Stance.For, "a"), Word(Stance.LeansFor, "b"), Deed(Stance.Against)).Claims));
        Assert.Equal("a deed", Found.Ids(Found.One<WordsVersusDeeds>(Word(Stance.For, "b"), Word(Stance.For, "a"), Deed(Stance.Against)).Claims));
        Found.None<WordsVersusDeeds>(Word(Stance.For, "a"), Word(Stance.Neutral, "b"), Deed(Stance.Against));
    }

    [Fact]
    public void A_day_on_both_sides_is_skipped()
    {
        Assert.Equal("0 deed", Found.Ids(Found.One<WordsVersusDeeds>(
            Word(Stance.For, "0", "2015-01-01"), Word(Stance.For, "1"), Word(Stance.Against, "2"), Deed(Stance.Against)).Claims));
        Found.None<WordsVersusDeeds>(Word(Stance.For, "1"), Word(Stance.Against, "2"), Deed(Stance.Against));
        Found.One<MixedStances>(Word(Stance.For, "1"), Word(Stance.Against, "2"));
    }

    [Fact]
    public void A_condition_does_not_part_words_from_deeds() => Found.One<WordsVersusDeeds>(Word(Stance.For.If("he steps down")), Deed(Stance.Against));

    [Fact]
    public void Two_actors_are_two() => Found.None<WordsVersusDeeds>(Word(Stance.For), Deed(Stance.Against, by: "us"));

    [Fact]
    public void The_actor_counts_and_not_who_tells_of_it() =>
        Found.One<WordsVersusDeeds>(Word(Stance.For), Deed(Stance.Against.Of(Make.Source("russia")), by: "us"));

    [Fact]
    public void A_corrected_stance_does_not_count() => Found.None<WordsVersusDeeds>(Word(Stance.For), Deed(Stance.Against), Deed(Stance.For, "mended", "2015-09-01").Correcting("deed"));

    [Fact]
    public void Two_propositions_are_two() =>
        Found.None<WordsVersusDeeds>(Word(Stance.For), Make.Stance(Stance.Against.By(Expression.Action), "russia", id: "deed", about: Question.Whether("other")));
}
