using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 3: each step can end the comparison, with its own reason.</summary>
public class ComparisonTests
{
    [Fact]
    public void Figures_on_two_questions_are_not_comparable()
    {
        var (one, other) = (Make.Claim("5", by: "a"), Make.Claim("9", by: "b", about: Question.HowMuch("other", course: Course.Fixed)));
        Ends(ComparisonStep.Question, "They answer different questions.", one, other, Casebook.Of(one, other));
    }

    [Fact]
    public void Figures_whose_units_do_not_convert_are_not_comparable()
    {
        Ends(ComparisonStep.Unit, "Their units do not convert into one another.", Make.Claim("5 EUR", by: "a"), Make.Claim("9 USD", by: "b"));
        Ends(ComparisonStep.Unit, "Their units do not convert into one another.", Make.Claim("5", by: "a"), Make.Claim("9 tanks", by: "a", id: "b"));
    }

    [Theory]
    [InlineData(Course.Rising)]
    [InlineData(Course.Changing)]
    public void May_1_and_June_1_are_comparable_and_June_2_is_not(Course course)
    {
        var first = Make.Claim("5", by: "a", asOf: "2015-05-01", course: course);
        Assert.IsType<Comparison.Contradict>(Compare(Make.Claim("4", by: "b", asOf: "2015-06-01", course: course), first));
        Ends(ComparisonStep.Time, "They speak of different times.", Make.Claim("4", by: "b", asOf: "2015-06-02", course: course), first);
    }

    [Fact]
    public void The_nearest_ends_of_two_periods_count()
    {
        var first = Make.Claim("5", by: "a", asOf: "2015-01-01/2015-05-01", course: Course.Changing);
        Assert.IsType<Comparison.Contradict>(Compare(first, Make.Claim("4", by: "b", asOf: "2015-06-01/2015-12-31", course: Course.Changing)));
        Ends(ComparisonStep.Time, "They speak of different times.", first, Make.Claim("4", by: "b", asOf: "2015-06-02/2015-12-31", course: Course.Changing));
    }

    [Fact]
    public void A_question_and_the_options_can_have_another_tolerance()
    {
        Claim Said(string by, string asOf, Question<Figure> about) => Make.Claim(by == "a" ? "5" : "9", by, asOf, about: about);
        var strict = Make.Dead(Course.Changing).WithTolerance(0);
        Assert.Equal(ComparisonStep.Time, Compare(Said("a", "2015-05-01", strict), Said("b", "2015-05-02", strict)).Step);
        Assert.Equal(ComparisonStep.Literal, Compare(Said("a", "2015-05-01", strict), Said("b", "2015-05-01", strict)).Step);

        var (one, other) = (Said("a", "2015-05-01", Make.Dead(Course.Changing)), Said("b", "2015-06-05", Make.Dead(Course.Changing)));
        Assert.Equal(ComparisonStep.Literal, Inspection.Of(Casebook.Of(one, other), "dead", new() { ToleranceDays = 35 }).Compare(one, other).Step);
    }

    [Fact]
    public void On_a_fixed_question_time_does_not_matter() =>
        Assert.Equal(ComparisonStep.Literal, Compare(Make.Claim("5", by: "a", asOf: "1986"), Make.Claim("9", by: "b", asOf: "2015")).Step);

    [Fact]
    public void Periods_must_be_equal_and_stated()
    {
        Claim March(string by, string? asOf, string on = "2015-04-01") => Make.Claim(by == "a" ? "5" : "9", by, asOf, on, course: Course.PerPeriod);
        Assert.Equal(ComparisonStep.Literal, Compare(March("a", "2015-03"), March("b", "2015-03-01/2015-03-31")).Step);
        Assert.Equal(ComparisonStep.Time, Compare(March("a", "2015-03"), March("b", "2015-03-01/2015-03-30")).Step);
        Assert.Equal(ComparisonStep.Time, Compare(March("a", "2015-03-31"), March("b", null, on: "2015-03-31")).Step);
        Assert.Equal(ComparisonStep.Time, Compare(March("a", null), March("b", null)).Step);
    }

    [Fact]
    public void One_claimant_is_no_second_voice_however_it_reached_us() =>
        Ends(ComparisonStep.Origin, "They rest on one word: it is not a second voice.", Make.Claim("5", by: "un"), Make.Claim("9", by: "un", id: "relay", via: ["trt"]));

    [Fact]
    public void An_anonymous_source_is_the_same_voice_only_under_the_same_id()
    {
        Claim Officials(string id, string source, string says) => Make.Dead().Claim(id, Source.Of(source, "officials", SourceKind.Anonymous), Figure.Parse(says), Make.Date(Make.Day));
        Assert.Equal(ComparisonStep.Origin, Compare(Officials("1", "o", "5"), Officials("2", "o", "9")).Step);
        Assert.Equal(ComparisonStep.Literal, Compare(Officials("1", "o1", "5"), Officials("2", "o2", "9")).Step);
    }

    [Fact]
    public void A_derived_source_that_disagrees_is_a_voice_of_its_own()
    {
        var un = Make.Source("un").WithDerivedFrom("sohr");
        var claim = Make.Dead().Claim("un", un, Figure.Plain(9), Make.Date(Make.Day));
        Assert.IsType<Comparison.Contradict>(Compare(claim, Make.Claim("5", by: "sohr")));
    }

