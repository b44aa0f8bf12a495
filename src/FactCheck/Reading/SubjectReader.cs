// About 300 lines: the clues in a clause to what its figure counts, each a short method; they share the clause's bounds.
namespace FactCheck.Reading;

/// <summary>Reads what a figure of a text counts: what happened, to whom, where, when, and whether it is a part, another event or a guess.</summary>
internal sealed class SubjectReader(Article article, AttributionFinder attributions)
{
    private const int Reach = 14;

    private static readonly HashSet<string> Generic = Vocabulary.Set("people persons person individuals lives victims dead deaths fatalities casualties bodies body toll injuries cases infections others residents citizens inhabitants passengers arrests jobs votes ballots homes houses buildings");
    private static readonly HashSet<string> Parts = Vocabulary.Set("including include includes included among mostly most comprising counting");
    private static readonly HashSet<string> Apart = Vocabulary.Set(
        "another additional further extra more earlier previous previously initially formerly average averaging each every per daily weekly monthly annually yearly record alone similar compared comparison against capacity licensed designed built worst deadliest elsewhere "
        + "if should lead majority margin gap difference surplus shortfall feared fears least-one hypothetical neighbouring neighboring target threshold limit cap quota anniversary originally pre-war prewar apiece");

    private static readonly HashSet<string> ApartAfter = Vocabulary.Set("more another each apiece daily per a every weekly alone so additional");
    private static readonly HashSet<string> Documented = Vocabulary.Set("verified identified documented confirmed named");
    private static readonly HashSet<string> PlaceBefore = Vocabulary.Set("in at near off across inside outside around of");
    /// <summary>What a count may be of, by a word that is no name.</summary>
    private static readonly HashSet<string> Levels = Vocabulary.Set("county state province district region city town village capital borough parish municipality governorate island");

    private static readonly HashSet<string> TimesOfDay = Vocabulary.Set("midday noon dawn dusk nightfall evening morning afternoon lunchtime midnight daybreak sunrise sunset mid-afternoon mid-morning");
    private static readonly HashSet<string> OtherEvents = Vocabulary.Set("second third separate similar previous earlier other last subsequent later 2nd");
    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private readonly ClauseTimes times = new(article, attributions);

    public List<Subject> All()
    {
        var subjects = new List<Subject>(article.Figures.Count);
        for (var i = 0; i < article.Figures.Count; i++) subjects.Add(Read(i, subjects));
        return subjects;
    }

