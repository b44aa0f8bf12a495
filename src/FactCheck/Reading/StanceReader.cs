namespace FactCheck.Reading;

/// <summary>Reads the stances of an article on the propositions of a watch list.</summary>
internal sealed class StanceReader(Article article, AttributionFinder attributions, SourceNames names, WatchList watchList)
{
    private const int Reach = 12;
    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private readonly StanceActors who = new(article, attributions, names);

    /// <summary>The stances, each with its question, who speaks of it, and where the words stand.</summary>
    public IEnumerable<StanceSpan> All()
    {
        var taken = new HashSet<(string, int, string)>();
        foreach (var cue in new CueFinder(article, watchList).All())
        {
            foreach (var stance in Read(cue.Question, cue.Position, cue.First, cue.Next))
            {
                if (taken.Add((cue.Question.Id, article.SentenceOf(cue.First), stance.Actor.Id + stance.Position))) yield return stance;
            }
        }
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
        var passive = who.By(next, sentence, out var isRejected);
        if (isRejected && passive.Count > 0) turns++;
        var said = turns % 2 == 1 ? (Position)(-(int)position) : position;
        var condition = Condition(first, next, sentence, ref said);
        if (lean != 0 && Math.Abs((int)said) == 2) said = lean < 0 ? (Position)(-1 * Math.Sign((int)said)) : (Position)Math.Sign((int)said);
        if (IsNeutral(start, sentence.Next)) said = Position.Neutral;
        var abstention = Abstention(sentence);
        var isAbstained = abstention >= 0 && Segments(Math.Min(next, abstention), Math.Max(next, abstention)) == 0;
        if (isAbstained) (said, expression) = (Position.Neutral, Expression.Vote);
        var actors = isAbstained ? who.Listed(SubjectStart(abstention, sentence), abstention) : passive.Count > 0 ? passive : who.Of(start, verbs, first, next, sentence, voice, ref expression);
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
            foreach (var actor in who.Listed(SubjectStart(i, sentence), i)) yield return new(question, Stance.At(tokens[i].Lower.StartsWith("dis", StringComparison.Ordinal) ? (Position)(-(int)said) : said), actor, voice, i, i + 1);
        }

        if (abstention < 0 || isAbstained) yield break;
        foreach (var actor in who.Listed(SubjectStart(abstention, sentence), abstention)) yield return new(question, Stance.Neutral.By(Expression.Vote), actor, voice, abstention, abstention + 1);
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

}
