namespace FactCheck.Reporting;

/// <summary>The exact words of evidence with those around them, as far as the evidence has them: a bare "over 250,000" says nothing to who judges it.</summary>
/// <param name="Before">What stands before, from a whole word of the same paragraph on; ends with what parts it from the exact words.</param>
/// <param name="Exact">The exact words, cut where they are long.</param>
/// <param name="After">What stands after, up to a whole word of the same paragraph.</param>
internal readonly record struct Quotation(string Before, string Exact, string After)
{
    private const int Around = 80;
    private const int Short = 80; // longer words speak for themselves

    /// <summary>The quotation of evidence; null where it has no exact words.</summary>
    public static Quotation? Of(Evidence? evidence)
    {
        if (evidence?.Exact is not { } exact) return null;
        if (exact.Length > Short) return new("", FindingText.Quote(exact), "");
        return new(Lead(evidence.Prefix ?? "", evidence.Start == evidence.Prefix?.Length), exact, Rest(evidence.Suffix ?? ""));
    }

    /// <summary>All of it, as plain text.</summary>
    public override string ToString() => Before + Exact + After;

    private static string Lead(string prefix, bool isAll)
    {
        var line = prefix.LastIndexOfAny(['\n', '\r']);
        if (line >= 0) return prefix[(line + 1)..].TrimStart();
        if (isAll && prefix.Length <= Around) return prefix;
        var cut = prefix.Length > Around ? prefix[^Around..] : prefix;
        var word = cut.IndexOf(' ', StringComparison.Ordinal);
        return word < 0 ? "" : $"…{cut[word..]}"; // the first word may be half of one
    }

    private static string Rest(string suffix)
    {
        var line = suffix.IndexOfAny(['\n', '\r']);
        if (line >= 0) return suffix[..line].TrimEnd();
        var cut = suffix.Length > Around ? suffix[..Around] : suffix;
        var word = cut.LastIndexOf(' ');
        return word < 0 ? "" : $"{cut[..word]} …";
    }
}
