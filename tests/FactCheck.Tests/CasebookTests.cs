namespace FactCheck.Tests;

public class CasebookTests
{
    private static readonly Question<Figure> All = Make.Dead();
    private static readonly Question<Figure> Civilians = Question.HowMuch("civilians", unit: Unit.People, course: Course.Fixed);
    private static readonly Question<Figure> Children = Question.HowMuch("children", unit: Unit.People, course: Course.Fixed);

    [Fact]
    public void A_casebook_holds_whatever_its_claims_and_links_hold()
    {
        var claim = Make.Claim("5", by: "un", via: ["trt"]);
        var stance = Make.Stance(Stance.For.Of(Make.Source("us")), by: "afp");
        var casebook = Casebook.Of(claim, stance).With(Link.PartOf(Civilians, All));

        Assert.Equal(["un", "trt", "afp", "us"], casebook.Sources.Select(source => source.Id));
        Assert.Equal(["dead", "leaves", "civilians"], casebook.Questions.Select(question => question.Id));
        Assert.Equal(["dead", "leaves", "civilians"], casebook.Dossiers.Select(dossier => dossier.Question.Id));
        Assert.True(casebook.TryGetDossier("civilians", out var civilians));
        Assert.Empty(civilians.Claims);
        Assert.Single(civilians.Links);
        Assert.True(casebook.TryGetDossier("dead", out var dead));
        Assert.Equal([claim], dead.Claims);
        Assert.Single(dead.Links);
        Assert.False(casebook.TryGetDossier("nothing", out _));
    }

    [Fact]
    public void Adding_leaves_the_old_casebook_as_it_was_and_what_is_there_already_out()
    {
        var claim = Make.Claim("5", by: "a");
        var old = Casebook.Of(claim);
        var grown = old.With(Make.Claim("6", by: "b"), Make.Claim("5", by: "a")).With(Make.Source("c")).With(Children).With(Link.PartOf(Civilians, All), Link.PartOf(Civilians, All));

        Assert.Single(old.Claims);
        Assert.Equal((2, 3, 3, 1), (grown.Claims.Count, grown.Sources.Count, grown.Questions.Count, grown.Links.Count));
    }

    [Fact]
    public void Casebooks_are_equal_when_they_hold_the_same_in_any_order()
    {
        var (one, other) = (Make.Claim("5", by: "a"), Make.Claim("6", by: "b"));
        Assert.Equal(Casebook.Of(one, other), Casebook.Of(other, one));
        Assert.Equal(Casebook.Of(one, other).GetHashCode(), Casebook.Of(other, one).GetHashCode());
        Assert.NotEqual(Casebook.Of(one), Casebook.Of(one, other));
        Assert.NotEqual(Casebook.Of(one), Casebook.Of(Make.Claim("5.0", by: "a")));
        Assert.NotEqual(Casebook.Of(one), Casebook.Of(one).With(Make.Source("z")));
        Assert.NotEqual(Casebook.Of(one).With(Link.PartOf(Civilians, All)), Casebook.Of(one).With(Link.PartOf(Civilians, All, "ages")));
        Assert.Equal(Casebook.Empty, Casebook.Of());
    }

    [Fact]
    public void One_id_stands_for_one_thing()
    {
        Refused.With("A claim stands once for its id; two that differ have the id a.", () => Casebook.Of(Make.Claim("5", by: "a"), Make.Claim("6", by: "a")));
        Refused.With("A source stands once for its id; two that differ have the id a.", () => Casebook.Of(Make.Claim("5", by: "a")).With(Source.Person("a", "A")));
        Refused.With("A question stands once for its id; two that differ have the id dead.", () => Casebook.Of(Make.Claim("5", by: "a"), Make.Claim("5", by: "b", course: Course.Rising)));
    }

