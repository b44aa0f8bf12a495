namespace FactCheck.Reading;

/// <summary>
/// Tells whether two figures that no measure word places count the same thing: they are in one unit, what is counted has one name, and their clauses share several words
/// that carry meaning ("eight polling stations opened late", "the number of stations that opened late was 27").
/// </summary>
internal sealed class Likeness(Article article, AttributionFinder attributions)
{
    private readonly Contrasts contrasts = new(article);
    private const int Most = 200; // figures of an article that are looked at: each is held against each
    private const int SharedByCount = 1; // besides the noun
    private const int SharedByUnit = 3; // of money, percentages and measures, which name no thing

    private static readonly HashSet<string> Empty = Vocabulary.Set(
        "the a an of in on at to for from by with and or but that this these those which who whom whose it its he she his her they their them we our i as is was were are be been being has have had do does did not no than then there here so if when while after before "
        + "since until during over under more less most least about around some all any each both few many much other another same own very just only also now still yet even such into out up down off across between among against per can could will would may might shall should must "
        + "number figure total count sum people said says say least last first new one two three day week month year years days total than more");

    private static readonly HashSet<string> Plurals = Vocabulary.Set("staff crew police children women cattle sheep aircraft");

    /// <summary>The groups of figures that count one thing, each by the indices of its subjects; the first is the one that the others are held against.</summary>
    public List<List<int>> Groups(IReadOnlyList<Subject> subjects)
    {
        var groups = new List<(HashSet<string> Words, string Noun, Unit? Unit, List<int> Members, HashSet<string> Voices, int Paragraph)>();
        var unsure = new HashSet<int>(); // groups in which one voice has two figures: these are of two things, and nobody can tell which is the other's
        foreach (var i in Enumerable.Range(0, subjects.Count).Where(i => subjects[i] is { Measure: Measure.Other or Measure.Affected, IsElsewhere: false, IsPart: false, IsProjected: false }).Take(Most))
        {
            var subject = subjects[i];
            if (attributions.At(subject.Span.Number) is not { IsAmbiguous: false, Source: not null } voice) continue; // of two voices, both must be told
            var said = string.Join(' ', voice.Relays.Select(relay => relay.Id).Prepend(voice.Source.Id));
            var (words, noun) = (Content(subject), Noun(subject));
            if (words.Count == 0 || (noun.Length == 0 && subject.Span.Figure.Unit is null)) continue;
            var paragraph = article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;
            var found = groups.FindIndex(group => paragraph - group.Paragraph <= 1 && Equals(group.Unit, subject.Span.Figure.Unit) && group.Noun == noun && words.Intersect(group.Words).Count(word => word != noun) >= (subject.Span.Figure.Unit is not null ? SharedByUnit : contrasts.AreTold(paragraph) && !group.Voices.Contains(said) ? 0 : SharedByCount));
            if (found < 0)
            {
                groups.Add((words, noun, subject.Span.Figure.Unit, [i], [said], paragraph));
                continue;
            }

            groups[found].Members.Add(i);
            if (!groups[found].Voices.Add(said)) unsure.Add(found);
        }

        return [.. groups.Where((group, at) => group.Members.Count > 1 && !unsure.Contains(at)).Select(group => group.Members)];
    }

    private HashSet<string> Content(Subject subject)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = subject.Clause.First; i < subject.Clause.Next; i++)
        {
            var token = article.Tokens[i];
            if (!token.IsWord || Empty.Contains(token.Lower) || SpeechWords.Verbs.Contains(token.Lower) || article.DateAt(i) is not null || (i >= subject.Span.First && i < subject.Span.Next) || attributions.IsNameOfVoice(i)) continue;
            words.Add(Stem(token.Lower));
        }

        return words;
    }

    /// <summary>What is counted: the first noun in the plural after the number, else that of "the number of …" before it.</summary>
    private string Noun(Subject subject)
    {
        if (subject.Span.Figure.Unit is not null) return "";
        for (var i = subject.Span.Next; i < subject.Clause.Next && i < subject.Span.Next + 4; i++)
        {
            if (article.Tokens[i] is { IsWord: true, Lower: { Length: > 3 } word } && (word.EndsWith('s') || Plurals.Contains(word)) && !Empty.Contains(word)) return Stem(word);
        }

        for (var i = subject.Clause.First; i + 2 < subject.Span.First; i++)
        {
            if (!article.Tokens[i].Is("number") || !article.Tokens[i + 1].Is("of")) continue;
            for (var noun = i + 2; noun < subject.Span.First && noun < i + 5; noun++)
            {
                if (article.Tokens[noun].Lower.EndsWith('s')) return Stem(article.Tokens[noun].Lower);
            }
        }

        return "";
    }

    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
