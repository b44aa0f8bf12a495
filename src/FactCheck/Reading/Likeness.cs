namespace FactCheck.Reading;

/// <summary>
/// Tells whether two figures that no measure word places count the same thing: they are in one unit, what is counted has one name, and their clauses share words
/// that carry meaning ("eight polling stations opened late", "the number of stations that opened late was 27"); where the text says that accounts differ, fewer of them.
/// </summary>
internal sealed class Likeness(Article article, AttributionFinder attributions)
{
    private const int Most = 200; // figures of an article that are looked at: each is held against each

    private static readonly HashSet<string> Empty = Vocabulary.Set(
        "the a an of in on at to for from by with and or but that this these those which who whom whose it its he his she her they their them we our i as is was were are be been being has have had do does did not no than then there here so if when while after before "
        + "since until during over under more less most least about around some any all each both few many much other another same own very just only also now still yet even such into out up down off across between among against per can could will would may might shall should must "
        + "number figure total count sum people said says say least last first new one two three day week month year years days total than more true real put told");

    private static readonly HashSet<string> Plurals = Vocabulary.Set("staff crew police children women cattle sheep aircraft people personnel troops");

    /// <summary>Nouns that news uses for one another, by the first of each kind.</summary>
    private static readonly Dictionary<string, string> Kinds = Of(
        "jobs posts positions roles redundancies", "homes houses properties dwellings households", "pupils students schoolchildren", "workers employees staff workforce strikers", "soldiers troops personnel fighters",
        "flights departures services trains", "complaints reports", "shops stores outlets branches", "birds animals", "signatures names signatories", "calls alarms", "boats vessels ships", "beds places", "letters emails submissions", "rounds shots bullets", "goats sheep cattle animals");

    private static readonly HashSet<string> Persons = Stems("pupils workers soldiers passengers patients residents customers protesters marchers prisoners migrants refugees members visitors fans spectators victims children women voters runners inmates miners families travellers tourists guests nurses teachers doctors police crew");

    private readonly HashSet<string> names = Names(article);

    /// <summary>The groups of figures that count one thing, each by the indices of its subjects; the first is the one that the others are held against.</summary>
    public List<List<int>> Groups(IReadOnlyList<Subject> subjects)
    {
        var groups = new List<(HashSet<string> Words, string Noun, Subject Main, List<int> Members, List<(string Id, string Relays)> Voices, int Paragraph)>();
        foreach (var i in Enumerable.Range(0, subjects.Count).Where(i => subjects[i] is { IsElsewhere: false, IsPart: false } && (subjects[i].Measure is Measure.Other or Measure.Affected ? !subjects[i].IsProjected : !subjects[i].IsApart)).Take(Most))
        {
            var subject = subjects[i];
            if (attributions.At(subject.Span.Number) is not { IsAmbiguous: false, Source: not null } voice) continue; // of two voices, both must be told
            var said = (voice.Source.Id, Relays: string.Join(' ', voice.Relays.Select(relay => relay.Id)));
            var (words, noun) = (Content(subject), Noun(subject));
            if (words.Count == 0 || (noun.Length == 0 && subject.Span.Figure.Unit is null && subject.Measure is Measure.Other or Measure.Affected)) continue;
            var paragraph = article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;
            var found = groups.FindLastIndex(group => Fits(subject, noun, words, group.Main, group.Noun, group.Words, paragraph - group.Paragraph, !group.Voices.Contains(said) && (article.Contrasts.Differ(paragraph) || IsCounted(subject))));
            if (found < 0)
            {
                groups.Add((words, noun, subject, [i], [said], paragraph));
                continue;
            }

            groups[found].Members.Add(i);
            groups[found].Voices.Add(said);
        }

        return [.. groups.Where(group => group.Members.Count > 1 && IsSure(group.Voices)).Select(group => group.Members)];
    }

    /// <summary>Where one voice has two figures, these are of two things, and nobody can tell which is the other's; unless an outlet passes on one of the two.</summary>
    private static bool IsSure(List<(string Id, string Relays)> voices) =>
        voices.DistinctBy(voice => voice.Id).Count() == voices.Count || (voices.Count == 2 && voices[0].Relays != voices[1].Relays);

