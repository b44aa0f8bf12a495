using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>A time in which a value stays what it is; two of them are so far apart that no tolerance and no late report bridges them.</summary>
/// <param name="AsOf">How most say it: a day, a month, a year, or a period.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal sealed record Span(Date AsOf, LocalDate Start, LocalDate End)
{
    private const int DaysBetween = 50; // the tolerance of 31 days, and reports up to 8 days later

    /// <summary>Spans one after another.</summary>
    public static Span[] Some(int count, LocalDate from, Random random, bool daysOnly = false)
    {
        var spans = new Span[count];
        for (var i = 0; i < count; i++)
        {
            spans[i] = Next(from, daysOnly ? 9 : random.Next(10), random);
            from = spans[i].End.PlusDays(DaysBetween + random.Next(30));
        }

        return spans;
    }

    /// <summary>A day in it.</summary>
    public LocalDate Day(Random random) => Start.PlusDays(random.Next(Period.DaysBetween(Start, End) + 1));

    private static Span Next(LocalDate from, int precision, Random random)
    {
        switch (precision)
        {
            case < 3:
                var month = new LocalDate(from.Year, from.Month, 1).PlusMonths(1);
                return Of(Date.Month(month.Year, month.Month));
            case 3:
                return Of(Date.Year(from.Year + 1));
            case 4:
                return Of(Date.Between(from, from.PlusDays(random.Next(1, 40))));
            default:
                return new(from, from, from.PlusDays(random.Next(21)));
        }
    }

    private static Span Of(Date asOf) => new(asOf, asOf.Start, asOf.End);
}
