namespace FactCheck;

/// <summary>Where a claim stands in print: the document and the exact words.</summary>
/// <remarks>
/// Immutable plain data, equal by value. The words and their surroundings are a W3C Web Annotation <c>TextQuoteSelector</c>,
/// <see cref="Start"/> and <see cref="End"/> a <c>TextPositionSelector</c>: UTF-16 characters into the document's text, the start inclusive,
/// the end exclusive.
/// </remarks>
public sealed record Evidence
{
    /// <summary>The exact words, or null where only the document is known.</summary>
    public string? Exact { get; init => field = Checked(value, nameof(Exact)); }

    /// <summary>The words just before, or null.</summary>
    public string? Prefix { get; init => field = Checked(value, nameof(Prefix)); }

    /// <summary>The words just after, or null.</summary>
    public string? Suffix { get; init => field = Checked(value, nameof(Suffix)); }

    /// <summary>The document's title, or null.</summary>
    public string? Title { get; init => field = Checked(value, nameof(Title)); }

    /// <summary>The document's address as given, or null; never followed.</summary>
    public string? Url { get; init => field = Checked(value, nameof(Url)); }

    /// <summary>Who published the document, as named there, or null.</summary>
    public string? Publisher { get; init => field = Checked(value, nameof(Publisher)); }

    /// <summary>When the document was published, or null.</summary>
    public Publication? Published { get; init; }

    /// <summary>Where the exact words start, in UTF-16 characters from 0, or null.</summary>
    public int? Start { get; private init; }

    /// <summary>Where the exact words end, exclusive, or null.</summary>
    public int? End { get; private init; }

    /// <summary>The same evidence with the place of its words.</summary>
    /// <exception cref="ArgumentException">The start is negative, or the end is before the start.</exception>
    public Evidence At(int start, int end) =>
        start < 0 || end < start
            ? throw new RefusedException(Text.Invariant($"Evidence starts at 0 or later and ends at its start or later; these are {start} and {end}."), nameof(start))
            : this with { Start = start, End = end };

    private static string? Checked(string? text, string parameter) => text is null ? null : Text.WellFormed(text, parameter);
}