    /// <summary>One unit, one noun, and enough words in common.</summary>
    private bool Fits(Subject subject, string noun, HashSet<string> words, Subject main, string mainNoun, HashSet<string> mainWords, int distance, bool isContrasted)
    {
        var (isPlaced, isMainPlaced) = (subject.Measure is not (Measure.Other or Measure.Affected), main.Measure is not (Measure.Other or Measure.Affected));
        if (isPlaced && isMainPlaced) return false; // the measures tell
        if ((isPlaced || isMainPlaced) && !(isContrasted && noun == mainNoun && noun != "people" && !IsHarm(subject.Measure) && !IsHarm(main.Measure))) return false;
        if (!Equals(main.Span.Figure.Unit, subject.Span.Figure.Unit)) return false;
        var isNear = SameThing.IsNear(subject, main);
        isContrasted &= isNear;
        if (distance > Contrasts.Far || (distance > 1 && !isNear) || IsWhole(main) != IsWhole(subject)) return false;
        var more = isContrasted ? 0 : (distance > 1 ? 1 : 0) + (HasOther(words, mainWords) ? 1 : 0); // what is told farther apart, or of somewhere else, must have more in common
        var shared = Shared([.. words.Where(word => word != noun && word != mainNoun)], mainWords);
        if (subject.Span.Figure.Unit is not null && noun.Length == 0) return shared >= more + 3; // money, percentages and measures name no thing
        if (noun == mainNoun && noun.Length > 0) return shared >= more + (isContrasted ? 0 : 1) + (noun == "people" ? 1 : 0); // "people" may be anybody
        return isContrasted && noun.Length > 0 && mainNoun.Length > 0 && (IsOneOf(noun, mainNoun) || IsOneOf(mainNoun, noun)) && shared >= more + 1;
    }

    /// <summary>A measure of what befalls people.</summary>
    public static bool IsHarm(Measure measure) => measure is Measure.Dead or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Trapped or Measure.Hospitalised or Measure.Cases or Measure.Rescued;

    /// <summary>"consists of 84 flats in all", "employs 320": all that there are, of which others are a part.</summary>
    public bool IsWhole(Subject subject)
    {
        for (var i = subject.Clause.First; i < subject.Clause.Next; i++)
        {
            var word = article.Tokens[i].Lower;
            if (i < subject.Span.First && i >= subject.Span.First - 3 && word is "consists" or "comprises" or "employs" or "employed" or "workforce") return true;
            if (i < subject.Span.First && word is "together" && i > subject.Clause.First + 1 && article.Tokens[i - 2].Is("all")) return true; // "All airlines together cancelled"
            if (i >= subject.Span.Next && word is "altogether" or "together" or "entitled" or "eligible" or "enrolled") return true;
            if (i >= subject.Span.Next && word is "in" && i + 1 < subject.Clause.Next && article.Tokens[i + 1].Lower is "all" or "total") return subject.Span.Figure.Unit is null;
        }

        return false;
    }

