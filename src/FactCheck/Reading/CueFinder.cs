namespace FactCheck.Reading;

/// <summary>Finds where the cues of a watch list's propositions stand in an article, in any form of their verbs, and about what the question is about.</summary>
internal sealed class CueFinder(Article article, WatchList watchList)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>The cues, in the order of the text: of those that begin at one place the longest.</summary>
    public IEnumerable<(Question<Stance> Question, Position Position, int First, int Next)> All()
    {
        var cues = Phrases();
        for (var at = 0; at < tokens.Count; at++)
        {
            var first = at + 2 < tokens.Count && tokens[at + 1].IsSymbol('-') && tokens[at + 1].IsGlued ? tokens[at].Lower + tokens[at + 2].Lower : "";
            if (!cues.TryGetValue(Root(tokens[at].Lower), out var some) && !cues.TryGetValue(Root(first), out some)) continue;
            foreach (var (words, question, position) in some)
            {
                if (!Matches(at, words, out var next) || !IsAbout(question, at)) continue;
                yield return (question, position, at, next);
                break; // the longest cue that begins here is what it says
            }
        }
    }

    private Dictionary<string, List<(string[] Words, Question<Stance> Question, Position Position)>> Phrases()
    {
        var cues = new Dictionary<string, List<(string[] Words, Question<Stance> Question, Position Position)>>(StringComparer.Ordinal);
        foreach (var question in watchList.Questions.OfType<Question<Stance>>())
        {
            foreach (var (position, phrases) in question.Cues!.ByPosition) Put(phrases, position); // those watched for have cues
            Put(question.Cues.Words, Position.For);

            void Put(IEnumerable<string> phrases, Position position)
            {
                foreach (var phrase in phrases)
                {
                    var words = Tokenizer.Tokens(phrase).Select(token => token.Lower).ToArray();
                    if (words.Length == 0) continue;
                    if (!cues.TryGetValue(Root(words[0]), out var list)) cues.Add(Root(words[0]), list = []);
                    var place = list.FindIndex(each => each.Words.Length < words.Length);
                    list.Insert(place < 0 ? list.Count : place, (words, question, position));
                }
            }
        }

        return cues;
    }

    private bool Matches(int at, string[] words, out int next)
    {
        next = at;
        foreach (var word in words)
        {
            while (next < tokens.Count && next > at && tokens[next].Lower is "immediately" or "also" or "now" or "then" or "eventually" or "soon" or "\"" && !tokens[next].Is(word)) next++;
            if (next >= tokens.Count || tokens[next].Kind == TokenKind.Break) return false;
            if (IsHyphened(next, word)) next += 3;
            else if (IsForm(tokens[next].Lower, word)) next++;
            else return false;
        }

        return true;
    }

    /// <summary>"cease-fire" for "ceasefire".</summary>
    private bool IsHyphened(int at, string word) => at + 2 < tokens.Count && tokens[at + 1].IsSymbol('-') && tokens[at + 1].IsGlued && word == tokens[at].Lower + tokens[at + 2].Lower;

    /// <summary>The word, or another form of its verb: "lifts", "lifted" and "lifting" for "lift".</summary>
    private static bool IsForm(string said, string word) => said == word || (word.Length > 3 && said.Length > 3 && Root(said) == Root(word));

    private static string Root(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }

    /// <summary>A word of the question's scope stands in the sentence or the one before; a question without scope is about anything.</summary>
    private bool IsAbout(Question question, int at)
    {
        if (question.Scope.Count == 0) return true;
        var index = article.SentenceOf(at);
        var (first, next) = (article.Sentences[Math.Max(0, index - 1)].First, article.Sentences[index].Next);
        foreach (var value in question.Scope.Values)
        {
            var words = Tokenizer.Tokens(value).Select(token => token.Lower).ToArray();
            for (var i = first; i < next; i++)
            {
                if (words.Length > 0 && Matches(i, words, out _)) return true;
            }
        }

        return false;
    }
}