    private Subject Read(int index, List<Subject> before)
    {
        var span = article.Figures[index];
        var sentence = article.Sentences[article.SentenceOf(span.Number)];
        var from = Math.Max(sentence.First, index > 0 ? article.Figures[index - 1].Next : 0);
        var to = Math.Min(sentence.Next, index + 1 < article.Figures.Count ? article.Figures[index + 1].First : int.MaxValue);
        var clauseEnd = ClauseEnd(span.Next, to);
        var clauseStart = ClauseStart(span.First, from, sentence.First);
        var isJoined = before.Count > 0 && IsJoined(before[^1].Span, span, sentence);
        var previous = before.Count > 0 && article.SentenceOf(before[^1].Span.Number) == article.SentenceOf(span.Number) ? before[^1] : null;
        var isPart = IsPart(span, from, clauseEnd);
        var (measure, word) = Measured(span, clauseStart, clauseEnd, sentence);
        if (measure == Measure.Other && previous is not null && (isPart || IsBare(span, clauseEnd))) (measure, word) = (previous.Measure, previous.Word);
        var again = measure == Measure.Other && before.Count > 0 && IsSaidAgain(before[^1], span, clauseEnd, sentence) ? before[^1] : null;
        if (again is not null) (measure, word, previous) = (again.Measure, again.Word, again);
        else if (measure == Measure.Jobs) word = JobsAre(sentence);
        var population = measure == Measure.WithoutPower ? (IsOfPeople(span, clauseEnd) ? "person" : "") : again?.Population ?? Population(span, clauseEnd);
        var isProjected = IsProjected(span, clauseStart, clauseEnd);
        var places = Places(span, clauseStart, clauseEnd);
        var isElsewhere = (isJoined && before[^1] is { IsElsewhere: true, IsPart: false }) || span.Number < article.HeadlineNext || IsStandingApart(span, clauseStart, clauseEnd, sentence, isPart) || (isPart && population.Length == 0);
        return new Subject
        {
            Span = span,
            Measure = measure,
            Word = word,
            Population = population,
            IsPart = isPart,
            IsProjected = isProjected,
            IsSince = times.IsSince(clauseStart, clauseEnd, sentence) || (before.Count > 0 && before[^1] is { IsSince: true, IsApart: false } && before[^1].Measure == measure && article.Sentences[article.SentenceOf(before[^1].Span.Number)].Paragraph == sentence.Paragraph),
            Clause = (clauseStart, clauseEnd),
            IsElsewhere = isElsewhere,
            IsApart = isElsewhere || (measure is Measure.Unemployed or Measure.Inflation && IsOfGroup(span, clauseStart, clauseEnd)) || (word is "body" or "bodies" or "corpses" && !IsCounted(span)) || measure == Measure.Other || !Fits(measure, span.Figure)
                || (isProjected && measure is not (Measure.Jobs or Measure.Cost or Measure.Growth or Measure.Inflation or Measure.Unemployed)),
            Level = measure is Measure.Cases or Measure.Hospitalised or Measure.Unemployed ? LevelOf(span) : "",
            Reach = ReachOf(span, clauseStart, clauseEnd),
            Places = places.Count == 0 && (isJoined || again is not null) ? before[^1].Places : places,
            When = times.When(span, clauseStart, clauseEnd, sentence) ?? (isJoined || again is not null ? before[^1].When : null),
            IsStateTold = times.AsOf(clauseStart, clauseEnd, sentence) is not null,
            AsOf = times.AsOf(clauseStart, clauseEnd, sentence) ?? times.Spoken(span, sentence),
            Basis = BasisOf(span, clauseStart, clauseEnd),
        };
    }

    /// <summary>"Police put the number at 7,000", "The union said 15,000": another's number of what the sentence before counts.</summary>
    private bool IsSaidAgain(Subject before, FigureSpan span, int clauseEnd, Sentence sentence)
    {
        if (before.IsApart || before.IsPart || before.Population.Length > 0 || !Equals(before.Span.Figure.Unit, span.Figure.Unit) || !IsBare(span, clauseEnd)) return false;
        var (index, earlier) = (article.SentenceOf(span.Number), article.SentenceOf(before.Span.Number));
        if (index - earlier > 1 || article.Sentences[earlier].Paragraph != sentence.Paragraph || attributions.At(span.Number) is not { Source: { } voice, Next: var told }) return false;
        if (attributions.At(before.Span.Number)?.Source is { } had && had.Id == voice.Id) return false;
        var first = Math.Max(sentence.First, index == earlier ? before.Span.Next : sentence.First);
        var isPut = span.First - first >= 3 && tokens[span.First - 1].Is("at") && Enumerable.Range(Math.Max(first, span.First - 4), Math.Min(3, span.First - 1 - first)).Any(i => tokens[i].Lower is "number" or "figure" or "total" or "count" or "it" or "crowd" or "toll" or "that" or "them");
        return isPut || (told <= span.First && span.First - told <= 2 && clauseEnd - span.Next <= 1 && Enumerable.Range(told, span.First - told).All(i => SpeechWords.Verbs.Contains(tokens[i].Lower) || tokens[i].Lower is "it" or "was"));
    }

