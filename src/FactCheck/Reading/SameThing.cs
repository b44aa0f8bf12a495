namespace FactCheck.Reading;

/// <summary>Tells whether two figures of one measure are of one thing: one event, place, time and cause. In doubt they are not.</summary>
internal sealed class SameThing(Article article, AttributionFinder attributions, Likeness likeness)
{
    /// <summary>Two figures of one measure are of the same thing: neither stands apart, and places and times that both name agree.</summary>
    public bool IsSame(Subject subject, Subject main)
    {
        if (ReferenceEquals(subject, main)) return true;
        return !subject.IsApart && subject.Level == main.Level && (main.IsSince || !subject.IsSince) && !(main.When is { } then && subject.When is null && IsLongAgo(then)) && Agree(subject, main);
    }

    /// <summary>A toll that was told on a later day than the one of which the other is: it may have grown, unless the text says that the accounts differ.</summary>
    public bool IsLater(Subject subject, Subject main) =>
        CourseOf(subject.Measure) == Course.Rising && ((subject.SaidOn is { IsSingleDay: true } said && (main.SaidOn ?? main.When) is { IsSingleDay: true } day && said.Start > day.Start) || IsDaysBefore(subject, main)) && !article.Contrasts.Differ(Paragraph(subject));

    /// <summary>"The governor said at the weekend that 19 had been killed": two days or more before what the others say.</summary>
    private bool IsDaysBefore(Subject subject, Subject main) =>
        subject.SaidOn is { } said && main.SaidOn is null && article.Published is { } published && said.End < published.LastDay.PlusDays(-1);

    /// <summary>Who says it gave another figure of the kind just before: the two are of two things, and the first is the one that others speak of.</summary>
    public bool IsOfAnother(Subject subject, List<Subject> told)
    {
        var sentence = article.SentenceOf(subject.Span.Number);
        for (var i = told.Count - 1; i >= 0 && sentence - article.SentenceOf(told[i].Span.Number) is var between and <= 1 && article.Sentences[sentence].Paragraph == article.Sentences[sentence - between].Paragraph; i--)
        {
            if (VoiceOf(told[i]) == VoiceOf(subject) && !told[i].Span.Figure.Equals(subject.Span.Figure)) return true;
        }

        return false;
    }

    /// <summary>Tolls that differ by more than ten times are of other events or times, unless they are one number with a digit too many.</summary>
    public static bool IsNear(Subject subject, Subject main)
    {
        const decimal Most = 10;
        if (subject.Measure is Measure.Turnout or Measure.Result or Measure.Yield) return true;
        var (a, b) = (Math.Abs(subject.Span.Figure.StatedNumber()), Math.Abs(main.Span.Figure.StatedNumber()));
        var (less, more) = a < b ? (a, b) : (b, a);
        if (less == 0 || more / less <= Most) return true;
        while (more > less) more /= Most;
        return more == less;
    }

    /// <summary>Who says it, and through whom: what a newspaper says that a trust said is not the trust's own word.</summary>
    public string? VoiceOf(Subject subject) => attributions.At(subject.Span.Number) is { Source: { } source } voice ? string.Join(' ', voice.Relays.Select(relay => relay.Id).Prepend(source.Id)) : null;

    /// <summary>The places and times that two figures name agree.</summary>
    public bool Agree(Subject subject, Subject main)
    {
        if (subject.IsOwn && main.IsOwn && VoiceOf(subject) != VoiceOf(main)) return false; // what two bodies did
        if (subject.Measure is Measure.Cost or Measure.Yield && subject.Measure == main.Measure && !article.Contrasts.Differ(Paragraph(subject)) && likeness.AreOfOther(subject, main)) return false;
        if (subject.Measure == Measure.Votes && main.Measure == Measure.Votes && subject.Span.Figure.Unit is null && !likeness.ShareName(subject, main)) return false; // whose votes, a name must tell
        if (subject.Cause.Length > 0 && main.Cause.Length > 0 && subject.Cause != main.Cause) return false;
        if (IsOfAnEarlierDay(subject) != IsOfAnEarlierDay(main) && !(subject.AsOf is { } day && main.AsOf is { } other && day.Start <= other.End && other.Start <= day.End)) return false;
        if (subject.When is { } when && !(main.When is null && IsToday(when, article.Contrasts.AreTold(Paragraph(subject)))) && (main.When is not { } then || when.Start > then.End || then.Start > when.End)) return false;
        if (subject.Places.Count == 0) return true;
        if (main.Places.Count == 0) return subject.Places.All(IsOfAll);
        return subject.Places.Any(place => main.Places.Contains(place, StringComparer.OrdinalIgnoreCase)) || (subject.Places.All(IsOfAll) && main.Places.All(IsOfAll));
    }

    /// <summary>"By Thursday, 18 were dead" in a text of Friday is not held against what has no day of its own.</summary>
    private bool IsOfAnEarlierDay(Subject subject) => subject is { IsStateTold: true, AsOf: { } asOf } && article.Published is { } published && asOf.End < published.LastDay;

    /// <summary>"this morning", or where accounts are said to differ one of the days just before: of which the text speaks where it names no other.</summary>
    private bool IsToday(Date when, bool isContrasted) => article.Published is { } published && when.IsSingleDay && when.End <= published.LastDay && when.Start >= published.LastDay.PlusDays(isContrasted ? -3 : 0);

    private bool IsLongAgo(Date when) => article.Published is { } published && when.End < published.LastDay.PlusDays(-62);

    /// <summary>The country, or what the headline names: where the text as a whole is.</summary>
    private bool IsOfAll(string place)
    {
        if (place == QuestionFinder.Country) return true;
        for (var i = 0; i < article.HeadlineNext; i++)
        {
            if (article.Tokens[i].IsCapitalised && place.Contains(article.Tokens[i].Text, StringComparison.OrdinalIgnoreCase) && article.Tokens[i].Text.Length > 2) return true;
        }

        return false;
    }

    public int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;

    /// <summary>It may be held against others: it does not stand apart, and somebody says it. What the text says itself is the article's story, not a voice.</summary>
    public bool Counts(Subject subject) => !subject.IsApart && VoiceOf(subject) is not null;

    public static Course CourseOf(Measure measure) => measure switch
    {
        Measure.Dead or Measure.Injured or Measure.Casualties or Measure.Arrested or Measure.Cases or Measure.Destroyed or Measure.Damaged or Measure.Cancelled => Course.Rising,
        Measure.Turnout or Measure.Votes or Measure.Cost or Measure.Result or Measure.Yield or Measure.Aboard => Course.Fixed,
        _ => Course.Changing,
    };
}
