namespace FactCheck.Reading;

/// <summary>A text that claims are read from: an article, a press release, a script.</summary>
/// <remarks>
/// Immutable. All offsets that a reader gives are UTF-16 characters into <see cref="Text"/>, as it is here: nothing is normalised away. The text may be
/// anything, half surrogate pairs and control characters too.
/// </remarks>
public sealed record Document
{
    /// <summary>A document.</summary>
    /// <param name="name">What its claims are named by: the file's name. 1 to 180 characters without control characters.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The name is blank, too long, or has control characters.</exception>
    public Document(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        if (FactCheck.Text.IdRule(name) is { } rule) throw new RefusedException(rule, nameof(name));
        if (name.Length > LongestName) throw new RefusedException(FactCheck.Text.Invariant($"The name of a document has at most {LongestName} characters; this one has {name.Length}."), nameof(name));
        Name = name;
        Text = text;
    }

    /// <summary>The longest name: an offset must fit behind it in an id.</summary>
    public const int LongestName = 180;

    /// <summary>What its claims are named by: <c>article.md#512</c> is the claim whose words start at 512.</summary>
    public string Name { get; }

    /// <summary>The text, as it is.</summary>
    public string Text { get; }

    /// <summary>How the text is marked up.</summary>
    /// <value><see cref="Markup.None"/>.</value>
    public Markup Markup { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The address, or null; never followed.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it; null where that is not known.</summary>
    public Source? Publisher { get; init; }

    /// <summary>When it was published; null where that is not known. Dates such as "on Tuesday" are told from it.</summary>
    public Publication? Published { get; init; }

    /// <summary>The document with the date of publication that its first lines give ("Updated Dec 17, 2015", "GENEVA, 4 March 2016 -"), where it has none; itself elsewhere.</summary>
    /// <remarks>Readers do so themselves; a reader of your own calls it first.</remarks>
    public Document Dated() => Published is null && Dateline.Published(Tokenizer.Tokens(Text, Markup)) is { } published ? this with { Published = published } : this;

    /// <summary>The evidence of words that stand from <paramref name="start"/> to <paramref name="end"/> (exclusive), with up to 32 characters before and after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    public Evidence EvidenceAt(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        const int Around = 32;
        var (before, after) = (Math.Max(0, start - Around), Math.Min(Text.Length, end + Around));
        return new Evidence
        {
            Title = Title, Url = Url, Publisher = Publisher?.Name, Published = Published,
            Exact = Whole(start, end), Prefix = Whole(before, start), Suffix = Whole(end, after),
        }.At(start, end);
    }

    /// <summary>Whether the evidence's exact words stand in the text at its offsets, word for word.</summary>
    public bool Holds(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence is { Exact: { Length: > 0 } exact, Start: { } start, End: { } end } && end <= Text.Length && end - start == exact.Length
            && Text.AsSpan(start, end - start).SequenceEqual(exact);
    }

    /// <summary>The text between two places; null where it would be cut through a surrogate pair, or holds half of one, and so could not be written.</summary>
    private string? Whole(int start, int end)
    {
        if (start > 0 && start < Text.Length && char.IsLowSurrogate(Text[start]) && char.IsHighSurrogate(Text[start - 1])) start++;
        if (end > 0 && end < Text.Length && char.IsLowSurrogate(Text[end]) && char.IsHighSurrogate(Text[end - 1])) end--;
        if (end < start) return null;
        var text = Text[start..end];
        return FactCheck.Text.WellFormedRule(text) is null ? text : null;
    }
}
