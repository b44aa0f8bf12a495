using CsCheck;
using FactCheck.Reporting.Html;
using FactCheck.Tests.Files;
using NodaTime;

namespace FactCheck.Tests.Reporting.Html;

public sealed class TimeAxisTests
{
    [Theory]
    [InlineData("2020-01-01", "2020-01-09", "2020-01-01 2020-01-04 2020-01-07")]
    [InlineData("2020-01-15", "2020-06-15", "2020-03 2020-05")]
    [InlineData("2011-12-19", "2019-12-18", "2012 2014 2016 2018")]
    [InlineData("2022-02-24", "2026-03-04", "2023 2024 2025 2026")]
    [InlineData("2020-01-01", "2020-01-01", "2020-01-01")]
    public void An_axis_has_days_months_or_years(string first, string last, string ticks) => Assert.Equal(
        ticks,
        string.Join(' ', TimeAxis.Of([Make.Date(first).Start, Make.Date(last).Start]).Ticks.Select(tick => tick.Text)));

    [Fact]
    public void All_days_stand_on_the_axis_in_their_order() => GenerateCasebooks.Dates.Array[1, 5].Sample(
        dates =>
        {
            LocalDate[] days = [.. dates.Select(date => date.End).Order()];
            var axis = TimeAxis.Of(days);
            double[] places = [.. days.Select(axis.At)];
            Assert.All(places, place => Assert.InRange(place, 0, 1));
            Assert.Equal(places.Order(), places);
            Assert.All(axis.Ticks, tick => Assert.InRange(axis.At(tick.Day), 0, 1));
            Assert.InRange(axis.Ticks.Count, 0, 6);
        },
        iter: Generate.Cases);
}
