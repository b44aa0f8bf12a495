namespace FactCheck.Reading;

/// <summary>Tells which capitalised words of an article belong together as a name.</summary>
internal sealed class Capitals(Article article)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private HashSet<string>? names; // in -ing, as "Henning": capitalised where no sentence begins

    /// <summary>Capitalised words that belong together: "Bashar al-Assad", "Observatory for Human Rights".</summary>
    public (int First, int Next) Run(int at, int limit, bool bodies = false)
    {
        var next = at;
        while (next < limit)
        {
            var token = tokens[next];
            if (IsProper(next) || (next > at && token.IsCapitalised)) next++;
            else if (next > at && token.Lower is "-" or "&" or "." && next + 1 < limit && tokens[next + 1].IsCapitalised) next += 2;
            else if (next == at + 1 && token.Is("-") && next + 1 < limit && tokens[next + 1].IsWord) return (at, at); // "UK-based", "Forty-six"
            else if (next > at && token.Kind == TokenKind.Number && tokens[next - 1].Lower is "local" or "branch" or "lodge") next++; // "Workers Local 1148"
            else if (next > at && token.Is("'") && token.IsGlued && next + 1 < limit && tokens[next + 1].IsCapitalised && tokens[next - 1].Lower.EndsWith('s')) next++; // "Renters' Alliance"
            else if (next > at && token.Lower is "al" or "de" or "bin" or "van" or "von" or "der" or "el" or "la" or "du" or "ibn" or "abu" or "den" or "di" or "da" && next + 1 < limit && (tokens[next + 1].IsCapitalised || tokens[next + 1].IsSymbol('-') || tokens[next + 1].Lower is "der" or "la")) next++;
            else if (bodies && next > at && token.Lower is "of" or "for" or "and" or "the" or "on" or "in" && (Connects(next, limit) || IsOfBody(at, next, limit))) next++;
            else break;
        }

        return (at, Math.Min(next, limit));
    }

    /// <summary>A capitalised word that is no mere opening of a sentence.</summary>
    public bool IsProper(int at) =>
        tokens[at].IsCapitalised && !(tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal) && !(at + 1 < tokens.Count && tokens[at + 1].IsCapitalised) && article.Sentences[article.SentenceOf(at)].First == at && !Names.Contains(tokens[at].Text)) && !(SpeechWords.Openers.Contains(tokens[at].Lower) && !(SpeechWords.Nouns.Contains(tokens[at].Lower) && at + 1 < tokens.Count && tokens[at + 1].IsCapitalised) && (at == 0 || article.Sentences[article.SentenceOf(at)].First == at || tokens[at - 1].IsSymbol('"') || !tokens[at].IsAllCapitals && tokens[at].Lower is "in" or "i" or "we" or "on" or "at"));

    /// <summary>"Ministry of Energy and Mines": what such a name is of may be two things.</summary>
    private bool IsOfBody(int first, int and, int limit) =>
        tokens[and].Is("and") && and + 1 < limit && tokens[and + 1].IsCapitalised && and - first is > 2 and < 6 && tokens[first].Lower is "ministry" or "department" or "minister" or "office" or "bureau" or "institute" or "council" && tokens[first + 1].Lower is "of" or "for";

    private HashSet<string> Names => names ??= [.. Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Where(i => i >= article.HeadlineNext && tokens[i].IsCapitalised && tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && tokens[i - 1].IsCapitalised).Select(i => tokens[i].Text)];

    private bool Connects(int at, int limit) =>
        at + 1 < limit && (tokens[at + 1].IsCapitalised || (tokens[at + 1].Lower is "the" or "for" && at + 2 < limit && tokens[at + 2].IsCapitalised)) && !(tokens[at].Is("and") && !SpeechWords.Bodies.Contains(tokens[Math.Min(at + 2, limit - 1)].Lower) && at + 2 >= limit);
}
