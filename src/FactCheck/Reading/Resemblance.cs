// About 210 lines: the traits of a pair are read in one place, from facets that they share.
namespace FactCheck.Reading;

/// <summary>
/// How sure it is that two figures of a text count one thing, told by their <see cref="Trait"/>s: the log-odds of a logistic regression (Cox 1958), as record linkage weighs
/// what two records agree in (Fellegi &amp; Sunter 1969). The weights were fitted on the development half of the reading corpus, and are printed anew by the benchmarks' <c>reading --fit</c>.
/// </summary>
internal sealed class Resemblance(Article article, AttributionFinder attributions, Likeness likeness, SameThing same)
{
    private const int Window = 60; // tokens on either side of a figure that are looked at in its sentence
    private const int Nearby = 6; // sentences

    private readonly Sides sides = new(article);
    private readonly Dictionary<int, Facets> facets = []; // by the figure's first token
    private Dictionary<string, int>? sentencesWith; // by word
    private HashSet<string>? headline;

    /// <summary>What is asked of one figure again and again.</summary>
    private sealed record Facets(int Sentence, int First, int Next, int Paragraph, string? Voice, string Noun, HashSet<string> Clause, HashSet<string> Around, bool IsFirst);

    private HashSet<string> Headline => headline ??= likeness.Content(0, article.HeadlineNext, null);

    /// <summary>The log-odds that two figures count one thing.</summary>
    public double Score(IReadOnlyList<Subject> subjects, int a, int b)
    {
        var (traits, score) = (Traits(subjects, Math.Min(a, b), Math.Max(a, b)), 0.0);
        for (var i = 0; i < traits.Length; i++) score += traits[i] * ResemblanceWeights.All[i];
        return score;
    }

