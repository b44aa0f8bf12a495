namespace FactCheck.Reading;

/// <summary>Reads what a figure of a text counts: what happened, to whom, where, when, and whether it is a part, another event or a guess.</summary>
internal sealed class SubjectReader
{
    private const int Reach = 14;

    private static readonly HashSet<string> Parts = Vocabulary.Set("including include includes included among mostly most comprising counting");
    private static readonly HashSet<string> Documented = Vocabulary.Set("verified identified documented confirmed named");
    private readonly Article article;
    private readonly AttributionFinder attributions;
    private readonly IReadOnlyList<Token> tokens;
    private readonly ClauseTimes times;
    private readonly MeasureReader measures;
    private readonly PopulationReader populations;
    private readonly PlaceReader where;
    private readonly ApartReader apart;
    private readonly RestatedFigures restated;

    public SubjectReader(Article article, AttributionFinder attributions)
    {
        this.article = article;
        this.attributions = attributions;
        tokens = article.Tokens;
        times = new(article, attributions);
        measures = new(article);
        populations = new(article);
        where = new(article, attributions);
        apart = new(article, attributions, times);
        restated = new(article, attributions, measures);
    }

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
        var again = measure == Measure.Other && before.Count > 0 && restated.IsSaidAgain(before[^1], span, clauseEnd, sentence) ? before[^1] : null;
        var contrasted = measure == Measure.Other && again is null && !apart.IsStandingApart(span, clauseStart, clauseEnd, sentence, isPart) && where.Of(span, clauseStart, clauseEnd).Count == 0 && times.When(span, clauseStart, clauseEnd, sentence) is null ? restated.Contrasted(before, span, clauseEnd, sentence) : null;
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
        var isElsewhere = (IsOfPeople(measure) && apart.HasGrown(span, sentence)) || apart.OpensElsewhere(span, sentence) || (isJoined && before[^1] is { IsElsewhere: true, IsPart: false }) || span.Number < article.HeadlineNext || apart.IsStandingApart(span, clauseStart, clauseEnd, sentence, isPart) || (isPart && population.Length == 0);
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

    private int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;

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
        if (next + 1 < to && tokens[next].Is("of") && (tokens[next + 1].Lower is "them" or "whom" or "those" or "these" or "which" || (tokens[next + 1].Is("the") && span.Figure.Unit is null && !(next + 3 < to && tokens[next + 3].Is("'s"))))) return true; // not "700,000 of the bank's customers"
        return next < to && tokens[next].Lower is "among" || (next + 1 < tokens.Count && tokens[next].IsSymbol(',') && tokens[next + 1].Lower is "mostly") || (next + 2 < tokens.Count && tokens[next + 1].Lower is "among" && tokens[next + 2].Lower is "them" or "the");
    }

    /// <summary>"Of those killed, 31 were women", "Of the people arrested on the green, 71 will be charged".</summary>
    private bool IsOfThose(FigureSpan span, int from)
    {
        var sentence = article.Sentences[article.SentenceOf(span.Number)];
        var first = tokens[sentence.First].IsSymbol('"') ? sentence.First + 1 : sentence.First;
        return from <= first && span.First - first is > 2 and < 14 && tokens[first].Is("of") && tokens[first + 1].Lower is "those" or "the" or "these" && tokens[span.First - 1].IsSymbol(',');
    }

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

    private bool IsProjected(FigureSpan span, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Lower is "could" or "may" or "might" or "would" or "expected" or "projected" or "forecast" or "predicted" or "expects" or "forecasts" or "projects" or "predicts" or "will" && (i < span.First || i < span.Next + 6)) return true;
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

    private static bool Fits(Measure measure, Figure figure) => measure switch
    {
        Measure.Cost or Measure.Result or Measure.Yield => figure.Unit is { IsCount: false } unit && unit.Code.Length == 3,
        Measure.Inflation or Measure.Growth => figure.Unit?.Equals(Unit.Percent) == true,
        Measure.Unemployed => true,
        Measure.Turnout => figure.Unit is null || figure.Unit.Equals(Unit.Percent),
        _ => figure.Unit is null,
    };
}
