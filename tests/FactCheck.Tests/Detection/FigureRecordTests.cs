using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

/// <summary>Which figures of a dossier are compared in which unit, run and group.</summary>
public class FigureRecordTests
{
    [Fact]
    public void Figures_of_another_dimension_than_the_questions_are_compared_in_the_base_unit_of_theirs() => Assert.Equal(
        ["far/conflictingFigures", "far/conflictingFigures/kg", "far/conflictingFigures/m"],
        Ids(Told("a1", "a", "exactly 10"), Told("b1", "b", "exactly 50 EUR"), Told("a2", "a", "exactly 10 mi"), Told("b2", "b", "exactly 10 ft"), Told("a3", "a", "exactly 1 kg"), Told("b3", "b", "exactly 1 t")));

    [Fact]
    public void Figures_without_a_unit_are_compared_with_those_that_name_the_questions() => Assert.Equal(
        ["far/conflictingFigures"], Ids(Told("a1", "a", "exactly 10 EUR"), Told("b1", "b", "exactly 50")));

    [Fact]
    public void The_gap_is_told_in_the_unit_that_is_compared_in()
    {
        var km = Question.HowMuch("far", unit: Unit.Of("km"), course: Course.Fixed);
        var conflict = Assert.Single(Casebook.Of(Make.Claim("exactly 1,000 m", by: "a", about: km), Make.Claim("exactly 3", by: "b", about: km)).Check().Discrepancies.OfType<ConflictingFigures>());
        Assert.Equal((2m, 3m), (conflict.Magnitude.Gap, conflict.Magnitude.Ratio));
    }

    [Fact]
    public void Periods_are_told_in_their_order() => Assert.Equal(
        ["dead/conflictingFigures/2015-01-01%2F2015-01-31", "dead/conflictingFigures/2015-01-01%2F2015-02-28", "dead/conflictingFigures/2015-03-01"],
        Inspection.Of(
            Casebook.Of(new[] { "2015-03-01", "2015-01-01/2015-02-28", "2015-01-01/2015-01-31" }.SelectMany((asOf, index) => new[]
            {
                Make.Claim("exactly 10", by: "a", id: $"a{index}", asOf: asOf, course: Course.PerPeriod), Make.Claim("exactly 50", by: "b", id: $"b{index}", asOf: asOf, course: Course.PerPeriod),
            })),
            "dead").Conflicts.Select(each => each.Id));

    [Fact]
    public void Documented_counts_and_the_rest_are_two_runs()
    {
        var conflicts = Inspection.Of(
            Casebook.Of(
                Make.Claim("exactly 60", by: "a", basis: Basis.Documented), Make.Claim("exactly 70", by: "b", basis: Basis.Documented), Make.Claim("exactly 10", by: "c")),
            "dead").Conflicts;
        Assert.Equal(["dead/conflictingFigures/documented", "dead/conflictingFigures"], conflicts.Select(each => each.Id));
        Assert.Equal(["a b", "a b c"], conflicts.Select(each => string.Join(' ', each.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Documented_counts_of_one_period_are_not_held_against_another_basis_of_another_period() => Assert.Equal(
        ["dead/conflictingFigures/2015-03-01/documented"],
        Inspection.Of(
            Casebook.Of(
                Make.Claim("exactly 10", by: "a", asOf: "2015-03-01", course: Course.PerPeriod, basis: Basis.Documented),
                Make.Claim("exactly 50", by: "b", asOf: "2015-03-01", course: Course.PerPeriod, basis: Basis.Documented),
                Make.Claim("exactly 90", by: "c", asOf: "2015-04-01", course: Course.PerPeriod)),
            "dead").Conflicts.Select(each => each.Id));

    [Fact]
    public void A_correction_that_changed_a_figure_is_announced()
    {
        string[] Announced(string corrected, string correcting, string[]? via = null) =>
            [.. Casebook.Of(
                Make.Claim(corrected, by: "un", id: "wrong", on: "2015-01-01", via: via),
                Make.Claim(correcting, by: "un", id: "right", on: "2015-01-02", corrects: "wrong", via: via)).Check().Notices.OfType<AnnouncedRevision>().Select(each => string.Join(' ', each.Claims.Select(claim => claim.Id)))];

        Assert.Equal(["wrong right"], Announced("exactly 10", "exactly 20"));
        Assert.Equal(["wrong right"], Announced("1,000", "1,400"));
        Assert.Empty(Announced("250,000", "more than 250,000"));
        Assert.Empty(Announced("exactly 10", "exactly 20", via: ["trt"]));
    }

    private static Claim Told(string id, string by, string says) => Make.Claim(says, by: by, id: id, about: Question.HowMuch("far", unit: Unit.Of("EUR"), course: Course.Fixed));

    private static string[] Ids(params Claim[] claims) => [.. Inspection.Of(Casebook.Of(claims), "far").Conflicts.Select(each => each.Id)];
}
