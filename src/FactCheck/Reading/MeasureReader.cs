namespace FactCheck.Reading;

/// <summary>Reads what a figure of a text measures: by the word right after it, or the verb or noun before.</summary>
internal sealed class MeasureReader(Article article)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>What happened: said right after the number ("12 dead", "12 people were hurt"), or by the verb or noun before ("killed 12", "the toll stood at 12").</summary>
    public (Measure Measure, string Word) Measured(FigureSpan span, int from, int to, Sentence sentence)
    {
        if (IsOfPlaces(span.Next)) return (Measure.Other, "");
        if (span.Figure.Unit is { IsCount: false, Code.Length: 3 } && Enumerable.Range(from, span.First - from).Any(i => tokens[i].Lower is "raise" or "yield" or "generate" or "generates" || (tokens[i].Lower is "bring" or "brings" && tokens[i + 1].Is("in")))) return (Measure.Yield, "yield");
        if (span.Figure.Unit is { IsCount: false, Code.Length: 3 } && Enumerable.Range(from, to - from).Any(i => tokens[i].Lower is "lost" or "losing" or "lose")) return (Measure.Cost, "damage");
        var (after, afterAt) = Next(span.Next, to);
        var (before, beforeAt) = Last(span.First, from);
        if (after is not null && (IsOfNext(afterAt, to) || (after is "turnout" && Enumerable.Range(afterAt + 1, Math.Min(4, tokens.Count - afterAt - 1)).Any(FigureAt) && Enumerable.Range(span.Next, afterAt - span.Next).Any(i => tokens[i].Is("and"))))) after = null; // "78 per cent had approved it and turnout had reached 71 per cent"
        if (after is not null && IsCrowd(after) && afterAt <= span.Next + 1)
        {
            var (verb, verbAt) = Next(afterAt + 1, to); // "63 protesters were being held"
            if (verb is not null) (after, afterAt) = (verb, verbAt);
            else if (!IsEstimated(span, from) && Predicate(afterAt + 1, to) && !Lines(afterAt + 1, to)) return (Measure.Other, ""); // "19 marchers had needed treatment"
        }

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

    public bool IsBare(FigureSpan span, int to) => !IsCountedAfter(span, to);

    /// <summary>Whether jobs go or come; the two are not held against each other, nor against those that there are.</summary>
    public string JobsAre(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (tokens[i].Lower is "lost" or "loss" or "losses" or "lose" or "losing" or "cut" or "cuts" or "cutting" or "risk" or "axe" or "axed" or "axing" or "shed" or "shedding" or "redundant" or "redundancies" or "redundancy" or "laid" or "layoffs" or "cost" or "costs" or "eliminated" or "eliminate" or "go" or "wipe" or "wiped" or "disappear" or "goes" or "going" or "threatened" or "closure") return "lost";
            if (tokens[i].Lower is "create" or "creates" or "created" or "creating" or "add" or "adds" or "added" or "adding" or "new" or "hire" or "generate" or "generated" or "bring") return "created";
        }

        return "";
    }

    public bool IsOfPeople(FigureSpan span, int to) => Enumerable.Range(span.Next, Math.Max(0, Math.Min(3, to - span.Next))).Any(i => tokens[i].Lower is "people" or "residents" or "persons" or "inhabitants");

    /// <summary>"counted 71 bodies" tells a toll; "saw five bodies" does not.</summary>
    public bool IsCounted(FigureSpan span) => Enumerable.Range(Math.Max(0, span.First - 3), Math.Min(3, span.First)).Any(i => tokens[i].Lower is "counted" or "counts" or "count") || Enumerable.Range(span.Next, Math.Min(6, tokens.Count - span.Next)).Any(i => tokens[i].Lower is "recovered" or "retrieved" or "pulled");

    private static bool IsCrowd(string word) => word is "protesters" or "protestors" or "demonstrators" or "marchers" or "spectators" or "attendees" or "strikers";

    /// <summary>What crowds do: "spectators had lined the course".</summary>
    private bool Lines(int at, int to) => Enumerable.Range(at, Math.Max(0, Math.Min(4, to - at))).Any(i => tokens[i].Lower is "lined" or "packed" or "filled" or "watched" or "thronged" or "marched" or "rallied" or "gathered" or "there" or "present" or "attended" or "come" or "turned" or "taken");

    /// <summary>"put the price at £58m": of what something comes to.</summary>
    private bool IsPut(int at) => at > 1 && tokens[at - 1].Is("the") && tokens[at - 2].Lower is "put" or "puts" or "placed" or "pegged";

    /// <summary>A crowd's size comes before: "the number of protesters", "a crowd of".</summary>
    private bool IsEstimated(FigureSpan span, int from) => Enumerable.Range(from, span.First - from).Any(i => tokens[i].Lower is "crowd" or "number" or "turnout" or "estimated" or "counted" or "drew" or "attracted");

    /// <summary>Something else is said of them: "had needed treatment".</summary>
    private bool Predicate(int at, int to) => at < to && tokens[at].Lower is "had" or "have" or "has" or "were" or "was" or "are" or "will" or "would" or "who";

    /// <summary>"killed at least 24 and wounded 48", "hit 40 targets and killed two": the verb is the next figure's.</summary>
    private bool IsOfNext(int verb, int to)
    {
        if (to >= tokens.Count || to - verb > 3 || verb == 0 || !(Vocabulary.IsHarmed(tokens[verb].Lower) || tokens[verb].Lower is "wounding" or "injuring" or "killing" or "displacing" or "arresting" or "destroying" or "leaving") || tokens[verb - 1].Lower is "were" or "was" or "been" or "are" or "is") return false;
        var index = FigureAt(to);
        return index && Enumerable.Range(Math.Max(0, verb - 6), Math.Min(6, verb)).Any(i => tokens[i].Lower is "and" or "," or "or");
    }

    private bool FigureAt(int first) => article.FiguresIn(article.Sentences[article.SentenceOf(first)]).Any(figure => figure.First == first);

    /// <summary>"555 cases in 20 states": the second counts no cases.</summary>
    public bool IsOfPlaces(int next)
    {
        while (next + 1 < tokens.Count && (tokens[next].IsCapitalised || tokens[next].Lower is "other" or "different" or "more" or "of" or "the" or "its")) next++; // "three other German sites"
        return next < tokens.Count && tokens[next].Lower is "states" or "countries" or "counties" or "provinces" or "districts" or "towns" or "villages" or "cities" or "regions" or "sites" or "locations" or "boroughs" or "municipalities" or "hospitals" or "prefectures" or "constituencies" or "plants" or "factories" or "branches";
    }

    /// <summary>The measure with what tells it from others of its kind: "youth unemployment", "net loss".</summary>
    private (Measure Measure, string Word) Told(string word, int at)
    {
        var measure = Vocabulary.MeasureOf(word);
        if (word is "losses" && at > 0 && tokens[at - 1].Lower is "job" or "jobs") return (Measure.Jobs, "jobs");
        if (measure == Measure.Cost) word = word switch { "costs" or "costing" or "bill" => "cost", "price" when IsPut(at) => "cost", "damages" or "losses" => "damage", "deficit" or "gap" => "shortfall", _ => word };
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
        if (word is "strike") return previous is not "on";
        if (word is "walked") return next is not ("out" or "off");
        if (word is "gathered") return next is "reports" or "evidence" or "data" or "information" or "signatures" or "statements" or "momentum" or "figures" or "accounts" or "support";
        if (word is "cancelled" or "canceled" or "cancellations" or "cancellation" or "scrapped" or "axed" or "scrubbed") return !IsOfDepartures(at);
        if (word is "bill") return !(next is "at" or "for" || previous is "repair" or "total" or "final" or "damage" or "up" or "cleanup");
        if (word is "held") return !(previous is "being" or "were" or "are" or "was" or "still") || next is "in" or "on" && !(at + 2 < tokens.Count && tokens[at + 2].Lower is "custody" or "detention" or "jail" or "police");
        if (word is "burned" or "burnt") return !(next is "to" or "down" || Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => tokens[i].Lower is "homes" or "houses" or "buildings")) || !Enumerable.Range(Math.Max(0, at - 5), Math.Min(10, tokens.Count - Math.Max(0, at - 5))).Any(i => tokens[i].Lower is "homes" or "houses" or "buildings");
        if (word is "ordered") return !(next is "to" or "out" or "from") || !Enumerable.Range(at, Math.Min(5, tokens.Count - at)).Any(i => tokens[i].Lower is "leave" or "evacuate" or "out" or "from");
        if (word is "collapsed") return !Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => tokens[i].Lower is "homes" or "houses" or "buildings" or "dwellings");
        if (word is "power") return !(previous is "without" or "lost" or "lose" or "losing" or "no" || next is "cut" or "cuts" or "outage" or "outages");
        if (word is "cut") return !(next is "off" && Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => tokens[i].Lower is "customers" or "homes" or "households" or "properties" or "consumers" or "subscribers"));
        if (word is "laid" or "lay" or "laying" or "lays") return next is not "off";
        if (word is "work") return !(previous is "of" && at > 1 && tokens[at - 2].Is("out"));
        if (word is "board") return previous is not "on";
        if (word is "carrying") return !(at + 1 < tokens.Count && Enumerable.Range(at + 1, Math.Min(6, tokens.Count - at - 1)).Any(i => tokens[i].Lower is "people" or "passengers" or "migrants"));
        if (word is "boat" or "ferry" or "ship" or "plane" or "bus" or "train" or "vessel") return !(at > 2 && tokens[at - 1].Lower is "that" or "the" or "this" && tokens[at - 2].Is("on") && tokens[at - 3].Lower is "us" or "people" or "passengers" or "them" or "migrants");
        if (word is "positions" or "posts" or "roles") return !Enumerable.Range(Math.Max(0, at - 6), Math.Min(14, tokens.Count - Math.Max(0, at - 6))).Any(i => tokens[i].Lower is "risk" or "cut" or "lost" or "go" or "axed" or "eliminated" or "shed" or "redundant");
        if (word is "admitted") return !(previous is "been" or "were" or "was" or "are" or "being") || !IsOfHospitals(at);
        if (word is "toll") return !IsOfDeath(at, next);
        if (word is "came") return next is "from" or "as" or "in" or "with" or "after" or "under" or "before" or "back";
        if (word is "forced") return !(next is "from" or "out" or "to");
        if (word is "part") return !(at > 0 && tokens[at - 1].Lower is "take" or "took" or "taken" or "taking" or "takes");
        if (word is "count" or "joined" or "turned" or "hurt") return word == "turned" && next != "out";
        return tokens[at].IsCapitalised && SpeechWords.Bodies.Contains(next);
    }

    /// <summary>Flights, trains or sailings are what was cancelled.</summary>
    private bool IsOfDepartures(int at)
    {
        var index = article.SentenceOf(at);
        var (first, next) = (article.Sentences[Math.Max(0, index - 6)].First, article.Sentences[index].Next);
        return Enumerable.Range(first, next - first).Any(i => tokens[i].Lower is "flights" or "flight" or "departures" or "trains" or "services" or "sailings" or "airline" or "airport" or "carrier" or "operator");
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
}
