namespace FactCheck.Reading;

/// <summary>Finds who takes a position: the subject of its verb, those who are listed, whose forces act, or who speaks.</summary>
internal sealed class StanceActors(Article article, AttributionFinder attributions, SourceNames names)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>Who takes the position: the subject of its verb, where that is a source, else who speaks.</summary>
    public List<Source> Of(int start, List<int> verbs, int cue, int next, Sentence sentence, Voice? voice, ref Expression expression)
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

    /// <summary>"was rejected by Iran": who did, and whether it was against.</summary>
    public List<Source> By(int next, Sentence sentence, out bool isRejected)
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

    public List<Source> Listed(int first, int limit)
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
