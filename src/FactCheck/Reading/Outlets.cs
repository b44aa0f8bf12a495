namespace FactCheck.Reading;

/// <summary>The newspapers, agencies and stations of an article: those that pass on what others say, known by their names or by what the text calls them.</summary>
internal sealed class Outlets
{
    private const int LongestName = 6;
    private const int LongestApposition = 7;

    /// <summary>What a text calls an outlet, before its name or behind it.</summary>
    private static readonly HashSet<string> Roles = Vocabulary.Set("newspaper broadcaster magazine tabloid newswire daily weekly broadsheet");

    /// <summary>What one is called only before its name ("the website Northstar"), or where it has news in it.</summary>
    private static readonly HashSet<string> Places = Vocabulary.Set("website site channel station paper agency outlet portal service blog network programme program show journal");

    private readonly Article article;
    private readonly IReadOnlyList<Token> tokens;
    private readonly Capitals capitals;
    private readonly HashSet<string> called = new(StringComparer.Ordinal);

    public Outlets(Article article, Capitals capitals)
    {
        this.article = article;
        this.capitals = capitals;
        tokens = article.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsCapitalised || !IsRole(i)) continue;
            Before(i);
            Behind(i);
        }
    }

    /// <summary>Whether a name is that of an outlet, "the" before it or not.</summary>
    public bool Holds(string name) => SpeechWords.IsOutlet(name) || called.Contains(name);

    private bool IsRole(int at)
    {
        var word = tokens[at].Lower;
        return Roles.Contains(word) || (Places.Contains(word) && IsOfNews(at - 1));
    }

    private bool IsOfNews(int at) => at >= 0 && tokens[at].Lower is "news" or "press" or "media" or "television" or "tv" or "radio";

    /// <summary>"the newspaper Metro Harlan", "a local weekly, the Harlan Bee, reported".</summary>
    private void Before(int role)
    {
        var isApposed = role + 1 < tokens.Count && tokens[role + 1].IsSymbol(',');
        var first = isApposed ? role + 2 : role + 1;
        if (first < tokens.Count && tokens[first].Is("the")) first++;
        if (first >= tokens.Count || !capitals.IsProper(first) || article.DateAt(first) is not null) return;
        var next = capitals.Run(first, Math.Min(tokens.Count, first + LongestName)).Next;
        if (next == first || next >= tokens.Count) return;
        if (isApposed && !(tokens[next].IsSymbol(',') && next + 1 < tokens.Count && IsVerb(next + 1))) return; // "in the newspaper, Ann Lee, 45, said"
        if (tokens[role].Lower is "daily" or "weekly" && !(IsVerb(next) || tokens[next].IsSymbol(','))) return; // "a weekly Norlink flight"
        called.Add(article.Words(first, next));
    }

    /// <summary>"the Metro Harlan newspaper", "Metro Harlan, a free newspaper".</summary>
    private void Behind(int role)
    {
        var next = role;
        while (next > 1 && role - next < LongestApposition && tokens[next - 1] is { IsWord: true, IsCapitalised: false }) next--;
        var isApposed = next > 1 && tokens[next - 1].IsSymbol(',') && tokens[next].Lower is "a" or "an" or "the" or "one";
        if (isApposed && !(role + 1 < tokens.Count && (tokens[role + 1].Kind == TokenKind.Symbol && !tokens[role + 1].Is("'s") || tokens[role + 1].Lower is "that" or "which" or "in" or "based" or "of" or "for"))) return; // "Ann Lee, the newspaper's editor"
        if (!isApposed && !(next == role || (next == role - 1 && IsOfNews(next)))) return;
        if (isApposed) next--;
        var first = next;
        while (first > 0 && next - first < LongestName && capitals.IsProper(first - 1) && article.DateAt(first - 1) is null) first--;
        if (first < next) called.Add(article.Words(first, next));
    }

    private bool IsVerb(int at) => SpeechWords.Verbs.Contains(tokens[at].Lower) || SpeechWords.Idle.Contains(tokens[at].Lower) || tokens[at].Lower is "citing" or "quoting";
}