    [Fact]
    public void A_correction_is_of_the_same_claimant_on_the_same_question()
    {
        Refused.With(
            "A claim corrects a claim of the same claimant; a is of a, and this one of b.", () => Casebook.Of(Make.Claim("5", by: "a"), Make.Claim("6", by: "b", corrects: "a")));
        Refused.With(
            "A claim corrects a claim on the same question; there is no a on dead.",
            () => Casebook.Of(Make.Claim("5", by: "a", about: Civilians), Make.Claim("6", by: "a", id: "b", corrects: "a")));
        Refused.With("A claim corrects a claim on the same question; there is no x on dead.", () => Casebook.Of(Make.Claim("6", corrects: "x")));
        Assert.Equal(2, Casebook.Of(Make.Claim("6", by: "a", id: "b", via: ["trt"], corrects: "a"), Make.Claim("5", by: "a")).Claims.Count);
    }

    [Fact]
    public void Corrections_do_not_run_in_a_circle()
    {
        Refused.With("A claim does not correct itself: a.", () => Make.Claim("5", id: "a", corrects: "a"));
        Refused.With("Corrections do not run in a circle; 1 and 2 do.", () => Casebook.Of(Make.Claim("5", id: "1", corrects: "2"), Make.Claim("6", id: "2", corrects: "1")));
        Refused.With(
            "Corrections do not run in a circle", () => Casebook.Of(Make.Claim("5", id: "1", corrects: "2"), Make.Claim("6", id: "2", corrects: "3"), Make.Claim("6", id: "3", corrects: "1")));
    }

    [Fact]
    public void Parts_and_changes_do_not_run_in_a_circle()
    {
        Refused.With(
            "Links of one relation do not run in a circle; dead PartOf civilians closes one.", () => Casebook.Empty.With(Link.PartOf(Civilians, All), Link.PartOf(All, Civilians)));
        Refused.With(
            "Links of one relation do not run in a circle; dead PartOf children closes one.",
            () => Casebook.Empty.With(Link.PartOf(Children, Civilians), Link.PartOf(Civilians, All), Link.PartOf(All, Children)));
        Refused.With("Links of one relation do not run in a circle", () => Casebook.Empty.With(Link.ChangeOf(Civilians, All)).With(Link.ChangeOf(All, Civilians)));
        Assert.Equal(2, Casebook.Empty.With(Link.PartOf(Civilians, All), Link.ChangeOf(All, Civilians)).Links.Count);
        Assert.Equal(3, Casebook.Empty.With(Link.PartOf(Children, Civilians), Link.PartOf(Civilians, All), Link.PartOf(Children, All)).Links.Count);
    }

    [Fact]
    public void Propositions_may_imply_one_another()
    {
        var (a, b) = (Question.Whether("a"), Question.Whether("b"));
        Assert.Equal(2, Casebook.Empty.With(Link.Implies(a, b), Link.Implies(b, a)).Links.Count);
    }

    [Fact]
    public void A_figure_is_one_that_its_question_can_have()
    {
        var share = Question.HowMuch("share", unit: Unit.Percent, course: Course.Fixed);
        var daily = Question.HowMuch("daily", unit: Unit.People, course: Course.PerPeriod);
        Refused.With("A count is never negative; -5 is.", () => Casebook.Of(Make.Claim("-5")));
        Refused.With("A count is never negative; -5 is.", () => Casebook.Of(Make.Claim("-5 tanks", about: Question.HowMuch("money", unit: Unit.Of("EUR")))));
        Assert.Single(Casebook.Of(Make.Claim("-5 EUR")).Claims);
        Assert.Single(Casebook.Of(Make.Claim("120", about: share)).Claims);
        Refused.With("A share lies from 0 to 100 percent; 120 is outside.", () => Casebook.Of(Make.Claim("120", about: share)).With(Link.ShareOf(share, All, Civilians)));
        Refused.With("A count is never negative; -5 is.", () => Casebook.Of(Make.Claim("-5", about: daily)));
        Assert.Single(Casebook.Empty.With(Link.ChangeOf(daily, All)).With(Make.Claim("-5", about: daily)).Claims);
    }
}
