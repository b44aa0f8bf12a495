namespace FactCheck.Reading;

/// <summary>Reads where what a figure counts is, as its clause tells: places by name and by kind, and how wide they are.</summary>
internal sealed class PlaceReader(Article article, AttributionFinder attributions)
{
    private static readonly HashSet<string> PlaceBefore = Vocabulary.Set("in at near off across inside outside around of");

    /// <summary>What a count may be of, by a word that is no name.</summary>
    private static readonly HashSet<string> Levels = Vocabulary.Set("county state province district region city town village capital borough parish municipality governorate island");

    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private readonly Dictionary<string, string> firsts = new(StringComparer.Ordinal);

    public List<string> Of(FigureSpan span, int from, int to)
    {
        var places = new List<string>();
        if (Holder(span) is { } holder) places.Add(holder);
        for (var i = span.Next; i < to; i++)
        {
            if (tokens[i].Is("there") && i + 1 <= to && OfVoice(span) is null) places.Add("there");
            if (tokens[i].Lower is "nationwide" or "countrywide" || (tokens[i].Lower is "country" or "nation" && tokens[i - 1].Is("the"))) places.Add(QuestionFinder.Country);
        }

        if (OfVoice(span) is { } ofVoice && !places.Contains(ofVoice)) places.Add(ofVoice); // "organisers in Galway put the turnout at 800"
        for (var i = from; i < to; i++)
        {
            if (i >= span.First && i < span.Next) continue;
            if (i + 1 < to && tokens[i].Lower is "in" or "at" && !IsInFrame(i) && Institution(i + 1, to) is { } institution) places.Add(institution);
            if (i + 2 < to && tokens[i].Lower is "in" or "from" or "at" && tokens[i + 1].Lower is "his" or "her" or "their" or "its" or "my" or "our" && tokens[i + 2].Lower is "village" or "town" or "district" or "ward" or "school" or "unit" or "parish" or "street" or "area" or "province" or "county" or "care" or "hospital") places.Add($"the {tokens[i + 2].Lower}");
            if (i >= span.Next && i + 2 < to && tokens[i].Is("on") && tokens[i + 1].Is("the") && tokens[i + 2].Lower is "spot" or "way") places.Add("on the way"); // a part of all who died
            if (tokens[i].Lower is "worldwide" or "globally") places.Add("the world");
            if (i + 2 < to && tokens[i].Is("along") && tokens[i + 1].Is("the")) places.Add($"the {tokens[i + 2].Lower}");
            if (tokens[i].Lower is "statewide" or "citywide" or "countywide") places.Add($"the {tokens[i].Lower[..^4]}");
            if (i + 4 < to && tokens[i].Lower is "across" or "in" or "throughout" && tokens[i + 1].Is("the") && tokens[i + 2].Lower is "whole" or "entire" && (tokens[i + 3].Is("of") ? i + 5 < to ? tokens[i + 5].Lower : "" : tokens[i + 3].Lower) is var level && Levels.Contains(level)) places.Add($"the {level}"); // "across the whole of the state"
            if (i + 2 < to && tokens[i].Lower is "in" or "on" or "across" && tokens[i + 1].Is("the") && Regions.Contains(tokens[i + 2].Lower) && !(i + 3 < to && tokens[i + 3].Lower is "of")) places.Add($"the {tokens[i + 2].Lower}"); // "in the south"
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
            var level = Levels.Contains(tokens[next - 1].Lower) ? tokens[next - 1].Lower : next < to && Levels.Contains(tokens[next].Lower) ? tokens[next].Lower : null;
            places.Add(Levels.Contains(tokens[next - 1].Lower) && next - at > 1 ? article.Words(at, next - 1) : article.Words(at, next)); // "Tamarack County" is Tamarack
            if (level is not null && FirstOf(level) == tokens[at].Text) places.Add($"the {level}"); // the one that the text means by "the county"
        }

        return places;
    }

    /// <summary>"Denver International Airport had 126 cancellations": the body that a clause is about, where it is a place.</summary>
    private string? Holder(FigureSpan span)
    {
        var sentence = article.Sentences[article.SentenceOf(span.Number)];
        var first = tokens[sentence.First].Is("the") ? sentence.First + 1 : sentence.First;
        var next = first;
        while (next < span.First && tokens[next].IsCapitalised) next++;
        return next > first + 1 && next < span.First && span.First - next <= 3 && Holders.Contains(tokens[next - 1].Lower) && tokens[next].Lower is "had" or "has" or "lost" or "saw" or "reported" or "recorded" or "took" or "held" or "houses" ? article.Words(first, next) : null;
    }

    private static readonly HashSet<string> Regions = Vocabulary.Set("north south east west north-east north-west south-east south-west northeast northwest southeast southwest capital suburbs mountains highlands lowlands coast interior");
    private static readonly HashSet<string> Holders = Vocabulary.Set("airport hospital prison jail school college university county state province district city town island station port infirmary stadium museum");

    /// <summary>Where those are who say it: "organisers in Galway".</summary>
    private string? OfVoice(FigureSpan span)
    {
        if (attributions.At(span.Number) is not { } voice) return null;
        for (var i = voice.First; i + 1 < voice.Next; i++)
        {
            if (tokens[i + 1].IsCapitalised && article.DateAt(i + 1) is null && (tokens[i].Is("in") || (tokens[i].Is("of") && i > voice.First && tokens[i - 1].Lower is "governor" or "mayor" or "sheriff" or "police" or "president" or "commissioner"))) return article.Words(i + 1, voice.Next);
        }

        for (var i = voice.First; i + 2 < voice.Next; i++)
        {
            if (tokens[i].Is("in") && tokens[i + 1].Is("the") && Levels.Contains(tokens[i + 2].Lower)) return $"the {tokens[i + 2].Lower}"; // "sheriffs in the county"
        }

        var first = tokens[voice.First].Is("the") ? voice.First + 1 : voice.First;
        return first + 1 < voice.Next && tokens[first].IsCapitalised && tokens[first + 1].Is("'s") && first + 2 < voice.Next && !tokens[first + 2].IsCapitalised && SpeechWords.Roles.Contains(tokens[voice.Next - 1].Lower) && SpeechWords.Offices.Contains(tokens[voice.Next - 1].Lower) ? tokens[first].Text : null; // "Georgia's emergency agency"
    }

    /// <summary>The first word of the first name of a county, or other level, in the text.</summary>
    private string FirstOf(string level)
    {
        if (firsts.TryGetValue(level, out var found)) return found;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Lower != level || !tokens[i - 1].IsCapitalised) continue;
            var first = i - 1;
            while (first > 0 && tokens[first - 1].IsCapitalised && !SpeechWords.Openers.Contains(tokens[first - 1].Lower)) first--;
            return firsts[level] = tokens[first].Text;
        }

        return firsts[level] = "";
    }

    /// <summary>How wide the place is: "nationwide", "statewide", "in Lusaka province".</summary>
    public int ReachOf(FigureSpan span, int from, int to)
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

    /// <summary>The part of a country that who counts is there for: "county health department"; empty where no word says so.</summary>
    public string LevelOf(FigureSpan span) => attributions.At(span.Number)?.Source is { } source
        ? source.Name.ToLowerInvariant().Split(' ').FirstOrDefault(word => Levels.Contains(word) || word is "provincial" or "regional" or "municipal" or "local" or "hospital") ?? ""
        : "";

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
            if (token == frame.First + 1 && tokens[frame.First].Lower is "in" or "at" or "near" && tokens[token].IsCapitalised) continue; // "In Varna the police counted"
            if (token >= frame.First && token < frame.Next) return true;
        }

        return false;
    }
}
