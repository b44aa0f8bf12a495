namespace FactCheck.Reading;

/// <summary>Finds phrases of a list among tokens: the longest that begins at, or ends before, a token.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> byLast = new(StringComparer.Ordinal);

    /// <summary>Adds phrases: words in lower case, separated by blanks, as the tokenizer cuts them.</summary>
    public Phrases<T> Add(T meaning, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ');
            Put(byFirst, words[0], words, meaning);
            Put(byLast, words[^1], words, meaning);
        }

        return this;
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    public bool StartsAt(IReadOnlyList<Token> tokens, int at, out T meaning, out int next)
    {
        if (at < tokens.Count && byFirst.TryGetValue(tokens[at].Lower, out var some))
        {
            foreach (var (words, means) in some)
            {
                if (!Matches(tokens, at, words)) continue;
                (meaning, next) = (means, at + words.Length);
                return true;
            }
        }

        (meaning, next) = (default!, at); // not looked at where there is none
        return false;
    }

    /// <summary>The longest phrase that ends just before a token.</summary>
    public bool EndsBefore(IReadOnlyList<Token> tokens, int at, out T meaning, out int first)
    {
        if (at > 0 && byLast.TryGetValue(tokens[at - 1].Lower, out var some))
        {
            foreach (var (words, means) in some)
            {
                if (at < words.Length || !Matches(tokens, at - words.Length, words)) continue;
                (meaning, first) = (means, at - words.Length);
                return true;
            }
        }

        (meaning, first) = (default!, at); // not looked at where there is none
        return false;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Lower != words[i]) return false;
        }

        return true;
    }

    private static void Put(Dictionary<string, List<(string[] Words, T Meaning)>> table, string key, string[] words, T meaning)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        var place = list.FindIndex(each => each.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, meaning));
    }
}
