namespace FactCheck.Reading;

/// <summary>Finds the figures that a text sets against others by its words: "712, not 438", "the number was more than 600", a bleaker account.</summary>
internal sealed class Rebuttals(Article article, SameThing same)
{
    /// <summary>Where the text says that accounts differ, the deaths that the ministry puts at 17 are the 31 children who died: the population is that of the story.</summary>
    public List<Subject> Unpopulated(IReadOnlyList<Subject> subjects)
    {
        var all = subjects.ToList();
        for (var i = 1; i < all.Count; i++)
        {
            var paragraph = same.Paragraph(all[i]);
            var before = all.FindLastIndex(i - 1, Math.Min(i, Subject.LookBack), each => each.Measure == all[i].Measure && same.Counts(each));
            if (before < 0 || !same.Counts(all[i]) || all[i].Measure == Measure.Other || all[i].IsPart || all[i].IsOfThose || all[before].IsPart || same.VoiceOf(all[before]) == same.VoiceOf(all[i]) || !article.Contrasts.AreTold(paragraph)) continue;
            if (all[i].Population.Length == 0 == (all[before].Population.Length == 0) || paragraph - same.Paragraph(all[before]) > Contrasts.Far) continue;
            if (all.Skip(Math.Max(0, i - Subject.LookBack)).Take(Math.Min(i, Subject.LookBack)).Count(each => each.Measure == all[i].Measure && same.Counts(each)) > 1) continue; // of several, nobody can tell which
            all[i] = all[i] with { Population = "" };
            all[before] = all[before] with { Population = "" };
        }

        return all;
    }

    /// <summary>The figure that another voice says is not so: the one that it has no other noun than ("the number was 600"), or whose number it denies ("712, not 438").</summary>
    public int? Rebutted(IReadOnlyList<Subject> subjects, int at)
    {
        var subject = subjects[at];
        if (subject.IsPart || same.VoiceOf(subject) is not { } voice) return null;
        var denied = Denied(subject.Span, at + 1 < subjects.Count ? subjects[at + 1].Span : null);
        if (denied is null && (subject.Again is null || subject.Measure != Measure.Other || !article.Contrasts.Differ(same.Paragraph(subject)))) return null;
        for (var i = at - 1; i >= Math.Max(0, at - Subject.LookBack) && same.Paragraph(subject) - same.Paragraph(subjects[i]) <= Contrasts.Furthest; i--)
        {
            var other = subjects[i];
            var isIt = denied is null ? ReferenceEquals(other, subject.Again) : other.Span.Figure.StatedNumber() == denied;
            if (isIt && !other.IsPart && other.Span.Number >= article.HeadlineNext && Equals(other.Span.Figure.Unit, subject.Span.Figure.Unit) && same.VoiceOf(other) is { } had && had != voice) return i;
        }

        return null;
    }

    /// <summary>The number that a figure is set against in its sentence: ", not 438".</summary>
    private decimal? Denied(FigureSpan span, FigureSpan? following)
    {
        var sentence = article.Sentences[article.SentenceOf(span.Number)];
        for (var i = span.Next; i + 1 < sentence.Next && !(following is not null && i >= following.First); i++)
        {
            if (article.Tokens[i].Is("not") && article.Tokens[i - 1].Lower is "," or "and" or "\"" && Numerals.Read(article.Tokens, i + 1) is { } numeral) return numeral.Value;
        }

        if (article.Tokens[sentence.First].Is("not") && Numerals.Read(article.Tokens, sentence.First + 1) is { } first && first.Next <= span.First) return first.Value; // "Not 450, he said: there were 1,300"

        return null;
    }
}