    /// <summary>The traits of two figures with known voices, by their indices in the order of the text.</summary>
    public double[] Traits(IReadOnlyList<Subject> subjects, int earlier, int later)
    {
        var traits = new double[ResemblanceWeights.All.Count];
        var (x, y) = (subjects[earlier], subjects[later]);
        var (a, b) = (Of(subjects, earlier), Of(subjects, later));
        var (voiceA, voiceB) = (attributions.At(x.Span.Number)!, attributions.At(y.Span.Number)!); // whoever asks has seen to it
        var isMoney = x.Span.Figure.Unit is { IsCount: false, Code.Length: 3 };
        var isPercent = x.Span.Figure.Unit?.Equals(Unit.Percent) == true;
        var isOneNoun = a.Noun.Length > 0 && a.Noun == b.Noun;
        var isKin = !isOneNoun && a.Noun.Length > 0 && b.Noun.Length > 0 && Likeness.AreKin(a.Noun, b.Noun);
        var isOfPower = x.Measure == Measure.WithoutPower && y.Measure == Measure.WithoutPower; // homes are customers
        var isOneMeasure = x.Measure != Measure.Other && x.Measure == y.Measure;
        var distance = b.Paragraph - a.Paragraph;
        var inClause = Weigh(a.Clause.Where(b.Clause.Contains));
        var around = Weigh(a.Around.Where(word => b.Around.Contains(word) && !(a.Clause.Contains(word) && b.Clause.Contains(word))));
        var shared = Math.Min(3, inClause + around);

        Is(Trait.Always, true);
        Is(Trait.SameNoun, isOneNoun && a.Noun != "people");
        Is(Trait.NoNoun, a.Noun.Length + b.Noun.Length == 0 && !isMoney && !isPercent);
        Is(Trait.OtherNoun, a.Noun.Length > 0 && b.Noun.Length > 0 && !isOneNoun && !isKin && !isOfPower);
        Is(Trait.SameMeasure, isOneMeasure);
        Is(Trait.OtherMeasure, x.Measure != Measure.Other && y.Measure != Measure.Other && x.Measure != y.Measure);
        Is(Trait.SameHarm, isOneMeasure && Likeness.IsHarm(x.Measure));
        traits[(int)Trait.SharedInClause] = Math.Min(3, inClause);
        traits[(int)Trait.SharedAround] = Math.Min(3, around);
        traits[(int)Trait.SharedNames] = Math.Min(2, a.Around.Count(word => b.Around.Contains(word) && likeness.IsName(word)));
        Is(Trait.SameParagraph, distance == 0);
        Is(Trait.NextParagraph, distance == 1);
        Is(Trait.Money, isMoney);
        Is(Trait.Measured, x.Span.Figure.Unit is not null && !isMoney && !isPercent);
        traits[(int)Trait.Ratio] = Ratio(x.Span.Figure.StatedNumber(), y.Span.Figure.StatedNumber());
        Is(Trait.EarlierFirst, a.IsFirst);
        Is(Trait.LaterFirst, b.IsFirst);
        Is(Trait.InLead, a.Paragraph <= 3);
        traits[(int)Trait.NounAndShared] = isOneNoun ? shared : 0;

        Is(Trait.LaterApart, y.IsElsewhere);
        Is(Trait.OtherPlace, x.Places.Count > 0 && y.Places.Count > 0 && !x.Places.Any(place => y.Places.Contains(place, StringComparer.OrdinalIgnoreCase)));
        Is(Trait.PlaceOfLater, y.Places.Count > 0 && x.Places.Count == 0);
        Is(Trait.OtherTime, x.When is { } then && y.When is { } when && (then.Start > when.End || when.Start > then.End));
        Is(Trait.OtherPopulation, x.Population != y.Population && !isOfPower);
        Is(Trait.OneProjected, x.IsProjected != y.IsProjected);
        Is(Trait.OneSince, x.IsSince != y.IsSince);
        Is(Trait.LaterOld, IsOld(y));
        Is(Trait.LaterOpensWithPlace, OpensWithPlace(b, a));
        Is(Trait.EarlierOpensWithPlace, OpensWithPlace(a, b));
        Is(Trait.OneForecast, Has(a, Forecasts) != Has(b, Forecasts));
        Is(Trait.LaterOfAnother, Has(b, OfAnother));
        Is(Trait.EarlierOfAnother, Has(a, OfAnother));
        traits[(int)Trait.Definite] = Math.Min(2, Definite(y, a));
        traits[(int)Trait.LaterInHeadline] = Math.Min(2, b.Clause.Count(Headline.Contains));
        traits[(int)Trait.BothInHeadline] = Math.Min(2, b.Clause.Count(word => Headline.Contains(word) && a.Clause.Contains(word)));

        var isFirstOfVoice = !Enumerable.Range(earlier + 1, later - earlier - 1).Any(i => Of(subjects, i).Voice == b.Voice);
        Is(Trait.FirstOfVoice, isFirstOfVoice);
        Is(Trait.AfterOwn, Enumerable.Range(Math.Max(0, earlier - 3), Math.Min(3, earlier)).Any(i => Of(subjects, i) is var before && before.Sentence >= a.Sentence - 1 && before.Voice == a.Voice));
        traits[(int)Trait.Between] = Math.Log(1 + Between(subjects, earlier, later));
        traits[(int)Trait.Rivals] = Math.Log(1 + Rivals(subjects, earlier, b.Voice) + Rivals(subjects, later, a.Voice));
        Is(Trait.Relayed, voiceA.Source!.Id == voiceB.Source!.Id);
        Is(Trait.NamesOther, Names(voiceA, b));

        var isCueInSentence = article.Contrasts.IsTold(b.Sentence);
        var isCueInParagraph = !isCueInSentence && Enumerable.Range(Math.Max(a.Sentence + 1, b.Sentence - Nearby), Math.Min(article.Sentences.Count, b.Sentence + 4) - Math.Max(a.Sentence + 1, b.Sentence - Nearby)).Any(i => article.Sentences[i].Paragraph == b.Paragraph && article.Contrasts.IsTold(i));
        var isCue = isCueInSentence || isCueInParagraph || Enumerable.Range(Math.Max(a.Sentence, b.Sentence - Nearby), b.Sentence - Math.Max(a.Sentence, b.Sentence - Nearby)).Any(i => article.Sentences[i].Paragraph >= b.Paragraph - 1 && article.Contrasts.IsTold(i));
        var isCounted = likeness.IsCounted(y);
        var isOpposed = sides.AreOpposed(voiceA, voiceB);
        var isOfNumbers = Has(b, OfNumbers);
        var isOfUs = article.Quoted[y.Span.Number] > 0 && Has(b, Us);
        var isBounded = y.Span.Figure.Wording is Wording.MoreThan or Wording.AtLeast or Wording.LessThan or Wording.AtMost or Wording.Nearly;
        var isDenied = Has(b, Denials);
        Is(Trait.CueInSentence, isCueInSentence);
        Is(Trait.CueInParagraph, isCueInParagraph);
        Is(Trait.CueInHeadline, article.Contrasts.IsHeadlined);
        Is(Trait.CueAndNoun, isCue && (isOneNoun || isKin));
        Is(Trait.CueAndNear, isCue && distance <= 1);
        traits[(int)Trait.CueAndShared] = isCue ? shared : 0;
        Is(Trait.CueAndFirst, isCue && isFirstOfVoice);
        Is(Trait.Counted, isCounted);
        Is(Trait.Opposed, isOpposed);
        Is(Trait.OfNumbers, isOfNumbers);
        Is(Trait.OfUs, isOfUs);
        Is(Trait.Bounded, isBounded);
        Is(Trait.Denied, isDenied);
        var isUnset = !(isCue || article.Contrasts.IsHeadlined || isCounted || isOpposed || isOfNumbers || isOfUs || isBounded || isDenied);
        Is(Trait.Unset, isUnset);
        traits[(int)Trait.UnsetAndShared] = isUnset && (isOneNoun || isOneMeasure) ? Math.Min(3, inClause) : 0;
        return traits;

        void Is(Trait trait, bool isSo) => traits[(int)trait] = isSo ? 1 : 0;
    }

