using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Two figures that differ by exactly a power of ten, named beside their conflict.</summary>
public class MagnitudeSlipTests
{
    private static Claim Says(string says, string by, string? id = null, string on = Make.Day, string? asOf = null, Course course = Course.Fixed, string[]? via = null, Question<Figure>? about = null, Basis basis = Basis.Unstated) =>
        Make.Claim(says, by, asOf, on, id ?? by, about, course, basis, via);

    [Fact]
    public void A_digit_lost_is_a_likely_slip_beside_the_conflict()
    {
        var result = Casebook.Of(Says("191,369", "un"), Says("19,137", "sohr")).Check();
        var slip = Assert.Single(result.Discrepancies.OfType<MagnitudeSlip>());

        Assert.Single(result.Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal(2, result.Discrepancies.Count);
        Assert.Equal("dead/magnitudeSlip/sohr/un", slip.Id);
        Assert.Equal("sohr un", Found.Ids(slip.Claims));
        Assert.Equal((10, Severity.Extreme), (slip.Factor, slip.Severity));
        Assert.Equal("{'factor':10}", Found.Json(slip));
        Assert.Equal("On \"people killed\", SOHR has 19,137 and UN has 191,369: a factor of 10, likely a slip.", slip.Summary);
        Assert.Equal("One of the two may have slipped a digit, or taken thousands for units.", slip.Reconciliation);
    }

    [Theory]
    [InlineData("25", "250", 10)]
    [InlineData("25", "2,500", 100)]
    [InlineData("25", "25,000", 1_000)]
    [InlineData("25", "250,000", 0)] // 10^4 is not among them
    [InlineData("25", "2,500,000", 0)]
    [InlineData("25", "25,000,000", 1_000_000)]
    [InlineData("3", "3,000", 1_000)] // one digit is enough for a thousand
    [InlineData("3", "3,000,000", 1_000_000)]
    [InlineData("3", "30", 0)]
    [InlineData("3", "300", 0)]
    [InlineData("20", "200", 0)] // one significant digit
    [InlineData("25", "254", 10)] // rounds to 25
    [InlineData("25", "245", 10)] // half away from zero
    [InlineData("25", "255", 0)] // rounds to 26
    [InlineData("24", "245", 0)]
    [InlineData("191", "19,136", 100)]
    [InlineData("191", "19,150", 0)]
    [InlineData("99", "9,949", 100)]
    [InlineData("3", "2,996", 1_000)]
    [InlineData("1", "996", 1_000)] // rounds to 1,000
    [InlineData("exactly 0", "1,000", 0)]
    [InlineData("about 25", "more than 250", 10)]
    [InlineData("between 20 and 30", "250", 10)]
    [InlineData("25 (20–30)", "250", 10)]
    public void The_numbers_differ_by_a_factor_after_rounding_to_the_fewer_digits(string one, string other, int factor)
    {
        Assert.Equal(factor, Found.All<MagnitudeSlip>(Says(one, "a"), Says(other, "b")).SingleOrDefault()?.Factor ?? 0);
        Assert.Equal(factor, Found.All<MagnitudeSlip>(Says(other, "a"), Says(one, "b")).SingleOrDefault()?.Factor ?? 0);
    }

    [Fact]
    public void Two_figures_that_are_compared_with_one_another_alone_can_be_a_slip()
    {
        Found.None<MagnitudeSlip>(Says("250", "a", asOf: "2015-01-01", course: Course.Changing), Says("25", "b", asOf: "2015-06-01", course: Course.Changing));
        Found.None<MagnitudeSlip>(Says("25", "a"), Says("between 20 and 480", "b")); // they agree: no conflict is reported
    }

    [Fact]
    public void Every_pair_of_the_conflict_that_diverges_is_looked_at() => Assert.Equal(
        ["dead/magnitudeSlip/a/b", "dead/magnitudeSlip/a/c", "dead/magnitudeSlip/b/c"],
        Found.All<MagnitudeSlip>(Says("25", "a"), Says("250", "b"), Says("2,500", "c")).Select(each => each.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_pair_of_the_conflict_that_agrees_is_no_slip() => Assert.Equal(
        ["dead/magnitudeSlip/c/a"],
        Found.All<MagnitudeSlip>(Says("25", "a"), Says("between 20 and 480", "b"), Says("250", "c", on: "2015-12-01")).Select(each => each.Id));

    [Fact]
    public void The_id_has_the_earlier_published_first() =>
        Assert.Equal("dead/magnitudeSlip/z/a", Found.One<MagnitudeSlip>(Says("25", "a", on: "2015-12-17"), Says("250", "z", on: "2015-12-16")).Id);

    [Fact]
    public void A_revision_can_be_a_slip()
    {
        var slip = Found.One<MagnitudeSlip>(Says("25,400", "un", "1", "2015-01-01"), Says("2,540", "un", "2", "2015-02-01"));

        Assert.Equal(("dead/magnitudeSlip/1/2", 10), (slip.Id, slip.Factor));
    }

    [Fact]
    public void A_misreport_can_be_a_slip()
    {
        var slip = Found.One<MagnitudeSlip>(Says("25,400", "un", "own"), Says("254", "un", "relay", via: ["trt"]));

        Assert.Equal(("dead/magnitudeSlip/own/relay", 100), (slip.Id, slip.Factor));
        Assert.Equal("On \"people killed\", UN has 25,400 and UN, via TRT has 254: a factor of 100, likely a slip.", slip.Summary);
    }

    [Fact]
    public void A_misreport_can_be_a_slip_of_any_of_the_figures_that_it_was_held_against() =>
        Assert.Equal(["dead/magnitudeSlip/far/relay"], Found.All<MagnitudeSlip>(Says("2,540", "un", "far"), Says("1,800", "un", "near"), Says("254", "un", "relay", via: ["trt"])).Select(each => each.Id));

    [Fact]
    public void A_fall_is_no_slip() =>
        Found.None<MagnitudeSlip>(Says("25,400", "un", "1", asOf: "2015-01-01", course: Course.Rising), Says("2,540", "un", "2", asOf: "2015-02-01", course: Course.Rising));

    [Fact]
    public void An_announced_correction_is_no_slip() => Found.None<MagnitudeSlip>(Says("25,400", "un", "1", "2015-01-01"), Says("2,540", "un", "2", "2015-02-01").Correcting("1"));

    [Fact]
    public void A_floor_that_agrees_is_no_slip() =>
        Found.None<MagnitudeSlip>(Says("25", "a", basis: Basis.Documented), Says("250", "b"), Says("1,000", "c"));

    [Fact]
    public void Both_signs_are_never_a_slip()
    {
        var change = Question.HowMuch("change", unit: Unit.Of("USD"), course: Course.Fixed);
        Found.None<MagnitudeSlip>(Says("-25", "a", about: change), Says("250", "b", about: change));
        Assert.Equal(10, Found.One<MagnitudeSlip>(Says("-25", "a", about: change), Says("-250", "b", about: change)).Factor);
    }

    [Fact]
    public void Units_are_converted_first()
    {
        var road = Question.HowMuch("road", unit: Unit.Of("km"), course: Course.Fixed);
        Assert.Equal(1_000, Found.One<MagnitudeSlip>(Says("25", "a", about: road), Says("25 m", "b", about: road)).Factor);
        Found.None<MagnitudeSlip>(Says("25", "a", about: road), Says("25,000 m", "b", about: road));
    }

    [Fact]
    public void A_slip_in_two_conflicts_is_told_once()
    {
        var result = Casebook.Of(Says("25", "a", basis: Basis.Documented), Says("250", "b", basis: Basis.Documented), Says("5", "c", basis: Basis.Estimate)).Check();

        Assert.Equal(2, result.Discrepancies.OfType<ConflictingFigures>().Count());
        Assert.Equal("dead/magnitudeSlip/a/b", Assert.Single(result.Discrepancies.OfType<MagnitudeSlip>()).Id);
    }
}
