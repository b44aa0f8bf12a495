namespace FactCheck.Tests;

public class LinkTests
{
    private static readonly Question<Figure> All = Make.Dead();
    private static readonly Question<Figure> Part = Question.HowMuch("part", unit: Unit.People);
    private static readonly Question<Figure> Share = Question.HowMuch("share", unit: Unit.Percent);

    [Fact]
    public void A_question_is_not_linked_to_itself()
    {
        Refused.With("A question is not linked to itself: dead.", () => Link.PartOf(All, All));
        Refused.With("A question is not linked to itself: leaves.", () => Link.Excludes(Make.Leaves(), Make.Leaves()));
    }

    [Fact]
    public void A_share_is_in_percent_and_names_its_part()
    {
        Refused.With("A share is in percent; part is in people.", () => Link.ShareOf(Part, All, Share));
        Refused.With("A share names the question that asks for the part.", () => Link.Of(LinkRelation.ShareOf, Share, All, null, null));
        Refused.With("The share, its part and its whole are three questions; dead stands twice.", () => Link.ShareOf(Share, All, All));
        Refused.With("Only a share names a part; this is PartOf.", () => Link.Of(LinkRelation.PartOf, Part, All, Share, null));
    }

    [Fact]
    public void Only_a_part_belongs_to_a_partition() =>
        Refused.With("Only a part belongs to a partition; this is ChangeOf.", () => Link.Of(LinkRelation.ChangeOf, Part, All, null, "ages"));

    [Fact]
    public void A_relation_links_questions_of_its_form()
    {
        Refused.With("PartOf links questions of the form HowMuch; leaves asks Whether.", () => Link.Of(LinkRelation.PartOf, Make.Leaves(), All, null, null));
        Refused.With("Implies links questions of the form Whether; dead asks HowMuch.", () => Link.Of(LinkRelation.Implies, Make.Leaves(), All, null, null));
    }

    [Fact]
    public void Links_are_equal_when_all_that_they_hold_is()
    {
        Assert.Equal(Link.PartOf(Part, All, "ages"), Link.PartOf(Part, All, "ages"));
        Assert.Equal(Link.PartOf(Part, All, "ages").GetHashCode(), Link.PartOf(Part, All, "ages").GetHashCode());
        Assert.NotEqual(Link.PartOf(Part, All, "ages"), Link.PartOf(Part, All));
        Assert.NotEqual(Link.PartOf(Part, All), Link.ChangeOf(Part, All));
        Assert.True(Link.ShareOf(Share, All, Part).Names(Part));
        Assert.False(Link.PartOf(Part, All).Names(Share));
    }
}
