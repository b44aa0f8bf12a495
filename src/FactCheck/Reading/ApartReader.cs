namespace FactCheck.Reading;

/// <summary>Reads whether a figure stands apart: of another event, time or place than what the text is about, a rate, a change, a guess.</summary>
internal sealed class ApartReader(Article article, AttributionFinder attributions, ClauseTimes times)
{
    private static readonly HashSet<string> Openers = Vocabulary.Set("in on at across beyond over during near along behind under to for from around outside");
    private static readonly HashSet<string> Elsewhere = Vocabulary.Set("other another neighbouring neighboring nearby opposite elsewhere ago earlier previous downstream upstream separate adjacent");
    private static readonly HashSet<string> Apart = Vocabulary.Set(
        "another additional further extra more earlier previous previously initially formerly average averaging each every per daily weekly monthly annually yearly record alone similar compared comparison against capacity licensed designed built worst deadliest elsewhere "
        + "if should lead majority margin difference surplus feared fears least-one hypothetical neighbouring neighboring target threshold limit cap quota anniversary originally pre-war prewar apiece");
    private static readonly HashSet<string> ApartAfter = Vocabulary.Set("more another each apiece daily per a every weekly alone so additional");
    private static readonly HashSet<string> TimesOfDay = Vocabulary.Set("midday noon dawn dusk nightfall evening morning afternoon lunchtime midnight daybreak sunrise sunset mid-afternoon mid-morning");
    private static readonly HashSet<string> Events = Vocabulary.Set("attack attacks blast explosion quake earthquake crash strike raid fire flood storm shooting bombing protest march disaster disasters incident outbreak collision rally war accident demonstration vigil gathering landslide stampede tremor aftershock wave shock eruption avalanche tornado cyclone typhoon hurricane shelling airstrike wreck stabbing blaze mudslide sinking vessel boat crush ambush derailment riot event");
    private static readonly HashSet<string> OtherEvents = Vocabulary.Set("second third separate similar previous earlier other last subsequent later 2nd");

    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>Words that say: another event, another time, a rate, a guess, a change. In doubt, apart.</summary>
    public bool IsStandingApart(FigureSpan span, int from, int to, Sentence sentence, bool isPart)
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
            if (word is "at" && i < span.First && i + 2 < tokens.Count && tokens[i + 1].Is("the") && tokens[i + 2].Is("time") && !(i + 3 < tokens.Count && tokens[i + 3].Is("of"))) return true; // "police reckoned at the time that"
            if (word is "lead" && i + 1 < tokens.Count && tokens[i + 1].Is("to")) continue;
            if (i < span.First && Apart.Contains(word) && !(word is "each" or "per" or "further" && i < span.First - 3) && !(word is "against" or "built" && i < span.First - 3)) return true;
            if (i >= span.Next && i < span.Next + 4 && (Apart.Contains(word) && word is not ("against" or "feared") || (ApartAfter.Contains(word) && word is not ("so" or "a")))) return true;
            if (i >= span.Next && word is "a" && span.Figure.Unit is { IsCount: false, Code.Length: 3 } && i + 1 < to && tokens[i + 1].Is("year")) continue; // money a year: told by its word
            if (i >= span.Next && word is "a" && i + 1 < to && tokens[i + 1].Lower is "day" or "week" or "month" or "year" && i < span.Next + 4) return true;
            if (word is "by" && i >= span.Next && i + 1 < to && !isPart && Vocabulary.MeasureOf(tokens[i - 1].Lower) is Measure.Dead or Measure.Injured or Measure.Arrested && article.DateAt(i + 1) is null) return true; // by whom: a part
            if (word is "a" or "an" && i < span.First && sentence.Paragraph > 2 && Enumerable.Range(i + 1, Math.Min(3, to - i - 1)).Any(next => Events.Contains(tokens[next].Lower))) return true; // "a counter-rally drew 200"
            if (word is "votes" && i < span.Next + 2 && span.First > 0 && tokens[span.First - 1].Is("by")) return true; // "held on by 34 votes"
            if (word is "at" && i + 1 < to && span.Figure.Unit is null && (tokens[i + 1].Lower is "dawn" or "daybreak" or "sunrise" or "nightfall" || (tokens[i + 1].Is("first") && i + 2 < to && tokens[i + 2].Is("light")) || (tokens[i + 1].Lower is "its" or "the" && i + 2 < to && tokens[i + 2].Lower is "height" or "peak"))) return true; // "at first light", "at its height"
            if (word is "at" && i + 1 < to && tokens[i + 1].Lower is "noon" or "midday" or "lunchtime") return true; // a state that has changed since
            if (word is "that" && i + 1 < to && i >= span.Next && tokens[i + 1].Lower is "day" or "week" or "weekend" or "year" or "month" && HasDateBefore(sentence)) return true; // a day that was told before
            if (word is "by" && i + 1 < to && TimesOfDay.Contains(tokens[i + 1].Lower is "early" or "late" or "mid" && i + 2 < to ? tokens[i + 2].Lower : tokens[i + 1].Lower)) return true; // "by midday, one was dead"
            if (OtherEvents.Contains(word) && i + 1 < to && Events.Contains(tokens[i + 1].Lower)) return true;
        }

        if (attributions.At(span.Number) is { Source: not null } voice && Enumerable.Range(voice.First, voice.Next - voice.First).Any(i => tokens[i].Lower is "second" or "another" or "other" or "neighbouring" or "neighboring")) return true; // "the city's second hospital said"
        if (span.First > sentence.First + 1 && tokens[span.First - 1].Is("to") && tokens[span.First - 2].Is("down")) return true; // "the number was down to 4,300"
        if (span.Figure.Unit is null && span.Next + 1 < to && tokens[span.Next].Is("of") && tokens[span.Next + 1].Lower is "its" or "their" or "our") return true; // "740,000 of its customers"
        if (span.First > sentence.First && tokens[span.First - 1].Lower is "from" or "by" && HasChange(span.First - 1, sentence.First)) return true; // "rose by 12 to 40", "revised down from 60"
        if (span.First > sentence.First + 1 && tokens[span.First - 1].Is("to") && Enumerable.Range(Math.Max(sentence.First, span.First - 6), Math.Min(6, span.First - sentence.First)).Any(i => tokens[i].Lower is "brings" or "bringing" or "brought" or "bring" or "takes" or "taking")) return true; // "brings to 63 the number killed this month"
        if (span.First > sentence.First && tokens[span.First - 1].Lower is "of" && span.First - 2 >= sentence.First && SpeechWords.Accounts.Contains(tokens[span.First - 2].Lower) && HasEarlier(span.First - 2, sentence.First)) return true;
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
    public bool OpensElsewhere(FigureSpan span, Sentence sentence)
    {
        const int LongestOpening = 14;
        var comma = sentence.First;
        while (comma < span.First && comma < sentence.First + LongestOpening && !tokens[comma].IsSymbol(',')) comma++;
        if (comma < span.First && tokens[comma].IsSymbol(',') && tokens[sentence.First].Lower is "farther" or "further" or "elsewhere") return true; // "Farther west, the sheriff counted"
        if (tokens[sentence.First].Lower is "for" or "across" or "in" && Enumerable.Range(sentence.First, Math.Min(LongestOpening, span.First - sentence.First)).Any(i => tokens[i].Lower is "whole" or "overall" && tokens[i - 1].Lower is "a" or "the")) return true; // "For the island as a whole it put"
        if (comma >= span.First || !tokens[comma].IsSymbol(',') || !Openers.Contains(tokens[sentence.First].Lower)) return false;
        if (tokens[sentence.First].Lower is "across" or "beyond" && Enumerable.Range(sentence.First, comma - sentence.First).Any(i => tokens[i].Lower is "river" or "border" or "strait" or "valley" or "bay" or "channel" or "lake" or "frontier" or "road" or "street" or "line")) return true;
        return Enumerable.Range(sentence.First, comma - sentence.First).Any(i => Elsewhere.Contains(tokens[i].Lower) && !tokens[i].IsCapitalised);
    }

    /// <summary>"hours later", "had risen to", "by then": the toll of another moment.</summary>
    public bool HasGrown(FigureSpan span, Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.Next, span.Next + 6); i++)
        {
            if (i >= span.First && i < span.Next) continue;
            if (tokens[i].Lower is "risen" or "rose" or "climbed" or "rising" or "climbing" or "jumped" or "swelled" || (tokens[i].Is("later") && i > 0 && tokens[i - 1].Lower is "hours" or "day" or "days" or "hour" or "minutes") || (tokens[i].Is("by") && i + 1 < sentence.Next && tokens[i + 1].Is("then"))) return true;
        }

        return false;
    }

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
}