    /// <summary>"the jobless rate for black workers", "6.6 percent among the young".</summary>
    private bool IsOfGroup(FigureSpan span, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens[i].Lower is "for" or "among" && !tokens[i + 1].Lower.StartsWith("the", StringComparison.Ordinal) && article.DateAt(i + 1) is null && !(i >= span.First && i < span.Next)) return true;
        }

        return false;
    }

    /// <summary>"counted 71 bodies" tells a toll; "saw five bodies" does not.</summary>
    private bool IsCounted(FigureSpan span) => Enumerable.Range(Math.Max(0, span.First - 3), Math.Min(3, span.First)).Any(i => tokens[i].Lower is "counted" or "counts" or "count");

    private int ClauseEnd(int at, int to)
    {
        var next = at;
        while (next < to && next < at + Reach && !(tokens[next].Kind == TokenKind.Symbol && tokens[next].Lower is "," or ";" or "." or ":" or "—" or "–" or "(" or "!" or "?" or "\"") && tokens[next].Lower is not ("while" or "whereas" or "but")) next++;
        return next;
    }

    /// <summary>A figure that goes on where the one before left: "infected 4,000 people and killed 53".</summary>
    private bool IsJoined(FigureSpan before, FigureSpan span, Sentence sentence)
    {
        if (before.Number < sentence.First) return false;
        for (var i = before.Next; i < span.First; i++)
        {
            if (tokens[i].Lower is ";" or "while" or "whereas" or "but" or "." or "\"") return false;
        }

        return !attributions.Frames(article.SentenceOf(span.Number)).Any(frame => frame.First >= before.Next && frame.First < span.First);
    }

    private int ClauseStart(int at, int from, int first)
    {
        var start = at;
        while (start > from && start > at - Reach && !(tokens[start - 1].Lower is ";" or ":" or "while" or "whereas" or "but" or "\"" or "(")) start--;
        return Math.Max(first, start);
    }

    /// <summary>What happened: said right after the number ("12 dead", "12 people were hurt"), or by the verb or noun before ("killed 12", "the toll stood at 12").</summary>
    private (Measure Measure, string Word) Measured(FigureSpan span, int from, int to, Sentence sentence)
    {
        if (IsOfPlaces(span.Next)) return (Measure.Other, "");
        var (after, afterAt) = Next(span.Next, to);
        var (before, beforeAt) = Last(span.First, from);
        if (after is not null && IsOfNext(afterAt, to)) after = null;
        if (after is not null && before is not null)
        {
            var isNoun = IsNounOf(after);
            var near = span.First - beforeAt <= 2;
            if (near && isNoun && Vocabulary.MeasureOf(before) is not Measure.Turnout) return Told(before, beforeAt);
            return afterAt - span.Next > 5 && near ? Told(before, beforeAt) : Told(after, afterAt);
        }

        if (after is not null) return Told(after, afterAt);
        if (before is not null) return Told(before, beforeAt);
        if (IsCountedAfter(span, to)) return (Measure.Other, "");
        var (subject, subjectAt) = Last(from, sentence.First);
        return subject is "ill" or "sick" or "infected" or "missing" or "displaced" or "injured" or "killed" or "toll" or "deaths" or "dead" or "fatalities" or "injuries" or "arrests" or "turnout" or "attendance" or "crowd" or "inflation" or "unemployment" or "cost" or "damage" ? Told(subject, subjectAt) : (Measure.Other, "");
    }

    /// <summary>"killed at least 24 and wounded 48", "hit 40 targets and killed two": the verb is the next figure's.</summary>
    private bool IsOfNext(int verb, int to)
    {
        if (to >= tokens.Count || to - verb > 3 || verb == 0 || !Vocabulary.IsHarmed(tokens[verb].Lower) || tokens[verb - 1].Lower is "were" or "was" or "been" or "are" or "is") return false;
        var index = FigureAt(to);
        return index && Enumerable.Range(Math.Max(0, verb - 6), Math.Min(6, verb)).Any(i => tokens[i].Lower is "and" or "," or "or");
    }

    private bool FigureAt(int first) => article.FiguresIn(article.Sentences[article.SentenceOf(first)]).Any(figure => figure.First == first);

    /// <summary>Whether jobs go or come; the two are not held against each other, nor against those that there are.</summary>
    private string JobsAre(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (tokens[i].Lower is "lost" or "loss" or "losses" or "lose" or "losing" or "cut" or "cuts" or "cutting" or "risk" or "axe" or "axed" or "axing" or "shed" or "shedding" or "redundant" or "redundancies" or "redundancy" or "laid" or "layoffs" or "cost" or "costs" or "eliminated" or "eliminate" or "go" or "threatened" or "closure") return "lost";
            if (tokens[i].Lower is "create" or "creates" or "created" or "creating" or "add" or "adds" or "added" or "adding" or "new" or "hire" or "generate" or "generated" or "bring") return "created";
        }

        return "";
    }

    private bool IsOfPeople(FigureSpan span, int to) => Enumerable.Range(span.Next, Math.Max(0, Math.Min(3, to - span.Next))).Any(i => tokens[i].Lower is "people" or "residents" or "persons" or "inhabitants");

    /// <summary>"555 cases in 20 states": the second counts no cases.</summary>
    private bool IsOfPlaces(int next) => next < tokens.Count && tokens[next].Lower is "states" or "countries" or "counties" or "provinces" or "districts" or "towns" or "villages" or "cities" or "regions" or "sites" or "locations" or "boroughs" or "municipalities" or "hospitals" or "prefectures" or "constituencies";

    /// <summary>The measure with what tells it from others of its kind: "youth unemployment", "net loss".</summary>
    private (Measure Measure, string Word) Told(string word, int at)
    {
        var measure = Vocabulary.MeasureOf(word);
        if (measure == Measure.Cost) word = word switch { "costs" or "costing" or "bill" => "cost", "damages" or "losses" => "damage", _ => word };
        if (measure is not (Measure.Unemployed or Measure.Inflation or Measure.Growth or Measure.Cost or Measure.Result)) return (measure, word);
        if (measure is Measure.Unemployed or Measure.Inflation or Measure.Growth) word = "";
        var before = at > 0 && tokens[at - 1].IsWord ? tokens[at - 1].Lower : "";
        return (measure, Kinds.Contains(before) ? $"{before} {word}".TrimEnd() : word);
    }

    private static readonly HashSet<string> Kinds = Vocabulary.Set("youth female male core food energy long-term monthly quarterly net gross operating pretax pre-tax half-year full-year wage wholesale producer consumer regional rural urban black hispanic graduate adult insured property crop economic underlying third-quarter second-quarter first-quarter fourth-quarter");

    private static bool IsNounOf(string word) => word is "case" or "cases" or "hospital" or "hospitals" or "vote" or "votes" or "body" or "bodies" or "lives" or "protesters" or "demonstrators" or "crowd" or "spectators" or "hostages" or "detainees";

    private (string? Word, int At) Next(int at, int to)
    {
        for (var i = at; i < to; i++)
        {
            if (Vocabulary.MeasureOf(tokens[i].Lower) != Measure.Other && !IsElse(i)) return (tokens[i].Lower, i);
        }

        return (null, 0);
    }

    private (string? Word, int At) Last(int at, int from)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (Vocabulary.MeasureOf(tokens[i].Lower) != Measure.Other && !IsElse(i)) return (tokens[i].Lower, i);
        }

        return (null, 0);
    }

    /// <summary>A word that measures nothing here: "the hospital said", "a court case", "to die for", "a body of experts".</summary>
    private bool IsElse(int at)
    {
        var (word, next) = (tokens[at].Lower, at + 1 < tokens.Count ? tokens[at + 1].Lower : "");
        if (word is "hospital" or "hospitals") return !(at > 0 && tokens[at - 1].Lower is "to" or "in" or "into");
        if (word is "case" or "body") return true;
        var previous = at > 0 ? tokens[at - 1].Lower : "";
        if (word is "bill") return !(next is "at" || previous is "repair" or "total" or "final" or "damage" or "up" or "cleanup");
        if (word is "ordered") return !(next is "to" or "out" or "from") || !Enumerable.Range(at, Math.Min(5, tokens.Count - at)).Any(i => tokens[i].Lower is "leave" or "evacuate" or "out" or "from");
        if (word is "collapsed") return !Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => tokens[i].Lower is "homes" or "houses" or "buildings" or "dwellings");
        if (word is "power") return !(previous is "without" or "lost" or "lose" or "losing" or "no" || next is "cut" or "cuts" or "outage" or "outages");
        if (word is "cut") return !(next is "off" && Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => tokens[i].Lower is "customers" or "homes" or "households" or "properties" or "consumers" or "subscribers"));
        if (word is "laid") return next is not "off";
        if (word is "positions" or "posts" or "roles") return !Enumerable.Range(Math.Max(0, at - 6), Math.Min(14, tokens.Count - Math.Max(0, at - 6))).Any(i => tokens[i].Lower is "risk" or "cut" or "lost" or "go" or "axed" or "eliminated" or "shed" or "redundant");
        if (word is "admitted") return !(previous is "been" or "were" or "was" or "are" or "being") || !IsOfHospitals(at);
        if (word is "toll") return !IsOfDeath(at, next);
        if (word is "came") return next is "from" or "as" or "in" or "with" or "after" or "under" or "before" or "back";
        if (word is "forced") return !(next is "from" or "out" or "to");
        if (word is "part") return !(at > 0 && tokens[at - 1].Lower is "take" or "took" or "taken" or "taking" or "takes");
        if (word is "count" or "joined" or "turned" or "gathered" or "hurt") return word == "turned" && next != "out";
        return tokens[at].IsCapitalised && SpeechWords.Bodies.Contains(next);
    }

    /// <summary>The sentence, or one of the two before, speaks of hospitals or patients.</summary>
    private bool IsOfHospitals(int at)
    {
        var index = article.SentenceOf(at);
        for (var i = article.Sentences[Math.Max(0, index - 2)].First; i < article.Sentences[index].Next; i++)
        {
            if (tokens[i].Lower is "patients" or "ward" or "wards" || tokens[i].Lower.StartsWith("hospital", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A death toll, and none of a bridge.</summary>
    private bool IsOfDeath(int at, string next) => at > 0 && (tokens[at - 1].Lower is "death" or "casualty" or "human" or "confirmed" or "official" or "provisional" or "true" or "final" or "overall" or "latest" or "dead"
        || (tokens[at - 1].Lower is "the" or "its" or "'s" && next is "to" or "at" or "stood" or "rose" or "from" or "has" or "had" or "stands" or "climbed" or "is" or "was" or "reached" or "exceeds" or "of" or "had" or "could" or "now"));

    private bool IsCountedAfter(FigureSpan span, int to)
    {
        for (var i = span.Next; i < to && i < span.Next + 3; i++)
        {
            if (tokens[i].IsWord && (Vocabulary.IsCounted(tokens[i].Lower) || (tokens[i].Lower.Length > 3 && tokens[i].Lower[^1] == 's' && !tokens[i].IsCapitalised))) return true;
        }

        return false;
    }

    private bool IsBare(FigureSpan span, int to) => !IsCountedAfter(span, to);

    private string Population(FigureSpan span, int to)
    {
        for (var i = span.Next; i + 1 < to && i < span.Next + 4; i++) // "five Ostran civilians", "14 of its soldiers"
        {
            if (tokens[i].IsCapitalised && !tokens[i].IsAllCapitals && tokens[i + 1] is { IsWord: true, IsCapitalised: false, Lower: var noun } && Vocabulary.IsCounted(noun) && article.DateAt(i) is null) return $"{tokens[i].Lower} {Side(noun)}".TrimEnd();
            if (tokens[i].Lower is "its" or "their" or "our" && span.Figure.Unit is null && SideNouns.Contains(tokens[i + 1].Lower)) return $"own {Side(tokens[i + 1].Lower)}";
        }

        for (var i = span.Next; i < to && i < span.Next + 5; i++)
        {
            var word = tokens[i].Lower;
            if (Vocabulary.MeasureOf(word) != Measure.Other && !Vocabulary.IsCounted(word)) return "";
            if (i < span.Next + 2 && Distinct.Contains(word.TrimEnd('s'))) return word.TrimEnd('s');
            if (Vocabulary.IsCounted(word)) return Generic.Contains(word) ? "" : Singular(word);
            if (i == span.Next && word.Length > 4 && word.EndsWith('s') && !tokens[i].IsCapitalised && !SpeechWords.Roles.Contains(word) && !SpeechWords.Verbs.Contains(word) && Vocabulary.MeasureOf(word) == Measure.Other) return word[..^1]; // "six platforms were evacuated"
            if (tokens[i].Kind == TokenKind.Symbol || word is "in" or "on" or "at" or "were" or "was" or "had" or "have") return "";
        }

        return "";
    }

    private static readonly HashSet<string> SideNouns = Vocabulary.Set("soldiers troops fighters men women officers members employees staff workers citizens nationals people civilians police policemen personnel crew journalists medics rescuers volunteers activists supporters");

    private static string Side(string noun) => Generic.Contains(noun) ? "" : Singular(noun) is { Length: > 0 } one ? one : noun;

    private static string Singular(string word) => word switch
    {
        "children" or "child" => "child",
        "women" or "woman" => "woman",
        "police" or "policemen" or "policeman" or "officers" or "officer" => "police officer",
        "soldiers" or "troops" or "soldier" => "soldier",
        "protesters" or "protestors" or "demonstrators" or "marchers" => "",
        _ => (word.EndsWith('s') ? word[..^1] : word) is var one && Distinct.Contains(one) ? one : "", // passengers, inmates, miners: the people of the event
    };

    private static readonly HashSet<string> Distinct = Vocabulary.Set("commander leader official agent lawyer priest diplomat candidate bodyguard girl boy civilian fighter militant rebel journalist medic doctor nurse teacher guard firefighter rescuer crew tourist foreigner pilgrim adult youth teenager baby infant animal bird cattle household family school hospital house home building vehicle tank");

    private bool IsPart(FigureSpan span, int from, int to)
    {
        for (var i = span.First - 1; i >= from && i >= span.First - 3; i--)
        {
            if (Parts.Contains(tokens[i].Lower)) return true;
        }

        var next = span.Next;
        if (next + 1 < to && tokens[next].Is("of") && tokens[next + 1].Lower is "them" or "whom" or "those" or "these" or "the" or "which") return true;
        return next < to && tokens[next].Lower is "among" || (next + 1 < tokens.Count && tokens[next].IsSymbol(',') && tokens[next + 1].Lower is "mostly") || (next + 2 < tokens.Count && tokens[next + 1].Lower is "among" && tokens[next + 2].Lower is "them" or "the");
    }

    /// <summary>Words that say: another event, another time, a rate, a guess, a change. In doubt, apart.</summary>
    private bool IsStandingApart(FigureSpan span, int from, int to, Sentence sentence, bool isPart)
    {
        for (var i = from; i < to; i++)
        {
            if (i >= span.First && i < span.Next) continue;
            var word = tokens[i].Lower;
            if (word is "new" or "fresh" && i == span.Next) return true; // "13 new deaths"
            if (word is "counter" && i < span.First && i > span.First - 8) return true; // "a counter-rally"
            if (word is "more" && i + 1 < tokens.Count && tokens[i + 1].Is("than")) continue;
            if (tokens[i].IsCapitalised && i > sentence.First && !tokens[i].IsAllCapitals) continue; // "The Daily Harbor"
            if (i < span.First && Apart.Contains(word) && !(word is "each" or "per" or "further" && i < span.First - 3) && !(word is "against" or "built" && i < span.First - 3)) return true;
            if (i >= span.Next && i < span.Next + 4 && (Apart.Contains(word) && word is not ("against" or "feared") || (ApartAfter.Contains(word) && word is not ("so" or "a")))) return true;
            if (i >= span.Next && word is "a" && i + 1 < to && tokens[i + 1].Lower is "day" or "week" or "month" or "year" && i < span.Next + 4) return true;
            if (word is "by" && i >= span.Next && i + 1 < to && !isPart && Vocabulary.MeasureOf(tokens[i - 1].Lower) is Measure.Dead or Measure.Injured or Measure.Arrested && article.DateAt(i + 1) is null) return true; // by whom: a part
            if (word is "a" or "an" && i < span.First && sentence.Paragraph > 2 && Enumerable.Range(i + 1, Math.Min(3, to - i - 1)).Any(next => IsEvent(tokens[next].Lower))) return true; // "a counter-rally drew 200"
            if (word is "by" && i + 1 < to && TimesOfDay.Contains(tokens[i + 1].Lower is "early" or "late" or "mid" && i + 2 < to ? tokens[i + 2].Lower : tokens[i + 1].Lower)) return true; // "by midday, one was dead"
            if (OtherEvents.Contains(word) && i + 1 < to && IsEvent(tokens[i + 1].Lower)) return true;
        }

        if (span.First > sentence.First + 1 && tokens[span.First - 1].Is("to") && tokens[span.First - 2].Is("down")) return true; // "the number was down to 4,300"
        if (span.Figure.Unit is null && span.Next + 1 < to && tokens[span.Next].Is("of") && tokens[span.Next + 1].Lower is "its" or "their" or "our") return true; // "740,000 of its customers"
        if (span.First > sentence.First && tokens[span.First - 1].Lower is "from" or "by" && HasChange(span.First - 1, sentence.First)) return true; // "rose by 12 to 40", "revised down from 60"
        if (span.First > sentence.First + 1 && tokens[span.First - 1].Is("to") && Enumerable.Range(Math.Max(sentence.First, span.First - 6), Math.Min(6, span.First - sentence.First)).Any(i => tokens[i].Lower is "brings" or "bringing" or "brought" or "bring" or "takes" or "taking")) return true; // "brings to 63 the number killed this month"
        if (span.First > sentence.First && tokens[span.First - 1].Lower is "of" && span.First - 2 >= sentence.First && Accounts(tokens[span.First - 2].Lower) && HasEarlier(span.First - 2, sentence.First)) return true;
        foreach (var date in article.DatesIn(sentence))
        {
            if (date.First >= to) break;
            if (date.Next <= from || date.First < from) continue;
            if (date.Kind == TimeKind.Duration && date.First > sentence.First && tokens[date.First - 1].Lower is "in" or "over" or "past" or "last" or "within" or "first" or "previous" or "during" or "for" && !times.IsSpeech(date, sentence)) return true; // "in the past 24 hours"
        }

        return false;
    }

    private bool IsProjected(FigureSpan span, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Lower is "could" or "may" or "might" or "would" or "expected" or "projected" or "forecast" or "predicted" or "expects" or "forecasts" or "projects" or "predicts" or "will" && (i < span.First || i < span.Next + 6)) return true;
        }

        return false;
    }

    private static bool Accounts(string word) => SpeechWords.Accounts.Contains(word);

    private bool HasEarlier(int at, int first)
    {
        for (var i = at; i >= first && i > at - 6; i--)
        {
            if (tokens[i].Lower is "earlier" or "previous" or "initial" or "first" or "old" or "original" or "preliminary" or "early") return true;
        }

        return false;
    }

    private bool HasChange(int at, int first)
    {
        for (var i = at; i >= first && i > at - 8; i--)
        {
            if (tokens[i].Lower is "up" or "down" or "rose" or "fell" or "rising" or "revised" or "raised" or "lowered" or "increased" or "dropped" or "climbed" or "jumped" or "cut" or "risen" or "fallen" or "increase" or "grew" or "grown" or "changed" or "corrected" or "decreased") return true;
        }

        return false;
    }

    private static bool IsEvent(string word) => word is "attack" or "attacks" or "blast" or "explosion" or "quake" or "earthquake" or "crash" or "strike" or "raid" or "fire" or "flood" or "storm" or "shooting" or "bombing" or "protest" or "march" or "disaster" or "disasters" or "incident" or "outbreak" or "collision" or "march" or "rally" or "war" or "accident" or "demonstration" or "vigil" or "gathering" or "landslide" or "stampede" or "crush" or "ambush" or "sinking" or "derailment" or "riot" or "event";

    private List<string> Places(FigureSpan span, int from, int to)
    {
        var places = new List<string>();
        for (var i = span.Next; i < to; i++)
        {
            if (tokens[i].Is("there") && i + 1 <= to) places.Add("there");
            if (tokens[i].Lower is "nationwide" or "countrywide" || (tokens[i].Lower is "country" or "nation" && tokens[i - 1].Is("the"))) places.Add(QuestionFinder.Country);
        }

        for (var i = from; i < to; i++)
        {
            if (i >= span.First && i < span.Next) continue;
            if (i + 1 < to && tokens[i].Lower is "in" or "at" && !IsInFrame(i) && Institution(i + 1, to) is { } institution) places.Add(institution);
            if (tokens[i].Lower is "statewide" or "citywide" or "countywide") places.Add($"the {tokens[i].Lower[..^4]}");
            if (i + 2 < to && tokens[i].Lower is "in" or "across" or "throughout" or "around" && tokens[i + 1].Lower is "the" or "its" or "that" && Levels.Contains(tokens[i + 2].Lower) && !IsInFrame(i)) places.Add($"the {tokens[i + 2].Lower}");
        }

        for (var i = from; i + 1 < to; i++)
        {
            if (i >= span.First && i < span.Next) continue;
            if (!(PlaceBefore.Contains(tokens[i].Lower) || tokens[i].Lower is "fled" or "left" or "struck" or "hit") || (tokens[i].Is("of") && i < span.Next)) continue;
            var at = tokens[i + 1].Lower is "the" && i + 2 < to ? i + 2 : i + 1;
            if (!tokens[at].IsCapitalised || article.DateAt(at) is not null || IsInFrame(at)) continue;
            var next = at;
            while (next < to && tokens[next].IsCapitalised) next++;
            places.Add(article.Words(at, next));
        }

        return places;
    }

    /// <summary>How wide the place is: "nationwide", "statewide", "in Lusaka province".</summary>
    private int ReachOf(FigureSpan span, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var word = tokens[i].Lower;
            if (word is "nationwide" or "countrywide" || (word is "country" or "nation" && i >= span.Next && tokens[i - 1].Is("the") && !(i + 1 < tokens.Count && tokens[i + 1].Is("'s")))) return 3;
            if (word is "statewide") return 2;
            if (i > from + 1 && Levels.Contains(word) && tokens[i - 1].IsCapitalised && !IsInFrame(i) && Enumerable.Range(Math.Max(from, i - 4), Math.Min(4, i - from)).Any(at => tokens[at].Lower is "in" or "across" or "of")) return 1;
        }

        return 0;
    }

    /// <summary>"in care homes", "in hospitals", "in custody": where those who are counted are.</summary>
    private string? Institution(int first, int to)
    {
        for (var i = first; i < to && i < first + 3 && tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Lower != "the"; i++)
        {
            if (tokens[i].Lower is "homes" or "hospitals" or "prisons" or "jails" or "schools" or "camps" or "custody" or "detention" or "factories" or "universities" or "households") return article.Words(first, i + 1);
        }

        return null;
    }

    private bool IsInFrame(int token)
    {
        foreach (var frame in attributions.Frames(article.SentenceOf(token)))
        {
            if (token >= frame.First && token < frame.Next) return true;
        }

        return false;
    }

    private Basis BasisOf(FigureSpan span, int from, int to)
    {
        for (var i = Math.Max(from, span.First - 14); i < span.First; i++)
        {
            if (tokens[i].Lower is "verify" or "verifies") return Basis.Documented; // "which counts only those it can verify"
        }

        for (var i = Math.Max(from, span.First - 6); i < Math.Min(to, span.Next + 7); i++)
        {
            var word = tokens[i].Lower;
            if (word is "could" or "may" or "might" or "projected" or "forecast" or "expected" or "predicted") return Basis.Projection;
            if (word is "model" or "models" or "modelling" or "modeling" or "modelled") return Basis.Model;
            if (word is "estimated" or "estimate" or "estimates") return Basis.Estimate;
            if (Documented.Contains(word) && !(word is "confirmed" && (tokens[i - (i > 0 ? 1 : 0)].Lower is "officials" or "police" or "ministry" || (i + 1 < to && tokens[i + 1].Is("that"))))) return Basis.Documented;
            if (word is "name" && i > 0 && tokens[i - 1].Is("by")) return Basis.Documented;
        }

        return Basis.Unstated;
    }

    /// <summary>The part of a country that who counts is there for: "county health department"; empty where no word says so.</summary>
    private string LevelOf(FigureSpan span) => attributions.At(span.Number)?.Source is { } source
        ? source.Name.ToLowerInvariant().Split(' ').FirstOrDefault(word => Levels.Contains(word) || word is "provincial" or "regional" or "municipal" or "local" or "hospital") ?? ""
        : "";

    private static bool Fits(Measure measure, Figure figure) => measure switch
    {
        Measure.Cost or Measure.Result => figure.Unit is { IsCount: false } unit && unit.Code.Length == 3,
        Measure.Inflation or Measure.Growth => figure.Unit?.Equals(Unit.Percent) == true,
        Measure.Unemployed => true,
        Measure.Turnout => figure.Unit is null || figure.Unit.Equals(Unit.Percent),
        _ => figure.Unit is null,
    };
}
