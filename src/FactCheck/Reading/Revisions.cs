using NodaTime;

namespace FactCheck.Reading;

/// <summary>
/// Finds where one voice gives a figure anew: "On Sunday the club said that 14,200 had finished. On Wednesday it said that 12,860 had."
/// Only of a text whose publisher is not known: what a publisher passes on is not the voice's own word.
/// </summary>
internal sealed class Revisions(Article article, AttributionFinder attributions, Likeness likeness)
{
    private static readonly HashSet<string> Cues = Vocabulary.Set(
        "initially originally corrected correction correcting corrects revised revises revising lowered lowers apologised apologized apologise apologize apologises apologizes mistake mistakenly error errors miscounted recount recounted restated withdrawn withdrew clerical omitted wrongly");

    private HashSet<int>? told; // paragraphs that say so

    /// <summary>The pairs of a figure and the one that took its place, by their indices.</summary>
    public IEnumerable<(int Before, int Later)> Find(IReadOnlyList<Subject> subjects)
    {
        if (article.Document.Publisher is not null || article.Published is not { } published) yield break;
        for (var later = 1; later < subjects.Count; later++)
        {
            for (var before = later - 1; before >= Math.Max(0, later - Subject.LookBack) && Paragraph(subjects[later]) - Paragraph(subjects[before]) <= Contrasts.Far; before--)
            {
                if (Paragraph(subjects[later]) - Paragraph(subjects[before]) > 1 && !HasFallen(subjects[before], subjects[later], published)) continue;
                if (!IsOne(subjects[before], subjects[later]) || !IsRevision(subjects[before], subjects[later], published)) continue;
                var (first, second) = (SaidOn(subjects[before], published), SaidOn(subjects[later], published));
                if (first < second) yield return (before, later);
                else if (second < first) yield return (later, before);
                else continue;
                break;
            }
        }
    }

    /// <summary>The day on which it was said: as the sentence tells, else that of publication.</summary>
    public static LocalDate SaidOn(Subject subject, Publication published) => subject.SaidOn is { IsSingleDay: true } day ? day.Start : published.LastDay;

    /// <summary>One voice in its own words, one unit, and one thing that is counted.</summary>
    private bool IsOne(Subject a, Subject b)
    {
        if (a.IsPart || b.IsPart || a.IsElsewhere || b.IsElsewhere || !a.Places.Where(IsNamed).SequenceEqual(b.Places.Where(IsNamed), StringComparer.OrdinalIgnoreCase) || a.Span.Number < article.HeadlineNext || !Equals(a.Span.Figure.Unit, b.Span.Figure.Unit) || a.Span.Figure.Equals(b.Span.Figure)) return false;
        if (attributions.At(a.Span.Number) is not { Source: { } voice, Relays.Count: 0 } || attributions.At(b.Span.Number) is not { Source: { } other, Relays.Count: 0 } || voice.Id != other.Id) return false;
        return a.Measure == b.Measure && a.Measure != Measure.Other ? a.Population == b.Population : likeness.AreOfOneNoun(a, b);
    }

    private static bool IsNamed(string place) => place != "there";

    /// <summary>The text says that the figure was put right, or what is counted is over and cannot change.</summary>
    private bool IsRevision(Subject before, Subject later, Publication published)
    {
        if (HasFallen(before, later, published)) return true;
        if (before.Measure is Measure.Turnout or Measure.Aboard or Measure.Votes && later.Measure == before.Measure) return true;
        told ??= [.. article.Sentences.Where(HasCue).Select(sentence => sentence.Paragraph)];
        return Enumerable.Range(Paragraph(before), Paragraph(later) + 2 - Paragraph(before)).Any(told.Contains) || Enumerable.Range(0, article.HeadlineNext).Any(i => Cues.Contains(article.Tokens[i].Lower));
    }

    /// <summary>A toll that never falls is told lower: it has been put right.</summary>
    private static bool HasFallen(Subject before, Subject later, Publication published) => before.Measure is Measure.Dead or Measure.Injured && later.Measure == before.Measure && later.Span.Figure.StatedNumber() < before.Span.Figure.StatedNumber() && before.SaidOn is not null && SaidOn(before, published) < SaidOn(later, published);

    private bool HasCue(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (Cues.Contains(article.Tokens[i].Lower) || (i + 1 < sentence.Next && article.Tokens[i].Lower is "left" or "counted" && article.Tokens[i + 1].Lower is "out" or "twice") || (i + 1 < sentence.Next && article.Tokens[i].Is("first") && article.Tokens[i + 1].Lower is "figure" or "said" or "disclosed" or "number" or "count" or "put" or "announced")) return true;
        }

        return false;
    }

    private int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;
}
