namespace FactCheck.Testing;

/// <summary>The laws that every reader of claims keeps, whatever it reads them with.</summary>
/// <remarks>
/// Laws are data, so that one theory drives them all, and a new law reaches every reader unasked:
/// <code>
/// public static TheoryData&lt;ClaimReaderLaw&gt; Laws => [.. ClaimReaderLaws.All];
///
/// [Theory]
/// [MemberData(nameof(Laws))]
/// public Task The_reader_keeps_the_law(ClaimReaderLaw law) => law.CheckAsync(new TollReader());
/// </code>
/// </remarks>
public static class ClaimReaderLaws
{
    /// <summary>What a text holds never throws, and there is always a reading.</summary>
    public static ClaimReaderLaw Total { get; } = new(
        nameof(Total), "what a text holds never throws, and there is always a reading.", ReaderLaws.Total);

    /// <summary>Each claim's words stand in the text that was given, word for word at their offsets, between the words that are told before and after them; each note speaks of a place in it.</summary>
    public static ClaimReaderLaw WordForWord { get; } = new(
        nameof(WordForWord), "each claim's words stand in the text that was given, word for word at their offsets, and each note speaks of a place in it.", ReaderLaws.WordForWord);

    /// <summary>Hostile text (bidi controls, zero-width characters, odd digits, NUL, halves of surrogate pairs, much too much of one thing) throws nothing, moves no offset, and comes to an end.</summary>
    public static ClaimReaderLaw Hostile { get; } = new(
        nameof(Hostile), "hostile text throws nothing, moves no offset, and comes to an end.", ReaderLaws.Hostile, ReaderTrial.Hostile);

    /// <summary>The claims are told in the order of the text.</summary>
    public static ClaimReaderLaw InOrder { get; } = new(
        nameof(InOrder), "the claims are told in the order of the text.", ReaderLaws.InOrder);

    /// <summary>Ids of claims begin with the document's name and <c>#</c>, and no two are the same.</summary>
    public static ClaimReaderLaw Ids { get; } = new(
        nameof(Ids), "ids of claims begin with the document's name and #, and no two are the same.", ReaderLaws.Ids);

    /// <summary>What is read goes together in a casebook, and questions of the watch list are as they are there.</summary>
    public static ClaimReaderLaw Together { get; } = new(
        nameof(Together), "what is read goes together in a casebook, and questions of the watch list are as they are there.", ReaderLaws.Together);

    /// <summary>The same document gives the same claims again, whatever was read in between.</summary>
    public static ClaimReaderLaw Same { get; } = new(
        nameof(Same), "the same document gives the same claims again, whatever was read in between.", ReaderLaws.Same);

    /// <summary>Documents that are read at once give what they give one after the other.</summary>
    public static ClaimReaderLaw AtOnce { get; } = new(
        nameof(AtOnce), "documents that are read at once give what they give one after the other.", ReaderLaws.AtOnce);

    /// <summary>A reading that is cancelled ends with an <see cref="OperationCanceledException"/>, and leaves nothing behind.</summary>
    public static ClaimReaderLaw Cancelled { get; } = new(
        nameof(Cancelled), "a reading that is cancelled ends with an OperationCanceledException, and leaves nothing behind.", ReaderLaws.Cancelled);

    /// <summary>The generated documents hold something that the reader reads: without it, the other laws prove nothing.</summary>
    public static ClaimReaderLaw PutToTheTest { get; } = new(
        nameof(PutToTheTest), "the documents of the laws hold something that the reader reads; else the other laws prove nothing.", null);

    /// <summary>All laws.</summary>
    public static IReadOnlyList<ClaimReaderLaw> All { get; } = Array.AsReadOnly([Total, WordForWord, Hostile, InOrder, Ids, Together, Same, AtOnce, Cancelled, PutToTheTest]);
}
