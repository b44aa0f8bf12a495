using FactCheck.Detection;

namespace FactCheck.Tests;

/// <summary>Section 7 of the domain's page: what must not be raised, on every course on which it can be said.</summary>
public class FalseAlarmTests
{
    [Theory]
    [InlineData("sohr")]
    [InlineData("vdc")]
    public void A_documented_count_below_an_estimate_on_one_day_is_no_conflict(string who) => Quiet(course =>
    [
        Make.Claim("202,354", by: "sohr", asOf: Make.Day, course: course, basis: Basis.Documented),
        Make.Claim("280,000", by: who, id: "estimate", asOf: Make.Day, course: course, basis: Basis.Estimate),
    ]);

    [Fact]
    public void A_city_and_its_country_are_two_questions() => Quiet(course =>
    [
        Make.Claim("5,000", by: "a", asOf: Make.Day, about: Question.HowMuch("dead-city", "people killed", Unit.People, course).In("place", "Aleppo")),
        Make.Claim("250,000", by: "b", asOf: Make.Day, about: Question.HowMuch("dead-country", "people killed", Unit.People, course).In("place", "Syria")),
    ]);

    [Theory]
    [InlineData("about 110,000", "111,800")]
    [InlineData("250,000", "more than 250,000")]
    [InlineData("202,354", "at least 202,354")]
    [InlineData("more than 191,000", "191,369")]
    [InlineData("at least 3", "at least 12")]
    [InlineData("about 100,000", "between 63,000 and 100,000")]
    public void Two_ways_of_saying_one_number_are_no_conflict(string one, string other)
    {
        Quiet(course => [Make.Claim(one, by: "a", asOf: Make.Day, course: course), Make.Claim(other, by: "b", asOf: Make.Day, course: course)]);
        Quiet(course => [Make.Claim(one, by: "b", id: "relay", asOf: Make.Day, via: ["trt"], course: course), Make.Claim(other, by: "b", asOf: Make.Day, course: course)]);
    }

    [Fact]
    public void A_relayed_at_least_is_no_conflict_with_a_documented_count() => Quiet(course =>
    [
        Make.Claim("202,354", by: "sohr", asOf: Make.Day, course: course, basis: Basis.Documented),
        Make.Claim("at least 202,354", by: "sohr", id: "relay", asOf: Make.Day, course: course, via: ["trt"]),
        Make.Claim("at least 202,354", by: "vdc", asOf: Make.Day, course: course),
    ]);

    [Fact]
    public void A_toll_that_rises_is_no_conflict() => Assert.Empty(Casebook.Of(
        Make.Claim("100,000", by: "sohr", id: "1", asOf: "2013-06-26", course: Course.Rising),
        Make.Claim("170,000", by: "sohr", id: "2", asOf: "2014-07-10", course: Course.Rising),
        Make.Claim("250,124", by: "sohr", id: "3", asOf: "2015-10-16", course: Course.Rising)).Check().Discrepancies);

    [Fact]
    public void Three_outlets_with_one_agencys_number_are_one_voice() => Quiet(course =>
    [
        Make.Claim("12", by: "afp", id: "1", asOf: Make.Day, via: ["a"], course: course),
        Make.Claim("12", by: "afp", id: "2", asOf: Make.Day, via: ["b"], course: course),
        Make.Claim("12", by: "afp", id: "3", asOf: Make.Day, via: ["c"], course: course),
    ]);

    [Fact]
    public void A_sources_own_low_and_high_are_one_voice_in_one_claim_or_two()
    {
        Quiet(course => [Make.Claim("between 220,000 and 340,000", by: "sohr", asOf: Make.Day, course: course), Make.Claim("300,000", by: "un", asOf: Make.Day, course: course)]);
        Quiet(course =>
        [
            Make.Claim("220,000", by: "sohr", id: "low", asOf: Make.Day, course: course),
            Make.Claim("340,000", by: "sohr", id: "high", asOf: Make.Day, course: course),
            Make.Claim("300,000", by: "un", asOf: Make.Day, course: course),
        ]);
    }

    private static void Quiet(Func<Course, Claim[]> claims)
    {
        foreach (var course in Enum.GetValues<Course>())
        {
            var casebook = Casebook.Of(claims(course));
            Assert.Empty(casebook.Check().Discrepancies.OfType<ConflictingFigures>());
            Assert.Empty(Casebook.Of(claims(course).Reverse()).Check().Discrepancies.OfType<ConflictingFigures>());
        }
    }
}
