namespace FactCheck.Tests;

public class QuestionTests
{
    [Fact]
    public void Questions_are_equal_when_all_that_they_hold_is()
    {
        var dead = Make.Dead().In("place", "Syria").In("cause", "war");
        Assert.Equal(dead, Make.Dead().In("cause", "war").In("place", "Syria"));
        Assert.Equal(dead.GetHashCode(), Make.Dead().In("cause", "war").In("place", "Syria").GetHashCode());
        Assert.NotEqual<Question>(dead, Make.Dead().In("place", "Iraq").In("cause", "war"));
        Assert.NotEqual<Question>(Make.Dead(), Make.Dead().WithTolerance(31));
        Assert.NotEqual<Question>(Make.Dead(), Make.Dead(Course.Rising));
        Assert.NotEqual<Question>(Question.Whether("a"), Question.Which("a"));
        Assert.NotEqual<Question>(Make.Leaves(), Make.Leaves().WithCues(Cues.Of("goes")));
    }

    [Fact]
    public void A_tolerance_is_zero_days_or_more()
    {
        Refused.With("A tolerance is 0 days or more; this is -1.", () => Make.Dead().WithTolerance(-1));
        Assert.Equal(0, Make.Dead().WithTolerance(0).ToleranceDays);
    }

    [Fact]
    public void Only_a_proposition_has_cues_by_position()
    {
        var cues = Cues.Of(new Dictionary<Position, IEnumerable<string>> { [Position.For] = ["must go"] });
        Refused.With("Only a proposition has cues by position; dead asks HowMuch.", () => Make.Dead().WithCues(cues));
        Assert.Equal(cues, Make.Leaves().WithCues(cues).Cues);
    }

    [Fact]
    public void Dates_and_names_have_one_true_answer() =>
        Assert.Equal((Course.Fixed, Course.Fixed, Course.Changing), (Question.When("a").Course, Question.Which("b").Course, Question.HowMuch("c").Course));
}
