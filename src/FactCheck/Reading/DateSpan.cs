namespace FactCheck.Reading;

/// <summary>What a span of tokens about time is.</summary>
internal enum TimeKind : byte
{
    Date,
    TimeOfDay,
    Duration,
}

/// <summary>A date, a time of day or a duration among tokens.</summary>
internal readonly record struct DateSpan(int First, int Next, TimeKind Kind, Date? Date);