    private Facets Of(IReadOnlyList<Subject> subjects, int at)
    {
        var subject = subjects[at];
        if (facets.TryGetValue(subject.Span.First, out var had)) return had;
        var index = article.SentenceOf(subject.Span.Number);
        var sentence = article.Sentences[index];
        var (first, next) = (Math.Max(sentence.First, subject.Span.First - Window), Math.Min(sentence.Next, subject.Span.Next + Window));
        return facets[subject.Span.First] = new(
            index, first, next, sentence.Paragraph, same.VoiceOf(subject), likeness.Noun(subject), likeness.Content(subject.Clause.First, subject.Clause.Next, subject.Span), likeness.Content(first, next, subject.Span), at == 0 || article.SentenceOf(subjects[at - 1].Span.Number) != index);
    }

    private double Weigh(IEnumerable<string> words) => words.Where(word => !OfNumbers.Contains(word)).Sum(Weight);

    /// <summary>A word of few sentences says more.</summary>
    private double Weight(string word)
    {
        if (sentencesWith is null)
        {
            sentencesWith = new(StringComparer.Ordinal);
            foreach (var each in article.Sentences.Where(sentence => sentence.First >= article.HeadlineNext).SelectMany(sentence => likeness.Content(sentence.First, sentence.Next, null))) sentencesWith[each] = sentencesWith.GetValueOrDefault(each) + 1;
        }

        return sentencesWith.GetValueOrDefault(word) switch { <= 2 => 1, 3 => 0.8, 4 => 0.6, <= 6 => 0.4, _ => 0.25 };
    }

    private static double Ratio(decimal a, decimal b)
    {
        const double OfNone = 2.5;
        return a == 0 || b == 0 ? OfNone : Math.Min(3, Math.Abs(Math.Log(Math.Abs((double)a) / Math.Abs((double)b))));
    }

    /// <summary>Figures between two that other voices give for what may be the same.</summary>
    private int Between(IReadOnlyList<Subject> subjects, int earlier, int later)
    {
        var b = Of(subjects, later);
        return Enumerable.Range(earlier + 1, later - earlier - 1).Count(i => Equals(subjects[i].Span.Figure.Unit, subjects[later].Span.Figure.Unit) && !subjects[i].IsPart && Of(subjects, i) is { Voice: { } voice, Noun: var noun } && voice != b.Voice && (noun == b.Noun || noun.Length == 0 || b.Noun.Length == 0));
    }

