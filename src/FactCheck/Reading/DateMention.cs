namespace FactCheck.Reading;

/// <summary>A date where it stands in a text.</summary>
/// <param name="Date">The day, month, year or period; null for what is no date of the calendar (a time of day, a duration, a weekday of a text without a date).</param>
/// <param name="Start">Where its words start, in UTF-16 characters from 0.</param>
/// <param name="End">Where its words end, exclusive.</param>
public sealed record DateMention(Date? Date, int Start, int End);
