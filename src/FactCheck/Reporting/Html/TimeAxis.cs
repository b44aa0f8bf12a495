using NodaTime;

namespace FactCheck.Reporting.Html;

/// <summary>Where days stand on an axis, from 0 at its start to 1 at its end, and the dates that are written on it.</summary>
internal sealed class TimeAxis
{
    private const double Margin = 0.03;
    private const int MostTicks = 4, MostDays = 3;

    private static readonly int[] MonthsBetweenTicks = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 60_000];

    private readonly LocalDate first;
    private readonly int days;

    private TimeAxis(LocalDate first, LocalDate last)
    {
        this.first = first;
        days = Period.DaysBetween(first, last);
        Ticks = [.. TicksOf(first, last)];
    }

    /// <summary>Days to write on the axis, rising, each with the text that tells it: a year, a month or a day.</summary>
    public IReadOnlyList<(LocalDate Day, string Text)> Ticks { get; }

    /// <summary>An axis from the earliest to the latest of some days.</summary>
    /// <param name="days">At least one.</param>
    public static TimeAxis Of(IReadOnlyCollection<LocalDate> days) => new(days.Min(), days.Max());

    /// <summary>Where a day of the axis stands; the middle where there is only one.</summary>
    public double At(LocalDate day) => days == 0 ? 0.5 : Margin + ((1 - (2 * Margin)) * Period.DaysBetween(first, day) / days);

    private static IEnumerable<(LocalDate Day, string Text)> TicksOf(LocalDate first, LocalDate last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (months < 3)
        {
            var step = Math.Max(1, (Period.DaysBetween(first, last) + MostDays - 1) / MostDays);
            for (var day = first; day <= last; day = day.PlusDays(step)) yield return (day, Date.Day(day).ToString());
            yield break;
        }

        var every = MonthsBetweenTicks.First(each => months / each <= MostTicks);
        for (var month = ((first.Year * 12) + first.Month - 1 + every - 1) / every * every; month <= (last.Year * 12) + last.Month - 1; month += every)
        {
            var day = new LocalDate(month / 12, (month % 12) + 1, 1);
            if (day >= first && day <= last) yield return (day, every >= 12 ? Date.Year(day.Year).ToString() : Date.Month(day.Year, day.Month).ToString());
        }
    }
}
