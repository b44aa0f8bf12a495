using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Section 4: which of an origin's claims speaks, and which figures speak together.</summary>
public class VoiceTests
{
    [Theory]
    [InlineData(Course.Fixed, "b relay")]
    [InlineData(Course.Changing, "b own")]
    [InlineData(Course.Rising, "b own")]
    public void Own_words_speak_before_a_relays_that_are_published_later_but_on_a_fixed_question(Course course, string speak) => Speak(
        speak,
        Make.Claim("exactly 10", by: "a", id: "own", asOf: "2015-01-01", on: "2015-01-02", course: course),
        Make.Claim("about 10", by: "a", id: "relay", asOf: "2015-01-01", on: "2015-01-09", via: ["trt"], course: course),
        Make.Claim("exactly 50", by: "b", asOf: "2015-01-01", on: "2015-01-09", course: course));

    [Theory]
    [InlineData(Course.Fixed)]
    [InlineData(Course.Changing)]
    public void Own_words_speak_before_a_relays_of_the_same_day(Course course) => Speak(
        "b own",
        Make.Claim("about 10", by: "a", id: "a-relay", asOf: "2015-01-01", via: ["trt"], course: course),
        Make.Claim("exactly 10", by: "a", id: "own", asOf: "2015-01-01", course: course),
        Make.Claim("exactly 50", by: "b", asOf: "2015-01-01", course: course));

    [Fact]
    public void The_latest_as_of_speaks_whenever_it_was_published() => Speak(
        "b late",
        Make.Claim("exactly 10", by: "a", id: "early", asOf: "2015-01-01", on: "2015-01-20", course: Course.Changing),
        Make.Claim("exactly 20", by: "a", id: "late", asOf: "2015-01-02", on: "2015-01-03", course: Course.Changing),
        Make.Claim("exactly 50", by: "b", asOf: "2015-01-02", on: "2015-01-03", course: Course.Changing));

    [Fact]
    public void Of_two_relays_the_one_published_last_speaks() => Speak(
        "b second",
        Make.Claim("exactly 10", by: "a", id: "first", asOf: "2015-01-01", on: "2015-01-02", via: ["x"], course: Course.Changing),
        Make.Claim("exactly 20", by: "a", id: "second", asOf: "2015-01-01", on: "2015-01-03", via: ["y"], course: Course.Changing),
        Make.Claim("exactly 50", by: "b", asOf: "2015-01-01", course: Course.Changing));

    [Fact]
    public void Of_two_relays_of_one_day_the_least_id_speaks() => Speak(
        "1 b",
        Make.Claim("exactly 20", by: "a", id: "2", via: ["x"]), Make.Claim("exactly 10", by: "a", id: "1", via: ["y"]), Make.Claim("exactly 50", by: "b"));

    [Theory]
    [InlineData("x", "x", "b high low")]
    [InlineData("x y", "x y", "b high low")]
    [InlineData("x", "y", "b high")]
    [InlineData("x y", "x z", "b high")]
    [InlineData("x y", "x", "b high")]
    public void Figures_through_the_same_relays_speak_together(string via, string other, string speak) => Speak(
        speak,
        Make.Claim("exactly 10", by: "a", id: "low", via: via.Split(' ')), Make.Claim("exactly 20", by: "a", id: "high", via: other.Split(' ')), Make.Claim("exactly 50", by: "b"));

    [Theory]
    [InlineData("2015-01-01", "2015-01-02", Basis.Unstated, Basis.Unstated, "b high low")]
    [InlineData("2015-01-01", "2015-01-03", Basis.Unstated, Basis.Unstated, "b high")]
    [InlineData("2015-01-01", "2015-01-02", Basis.Model, Basis.Estimate, "b high")]
    public void Figures_of_one_basis_and_publication_day_speak_together(string asOf, string on, Basis low, Basis high, string speak) => Speak(
        speak,
        Make.Claim("exactly 10", by: "a", id: "low", asOf: asOf, on: "2015-01-02", basis: low),
        Make.Claim("exactly 20", by: "a", id: "high", asOf: asOf, on: on, basis: high),
        Make.Claim("exactly 50", by: "b"));

    [Fact]
    public void Figures_of_two_as_of_periods_do_not_speak_together()
    {
        Claim Told(string id, string says, string asOf) => Make.Claim(says, by: "a", id: id, asOf: asOf, course: Course.Changing);
        var other = Make.Claim("exactly 50", by: "b", asOf: "2015-01-09", course: Course.Changing);
        Speak("2 b", Told("1", "exactly 10", "2015-01-01/2015-01-08"), Told("2", "exactly 20", "2015-01-01/2015-01-09"), other);
        Speak("1 b", Told("1", "exactly 10", "2015-01-01/2015-01-09"), Told("2", "exactly 20", "2015-01-02/2015-01-09"), other);
        Speak("1 2 b", Told("1", "exactly 10", "2015-01-02/2015-01-09"), Told("2", "exactly 20", "2015-01-02/2015-01-09"), other);
    }

    [Fact]
    public void Figures_that_speak_together_are_one_range_whose_witness_is_the_least_id()
    {
        var conflict = Assert.Single(Casebook.Of(
            Make.Claim("exactly 20", by: "a", id: "2"), Make.Claim("exactly 30", by: "a", id: "3"), Make.Claim("exactly 10", by: "a", id: "1"),
            Make.Claim("exactly 80", by: "b"), Make.Claim("between 25 and 90", by: "c")).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal("1 b", string.Join(' ', conflict.Witnesses.Select(claim => claim.Id)));
        Assert.Equal(["1 2 3 c", "b"], conflict.Camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id))));
        Assert.Equal((4m, 50m), (conflict.Magnitude.Ratio, conflict.Magnitude.Gap));
    }

    [Fact]
    public void An_origin_speaks_with_its_latest_figure_of_another_basis_if_it_has_one() => Speak(
        "b estimate",
        Make.Claim("exactly 40", by: "a", id: "counted", on: "2015-02-01", basis: Basis.Documented),
        Make.Claim("exactly 10", by: "a", id: "estimate", on: "2015-01-01", basis: Basis.Estimate),
        Make.Claim("exactly 50", by: "b"));

    private static void Speak(string ids, params Claim[] claims)
    {
        foreach (var casebook in new[] { Casebook.Of(claims), Casebook.Of(claims.Reverse()) })
        {
            var conflict = Assert.Single(casebook.Check().Discrepancies.OfType<ConflictingFigures>());
            Assert.Equal(ids, string.Join(' ', conflict.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)));
        }
    }
}
