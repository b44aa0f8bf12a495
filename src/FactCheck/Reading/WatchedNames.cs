namespace FactCheck.Reading;

/// <summary>The sources of a watch list where an article names them, by name or alias.</summary>
internal sealed class WatchedNames
{
    private readonly IReadOnlyList<Token> tokens;
    private readonly Dictionary<string, List<(string[] Words, Source Source)>> watched = new(StringComparer.OrdinalIgnoreCase);

    public WatchedNames(IReadOnlyList<Token> tokens, WatchList watchList)
    {
        this.tokens = tokens;
        foreach (var source in watchList.Sources)
        {
            foreach (var name in source.Aliases.Prepend(source.Name)) Add(source, name);
        }
    }

    /// <summary>A source whose words begin at a token, of the watch list; null where there is none.</summary>
    public Source? At(int at, int limit)
    {
        if (!watched.TryGetValue(tokens[at].Lower, out var some)) return null;
        foreach (var (words, source) in some)
        {
            if (at + words.Length > limit) continue;
            var matches = true;
            for (var i = 0; i < words.Length && matches; i++) matches = Same(words[i], tokens[at + i]);
            if (matches) return source;
        }

        return null;
    }

    private void Add(Source source, string name)
    {
        var words = Tokenizer.Tokens(name).Where(token => token.Kind != TokenKind.Break).Select(token => token.Text).ToArray();
        if (words.Length == 0) return;
        if (words[0].Equals("the", StringComparison.OrdinalIgnoreCase) && words.Length > 1) words = words[1..];
        if (!watched.TryGetValue(words[0], out var list)) watched.Add(words[0], list = []);
        var place = list.FindIndex(each => each.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, source));
    }

    /// <summary>Short names in capitals are told by their capitals ("US" is not "us"); other names begin with a capital, or have none.</summary>
    private static bool Same(string word, Token token)
    {
        if (word.Length <= 4 && word.All(char.IsUpper)) return token.Text.Replace(".", "", StringComparison.Ordinal) == word;
        return token.Text.Equals(word, StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(word[0]) || token.IsCapitalised || !token.IsWord);
    }
}
