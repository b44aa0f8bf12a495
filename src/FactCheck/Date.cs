using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace FactCheck;

/// <summary>A date as said: a day, a month, a year, or a period from one of these to another. Both ends are included.</summary>
/// <remarks>
/// Immutable. Equal when said alike: the month <c>2014-09</c> is not the period <c>2014-09-01/2014-09-30</c>, though both cover the
/// same days. Years 1 to 9999 of the ISO calendar.
/// </remarks>
public sealed class Date : Answer, IEquatable<Date>
{
    private readonly Part from;
    private readonly Part? to;

    private Date(Part from, Part? to = null)
    {
        this.from = from;
        this.to = to;
    }

    /// <summary>The first day, included.</summary>
    public LocalDate Start => from.First;

    /// <summary>The last day, included.</summary>
    public LocalDate End => (to ?? from).Last;

    /// <summary>True for a single day, however it was said.</summary>
    public bool IsSingleDay => Start == End;

    /// <summary>True when it was said as a period, from one date to another.</summary>
    public bool IsPeriod => to is not null;

    /// <summary>All days there are: what a text speaks about that does not say when, and of which nobody knows when it was published.</summary>
    internal static Date Unknown { get; } = Between(Day(1, 1, 1), Day(9999, 12, 31));

    /// <inheritdoc/>
    public override QuestionForm Form => QuestionForm.When;

    /// <summary>A day.</summary>
    public static Date Day(LocalDate day) => new(new Part(Inside(day), DatePrecision.Day));

    /// <summary>A day.</summary>
    public static Date Day(int year, int month, int day) => Day(new LocalDate(year, month, day));

    /// <summary>A month.</summary>
    public static Date Month(int year, int month) => new(new Part(Inside(new LocalDate(year, month, 1)), DatePrecision.Month));

    /// <summary>A year.</summary>
    public static Date Year(int year) => new(new Part(Inside(new LocalDate(year, 1, 1)), DatePrecision.Year));

    /// <summary>From the first day of one date to the last day of another, both included.</summary>
    /// <exception cref="ArgumentException">A period is given as an end of another, or the last day is before the first.</exception>
    public static Date Between(Date from, Date to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.to is not null || to.to is not null) throw new RefusedException("A period goes from a day, month or year to another.", nameof(from));
        return to.End < from.Start
            ? throw new RefusedException($"A period ends on the day it begins or later; {from}/{to} ends before.", nameof(to))
            : new(from.from, to.from);
    }

    /// <summary>A day, as <see cref="Day(LocalDate)"/> makes it.</summary>
    public static implicit operator Date(LocalDate day) => Day(day);

    /// <summary>Reads <c>2014-09-22</c>, <c>2014-09</c>, <c>2014</c> or <c>from/to</c> of these.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Date Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"A date was expected, such as 2014-09-22, 2014-09, 2014 or one of these, a slash and another; this is \"{text}\".");

    /// <summary>Reads <c>2014-09-22</c>, <c>2014-09</c>, <c>2014</c> or <c>from/to</c> of these.</summary>
    /// <returns>False where the text is something else; <paramref name="date"/> is null then.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Date? date)
    {
        date = null;
        if (text is null) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            date = Part.Read(text) is { } part ? new(part) : null;
        }
        else if (Part.Read(text.AsSpan(0, slash)) is { } from && Part.Read(text.AsSpan(slash + 1)) is { } to && from.First <= to.Last)
        {
            date = new(from, to);
        }

        return date is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Date? other) => other is not null && from == other.from && to == other.to;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Date);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(from, to);

    /// <summary>ISO 8601, as said: <c>2014-09-22</c>, <c>2014-09</c>, <c>2014</c>, <c>from/to</c>.</summary>
    public override string ToString() => to is null ? from.ToString() : $"{from}/{to}";

    private static LocalDate Inside(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999
            ? day
            : throw new RefusedException("A date lies in the years 1 to 9999 of the ISO calendar.", nameof(day));

    private enum DatePrecision : byte
    {
        Day,
        Month,
        Year,
    }

    private readonly record struct Part(LocalDate First, DatePrecision Precision)
    {
        public LocalDate Last => Precision switch
        {
            DatePrecision.Year => new(First.Year, 12, 31),
            DatePrecision.Month => First.With(DateAdjusters.EndOfMonth),
            _ => First,
        };

        public static Part? Read(ReadOnlySpan<char> text)
        {
            if (text.Length is not (4 or 7 or 10) || Number(text[..4]) is not (>= 1 and var year)) return null;
            if (text.Length == 4) return new(new LocalDate(year, 1, 1), DatePrecision.Year);
            if (text[4] != '-' || Number(text[5..7]) is not (>= 1 and <= 12 and var month)) return null;
            if (text.Length == 7) return new(new LocalDate(year, month, 1), DatePrecision.Month);
            return text[7] == '-' && Number(text[8..]) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new(new LocalDate(year, month, day), DatePrecision.Day)
                : null;
        }

        public override string ToString() => First.ToString(
            Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
            CultureInfo.InvariantCulture);

        private static int? Number(ReadOnlySpan<char> digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
