namespace FactCheck.Reading;

/// <summary>Tells which dates of a sentence say when something happened, of what day a figure is, and when somebody spoke.</summary>
internal sealed class ClauseTimes(Article article, AttributionFinder attributions)
{
    private const int Reach = 14;
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>It counts since some time: "since the operation began".</summary>
    public bool IsSince(int from, int to, Sentence sentence)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Is("since")) return true;
        }

        return tokens[sentence.First].Is("since");
    }

    /// <summary>The day before the text's own on which somebody said it: the state that is told is of that day.</summary>
    public Date? Spoken(FigureSpan span, Sentence sentence)
    {
        foreach (var date in article.DatesIn(sentence))
        {
            if (date.Kind == TimeKind.Date && date.Date is { } day && article.Published is { } published && day.End < published.LastDay && date.First < span.First + Reach && IsSpeech(date, sentence) && !attributions.Frames(article.SentenceOf(date.First)).Any(frame => date.First >= frame.Voice.Next && date.Next < frame.Next - 1)) return day; // "which bought the shaft in 2009, said"
        }

        return null;
    }

    /// <summary>The day whose state the clause says that it tells, or the sentence as it opens: "as of Monday", "by Tuesday".</summary>
    public Date? AsOf(int from, int to, Sentence sentence)
    {
        foreach (var date in article.DatesIn(sentence))
        {
            if (date.Date is { } day && IsState(date) && !(article.Published is { } published && day.Start > published.LastDay) && ((date.First >= from && date.First <= to) || date.First <= sentence.First + 3)) return day;
        }

        return null;
    }

    /// <summary>A day, month or year that belongs to what happened, not to who spoke.</summary>
    public Date? When(FigureSpan span, int from, int to, Sentence sentence)
    {
        foreach (var date in article.DatesIn(sentence))
        {
            if (date.First >= Math.Max(to, from + 1)) break;
            if (date.First < Math.Min(from, sentence.First) || date.Kind != TimeKind.Date || (date.First < from && date.First > sentence.First + 3)) continue;
            if (IsSpeech(date, sentence) || IsState(date)) continue;
            if (date.First < span.First && IsOfFigureBefore(date, sentence)) continue;
            return date.Date ?? Date.Year(1); // a time that is said and that nobody can place is another one
        }

        return null;
    }

    /// <summary>"22 in 2019 and 31 in 2018": where the dates of a sentence follow their figures, the first is not the second's.</summary>
    private bool IsOfFigureBefore(DateSpan date, Sentence sentence)
    {
        var first = article.DatesIn(sentence).First(each => each.Kind == TimeKind.Date);
        return article.FiguresIn(sentence).Any(figure => figure.Next <= first.First) && article.FiguresIn(sentence).Any(figure => figure.Next <= date.First && date.First - figure.Next <= 6);
    }

    /// <summary>"as of Monday", "by Tuesday", "until March": the state of a day.</summary>
    private bool IsState(DateSpan date) => date.First > 0 && (tokens[date.First - 1].Lower is "by" or "until" or "through" || (tokens[date.First - 1].Lower is "of" or "at" && date.First > 1 && tokens[date.First - 2].Is("as")));

    /// <summary>The date is when somebody spoke: it stands beside the words that say who does.</summary>
    public bool IsSpeech(DateSpan date, Sentence sentence)
    {
        foreach (var frame in attributions.Frames(article.SentenceOf(date.First)))
        {
            var before = date.First > 0 && tokens[date.First - 1].Lower is "on" or "in" or "late" or "early" ? date.First - 1 : date.First;
            if (date.First > 2 && tokens[date.First - 1].Lower is "of" or "on" or "published" && tokens[date.First - 2].Lower is "edition" or "issue") return true; // "in its edition of 20 January"
            if (before >= frame.First && date.First < frame.Next) return true;
            if (before >= frame.Next && before - frame.Next <= 3 && frame.Side != FrameSide.After) return true;
            if (frame.Side == FrameSide.After && before - frame.Next is >= 0 and <= 2 && date.Next < sentence.Next && (tokens[date.Next].Lower is "that" or "," or "the" or "at" or "update" or "report" or "bulletin" or "statement" or "briefing" or "post" || tokens[date.Next].Kind == TokenKind.Number)) return true;
            if (frame.Side == FrameSide.After && frame.Next <= date.First && date.Next < sentence.Next && tokens[date.Next].Is("that")) return true; // "wrote in a report filed Tuesday that"
            if (frame.Side == FrameSide.After && date.Next <= frame.First && frame.First - date.Next <= 2 && !IsLongAgo(date)) return true;
        }

        return false;
    }

    /// <summary>More than a month before the text was published: "in 2011, the UN said, …" tells when it happened.</summary>
    private bool IsLongAgo(DateSpan date) => date.Date is { } day && article.Published is { } published && day.End < published.LastDay.PlusDays(-31);
}
