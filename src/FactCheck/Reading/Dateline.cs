namespace FactCheck.Reading;

/// <summary>What the first lines of a text say of its publication: "Updated Dec 17, 2015", "GENEVA, 4 March 2016 (Reuters) -".</summary>
internal static class Dateline
{
    private const int Lines = 16;
    private const int LongestLine = 18;
    private static readonly HashSet<string> Marks = Vocabulary.Set("published updated posted date dated last first modified on at by release released issued for immediate am pm : - – | gmt utc");

    /// <summary>The day on a line of its own, or of the dateline that opens a paragraph; null where there is none with a year.</summary>
    public static Publication? Published(IReadOnlyList<Token> tokens)
    {
        var (first, lines) = (0, 0);
        while (first < tokens.Count && lines++ < Lines)
        {
            var end = first;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break && end < first + 40) end++;
            if (Day(tokens, first, end) is { } day) return Publication.On(day);
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break) end++;
            first = end + 1;
        }

        return null;
    }

    private static Date? Day(IReadOnlyList<Token> tokens, int first, int end)
    {
        var line = new List<Token>();
        for (var i = first; i < end; i++) line.Add(tokens[i]);
        foreach (var span in DateGrammar.Spans(line, null))
        {
            if (span.Date is not { IsSingleDay: true } day) continue;
            var isMarked = line.Take(span.First).All(token => Marks.Contains(token.Lower) || token.Kind != TokenKind.Word);
            var isAlone = (isMarked || line[0].Is("by") || line.Any(token => token.Is("|"))) && line.Count <= LongestLine;
            var isOpening = span.First <= 8 && line.Skip(span.Next).Take(6).Any(token => token.Lower is "—" or "–" or "-") && line.Take(span.First).All(token => token.IsCapitalised || token.Kind != TokenKind.Word || token.Lower is "of" or "the");
            if (isAlone || isOpening) return day;
        }

        return null;
    }
}
