namespace FactCheck.Reading;

/// <summary>Reads what a figure of a text counts: what happened, to whom, where, when, and whether it is a part, another event or a guess.</summary>
internal sealed class SubjectReader(Article article, AttributionFinder attributions)
{
    private const int Reach = 14;

    private static readonly HashSet<string> Parts = Vocabulary.Set("including include includes included among mostly most comprising counting");
    private static readonly HashSet<string> Apart = Vocabulary.Set(
        "another additional further extra more earlier previous previously initially formerly average averaging each every per daily weekly monthly annually yearly record alone similar compared comparison against capacity licensed designed built worst deadliest elsewhere "
        + "if should lead majority margin difference surplus feared fears least-one hypothetical neighbouring neighboring target threshold limit cap quota anniversary originally pre-war prewar apiece");

    private static readonly HashSet<string> ApartAfter = Vocabulary.Set("more another each apiece daily per a every weekly alone so additional");
    private static readonly HashSet<string> Documented = Vocabulary.Set("verified identified documented confirmed named");
    private static readonly HashSet<string> TimesOfDay = Vocabulary.Set("midday noon dawn dusk nightfall evening morning afternoon lunchtime midnight daybreak sunrise sunset mid-afternoon mid-morning");
    private static readonly HashSet<string> OtherEvents = Vocabulary.Set("second third separate similar previous earlier other last subsequent later 2nd");
    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private readonly ClauseTimes times = new(article, attributions);
    private readonly MeasureReader measures = new(article);
    private readonly PopulationReader populations = new(article);
    private readonly Contrasts contrasts = new(article);
    private readonly PlaceReader where = new(article, attributions);

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
        var following = index + 1;
        while (following < article.Figures.Count && article.Figures[following].First < sentence.Next && measures.IsOfPlaces(article.Figures[following].Next)) following++; // "212 people in nine states have fallen ill"
        var to = Math.Min(sentence.Next, following < article.Figures.Count ? article.Figures[following].First : int.MaxValue);
        var clauseEnd = ClauseEnd(span.Next, to);
        var clauseStart = ClauseStart(span.First, from, sentence.First);
        var isJoined = before.Count > 0 && IsJoined(before[^1].Span, span, sentence);
        var previous = before.Count > 0 && article.SentenceOf(before[^1].Span.Number) == article.SentenceOf(span.Number) ? before[^1] : null;
        var isPart = IsPart(span, from, clauseEnd);
        var (measure, word) = measures.Measured(span, clauseStart, clauseEnd, sentence);
        if (measure == Measure.Other && previous is not null && span.Figure.Value != 0 && (isPart || measures.IsBare(span, clauseEnd))) (measure, word) = (previous.Measure, previous.Word);
        if (measure is Measure.Cost or Measure.Result or Measure.Yield && clauseEnd > span.Next + 1 && tokens[span.Next].Lower is "a" or "per" or "each" or "every" && tokens[span.Next + 1].Is("year")) word += " a year";
        var again = measure == Measure.Other && before.Count > 0 && IsSaidAgain(before[^1], span, clauseEnd, sentence) ? before[^1] : null;
        var contrasted = measure == Measure.Other && again is null && !IsStandingApart(span, clauseStart, clauseEnd, sentence, isPart) && where.Of(span, clauseStart, clauseEnd).Count == 0 && times.When(span, clauseStart, clauseEnd, sentence) is null ? Contrasted(before, span, clauseEnd, sentence) : null;
        again ??= contrasted;
        if (again is not null) (measure, word, previous) = (again.Measure, again.Word, again);
        else if (measure == Measure.Jobs) word = measures.JobsAre(sentence);
        var population = measure == Measure.WithoutPower ? (measures.IsOfPeople(span, clauseEnd) ? "person" : "") : again?.Population ?? populations.Of(span, clauseEnd);
        if (measure == Measure.Turnout && population.Length > 0 && !PopulationReader.ArePeople(population)) (measure, word) = (Measure.Other, ""); // "six calls before anyone came"
        if (population.Length == 0 && span.Figure.Unit?.Equals(Unit.Percent) == true && previous is null && before.Skip(Math.Max(0, before.Count - Subject.LookBack)).LastOrDefault(each => each.Measure == measure && each.Span.Figure.Unit?.Equals(Unit.Percent) == true) is { IsApart: false } share && sentence.Paragraph - Paragraph(share) <= 1) population = share.Population; // "38 per cent of teachers", "71 per cent"
        if (measure != Measure.Other && !Fits(measure, span.Figure)) (measure, word) = (Measure.Other, ""); // "60 per cent of the coral had died"
        var isProjected = IsProjected(span, clauseStart, clauseEnd);
        var places = where.Of(span, clauseStart, clauseEnd);
        if (before.Count > 0 && before[^1].Measure == measure && article.SentenceOf(span.Number) - article.SentenceOf(before[^1].Span.Number) <= 1) places.Remove("there"); // where the sentence before is
        var isElsewhere = (IsOfPeople(measure) && HasGrown(span, sentence)) || OpensElsewhere(span, sentence) || (isJoined && before[^1] is { IsElsewhere: true, IsPart: false }) || span.Number < article.HeadlineNext || IsStandingApart(span, clauseStart, clauseEnd, sentence, isPart) || (isPart && population.Length == 0);
        return new Subject
        {
            Span = span,
            Measure = measure,
            Word = word,
            Population = population,
            IsPart = isPart,
            IsOfThose = IsOfThose(span, from),
            IsProjected = isProjected,
            IsSince = times.IsSince(clauseStart, clauseEnd, sentence) || (before.Count > 0 && before[^1] is { IsSince: true, IsApart: false } && before[^1].Measure == measure && article.Sentences[article.SentenceOf(before[^1].Span.Number)].Paragraph == sentence.Paragraph),
            Clause = (clauseStart, clauseEnd),
            Again = contrasted,
            IsElsewhere = isElsewhere,
            IsApart = isElsewhere || (measure is Measure.Unemployed or Measure.Inflation && IsOfGroup(span, clauseStart, clauseEnd)) || (word is "body" or "bodies" or "corpses" && !measures.IsCounted(span)) || measure == Measure.Other || !Fits(measure, span.Figure)
                || (isProjected && measure is not (Measure.Jobs or Measure.Cost or Measure.Yield or Measure.Growth or Measure.Inflation or Measure.Unemployed)),
            Level = measure is Measure.Cases or Measure.Hospitalised or Measure.Unemployed ? where.LevelOf(span) : "",
            IsOwn = IsOwn(span, sentence),
            Cause = CauseOf(measure, span, clauseEnd),
            Reach = where.ReachOf(span, clauseStart, clauseEnd),
            Places = places.Count == 0 && (isJoined || again is not null) ? before[^1].Places : places,
            When = times.When(span, clauseStart, clauseEnd, sentence) ?? (isJoined || again is not null ? before[^1].When : null),
            IsStateTold = times.AsOf(clauseStart, clauseEnd, sentence) is not null,
            AsOf = times.AsOf(clauseStart, clauseEnd, sentence) ?? (measure is Measure.Jobs or Measure.Cost or Measure.Result or Measure.Yield or Measure.Turnout or Measure.Votes ? null : times.Spoken(span, sentence)), // a plan, or what is over, is not the state of a day
            SaidOn = times.Spoken(span, sentence),
            Basis = BasisOf(span, clauseStart, clauseEnd),
        };
    }

    /// <summary>"Police put the number at 7,000", "The union said 15,000": another's number of what the sentence before counts.</summary>
    private bool IsSaidAgain(Subject before, FigureSpan span, int clauseEnd, Sentence sentence)
    {
        if (before.IsApart || before.IsPart || span.Figure.Value == 0 || before.Population.Length > 0 || !Equals(before.Span.Figure.Unit, span.Figure.Unit) || !measures.IsBare(span, clauseEnd)) return false;
        var (index, earlier) = (article.SentenceOf(span.Number), article.SentenceOf(before.Span.Number));
        if (index - earlier > 1 || article.Sentences[earlier].Paragraph != sentence.Paragraph || attributions.At(span.Number) is not { Source: { } voice, Next: var told }) return false;
        if (attributions.At(before.Span.Number)?.Source is { } had && had.Id == voice.Id) return false;
        var first = Math.Max(sentence.First, index == earlier ? before.Span.Next : sentence.First);
        var isPut = span.First - first >= 3 && tokens[span.First - 1].Is("at") && Enumerable.Range(Math.Max(first, span.First - 4), Math.Min(3, span.First - 1 - first)).Any(i => tokens[i].Lower is "number" or "figure" or "total" or "count" or "it" or "crowd" or "toll" or "that" or "them");
        return isPut || (told <= span.First && span.First - told <= 2 && clauseEnd == span.Next && Enumerable.Range(told, span.First - told).All(i => SpeechWords.Verbs.Contains(tokens[i].Lower) || tokens[i].Lower is "it" or "was"));
    }

    /// <summary>"Pugh said the number was more than 600", "The union put it at 900": another's number of what the sentence with figures before it counts, and no noun of its own.</summary>
    private Subject? Contrasted(List<Subject> before, FigureSpan span, int clauseEnd, Sentence sentence)
    {
        if (before.Count == 0 || span.Figure.Value == 0 || span.Figure.Unit is { IsCount: false, Code.Length: > 3 } || attributions.At(span.Number) is not { Source: { } voice }) return null;
        var isCrowd = Noun(span.Next) is "people" || (Noun(span.Next) is "of" && Noun(span.Next + 1) is "us");
        if (!isCrowd && !measures.IsBare(span, clauseEnd)) return null;
        var at = before.Count - 1;
        while (at >= 0 && before.Count - at <= Subject.LookBack && !IsOfAnother(before[at], voice)) at--; // what the same voice says besides is none
        if (at < 0 || before.Count - at > Subject.LookBack || sentence.Paragraph - Paragraph(before[at]) is var distance && (distance < 0 || distance > 3 || (distance > 1 && !contrasts.AreTold(sentence.Paragraph) && !isCrowd))) return null;
        while (at > 0 && article.SentenceOf(before[at - 1].Span.Number) == article.SentenceOf(before[at].Span.Number) && IsOfAnother(before[at - 1], voice)) at--;
        var first = before[at];
        if (!Equals(first.Span.Figure.Unit, span.Figure.Unit) || first.Population == "child") return null;
        if (isCrowd) return first.Measure == Measure.Turnout && (contrasts.AreTold(sentence.Paragraph) || Noun(span.Next) is "of") ? first : null;
        return before.Count - 1 - at <= 2 && contrasts.AreTold(sentence.Paragraph) && IsTotal(span, sentence) ? first : null;
    }

    private bool IsOfAnother(Subject subject, Source voice) => subject is { IsElsewhere: false, IsPart: false } && attributions.At(subject.Span.Number) is { Source: { } had } && had.Id != voice.Id;

    private int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;

    /// <summary>"the number was", "the true figure is", "put it at", "put the price at", right before a figure.</summary>
    private bool IsTotal(FigureSpan span, Sentence sentence)
    {
        var at = span.First - 1;
        if (at - 2 < sentence.First || tokens[at].Lower is not ("was" or "is" or "at" or "as" or "exceeded" or "were")) return false;
        var noun = at - 1;
        while (noun > sentence.First && noun > at - 3 && tokens[noun].Lower is "actually" or "really" or "closer" or "in" or "fact") noun--;
        if (tokens[at].Is("at") && tokens[noun].Is("it")) return tokens[noun - 1].Lower is "put" or "puts" or "placed" or "putting";
        for (var i = noun; i > sentence.First && i > noun - 6; i--)
        {
            if (tokens[i].Lower is "number" or "figure" or "total" or "cost" or "toll" or "price" && i + 1 < noun && tokens[i + 1].Lower is "for" or "of" or "in") noun = i; // "the real number for the two ships is"
        }

        if (tokens[noun].Lower is not ("number" or "figure" or "total" or "count" or "toll" or "sum" or "price" or "tally")) return false;
        return Enumerable.Range(Math.Max(sentence.First, noun - 3), Math.Min(3, noun - sentence.First)).Any(i => tokens[i].Lower is "the" or "true" or "real" or "actual" or "correct" or "right");
    }

    private string Noun(int at) => at < tokens.Count ? tokens[at].Lower : "";

    /// <summary>"the jobless rate for black workers", "6.6 percent among the young".</summary>
    private bool IsOfGroup(FigureSpan span, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens[i].Lower is "for" or "among" && !tokens[i + 1].Lower.StartsWith("the", StringComparison.Ordinal) && article.DateAt(i + 1) is null && !(i >= span.First && i < span.Next)) return true;
        }

        return false;
    }

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

    private bool IsPart(FigureSpan span, int from, int to)
    {
        for (var i = span.First - 1; i >= from && i >= span.First - 3; i--)
        {
            if (Parts.Contains(tokens[i].Lower)) return true;
        }

        if (IsOfThose(span, from)) return true;
        var next = span.Next;
        if (next + 1 < to && tokens[next].Is("of") && tokens[next + 1].Lower is "them" or "whom" or "those" or "these" or "the" or "which") return true;
        return next < to && tokens[next].Lower is "among" || (next + 1 < tokens.Count && tokens[next].IsSymbol(',') && tokens[next + 1].Lower is "mostly") || (next + 2 < tokens.Count && tokens[next + 1].Lower is "among" && tokens[next + 2].Lower is "them" or "the");
    }

    /// <summary>"Of those killed, 31 were women", "Of the people arrested on the green, 71 will be charged".</summary>
    private bool IsOfThose(FigureSpan span, int from)
    {
        var sentence = article.Sentences[article.SentenceOf(span.Number)];
        var first = tokens[sentence.First].IsSymbol('"') ? sentence.First + 1 : sentence.First;
        return from <= first && span.First - first is > 2 and < 14 && tokens[first].Is("of") && tokens[first + 1].Lower is "those" or "the" or "these" && tokens[span.First - 1].IsSymbol(',');
    }

    /// <summary>Words that say: another event, another time, a rate, a guess, a change. In doubt, apart.</summary>
    private bool IsStandingApart(FigureSpan span, int from, int to, Sentence sentence, bool isPart)
    {
        for (var i = from; i < to; i++)
        {
            if (i >= span.First && i < span.Next) continue;
            var word = tokens[i].Lower;
            if (word is "new" or "fresh" && i == span.Next) return true; // "13 new deaths"
            if (i > span.Next && word is "among" && i + 1 < to && tokens[i + 1].Lower is not ("them" or "the" or "those")) return true; // "19 deaths among health workers"
            if (i > span.Next && word is "review" or "investigated" or "scrutiny" or "suspicious" or "examined" or "reviewed") return true; // "19 deaths are under review"
            if (word is "nearby" or "surrounding" or "abroad" or "overseas" && i + 1 < to) return true;
            if (word is "counter" && i < span.First && i > span.First - 8) return true; // "a counter-rally"
            if (word is "more" && i + 1 < tokens.Count && tokens[i + 1].Is("than")) continue;
            if (tokens[i].IsCapitalised && i > sentence.First && !tokens[i].IsAllCapitals) continue; // "The Daily Harbor"
            if (word is "worst" && i + 1 < tokens.Count && tokens[i + 1].Is("of")) continue; // "at the worst of the outage"
            if (word is "at" && i + 2 < to + 3 && i + 2 < tokens.Count && tokens[i + 1].Is("the") && tokens[i + 2].Is("time") && !(i + 3 < tokens.Count && tokens[i + 3].Is("of"))) return true; // "police reckoned at the time that"
            if (word is "lead" && i + 1 < tokens.Count && tokens[i + 1].Is("to")) continue;
            if (i < span.First && Apart.Contains(word) && !(word is "each" or "per" or "further" && i < span.First - 3) && !(word is "against" or "built" && i < span.First - 3)) return true;
            if (i >= span.Next && i < span.Next + 4 && (Apart.Contains(word) && word is not ("against" or "feared") || (ApartAfter.Contains(word) && word is not ("so" or "a")))) return true;
            if (i >= span.Next && word is "a" && span.Figure.Unit is { IsCount: false, Code.Length: 3 } && i + 1 < to && tokens[i + 1].Is("year")) continue; // money a year: told by its word
            if (i >= span.Next && word is "a" && i + 1 < to && tokens[i + 1].Lower is "day" or "week" or "month" or "year" && i < span.Next + 4) return true;
            if (word is "by" && i >= span.Next && i + 1 < to && !isPart && Vocabulary.MeasureOf(tokens[i - 1].Lower) is Measure.Dead or Measure.Injured or Measure.Arrested && article.DateAt(i + 1) is null) return true; // by whom: a part
            if (word is "a" or "an" && i < span.First && sentence.Paragraph > 2 && Enumerable.Range(i + 1, Math.Min(3, to - i - 1)).Any(next => IsEvent(tokens[next].Lower))) return true; // "a counter-rally drew 200"
            if (word is "votes" && i < span.Next + 2 && span.First > 0 && tokens[span.First - 1].Is("by")) return true; // "held on by 34 votes"
            if (word is "at" && i + 1 < to && span.Figure.Unit is null && (tokens[i + 1].Lower is "dawn" or "daybreak" or "sunrise" or "nightfall" || (tokens[i + 1].Is("first") && i + 2 < to && tokens[i + 2].Is("light")) || (tokens[i + 1].Lower is "its" or "the" && i + 2 < to && tokens[i + 2].Lower is "height" or "peak"))) return true; // "at first light", "at its height"
            if (word is "that" && i + 1 < to && i >= span.Next && tokens[i + 1].Lower is "day" or "week" or "weekend" or "year" or "month" && HasDateBefore(sentence)) return true; // a day that was told before
            if (word is "by" && i + 1 < to && TimesOfDay.Contains(tokens[i + 1].Lower is "early" or "late" or "mid" && i + 2 < to ? tokens[i + 2].Lower : tokens[i + 1].Lower)) return true; // "by midday, one was dead"
            if (OtherEvents.Contains(word) && i + 1 < to && IsEvent(tokens[i + 1].Lower)) return true;
        }

        if (attributions.At(span.Number) is { Source: not null } voice && Enumerable.Range(voice.First, voice.Next - voice.First).Any(i => tokens[i].Lower is "second" or "another" or "other" or "neighbouring" or "neighboring")) return true; // "the city's second hospital said"
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

    private bool HasDateBefore(Sentence sentence) => article.SentenceOf(sentence.First) is > 0 and var index && article.DatesIn(article.Sentences[index - 1]).Any(date => date.Kind == TimeKind.Date);

    /// <summary>"On the other side of the border, …", "Over the same weekend a year ago, …": the sentence opens with another place or time.</summary>
    private bool OpensElsewhere(FigureSpan span, Sentence sentence)
    {
        const int LongestOpening = 14;
        var comma = sentence.First;
        while (comma < span.First && comma < sentence.First + LongestOpening && !tokens[comma].IsSymbol(',')) comma++;
        if (comma >= span.First || !tokens[comma].IsSymbol(',') || !Openers.Contains(tokens[sentence.First].Lower)) return false;
        if (tokens[sentence.First].Lower is "across" or "beyond" && Enumerable.Range(sentence.First, comma - sentence.First).Any(i => tokens[i].Lower is "river" or "border" or "strait" or "valley" or "bay" or "channel" or "lake" or "frontier" or "road" or "street")) return true;
        return Enumerable.Range(sentence.First, comma - sentence.First).Any(i => Elsewhere.Contains(tokens[i].Lower) && !tokens[i].IsCapitalised);
    }

    private static readonly HashSet<string> Openers = Vocabulary.Set("in on at across beyond over during near along behind under to for from around outside");
    private static readonly HashSet<string> Elsewhere = Vocabulary.Set("other another neighbouring neighboring nearby opposite elsewhere ago earlier previous downstream upstream separate adjacent");

    /// <summary>"The company said it would cut 300 jobs": what it tells of is its own doing, not what it has counted.</summary>
    private bool IsOwn(FigureSpan span, Sentence sentence)
    {
        if (attributions.Frames(article.SentenceOf(sentence.First)).LastOrDefault(frame => frame.Side == FrameSide.After && frame.Next <= span.First) is { Next: var at })
        {
            while (at < span.First && (tokens[at].Is("that") || article.DateAt(at) is not null || tokens[at].Is("on"))) at++;
            return at + 1 < span.First && tokens[at].Lower is "it" or "they" or "he" or "she" or "we" && !Enumerable.Range(at + 1, Math.Min(4, span.First - at - 1)).Any(i => SpeechWords.Verbs.Contains(tokens[i].Lower) || tokens[i].Lower is "put" or "seen" or "heard" or "tallied" or "knew" or "believed" or "thought" or "verify" or "confirm");
        }

        return false;
    }

    /// <summary>"died of smoke", "deaths from the virus": of what, in one word.</summary>
    private string CauseOf(Measure measure, FigureSpan span, int to)
    {
        if (measure != Measure.Dead) return "";
        for (var i = span.Next; i + 2 < to + 1 && i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not ("died" or "dead" or "deaths" or "die") || tokens[i + 1].Lower is not ("of" or "from")) continue;
            var at = i + 2;
            while (at < to && tokens[at].Lower is "the" or "their" or "a" or "an" or "his" or "her" or "severe" or "acute") at++;
            return at < to && tokens[at].IsWord ? tokens[at].Lower : "";
        }

        return "";
    }

    private static bool IsOfPeople(Measure measure) => measure is Measure.Dead or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Cases or Measure.Hospitalised;

    /// <summary>"hours later", "had risen to", "by then": the toll of another moment.</summary>
    private bool HasGrown(FigureSpan span, Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.Next, span.Next + 6); i++)
        {
            if (i >= span.First && i < span.Next) continue;
            if (tokens[i].Lower is "risen" or "rose" or "climbed" or "rising" or "climbing" or "jumped" or "swelled" || (tokens[i].Is("later") && i > 0 && tokens[i - 1].Lower is "hours" or "day" or "days" or "hour" or "minutes") || (tokens[i].Is("by") && i + 1 < sentence.Next && tokens[i + 1].Is("then"))) return true;
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

    private static bool IsEvent(string word) => word is "attack" or "attacks" or "blast" or "explosion" or "quake" or "earthquake" or "crash" or "strike" or "raid" or "fire" or "flood" or "storm" or "shooting" or "bombing" or "protest" or "march" or "disaster" or "disasters" or "incident" or "outbreak" or "collision" or "march" or "rally" or "war" or "accident" or "demonstration" or "vigil" or "gathering" or "landslide" or "stampede" or "tremor" or "aftershock" or "wave" or "shock" or "eruption" or "avalanche" or "tornado" or "cyclone" or "typhoon" or "hurricane" or "shelling" or "airstrike" or "wreck" or "stabbing" or "blaze" or "mudslide" or "sinking" or "vessel" or "boat" or "crush" or "ambush" or "sinking" or "derailment" or "riot" or "event";

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

    private static bool Fits(Measure measure, Figure figure) => measure switch
    {
        Measure.Cost or Measure.Result or Measure.Yield => figure.Unit is { IsCount: false } unit && unit.Code.Length == 3,
        Measure.Inflation or Measure.Growth => figure.Unit?.Equals(Unit.Percent) == true,
        Measure.Unemployed => true,
        Measure.Turnout => figure.Unit is null || figure.Unit.Equals(Unit.Percent),
        _ => figure.Unit is null,
    };
}
