using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Stances of one actor on linked propositions that cannot stand together.</summary>
public class InconsistentStancesTests
{
    private static readonly Question<Stance> A = Question.Whether("a", "Assad leaves power");
    private static readonly Question<Stance> B = Question.Whether("b", "the regime changes");

    private static Claim On(Question<Stance> about, Stance takes, string? id = null, string by = "us", string on = Make.Day) => Make.Stance(takes, by, null, on, id ?? about.Id, about);

    private static Casebook Implied(params Claim[] claims) => Casebook.Of(claims).With(Link.Implies(A, B));

    private static Casebook Excluded(params Claim[] claims) => Casebook.Of(claims).With(Link.Excludes(A, B));

    [Fact]
    public void For_what_implies_and_against_what_is_implied_is_inconsistent()
    {
        var found = Found.Only<InconsistentStances>(Implied(On(A, Stance.For), On(B, Stance.Against)));

        Assert.Equal(("a/inconsistentStances/us/b", "a"), (found.Id, found.Question.Id));
        Assert.Equal("a b", Found.Ids(found.Claims));
        Assert.Equal(("a", "b", "us"), (found.From.Id, found.To.Id, found.Actor.Id));
        Assert.Equal((Severity.Major, LinkRelation.Implies), (found.Severity, found.Link.Relation));
        Assert.Equal("{'actor':'us'}", Found.Json(found));
        Assert.Equal(
            "On \"Assad leaves power\", US is for (statement of 2015-12-17), and on \"the regime changes\" against (statement of 2015-12-17), though the first implies the second.", found.Summary);
        Assert.Equal("The link between the two propositions is an editor's: the actor may not share it.", found.Reconciliation);
    }

    [Fact]
    public void For_both_of_two_that_exclude_one_another_is_inconsistent()
    {
        var found = Found.Only<InconsistentStances>(Excluded(On(A, Stance.For), On(B, Stance.LeansFor)));

        Assert.Equal("a/inconsistentStances/us/b", found.Id);
        Assert.EndsWith("and on \"the regime changes\" leaning for (statement of 2015-12-17), though the first excludes the second.", found.Summary, StringComparison.Ordinal);
    }

    /// <summary>All pairs of positions on both relations.</summary>
    [Fact]
    public void No_other_pair_of_positions_is()
    {
        foreach (var a in Enum.GetValues<Position>())
        {
            foreach (var b in Enum.GetValues<Position>())
            {
                var (x, y) = (Math.Sign((int)a), Math.Sign((int)b));
                Assert.Equal(x > 0 && y < 0 ? 1 : 0, Found.All<InconsistentStances>(Implied(On(A, Stance.At(a)), On(B, Stance.At(b)))).Length);
                Assert.Equal(x > 0 && y > 0 ? 1 : 0, Found.All<InconsistentStances>(Excluded(On(A, Stance.At(a)), On(B, Stance.At(b)))).Length);
            }
        }
    }

    [Fact]
    public void Excluding_reads_both_ways_and_is_told_once()
    {
        var found = Found.Only<InconsistentStances>(Casebook.Of(On(A, Stance.For), On(B, Stance.For)).With(Link.Excludes(B, A)));
        Assert.Equal(("b/inconsistentStances/us/a", "b"), (found.Id, found.Question.Id));

        Assert.Equal("a/inconsistentStances/us/b", Found.Only<InconsistentStances>(
            Casebook.Of(On(A, Stance.For), On(B, Stance.For)).With(Link.Excludes(B, A), Link.Excludes(A, B))).Id);
    }

    [Fact]
    public void Implying_reads_one_way_and_two_links_are_two() =>
        Found.Nothing(Implied(On(A, Stance.Against), On(B, Stance.For)));

    [Fact]
    public void Links_are_not_followed_further()
    {
        var c = Question.Whether("c");
        Found.Nothing(Casebook.Of(On(A, Stance.For), On(c, Stance.Against)).With(Link.Implies(A, B), Link.Implies(B, c)));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_condition_on_either_keeps_them_apart(bool onA, bool onB)
    {
        Found.None<InconsistentStances>(Implied(On(A, onA ? Stance.For.If("x") : Stance.For), On(B, onB ? Stance.Against.If("x") : Stance.Against)));
        Found.None<InconsistentStances>(Excluded(On(A, onA ? Stance.For.If("x") : Stance.For), On(B, onB ? Stance.For.If("x") : Stance.For)));
    }

    [Fact]
    public void The_latest_statements_count()
    {
        Found.None<InconsistentStances>(Implied(On(A, Stance.For, "a1", on: "2015-01-01"), On(A, Stance.Neutral, "a2", on: "2015-02-01"), On(B, Stance.Against)));
        Found.None<InconsistentStances>(Implied(On(A, Stance.For), On(B, Stance.Against, "b1", on: "2015-01-01"), On(B, Stance.For, "b2", on: "2015-02-01")));
        Found.None<InconsistentStances>(Implied(On(A, Stance.For, "a1", on: "2015-01-01"), On(A, Stance.For.If("x"), "a2", on: "2015-02-01"), On(B, Stance.Against)));
        Found.One<InconsistentStances>(Implied(On(A, Stance.For.If("x"), "a1", on: "2015-01-01"), On(A, Stance.For, "a2", on: "2015-02-01"), On(B, Stance.Against)));
    }

    [Fact]
    public void Deeds_count_where_there_is_no_statement()
    {
        Found.One<InconsistentStances>(Implied(On(A, Stance.For.By(Expression.Vote)), On(B, Stance.Against)));
        Found.One<InconsistentStances>(Implied(On(A, Stance.For), On(B, Stance.Against.By(Expression.Action))));
        Found.None<InconsistentStances>(Implied(On(A, Stance.For.By(Expression.Vote), on: "2015-12-18"), On(A, Stance.Neutral, "word"), On(B, Stance.Against)));
        Found.One<InconsistentStances>(Implied(On(A, Stance.For), On(A, Stance.Neutral.By(Expression.Vote), "vote", on: "2015-12-18"), On(B, Stance.Against)));
    }

    [Fact]
    public void Each_actor_is_told_apart()
    {
        Found.None<InconsistentStances>(Implied(On(A, Stance.For), On(B, Stance.Against, by: "uk")));
        Assert.Equal(
            ["a/inconsistentStances/uk/b", "a/inconsistentStances/us/b"],
            Found.All<InconsistentStances>(Implied(
                On(A, Stance.For), On(B, Stance.Against), On(A, Stance.For, "uk-a", "uk"), On(B, Stance.Against, "uk-b", "uk"))).Select(each => each.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_linked_proposition_is_told_apart()
    {
        var c = Question.Whether("c/d");
        Assert.Equal(
            ["a/inconsistentStances/us/b", "a/inconsistentStances/us/c%2Fd"],
            Found.All<InconsistentStances>(Implied(On(A, Stance.For), On(B, Stance.Against), On(c, Stance.Against, "c")).With(Link.Implies(A, c))).Select(each => each.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_link_there_is_nothing_to_break() => Found.Nothing(On(A, Stance.For), On(B, Stance.Against));

    [Fact]
    public void A_proposition_without_stances_breaks_nothing() => Found.Nothing(Implied(On(A, Stance.For)));
}
