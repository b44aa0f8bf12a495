using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace FactCheck;

/// <summary>When a claim was published: a day, a month, a year or an instant, as said.</summary>
/// <remarks>
/// Immutable. Ordered by <see cref="LastDay"/>; two publications on one day have no order. Equal when said alike; instants
/// are equal when they are the same instant.
/// </remarks>
public sealed class Publication : IEquatable<Publication>
{
    private Publication(Date? date, Instant? instant)
    {
        Date = date;
        Instant = instant;
        LastDay = date?.End ?? instant!.Value.InUtc().Date; // one of the two is always given
    }

    /// <summary>The day, month or year; null for an instant.</summary>
    public Date? Date { get; }

    /// <summary>The instant; null for a date.</summary>
    public Instant? Instant { get; }

    /// <summary>The last UTC day that it can have been: what publications are ordered by.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Published on a day, in a month or in a year.</summary>
    /// <exception cref="ArgumentException">The date is a period.</exception>
    public static Publication On(Date date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.IsPeriod ? throw new RefusedException("A publication is a day, a month, a year or an instant, not a period.", nameof(date)) : new(date, null);
    }

    /// <summary>Published at an instant.</summary>
    /// <exception cref="ArgumentException">The instant lies outside of the years 1 to 9999.</exception>
    public static Publication At(Instant instant) => instant.InUtc().Year is >= 1 and <= 9999
        ? new(null, instant)
        : throw new RefusedException("A publication lies in the years 1 to 9999.", nameof(instant));

    /// <summary>Published on a day.</summary>
    public static implicit operator Publication(LocalDate day) => On(Date.Day(day));

    /// <summary>Published on a day, in a month or in a year, as <see cref="On"/> makes it.</summary>
    public static implicit operator Publication(Date date) => On(date);

    /// <summary>Published at an instant.</summary>
    public static implicit operator Publication(Instant instant) => At(instant);

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Publication Parse(string text) =>
        TryParse(text, out var publication) ? publication : throw new FormatException($"A day, a month, a year or an instant was expected, such as 2014-09-22 or 2014-09-22T12:00:00Z; this is \"{text}\".");

    /// <summary>Reads <c>2014-09-22</c>, <c>2014-09</c>, <c>2014</c>, or an instant in ISO 8601 with <c>Z</c> or an offset.</summary>
    /// <returns>False where the text is something else; <paramref name="publication"/> is null then.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Publication? publication)
    {
        publication = null;
        if (text is null) return false;
        if (FactCheck.Date.TryParse(text, out var date))
        {
            publication = date.IsPeriod ? null : new(date, null);
        }
        else if (text.Contains('T', StringComparison.Ordinal))
        {
            var read = OffsetDateTimePattern.ExtendedIso.Parse(text);
            if (read.Success && InstantOf(read.Value) is { } instant && instant.InUtc().Year is >= 1 and <= 9999) publication = new(null, instant);
        }

        return publication is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Publication? other) => other is not null && Equals(Date, other.Date) && Instant == other.Instant;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Publication);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Instant);

    /// <summary>ISO 8601, as said; an instant in UTC.</summary>
    public override string ToString() => Date?.ToString() ?? InstantPattern.ExtendedIso.Format(Instant!.Value); // one of the two is always given

    /// <summary>Null where the offset leads out of the years that an instant can have.</summary>
    private static Instant? InstantOf(OffsetDateTime read)
    {
        try
        {
            return read.ToInstant();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
