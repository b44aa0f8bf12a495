namespace FactCheck.Reading;

/// <summary>Tells where noun phrases of an article begin and end.</summary>
internal sealed class NounPhrases(Article article)
{
    public const int Longest = 16;
    private static readonly HashSet<string> Boundaries = Vocabulary.Set("that while whereas but although though because after when as if where or until since and before than unless whom whose so");

    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>The end of a noun phrase that begins at a token.</summary>
    public int End(int at, int limit)
    {
        var next = at;
        while (next < limit && next < at + Longest)
        {
            var token = tokens[next];
            if (token.Kind == TokenKind.Symbol && token.Lower is not ("'s" or "-" or "&" or ".") && !IsOfMany(next, limit)) break;
            if (token.Is(".") && next + 1 >= limit) break;
            if (article.DateAt(next) is not null || (next > at && token.IsWord && (Boundaries.Contains(token.Lower) && !(token.Is("and") && next + 1 < limit && tokens[next + 1].IsCapitalised && tokens[next - 1].IsCapitalised) || (token.Is("who") && !token.IsAllCapitals) || token.Lower is "which" or "cited" or "quoted" or "on" or "was" or "were" or "has" or "had" or "have" or "is" or "to" or "with" or "as" or "seen"))) break;
            if (next > at && token.IsWord && !token.IsCapitalised && SpeechWords.Verbs.Contains(token.Lower) && !SpeechWords.Accounts.Contains(token.Lower) && !SpeechWords.Roles.Contains(token.Lower) && token.Lower is not ("released" or "published")) break;
            if (token.Kind == TokenKind.Number && next > at) break;
            next++;
        }

        return next;
    }

    /// <summary>"the Hoteliers' Union": an apostrophe within a name.</summary>
    private bool IsOfMany(int at, int limit) => tokens[at].Is("'") && tokens[at].IsGlued && at > 0 && tokens[at - 1].IsCapitalised && tokens[at - 1].Lower.EndsWith('s') && at + 1 < limit && tokens[at + 1].IsCapitalised;

    public bool IsBoundary(int at, int end)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Symbol) return !(token.Lower is "'s" or "-" or "&" or "." || (token.Is("'") && token.IsGlued && at > 0 && tokens[at - 1].Lower.EndsWith('s')));
        if (token.Kind != TokenKind.Word) return token.Kind != TokenKind.Number;
        if (article.DateAt(at) is not null) return true;
        if (token.Is("and")) return !(at + 1 < end && tokens[at + 1].IsCapitalised && at > 0 && tokens[at - 1].IsCapitalised);
        return Boundaries.Contains(token.Lower) || (SpeechWords.Verbs.Contains(token.Lower) && !SpeechWords.Accounts.Contains(token.Lower) && !SpeechWords.Roles.Contains(token.Lower) && !token.IsCapitalised && !(token.Lower is "released" or "published" or "compiled" or "cited"));
    }

    public int Open(int close, int floor)
    {
        for (var open = close - 1; open > floor && open > close - 12; open--)
        {
            if (tokens[open].Is("(")) return open;
        }

        return close;
    }
}
