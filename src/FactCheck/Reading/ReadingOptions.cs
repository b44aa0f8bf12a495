namespace FactCheck.Reading;

/// <summary>How texts are read.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ReadingOptions
{
    /// <summary>What to look for: the questions with their cues, the sources with their aliases.</summary>
    /// <value><see cref="WatchList.Empty"/>.</value>
    public WatchList WatchList
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = WatchList.Empty;

    /// <summary>When figures count as answers to one question.</summary>
    /// <value><see cref="Caution.High"/>.</value>
    public Caution Caution
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = Caution.High;
}