    [Theory]
    [InlineData("more than 270,000", "nearly 270,000", true)]
    [InlineData("more than 191,369", "191,369", true)]
    [InlineData("less than 191,369", "191,369", true)]
    [InlineData("at least 93,000", "92,901", true)]
    [InlineData("at most 12", "at least 13", false)]
    [InlineData("more than 300,000", "270,000", false)]
    [InlineData("more than 270,000", "between 260,000 and 270,000", false)]
    [InlineData("less than 12", "dozens", false)]
    [InlineData("less than 270,000", "280,000 (270,000–290,000)", false)]
    [InlineData("exactly 270,000", "270,001", false)]
    public void Figures_that_only_a_modifier_sets_apart_contradict_in_wording(string one, string other, bool isWording)
    {
        Assert.Equal(isWording, Assert.IsType<Comparison.Contradict>(Compare(Make.Claim(one, by: "a"), Make.Claim(other, by: "b"))).IsWording);
        Assert.Equal(isWording, Assert.IsType<Comparison.Contradict>(Compare(Make.Claim(other, by: "a"), Make.Claim(one, by: "b"))).IsWording);
    }

    [Fact]
    public void A_plain_1000_and_1400_diverge_and_do_not_contradict()
    {
        var diverge = Assert.IsType<Comparison.Diverge>(Compare(Make.Claim("1,000", by: "a"), Make.Claim("1,400", by: "b")));
        Assert.Equal((Make.Range("[500, 2,000)"), Make.Range("[1,350, 1,500)")), (diverge.Literal.First, diverge.Literal.Second));
        Assert.Equal("Both could be right as worded, but a reader takes them for [950, 1,100) and [1,350, 1,500).", diverge.ToString());
    }

    [Fact]
    public void The_figure_whose_range_lies_strictly_within_the_others_refines_it()
    {
        var refines = Assert.IsType<Comparison.Refines>(Compare(Make.Claim("191,369", by: "a"), Make.Claim("more than 191,000", by: "b")));
        Assert.Equal("a", refines.Finer.Id);
        Assert.IsType<Comparison.Agree>(Compare(Make.Claim("191,369", by: "a"), Make.Claim("exactly 191,369", by: "b")));
        Assert.IsType<Comparison.Agree>(Compare(Make.Claim("between 5 and 9", by: "a"), Make.Claim("between 7 and 12", by: "b")));
    }

    [Fact]
    public void A_contradiction_shows_the_ranges()
    {
        var contradict = Assert.IsType<Comparison.Contradict>(Compare(Make.Claim("250,000", by: "a"), Make.Claim("350,000", by: "b")));
        Assert.Equal("Both cannot be right as worded: [245,000, 260,000) and [345,000, 360,000) have no common value.", contradict.ToString());
    }

    [Fact]
    public void A_documented_figure_is_a_floor_against_every_other_basis_only()
    {
        var documented = Make.Claim("202,354", by: "a", basis: Basis.Documented);
        foreach (var basis in new[] { Basis.Unstated, Basis.Estimate, Basis.Model, Basis.Projection })
        {
            var floor = Assert.IsAssignableFrom<Comparison.Compared>(Compare(documented, Make.Claim("280,000", by: "b", basis: basis)));
            Assert.Equal((Make.Range("[202,354, ∞)"), Make.Range("[202,354, ∞)")), (floor.Literal.First, floor.Implied.First));
            Assert.IsType<Comparison.Refines>(floor);
            Assert.IsType<Comparison.Contradict>(Compare(documented, Make.Claim("150,000", by: "b", basis: basis)));
        }

        Assert.IsType<Comparison.Contradict>(Compare(documented, Make.Claim("280,000", by: "b", basis: Basis.Documented)));
        Assert.IsType<Comparison.Contradict>(Compare(Make.Claim("202,354", by: "a"), Make.Claim("280,000", by: "b", basis: Basis.Estimate)));
    }

    [Fact]
    public void A_floor_begins_at_the_literal_lower_end()
    {
        var floor = Assert.IsAssignableFrom<Comparison.Compared>(Compare(Make.Claim("1,000", by: "a", basis: Basis.Documented), Make.Claim("600", by: "b")));
        Assert.Equal((Make.Range("[500, ∞)"), Make.Range("[500, ∞)")), (floor.Literal.First, floor.Implied.First));
    }

    [Fact]
    public void Growth_is_granted_to_the_earlier_figure_alone()
    {
        var earlier = Make.Claim("exactly 5", by: "a", asOf: "2015-05-01", course: Course.Rising);
        Assert.IsType<Comparison.Diverge>(Compare(earlier, Make.Claim("exactly 9", by: "b", asOf: "2015-05-02", course: Course.Rising)));
        Assert.IsType<Comparison.Contradict>(Compare(earlier, Make.Claim("exactly 4", by: "b", asOf: "2015-05-02", course: Course.Rising)));
        Assert.IsType<Comparison.Contradict>(Compare(earlier, Make.Claim("exactly 9", by: "b", asOf: "2015-05-01/2015-05-03", course: Course.Rising)));
    }

    [Fact]
    public void Only_figures_of_the_dossier_are_compared()
    {
        var claim = Make.Claim("5", by: "a");
        var inspection = Inspection.Of(Casebook.Of(claim), "dead");
        Refused.With("The dossier has no claim b.", () => inspection.Compare(claim, Make.Claim("5", by: "b")));
        Refused.With("Only figures are compared.", () => inspection.Compare(claim, Make.Stance(Stance.For)));
        Refused.With("The casebook has no question other.", () => Inspection.Of(Casebook.Of(claim), "other"));
    }

    private static Comparison Compare(Claim one, Claim other) => Inspection.Of(Casebook.Of(one, other), one.Question.Id).Compare(one, other);

    private static void Ends(ComparisonStep step, string words, Claim one, Claim other, Casebook? casebook = null)
    {
        var found = Assert.IsType<Comparison.NotComparable>(Inspection.Of(casebook ?? Casebook.Of(one, other), "dead").Compare(one, other));
        Assert.Equal((step, words), (found.Step, found.ToString()));
    }
}
