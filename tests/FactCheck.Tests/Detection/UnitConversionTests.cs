using CsCheck;
using FactCheck.Detection;

namespace FactCheck.Tests.Detection;

public class UnitConversionTests
{
    [Theory]
    [InlineData("1", "mi", "km", "1.609344")]
    [InlineData("1", "mi", "m", "1609.344")]
    [InlineData("1", "ft", "m", "0.3048")]
    [InlineData("1", "acre", "m2", "4046.8564224")]
    [InlineData("640", "acre", "m2", "2589988.110336")]
    [InlineData("1", "km2", "ha", "100")]
    [InlineData("2.5", "t", "kg", "2500")]
    [InlineData("3", "m3", "l", "3000")]
    [InlineData("1", "kWh", "J", "3600000")]
    [InlineData("2", "MWh", "kWh", "2000")]
    [InlineData("100", "celsius", "fahrenheit", "212")]
    [InlineData("-40", "celsius", "fahrenheit", "-40")]
    [InlineData("212", "fahrenheit", "celsius", "100")]
    public void Measures_convert_exactly(string number, string from, string to, string converted) =>
        Assert.Equal(Make.Number(converted), UnitConversion.Convert(Make.Number(number), Unit.Of(from), Unit.Of(to), isChange: false));

    [Fact]
    public void A_change_of_temperature_has_no_zero() =>
        Assert.Equal(18, UnitConversion.Convert(10, Unit.Of("celsius"), Unit.Of("fahrenheit"), isChange: true));

    [Fact]
    public void A_mile_in_kilometres_and_back_is_a_mile() =>
        Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.OneOf("mi km", "ft m", "acre m2", "ha km2", "kWh J", "celsius fahrenheit")).Sample(
            (number, pair) =>
            {
                var (from, to) = (Unit.Of(pair.Split(' ')[0]), Unit.Of(pair.Split(' ')[1]));
                Assert.Equal(number, UnitConversion.Convert(UnitConversion.Convert(number, from, to, false), to, from, false));
            },
            iter: Generate.Cases);

    [Fact]
    public void Seven_miles_agree_with_the_same_distance_in_kilometres()
    {
        var far = Question.HowMuch("far", unit: Unit.Of("km"), course: Course.Fixed);
        var casebook = Casebook.Of(
            Make.Claim("exactly 7 mi", by: "a", about: far), Make.Claim("exactly 11.265408 km", by: "b", about: far));

        Assert.Empty(casebook.Check().Discrepancies);
        Assert.Empty(casebook.Check().NotCompared);
    }

    [Fact]
    public void A_conflict_in_another_unit_keeps_its_id_whichever_units_of_that_dimension_are_said()
    {
        Claim[] claims = [Make.Claim("exactly 5 mi", by: "a"), Make.Claim("exactly 50 ft", by: "b"), Make.Claim("exactly 50 ft", by: "c"), Make.Claim("exactly 7 km", by: "d")];

        Assert.Equal("dead/conflictingFigures/m", Assert.Single(Casebook.Of(claims[..2]).Check().Discrepancies).Id);
        Assert.Equal("dead/conflictingFigures/m", Assert.Single(Casebook.Of(claims).Check().Discrepancies).Id);
    }

    [Fact]
    public void A_word_that_is_the_name_of_a_dimension_counts_things_of_that_name() =>
        Assert.Empty(Casebook.Of(Make.Claim("exactly 5 mi", by: "a"), Make.Claim("exactly 50 Length", by: "b")).Check().Discrepancies);
}
