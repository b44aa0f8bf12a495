namespace FactCheck.Reading;

/// <summary>Finds what a figure counts that has no noun of its own: "Police put it at 7,000", "The true number is 600": another's number of what was told before.</summary>
internal sealed class RestatedFigures(Article article, AttributionFinder attributions, MeasureReader measures)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>"Police put the number at 7,000", "The union said 15,000": another's number of what the sentence before counts.</summary>
    public bool IsSaidAgain(Subject before, FigureSpan span, int clauseEnd, Sentence sentence)
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
    public Subject? Contrasted(List<Subject> before, FigureSpan span, int clauseEnd, Sentence sentence)
    {
        if (before.Count == 0 || span.Figure.Value == 0 || span.Figure.Unit is { IsCount: false, Code.Length: > 3 } || attributions.At(span.Number) is not { Source: { } voice }) return null;
        var isCrowd = Noun(span.Next) is "people" || (Noun(span.Next) is "of" && Noun(span.Next + 1) is "us");
        if (!isCrowd && !measures.IsBare(span, clauseEnd)) return null;
        var at = before.Count - 1;
        while (at >= 0 && before.Count - at <= Subject.LookBack && !IsOfAnother(before[at], voice)) at--; // what the same voice says besides is none
        if (at < 0 || before.Count - at > Subject.LookBack || sentence.Paragraph - Paragraph(before[at]) is var distance && (distance < 0 || distance > Contrasts.Far || (distance > 1 && !article.Contrasts.AreTold(sentence.Paragraph) && !isCrowd))) return null;
        while (at > 0 && article.SentenceOf(before[at - 1].Span.Number) == article.SentenceOf(before[at].Span.Number) && IsOfAnother(before[at - 1], voice)) at--;
        var first = before[at];
        if (!Equals(first.Span.Figure.Unit, span.Figure.Unit) || first.Population == "child") return null;
        if (isCrowd) return first.Measure == Measure.Turnout && (article.Contrasts.AreTold(sentence.Paragraph) || Noun(span.Next) is "of") ? first : null;
        return before.Count - 1 - at <= 2 && article.Contrasts.AreTold(sentence.Paragraph) && IsTotal(span, sentence) ? first : null;
    }

    private bool IsOfAnother(Subject subject, Source voice) => subject is { IsElsewhere: false, IsPart: false } && attributions.At(subject.Span.Number) is { Source: { } had } && had.Id != voice.Id;

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

    private int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;
}
