namespace FactCheck.Reading;

/// <summary>Small questions about the tokens around a verb of saying: what they close, open or leave out.</summary>
internal sealed class ClauseShapes(Article article)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>"…, the company said in a statement, 620 of them in Schweinfurt", "…, the officer said, up from 34 per cent": what goes on behind who said it.</summary>
    public bool IsFragment(int from, int token)
    {
        var at = from;
        while (at < token && at < from + 6 && !tokens[at].IsSymbol(',')) at++;
        if (at >= token || !tokens[at].IsSymbol(',')) return false;
        at++;
        if (tokens[at].Lower is "up" or "down" or "compared" or "including" or "against" or "most" or "among" && token - at < 8) return true;
        return token - at <= 2 && Enumerable.Range(token + 1, Math.Min(3, tokens.Count - token - 1)).Any(i => tokens[i].Is("of") && i + 1 < tokens.Count && tokens[i + 1].Lower is "them" or "whom" or "which");
    }

    /// <summary>How many clauses end between two tokens: ";", "while", "but".</summary>
    public int Segments(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Lower is ";" or "while" or "whereas" or "but" or "although" or "though") count++;
        }

        return count;
    }

    /// <summary>The token after "as saying", or where it would stand.</summary>
    public int AsSaying(int at, int limit) =>
        at + 1 < limit && tokens[at].Is("as") && tokens[at + 1].Lower is "saying" or "putting" or "telling" or "estimating" or "confirming" or "stating" or "claiming" or "reporting" ? at + 2 : at;

    /// <summary>"said the operator, Corella Care, had been told": what follows the verb opens what was said, and is not who said it.</summary>
    public bool IsSubjectBehind(int end, int limit)
    {
        if (end >= limit || !tokens[end].IsSymbol(',')) return false;
        for (var i = end + 1; i + 1 < limit && i < end + 8; i++)
        {
            if (tokens[i].IsSymbol(',')) return tokens[i + 1].Lower is "had" or "has" or "have" or "was" or "were" or "is" or "are" or "will" or "would" or "could" or "should" or "did";
            if (!tokens[i].IsWord && tokens[i].Kind != TokenKind.Number) return false; // "said Gregory Landau, 52, had cheated"
        }

        return false;
    }

    /// <summary>Who spoke is an "it" in what follows.</summary>
    public bool IsThing(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Lower is "he" or "she" or "his" or "her" or "\"" or ";" or ".") return false;
            if (tokens[i].Lower is "its") return true;
        }

        return false;
    }

    /// <summary>"who declined to be named", "on condition of anonymity".</summary>
    public bool IsUnnamed(int first, int limit)
    {
        for (var i = first; i < limit; i++)
        {
            if (tokens[i].Is("anonymity") || (tokens[i].Lower is "named" or "identified" && i > 1 && tokens[i - 1].Is("be") && tokens[i - 2].Is("to"))) return true;
        }

        return false;
    }

    public bool HasAt(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 16; i++)
        {
            if (tokens[i].Is("at")) return true;
        }

        return false;
    }

    public bool HasContent(int from, int to) => (to - from > 3 && Enumerable.Range(from, to - from).Any(i => tokens[i].IsWord && !tokens[i].IsCapitalised)) || Enumerable.Range(from, Math.Max(0, to - from)).Any(i => tokens[i].Kind == TokenKind.Number);
}