    /// <summary>Other figures of the voice of one, in its paragraph, for what may be the same.</summary>
    private int Rivals(IReadOnlyList<Subject> subjects, int at, string? other)
    {
        const int Reach = 6;
        var (own, subject) = (Of(subjects, at), subjects[at]);
        return Enumerable.Range(Math.Max(0, at - Reach), Math.Min(subjects.Count, at + Reach + 1) - Math.Max(0, at - Reach)).Count(i => i != at && !subjects[i].IsPart && Equals(subjects[i].Span.Figure.Unit, subject.Span.Figure.Unit) && !subjects[i].Span.Figure.Equals(subject.Span.Figure)
            && Of(subjects, i) is var each && each.Voice == own.Voice && each.Voice != other && each.Paragraph == own.Paragraph && (each.Noun == own.Noun || each.Noun.Length == 0 || (subjects[i].Measure == subject.Measure && subject.Measure != Measure.Other)));
    }

    private int Definite(Subject later, Facets earlier) => Enumerable.Range(later.Clause.First, Math.Max(0, later.Clause.Next - later.Clause.First - 1)).Count(i =>
        article.Tokens[i].Lower is "the" or "that" or "this" or "those" or "these" && !attributions.IsNameOfVoice(i + 1) && Likeness.Stem(article.Tokens[i + 1].Lower) is var word && (earlier.Around.Contains(word) || Headline.Contains(word)));

    private bool IsOld(Subject subject)
    {
        const int Recent = 8; // days
        return subject.When is { } when && article.Published is { } published && when.End < published.LastDay.PlusDays(-Recent);
    }

    /// <summary>"In Galway there were", "At the older plant": where the other sentence has no such word.</summary>
    private bool OpensWithPlace(Facets of, Facets other)
    {
        var first = article.Sentences[of.Sentence].First;
        return first + 1 < article.Tokens.Count && article.Tokens[first].Lower is "in" or "across" or "at" && article.Tokens[first + 1] is var place && (place.IsCapitalised || place.Lower is "the" or "neighbouring") && article.DateAt(first + 1) is null && !other.Around.Contains(Likeness.Stem(place.Lower));
    }

    /// <summary>The paragraph of a figure speaks of somebody, by a word of the name or of what they are called.</summary>
    private bool Names(Voice voice, Facets of)
    {
        var words = Enumerable.Range(voice.First, voice.Next - voice.First).Where(i => article.Tokens[i].IsWord).Select(i => article.Tokens[i].Lower).Concat(voice.Source!.Name.ToLowerInvariant().Split(' ')).Where(word => word.Length > 3 && !OfManyNames.Contains(word)).ToHashSet(StringComparer.Ordinal);
        for (var i = Math.Max(0, of.Sentence - Nearby); i < Math.Min(article.Sentences.Count, of.Sentence + Nearby); i++)
        {
            var sentence = article.Sentences[i];
            if (sentence.Paragraph == of.Paragraph && Enumerable.Range(sentence.First, Math.Min(2 * Window, sentence.Next - sentence.First)).Any(at => words.Contains(article.Tokens[at].Lower))) return true;
        }

        return false;
    }

    private bool Has(Facets of, HashSet<string> words) => Enumerable.Range(of.First, of.Next - of.First).Any(i => words.Contains(article.Tokens[i].Lower));

    private static readonly HashSet<string> OfNumbers = Vocabulary.Set("number figure total count toll tally figures sum");
    private static readonly HashSet<string> OfAnother = Vocabulary.Set("other another separate smaller second neighbouring neighboring nearby similar earlier previous elsewhere rival farther further");
    private static readonly HashSet<string> Forecasts = Vocabulary.Set("forecast forecasts expected expects predicted predicts projected target budget hoped planned pencilled offered asked demanded wants");
    private static readonly HashSet<string> Us = Vocabulary.Set("we our us");
    private static readonly HashSet<string> Denials = Vocabulary.Set("not never t only");
    private static readonly HashSet<string> OfManyNames = Vocabulary.Set("said says that from with city county state national");
}
