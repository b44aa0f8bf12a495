// About 300 lines: where a cue of the watch list stands, who takes the position, how its words turn it, and on what condition.
namespace FactCheck.Reading;

/// <summary>Reads the stances of an article on the propositions of a watch list.</summary>
internal sealed class StanceReader(Article article, AttributionFinder attributions, SourceNames names, WatchList watchList)
{
    private const int Reach = 12;
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>The stances, each with its question, who speaks of it, and where the words stand.</summary>
    public IEnumerable<StanceSpan> All()
    {
        var cues = CuePhrases();
        var taken = new HashSet<(string, int, string)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var first = at + 2 < tokens.Count && tokens[at + 1].IsSymbol('-') && tokens[at + 1].IsGlued ? tokens[at].Lower + tokens[at + 2].Lower : "";
            if (!cues.TryGetValue(Root(tokens[at].Lower), out var some) && !cues.TryGetValue(Root(first), out some)) continue;
            foreach (var (words, question, position) in some)
            {
                if (!Matches(at, words, out var next)) continue;
                if (!IsAbout(question, at)) continue;
                foreach (var stance in Read(question, position, at, next))
                {
                    if (taken.Add((question.Id, article.SentenceOf(at), stance.Actor.Id + stance.Position))) yield return stance;
                }

                break; // the longest cue that begins here is what it says
            }
        }
    }

    private Dictionary<string, List<(string[] Words, Question<Stance> Question, Position Position)>> CuePhrases()
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

    private IEnumerable<StanceSpan> Read(Question<Stance> question, Position position, int first, int next)
    {
        var index = article.SentenceOf(first);
        var sentence = article.Sentences[index];
        if (IsQuestion(sentence, first)) yield break;
        var voice = attributions.At(first);
        var start = ClauseStart(first, sentence, voice);
        var (turns, lean, expression, isUnreal, verbs) = Context(start, first);
        var verb = verbs.Count > 0 ? verbs[0] : -1;
        if (isUnreal) yield break;
        var passive = By(next, sentence, out var isRejected);
        if (isRejected && passive.Count > 0) turns++;
        var said = turns % 2 == 1 ? (Position)(-(int)position) : position;
        var condition = Condition(first, next, sentence, ref said);
        if (lean != 0 && Math.Abs((int)said) == 2) said = lean < 0 ? (Position)(-1 * Math.Sign((int)said)) : (Position)Math.Sign((int)said);
        if (IsNeutral(start, sentence.Next)) said = Position.Neutral;
        var abstention = Abstention(sentence);
        var isAbstained = abstention >= 0 && Segments(Math.Min(next, abstention), Math.Max(next, abstention)) == 0;
        if (isAbstained) (said, expression) = (Position.Neutral, Expression.Vote);
        var actors = isAbstained ? Listed(SubjectStart(abstention, sentence), abstention) : passive.Count > 0 ? passive : Actors(start, verbs, first, next, sentence, voice, ref expression);
        foreach (var actor in actors)
        {
            var stance = Stance.At(said).By(expression);
            if (condition is not null) stance = stance.If(condition);
            var from = Math.Min(first, verb >= 0 ? verb : first);
            yield return new(question, stance, actor, voice, from, next);
            if (Later(next, sentence, out var change) is { } later && later != said) yield return new(question, Stance.At(later), actor, voice, change, change + 2);
        }

        for (var i = next; i < sentence.Next; i++) // "…, and the United States agrees"
        {
            if (tokens[i].Lower is not ("agrees" or "agree" or "concurs" or "disagrees" or "disagree")) continue;
            foreach (var actor in Listed(SubjectStart(i, sentence), i)) yield return new(question, Stance.At(tokens[i].Lower.StartsWith("dis", StringComparison.Ordinal) ? (Position)(-(int)said) : said), actor, voice, i, i + 1);
        }

        if (abstention < 0 || isAbstained) yield break;
        foreach (var actor in Listed(SubjectStart(abstention, sentence), abstention)) yield return new(question, Stance.Neutral.By(Expression.Vote), actor, voice, abstention, abstention + 1);
    }

    /// <summary>"… but later backed it": the position that the same actor took then.</summary>
    private Position? Later(int next, Sentence sentence, out int at)
    {
        for (at = next; at + 1 < sentence.Next; at++)
        {
            var of = tokens[at + 1].Is("of") && at + 2 < sentence.Next ? at + 2 : at + 1;
            var isIt = tokens[of].Lower is "it" or "them" or "that" or "this" || (tokens[of].Is("the") && of + 1 < sentence.Next && tokens[of + 1].Lower is "idea" or "plan" or "proposal" or "measure" or "move" or "deal" or "bill" or "project" or "scheme");
            if (!isIt || at < next + 1) continue;
            var isFor = PolarityWords.For.Contains(tokens[at].Lower);
            if (!isFor && !PolarityWords.Against.Contains(tokens[at].Lower)) continue;
            if (PolarityWords.IsNegation(tokens[at - 1].Lower)) isFor = !isFor;
            return isFor ? Position.For : Position.Against;
        }

        return null;
    }

    /// <summary>"neither for nor against", "remains neutral on".</summary>
    private bool IsNeutral(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Is("position") && Enumerable.Range(Math.Max(first, i - 4), Math.Min(4, i - first)).Any(before => PolarityWords.IsNegation(tokens[before].Lower)) && tokens[i - 1].Lower is "a" or "any" or "its") return true;
            if (tokens[i].Is("neutral") || (tokens[i].Is("neither") && i + 2 < next && tokens[i + 1].Lower is "for" or "backs" or "supports" or "opposes" or "backed" or "supported" or "opposed") || (tokens[i].Is("no") && i + 1 < next && tokens[i + 1].Lower is "position" or "side" or "sides" or "stance" or "view")) return true;
        }

        return false;
    }

    private int Segments(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Lower is ";" or "while" or "whereas" or "but" or ",") count++;
        }

        return count;
    }

    private int SubjectStart(int verb, Sentence sentence)
    {
        var first = verb;
        while (first > sentence.First && verb - first < 14 && tokens[first - 1].Lower is not (";" or "while" or "whereas" or "but" or "that") && !(tokens[first - 1].Is(",") && verb - first > 0 && !tokens[first].Is("and") && !Enumerable.Range(first, verb - first).Any(i => tokens[i].Is("and")))) first--;
        while (first < verb && tokens[first].Lower is "and" or ",") first++;
        return first;
    }

    private bool IsQuestion(Sentence sentence, int at)
    {
        var last = sentence.Next - 1;
        while (last > sentence.First && tokens[last].Lower is "\"" or "'" or ")") last--;
        if (!tokens[last].Is("?")) return false;
        return at < last;
    }

    private int ClauseStart(int at, Sentence sentence, Voice? voice)
    {
        var start = at;
        while (start > sentence.First && tokens[start - 1].Lower is not (";" or "while" or "whereas" or "although" or ".")) start--;
        if (voice is not null && voice.Next <= at && voice.First >= start) start = voice.First;
        return start;
    }

    /// <summary>How often the words before a cue turn it, how it is expressed, and whether it is only asked or supposed.</summary>
    private (int Turns, int Lean, Expression Expression, bool IsUnreal, List<int> Verbs) Context(int start, int at)
    {
        var (turns, lean, expression, isUnreal, verbs) = (0, 0, Expression.Statement, false, new List<int>());
        for (var i = Math.Max(start, at - Reach); i < at; i++)
        {
            if (tokens[i].IsCapitalised && i > start && !tokens[i].IsAllCapitals) continue;
            var word = tokens[i].Lower;
            if (word is "," or "but" && i < at - 5) (turns, isUnreal) = (0, false);
            if (word is "and" && BeginsClause(i + 1, at)) (turns, isUnreal) = (0, false);
            if (PolarityWords.IsNegation(word) && !(word is "no" && i + 1 < at && tokens[i + 1].Lower is "doubt") && !(word is "not" && i + 1 < at && tokens[i + 1].Is("only"))) turns++;
            if (PolarityWords.Dropping.Contains(word) && Enumerable.Range(i + 1, Math.Max(0, Math.Min(4, at - i - 1))).Any(next => PolarityWords.Held.Contains(tokens[next].Lower))) turns++;
            if (PolarityWords.Against.Contains(word) && !PolarityWords.Dropping.Contains(word) && !(word is "ruled" or "rules" && !(i + 1 < at && tokens[i + 1].Is("out")))) turns++;
            if (PolarityWords.Unreal.Contains(word) && !(word is "if" && i < at - 8) && !(word is "reports" && !(i + 1 < at && tokens[i + 1].Is("that")))) isUnreal = true;
            if (word is "voted" or "vote" or "votes" or "voting" or "vetoed" or "veto") expression = Expression.Vote;
            if (PolarityWords.Deeds.Contains(word) && !(PolarityWords.Dropping.Contains(word) && i + 2 < at)) expression = Expression.Action;
            if (word is "nothing" && i > 0 && tokens[i - 1].Lower is "said" or "says" or "say") isUnreal = true;
            var leans = PolarityWords.LeansFor.Contains(word) ? 1 : PolarityWords.LeansAgainst.Contains(word) ? -1 : 0;
            if (leans != 0) lean = leans;
            if (leans != 0 || PolarityWords.Against.Contains(word) || PolarityWords.For.Contains(word) || PolarityWords.IsNegation(word) || PolarityWords.Dropping.Contains(word)) verbs.Add(i);
        }

        return (turns, lean, expression, isUnreal, verbs);
    }

    /// <summary>Whether a subject of its own stands between "and" and the verb of a cue: "should not go, and the people should decide".</summary>
    private bool BeginsClause(int first, int cue)
    {
        for (var i = first + 1; i < cue; i++)
        {
            if (tokens[i].Lower is "should" or "must" or "will" or "would" or "can" or "cannot" or "has" or "have" or "is" or "are" or "was" or "were") return true;
        }

        return false;
    }

    /// <summary>"…, but only if he steps down", "opposed until the votes are counted": the condition, in the text's words.</summary>
    private string? Condition(int first, int next, Sentence sentence, ref Position said)
    {
        for (var i = next; i < sentence.Next; i++)
        {
            var word = tokens[i].Lower;
            var begins = word switch
            {
                "if" or "unless" or "until" or "once" => i + 1,
                "provided" or "providing" => i + 1 < sentence.Next && tokens[i + 1].Is("that") ? i + 2 : i + 1,
                "condition" => i + 1 < sentence.Next && tokens[i + 1].Is("that") ? i + 2 : -1,
                "long" when i > 0 && tokens[i - 1].Is("as") && i + 1 < sentence.Next && tokens[i + 1].Is("as") => i + 2,
                _ => -1,
            };
            if (begins < 0 || begins >= sentence.Next) continue;
            if (word is "if" && i > 0 && tokens[i - 1].Is("as")) continue;
            if (word is "until" or "unless")
            {
                if (said is Position.For or Position.LeansFor) { if (word is "until") continue; }
                else said = (Position)(-(int)said); // "opposed until X": for, if X
            }

            var end = begins;
            while (end < sentence.Next && !(tokens[end].Kind == TokenKind.Symbol && tokens[end].Lower is "," or "." or ";" or "\"" or "?" or "!" or "—" or "–") && tokens[end].Lower is not ("but" or "while")) end++;
            if (end - begins >= 2) return article.Words(begins, end);
        }

        for (var i = sentence.First; i < first && i < sentence.First + 2; i++)
        {
            if (tokens[i].Lower is not ("if" or "provided" or "unless")) continue;
            var begins = tokens[i + 1].Is("that") ? i + 2 : i + 1;
            var end = begins;
            while (end < first && !tokens[end].Is(",")) end++;
            if (end >= first || end - begins <= 1) continue;
            if (tokens[i].Is("unless") && said is Position.Against or Position.LeansAgainst) said = (Position)(-(int)said);
            return article.Words(begins, end);
        }

        return null;
    }

    private int Abstention(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (tokens[i].Lower is "abstained" or "abstains" or "abstaining" or "abstention") return i;
        }

        return -1;
    }

    /// <summary>"was rejected by Iran": who did, and whether it was against.</summary>
    private List<Source> By(int next, Sentence sentence, out bool isRejected)
    {
        isRejected = false;
        for (var i = next; i < sentence.Next && i < next + 8; i++)
        {
            if (!tokens[i].Is("by") || i == 0) continue;
            isRejected = PolarityWords.Against.Contains(tokens[i - 1].Lower);
            if (!isRejected && !PolarityWords.For.Contains(tokens[i - 1].Lower)) return [];
            return Listed(i + 1, sentence.Next);
        }

        return [];
    }

    private List<Source> Listed(int first, int limit)
    {
        var found = new List<Source>();
        var at = first;
        while (at < limit)
        {
            var end = at;
            while (end < limit && tokens[end].IsWord && (tokens[end].IsCapitalised || tokens[end].Lower is "the" or "of" or "both" or "for" || SpeechWords.Roles.Contains(tokens[end].Lower)) || (end < limit && tokens[end].Lower is "'s" or "-")) end++;
            if (end == at || names.Named(at, end) is not { } source) break;
            found.Add(source);
            if (end >= limit || tokens[end].Lower is not ("and" or ",")) break;
            at = end + 1;
            if (at < limit && tokens[at].Is("and")) at++;
        }

        return found;
    }

    /// <summary>Who takes the position: the subject of its verb, where that is a source, else who speaks.</summary>
    private List<Source> Actors(int start, List<int> verbs, int cue, int next, Sentence sentence, Voice? voice, ref Expression expression)
    {
        if (verbs.Count == 0 && IsDone(cue) && (Subjects(start, cue, sentence, voice) is { Count: > 0 } subject ? subject : Forces(start, cue)) is { Count: > 0 } doers)
        {
            expression = Expression.Action; // "China abolished the death penalty"
            return doers;
        }

        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (Subjects(start, verbs[i], sentence, voice) is { Count: > 0 } subjects) return subjects;
        }

        if (voice?.Source is { } speaker) return [speaker];
        if (verbs.Count == 0) return [];
        if (tokens[verbs[^1]].Is("claiming") && Nearest(sentence.First, verbs[^1]) is { } nearest) return [nearest]; // "Russia began its strikes, claiming to …"
        for (var i = sentence.First; i < cue; i++)
        {
            if (names.Watched(i, cue) is { } known) return [known];
        }

        if (next < sentence.Next && tokens[next].Is(",") && Listed(next + 1, sentence.Next) is { Count: > 0 } after) return after; // "Once a supporter of the bypass, the council …"
        return Enumerable.Range(sentence.First, cue - sentence.First).Any(i => SpeechWords.Pronouns.Contains(tokens[i].Lower)) && Before(article.SentenceOf(cue)) is { } previous ? [previous] : [];
    }

    /// <summary>"abolished", "has been hitting": the cue is a deed.</summary>
    private bool IsDone(int cue) => tokens[cue].Lower.EndsWith("ed", StringComparison.Ordinal)
        || (cue > 0 && tokens[cue].Lower.EndsWith("ing", StringComparison.Ordinal) && tokens[cue - 1].Lower is "been" or "is" or "are" or "was" or "were");

    /// <summary>"Russian air strikes were carried out against …": those whose forces did it.</summary>
    private List<Source> Forces(int start, int cue)
    {
        var last = cue - 1;
        while (last > start && tokens[last].Lower is "were" or "was" or "have" or "has" or "been" or "are" or "mostly" or "also") last--;
        if (!PolarityWords.Forces.Contains(tokens[last].Lower)) return [];
        return Nearest(Math.Max(start, last - 3), last) is { } source ? [source] : [];
    }

    /// <summary>The last source of the watch list that is named between two tokens.</summary>
    private Source? Nearest(int first, int next)
    {
        for (var i = next - 1; i >= first; i--)
        {
            if (names.Watched(i, next) is { } known) return known;
        }

        return null;
    }

    /// <summary>The sources that are the subject of a verb.</summary>
    private List<Source> Subjects(int start, int verb, Sentence sentence, Voice? voice)
    {
        var end = verb;
        while (end > start && (SpeechWords.Idle.Contains(tokens[end - 1].Lower) || PolarityWords.IsNegation(tokens[end - 1].Lower) || tokens[end - 1].Lower is "would" or "will" or "voted" or "votes" or "longer" or "its" or "all" or "now" or "a" or "an" or "be" or "true" or "of" or "to" or "must" or "did" or "in" or "believe" or "think" or "initially" or "which" or "who" or "," or "that")) end--;
        var first = end;
        while (first > sentence.First && end - first < 14 && (tokens[first - 1].IsCapitalised || tokens[first - 1].Lower is "and" or "the" or "of" or "both" or "," or "'s" or "-" or "for" || SpeechWords.Roles.Contains(tokens[first - 1].Lower)) && !tokens[first - 1].Is("that")) first--;
        if (!Enumerable.Range(first, end - first).Any(i => tokens[i].Is("and"))) first = Math.Max(first, LastComma(first, end) + 1); // "…, Assad refused"
        while (first < end && tokens[first].Lower is "and" or ",") first++;
        if (first < end)
        {
            var listed = Listed(first, end);
            if (listed.Count > 0) return listed;
        }

        if (end > sentence.First && SpeechWords.Pronouns.Contains(tokens[end - 1].Lower) && voice?.Source is null && Before(article.SentenceOf(verb)) is { } previous) return [previous];
        return [];
    }

    private int LastComma(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (tokens[i].Is(",")) return i;
        }

        return -1;
    }

    /// <summary>Who spoke, or was named, in the sentence before.</summary>
    private Source? Before(int index)
    {
        if (index == 0) return null;
        if (attributions.Frames(index - 1) is [.., var last] && last.Voice.Source is { } source) return source;
        var sentence = article.Sentences[index - 1];
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (names.Watched(i, sentence.Next) is { } known) return known;
        }

        return null;
    }
}
