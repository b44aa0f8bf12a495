namespace FactCheck.Reading;

/// <summary>What the first lines of a text say of its publication: "Updated Dec 17, 2015", "GENEVA, 4 March 2016 (Reuters) -".</summary>
internal static class Dateline
{
    private const int Lines = 16;
    private const int LongestLine = 18;
    private static readonly HashSet<string> Marks = Vocabulary.Set("published updated posted date dated last first modified on at by release released issued for immediate am pm : - – | gmt utc broadcast aired transmission tx filed recorded embargoed until");

    /// <summary>The day on a line of its own, or of the dateline that opens a paragraph; null where there is none with a year.</summary>
    public static Publication? Published(IReadOnlyList<Token> tokens) => (First(tokens, IsSaid) ?? First(tokens, IsPlaced)) is { } day ? Publication.On(day) : null;

    /// <summary>The token behind the dateline that opens the text, "GENEVA, 4 March 2016 (Reuters) -", or the given one where there is none.</summary>
    public static int Next(IReadOnlyList<Token> tokens, int first)
    {
        const int LongestDateline = 20;
        for (var i = first; i < tokens.Count && i < first + LongestDateline; i++)
        {
            if (i > first && tokens[i].Lower is "—" or "–" or "-" && !tokens[i].IsGlued) return i + 1;
            if (tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Lower is not ("of" or "the" or "and")) break;
        }

        return first;
    }

    /// <summary>A sentence that is but the line of publication: "Updated October 10, 2023 | WLSR Public Radio", "ILOILO CITY, July 22, 2025 (Pacific Desk)".</summary>
    public static bool IsLine(IReadOnlyList<Token> tokens, Sentence sentence)
    {
        if (sentence.Next - sentence.First > LongestLine) return false;
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (tokens[i].IsWord && !tokens[i].IsCapitalised && !Marks.Contains(tokens[i].Lower) && tokens[i].Lower is not ("of" or "the" or "and")) return false;
        }

        return true;
    }

    private static Date? First(IReadOnlyList<Token> tokens, Func<List<Token>, DateSpan, bool> isOf)
    {
        var (first, lines) = (0, 0);
        while (first < tokens.Count && lines++ < Lines)
        {
            var end = first;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break && end < first + 40) end++;
            if (Day(tokens.Skip(first).Take(end - first).ToList(), isOf) is { } day) return day;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break) end++;
            first = end + 1;
        }

        return null;
    }

    private static Date? Day(List<Token> line, Func<List<Token>, DateSpan, bool> isOf)
    {
        foreach (var span in DateGrammar.Spans(line, null))
        {
            if (span.Date is { IsSingleDay: true } day && isOf(line, span)) return day;
        }

        return null;
    }

    /// <summary>The line is there for its date, or opens the text with it: "Updated Dec 17, 2015", "GENEVA, 4 March 2016 (Reuters) - …".</summary>
    private static bool IsSaid(List<Token> line, DateSpan span)
    {
        var isMarked = line.Take(span.First).All(token => Marks.Contains(token.Lower) || token.Kind != TokenKind.Word);
        if ((isMarked || line[0].Is("by") || line.Any(token => token.Is("|"))) && line.Count <= LongestLine) return true;
        return span.First <= 8 && line.Skip(span.Next).Take(8).Any(token => token.Lower is "—" or "–" or "-") && line.Take(span.First).All(token => token.IsCapitalised || token.Kind != TokenKind.Word || token.Lower is "of" or "the");
    }

    /// <summary>A line of a place and a date: "Bristol Crown Court, 22 May 2019"; a caption may look so, too.</summary>
    private static bool IsPlaced(List<Token> line, DateSpan span) =>
        span.Next == line.Count && span.First <= 6 && line.Take(span.First).All(token => token.IsCapitalised || token.Kind != TokenKind.Word || Marks.Contains(token.Lower));
}