    /// <summary>"put the loss at 1,200 goats", "counted 187": somebody's own number for what was spoken of.</summary>
    public bool IsCounted(Subject subject)
    {
        var at = subject.Span.First - 1;
        if (at < 1) return false;
        if (Enumerable.Range(subject.Span.Next, Math.Max(0, Math.Min(8, subject.Clause.Next - subject.Span.Next))).Any(i => article.Tokens[i].Is("same"))) return true; // "3,900 patients on the same list"
        return article.Tokens[at].Lower is "counted" or "counts" or "estimates" or "estimated" or "reckons" or "tallied"
            || (article.Tokens[at].Is("at") && Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => article.Tokens[i].Lower is "put" or "puts" or "putting" or "placed"));
    }

    /// <summary>A figure of what another is all of, of the same noun: "84 flats in all", "96 flats have mould".</summary>
    public bool IsPartOf(Subject part, Subject whole) =>
        IsWhole(whole) && !IsWhole(part) && Equals(part.Span.Figure.Unit, whole.Span.Figure.Unit) && Noun(part) is { Length: > 0 } noun && noun != "people" && noun == Noun(whole);

    /// <summary>Two figures name one thing, or the one names nothing of its own.</summary>
    public bool AreOfOneNoun(Subject a, Subject b)
    {
        var (noun, other) = (Noun(a), Noun(b));
        return a.Span.Figure.Unit is null && noun.Length + other.Length > 0 && (noun == other || (noun.Length == 0 && !IsWhole(a)) || (other.Length == 0 && !IsWhole(b)));
    }

    /// <summary>Each of two clauses names things, and none in common: "the bridge would cost", "the road programme would cost".</summary>
    public bool AreOfOther(Subject subject, Subject main)
    {
        var (words, others) = (Content(subject), Content(main));
        words.RemoveWhere(IsOfCost);
        others.RemoveWhere(IsOfCost);
        return words.Count > 0 && others.Count > 0 && !words.Overlaps(others);
    }

    private static bool IsOfCost(string word) => word is "cost" or "price" or "bill" or "damage" or "worth" or "million" or "billion" or "public" or "tax" or "repair" or "estimat" or "overall" or "final" or "rais" or "bring";

    /// <summary>The clauses of two figures have a name in common.</summary>
    public bool ShareName(Subject a, Subject b) => Content(a).Intersect(Content(b)).Any(word => names.Contains(word) && !SpeechWords.Titles.Contains(word));

    /// <summary>How much the clauses of two figures have in common: a name counts twice.</summary>
    public int Shared(Subject a, Subject b) => Shared(Content(a), Content(b));

    private int Shared(HashSet<string> words, HashSet<string> others) => words.Intersect(others).Sum(word => names.Contains(word) ? 2 : 1);

    /// <summary>The one clause has a name that the other has not.</summary>
    private bool HasOther(HashSet<string> words, HashSet<string> others) => words.Any(word => names.Contains(word) && !others.Contains(word));

    /// <summary>"people" are any of those who are called by what they do.</summary>
    private static bool IsOneOf(string person, string people) => people == "people" && Persons.Contains(person);

    /// <summary>The words that stand capitalised where no sentence begins, by their stems: of places, people and bodies.</summary>
    private static HashSet<string> Names(Article article) =>
        [.. article.Sentences.Where(sentence => sentence.First >= article.HeadlineNext).SelectMany(sentence => Enumerable.Range(sentence.First + 1, sentence.Next - sentence.First - 1)).Where(i => article.Tokens[i].IsCapitalised).Select(i => Stem(article.Tokens[i].Lower))];

    /// <summary>One noun is "people", and the other calls them by what they do.</summary>
    public static bool AreKin(string noun, string other) => IsOneOf(noun, other) || IsOneOf(other, noun);

    /// <summary>The text has the word, by its stem, as a name.</summary>
    public bool IsName(string word) => names.Contains(word);

    private HashSet<string> Content(Subject subject) => Content(subject.Clause.First, subject.Clause.Next, subject.Span);

    /// <summary>The words between two tokens that carry meaning, by their stems: none of a figure, a date or who speaks.</summary>
    public HashSet<string> Content(int first, int next, FigureSpan? span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < next; i++)
        {
            var token = article.Tokens[i];
            if (!token.IsWord || Empty.Contains(token.Lower) || SpeechWords.Verbs.Contains(token.Lower) || article.DateAt(i) is not null || (span is not null && i >= span.First && i < span.Next) || attributions.IsNameOfVoice(i)) continue;
            words.Add(Stem(Kinds.GetValueOrDefault(token.Lower, token.Lower)));
        }

        return words;
    }

    /// <summary>What is counted: the first noun in the plural after the number, else that of "the number of …" before it.</summary>
    public string Noun(Subject subject)
    {
        if (subject.Span.Figure.Unit is { IsCount: false } unit && !unit.Equals(Unit.Percent)) return unit.Code.Length == 3 || unit.Equals(Unit.PercentagePoints) ? "" : unit.Code; // hectares, tonnes
        if (subject.Span.Figure.Unit is not null && !(subject.Span.Next < subject.Clause.Next && article.Tokens[subject.Span.Next].Is("of"))) return "";
        if (subject.Span.Figure.Unit is not null) return OfShare(subject);
        for (var i = subject.Span.Next; i < subject.Clause.Next && i < subject.Span.Next + 4; i++)
        {
            if (article.Tokens[i] is { IsWord: true, Lower: { Length: > 3 } word } && (word.EndsWith('s') || Plurals.Contains(word)) && (word == "people" || !Empty.Contains(word))) return Named(word);
        }

        for (var i = subject.Clause.First; i + 2 < subject.Span.First; i++)
        {
            if (!article.Tokens[i].Is("number") || !article.Tokens[i + 1].Is("of")) continue;
            for (var noun = i + 2; noun < subject.Span.First && noun < i + 5; noun++)
            {
                if (article.Tokens[noun].Lower.EndsWith('s') || Plurals.Contains(article.Tokens[noun].Lower)) return Named(article.Tokens[noun].Lower);
            }
        }

        return "";
    }

    /// <summary>Of what a percentage is: "60 per cent of the coral", "38 per cent of the operator's scheduled trains".</summary>
    private string OfShare(Subject subject)
    {
        var last = "";
        for (var i = subject.Span.Next + 1; i < subject.Clause.Next && i < subject.Span.Next + 8; i++)
        {
            var token = article.Tokens[i];
            if (!(token.IsWord || token.Is("'s")) || token.Lower is "in" or "on" or "at" or "had" or "were" or "was" or "have" or "ran" or "who" or "that" or "to" or "for" or "of") break;
            if (token.IsWord) last = token.Lower;
            if (token.IsWord && token.Lower.Length > 3 && token.Lower.EndsWith('s')) break;
        }

        return last.Length > 0 ? Named(last) : "";
    }

    private static string Named(string noun) => noun == "people" ? noun : Stem(Kinds.GetValueOrDefault(noun, noun));

    private static HashSet<string> Stems(string words) => [.. words.Split(' ').Select(Stem)];

    private static Dictionary<string, string> Of(params ReadOnlySpan<string> kinds)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            var words = kind.Split(' ');
            foreach (var word in words) found[word] = words[0];
        }

        return found;
    }

    /// <summary>A word without its ending.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
