using System.Globalization;
using NodaTime;

namespace FactCheck.Reading;

/// <summary>The questions that figures of an article answer, one for each, and the links between them.</summary>
internal sealed class QuestionFinder(Article article, AttributionFinder attributions, ReadingOptions options)
{
    /// <summary>What "the country" and "nationwide" are as a place.</summary>
    public const string Country = "the country";

    private readonly WatchedFigures watched = new(article, options.WatchList);
    private LocalDate? storyDay;
    private const int Far = 3;
    private const int Furthest = 8; // paragraphs that a text may take to come back to a number that it disputes
    private readonly Contrasts contrasts = new(article);
    private readonly Likeness likeness = new(article, attributions);
    private readonly HashSet<Link> links = [];
    private readonly HashSet<int> revised = [];
    private readonly Dictionary<string, Question<Figure>> made = new(StringComparer.Ordinal);

    public IReadOnlyList<Question<Figure>> Questions { get; private set; } = [];

    public IReadOnlyCollection<Link> Links => links;

    /// <summary>The figures that were given anew, or that took their place, by index: each was published when it was said.</summary>
    public IReadOnlySet<int> Revised => revised;

    public QuestionFinder Of(IReadOnlyList<Subject> subjects)
    {
        if (subjects.Any(IsNobodyDead)) subjects = [.. subjects.Select(subject => subject.Measure == Measure.Casualties ? subject with { Measure = Measure.Injured } : subject)]; // where nobody died, casualties are the injured
        subjects = Unpopulated(subjects);
        var questions = new Question<Figure>[subjects.Count];
        var firsts = new Dictionary<string, Subject>(StringComparer.Ordinal); // of each name the passage that has it, by its main figure
        foreach (var passage in Enumerable.Range(0, subjects.Count)
            .GroupBy(i => (subjects[i].Measure, subjects[i].Population, IsProjected: IsProjected(subjects[i]), Word: WordOf(subjects[i]), Unit: subjects[i].Span.Figure.Unit?.Code))
            .SelectMany(group => Passages(subjects, group)))
        {
            var main = passage.Select(i => subjects[i]).FirstOrDefault(Counts);
            var since = main is { IsSince: false } ? passage.Select(i => subjects[i]).FirstOrDefault(subject => Counts(subject) && subject.IsSince) : null;
            var told = new List<Subject>();
            foreach (var i in passage)
            {
                var (subject, ofAll) = (subjects[i], subjects[i].IsSince && since is not null ? since : main);
                var isSame = ofAll is not null && Counts(subject) && !IsLater(subject, ofAll) && IsSame(subject, ofAll) && !IsOfAnother(subject, told) && IsNear(subject, ofAll);
                questions[i] = watched.Of(subject) ?? (isSame ? Shared(subject, ofAll!, ReferenceEquals(ofAll, since), firsts) : Alone(subject)); // isSame says that there is one
                if (isSame) told.Add(subject);
            }
        }

        foreach (var like in likeness.Groups(subjects))
        {
            var main = like[0];
            foreach (var i in like.Skip(1).Where(i => Agree(subjects[i], subjects[main]))) questions[i] = questions[main];
        }

        foreach (var (before, later) in new Revisions(article, attributions, likeness).Find(subjects))
        {
            questions[before] = questions[later] = Made(FormattableString.Invariant($"{article.Document.Name}#{article.Tokens[subjects[before].Span.First].Start}-revised"), subjects[before], Course.Fixed);
            revised.UnionWith([before, later]);
        }

        for (var i = 1; i < subjects.Count; i++)
        {
            if (Rebutted(subjects, i) is not { } other || questions[i].Id == questions[other].Id) continue;
            var (own, shared) = (questions[i], questions[other]);
            for (var each = 0; each < questions.Length; each++)
            {
                if (ReferenceEquals(questions[each], own)) questions[each] = shared;
            }
        }

        Questions = questions;
        LinkParts(subjects);
        return this;
    }

    /// <summary>Where the text says that accounts differ, the deaths that the ministry puts at 17 are the 31 children who died: the population is that of the story.</summary>
    private List<Subject> Unpopulated(IReadOnlyList<Subject> subjects)
    {
        var all = subjects.ToList();
        for (var i = 1; i < all.Count; i++)
        {
            var paragraph = Paragraph(all[i]);
            var before = all.FindLastIndex(i - 1, Math.Min(i, Subject.LookBack), each => each.Measure == all[i].Measure && Counts(each));
            if (before < 0 || !Counts(all[i]) || all[i].Measure == Measure.Other || all[i].IsPart || all[i].IsOfThose || all[before].IsPart || VoiceOf(all[before]) == VoiceOf(all[i]) || !contrasts.AreTold(paragraph)) continue;
            if (all[i].Population.Length == 0 == (all[before].Population.Length == 0) || paragraph - Paragraph(all[before]) > Far) continue;
            if (all.Skip(Math.Max(0, i - Subject.LookBack)).Take(Math.Min(i, Subject.LookBack)).Count(each => each.Measure == all[i].Measure && Counts(each)) > 1) continue; // of several, nobody can tell which
            all[i] = all[i] with { Population = "" };
            all[before] = all[before] with { Population = "" };
        }

        return all;
    }

    /// <summary>The figure that another voice says is not so: the one that it has no other noun than ("the number was 600"), or whose number it denies ("712, not 438").</summary>
    private int? Rebutted(IReadOnlyList<Subject> subjects, int at)
    {
        var subject = subjects[at];
        if (subject.IsPart || VoiceOf(subject) is not { } voice) return null;
        var denied = Denied(subject.Span, at + 1 < subjects.Count ? subjects[at + 1].Span : null);
        if (denied is null && (subject.Again is null || subject.Measure != Measure.Other || !(contrasts.IsHeadlined || contrasts.AreTold(Paragraph(subject))))) return null;
        for (var i = at - 1; i >= Math.Max(0, at - Subject.LookBack) && Paragraph(subject) - Paragraph(subjects[i]) <= Furthest; i--)
        {
            var other = subjects[i];
            var isIt = denied is null ? ReferenceEquals(other, subject.Again) : other.Span.Figure.StatedNumber() == denied;
            if (isIt && !other.IsPart && other.Span.Number >= article.HeadlineNext && Equals(other.Span.Figure.Unit, subject.Span.Figure.Unit) && VoiceOf(other) is { } had && had != voice) return i;
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

    /// <summary>A question that this figure alone answers.</summary>
    public Question<Figure> Alone(Subject subject) => Made(
        FormattableString.Invariant($"{article.Document.Name}#{article.Tokens[subject.Span.First].Start}-{Words(subject.Measure)}"), subject);

    /// <summary>It may be held against others: it does not stand apart, and somebody says it. What the text says itself is the article's story, not a voice.</summary>
    private bool Counts(Subject subject) => !subject.IsApart && VoiceOf(subject) is not null;

    /// <summary>Figures of one kind, cut where more than a paragraph lies between two and the text does not say there that accounts differ: what is told far apart is told of something else as often as not.</summary>
    private IEnumerable<List<int>> Passages(IReadOnlyList<Subject> subjects, IEnumerable<int> group)
    {
        var passage = new List<int>();
        var last = 0;
        foreach (var i in group)
        {
            var paragraph = Paragraph(subjects[i]);
            if (passage.Count > 0 && (paragraph - last > 1 || (paragraph - last == 1 && !IsSetAgainst(subjects[i]) && likeness.Shared(subjects[passage[0]], subjects[i]) < 2)) && !(paragraph - last <= Furthest && contrasts.AreTold(paragraph)) && !(paragraph - last <= Far && (contrasts.IsHeadlined || subjects[i].Measure is Measure.Turnout or Measure.Aboard || likeness.IsCounted(subjects[i]))))
            {
                yield return passage;
                passage = [];
            }

            passage.Add(i);
            if (Counts(subjects[i]) || passage.Count == 1) last = paragraph;
        }

        if (passage.Count > 0) yield return passage;
    }

    /// <summary>"But the union said", "put the toll at": the figure is told as another's number for what the paragraph before has.</summary>
    private bool IsSetAgainst(Subject subject)
    {
        if (likeness.IsCounted(subject)) return true;
        var sentence = article.Sentences[article.SentenceOf(subject.Span.Number)];
        return Enumerable.Range(sentence.First, subject.Span.First - sentence.First).Any(i => article.Tokens[i].Lower is "but" or "however" or "while" or "whereas" or "though" or "although" or "meanwhile" or "instead" or "independent" or "rival" or "own");
    }

    private Question<Figure> Shared(Subject subject, Subject main, bool isSince, Dictionary<string, Subject> firsts)
    {
        var name = Words(subject.Measure) + (isSince ? "-since" : "") + (IsProjected(subject) ? "-projected" : "") + (subject.Span.Figure.Unit is { } unit ? $"-{unit.Code}" : "") + (subject.Population.Length > 0 ? $"-{subject.Population.Replace(' ', '-')}" : "") + (WordOf(subject) is { Length: > 0 } word ? $"-{word.Replace(' ', '-')}" : "");
        if (!firsts.TryAdd(name, main) && !ReferenceEquals(firsts[name], main)) return Alone(main);
        return Made(options.Caution == Caution.Low && subject.Places.Count > 0 ? $"{name}-{Source.IdOf(subject.Places[0])}" : $"{article.Document.Name}#{name}", subject);
    }

    /// <summary>Costs and lost jobs are told of what comes as of what is: they are not told apart by it.</summary>
    private static bool IsProjected(Subject subject) => subject.IsProjected && subject.Measure is not (Measure.Cost or Measure.Yield or Measure.Jobs);

    private static string WordOf(Subject subject) => subject.Measure is Measure.Cost or Measure.Result or Measure.Yield or Measure.Unemployed or Measure.Inflation or Measure.Growth or Measure.Jobs ? subject.Word : "";

    /// <summary>Two figures of one measure are of the same thing: neither stands apart, and places and times that both name agree.</summary>
    private bool IsSame(Subject subject, Subject main)
    {
        if (ReferenceEquals(subject, main)) return true;
        return !subject.IsApart && subject.Level == main.Level && (main.IsSince || !subject.IsSince) && !(main.When is { } then && subject.When is null && IsLongAgo(then)) && Agree(subject, main);
    }

    /// <summary>A toll that was told on a later day than the one of which the other is: it may have grown, unless the text says that the accounts differ.</summary>
    private bool IsLater(Subject subject, Subject main) =>
        CourseOf(subject.Measure) == Course.Rising && ((subject.SaidOn is { IsSingleDay: true } said && (main.SaidOn ?? main.When) is { IsSingleDay: true } day && said.Start > day.Start) || IsDaysBefore(subject, main)) && !contrasts.IsHeadlined && !contrasts.AreTold(Paragraph(subject));

    /// <summary>"The governor said at the weekend that 19 had been killed": two days or more before what the others say.</summary>
    private bool IsDaysBefore(Subject subject, Subject main) =>
        subject.SaidOn is { } said && main.SaidOn is null && article.Published is { } published && said.End < published.LastDay.PlusDays(-1);

    /// <summary>Who says it gave another figure of the kind just before: the two are of two things, and the first is the one that others speak of.</summary>
    private bool IsOfAnother(Subject subject, List<Subject> told)
    {
        var sentence = article.SentenceOf(subject.Span.Number);
        for (var i = told.Count - 1; i >= 0 && sentence - article.SentenceOf(told[i].Span.Number) is var between and <= 1 && article.Sentences[sentence].Paragraph == article.Sentences[sentence - between].Paragraph; i--)
        {
            if (VoiceOf(told[i]) == VoiceOf(subject) && !told[i].Span.Figure.Equals(subject.Span.Figure)) return true;
        }

        return false;
    }

    /// <summary>Tolls that differ by more than ten times are of other events or times, unless they are one number with a digit too many.</summary>
    private static bool IsNear(Subject subject, Subject main)
    {
        const decimal Most = 10;
        if (subject.Measure is Measure.Turnout or Measure.Result or Measure.Yield) return true;
        var (a, b) = (Math.Abs(subject.Span.Figure.StatedNumber()), Math.Abs(main.Span.Figure.StatedNumber()));
        var (less, more) = a < b ? (a, b) : (b, a);
        if (less == 0 || more / less <= Most) return true;
        while (more > less) more /= Most;
        return more == less;
    }

    /// <summary>"Nobody was killed", "no deaths".</summary>
    private bool IsNobodyDead(Subject subject) => subject is { Span.Figure.Value: 0, IsElsewhere: false } && Enumerable.Range(subject.Span.First, subject.Span.Next - subject.Span.First).Any(i => article.Tokens[i].Lower is "killed" or "dead" or "died" or "deaths" or "fatalities");

    /// <summary>Who says it, and through whom: what a newspaper says that a trust said is not the trust's own word.</summary>
    private string? VoiceOf(Subject subject) => attributions.At(subject.Span.Number) is { Source: { } source } voice ? string.Join(' ', voice.Relays.Select(relay => relay.Id).Prepend(source.Id)) : null;

    /// <summary>The places and times that two figures name agree.</summary>
    private bool Agree(Subject subject, Subject main)
    {
        if (subject.IsOwn && main.IsOwn && VoiceOf(subject) != VoiceOf(main)) return false; // what two bodies did
        if (subject.Measure is Measure.Cost or Measure.Yield && subject.Measure == main.Measure && !contrasts.IsHeadlined && !contrasts.AreTold(Paragraph(subject)) && likeness.AreOfOther(subject, main)) return false;
        if (subject.Cause.Length > 0 && main.Cause.Length > 0 && subject.Cause != main.Cause) return false;
        if (IsOfAnEarlierDay(subject) != IsOfAnEarlierDay(main) && !(subject.AsOf is { } day && main.AsOf is { } other && day.Start <= other.End && other.Start <= day.End)) return false;
        if (subject.When is { } when && !(main.When is null && IsToday(when, contrasts.AreTold(Paragraph(subject)))) && (main.When is not { } then || when.Start > then.End || then.Start > when.End)) return false;
        if (subject.Places.Count == 0) return true;
        if (main.Places.Count == 0) return subject.Places.All(IsOfAll);
        return subject.Places.Any(place => main.Places.Contains(place, StringComparer.OrdinalIgnoreCase)) || (subject.Places.All(IsOfAll) && main.Places.All(IsOfAll));
    }

    /// <summary>"By Thursday, 18 were dead" in a text of Friday is not held against what has no day of its own.</summary>
    private bool IsOfAnEarlierDay(Subject subject) => subject is { IsStateTold: true, AsOf: { } asOf } && article.Published is { } published && asOf.End < published.LastDay;

    /// <summary>"this morning", or the day that the story opens with: of which the text speaks where it names no other.</summary>
    private bool IsToday(Date when, bool isContrasted) => article.Published is { } published && when.IsSingleDay && (when.Start == published.LastDay || (isContrasted && (storyDay ??= StoryDay(published)) == when.Start));

    /// <summary>The one day, of the week before, that the first two paragraphs name; else that of publication.</summary>
    private LocalDate StoryDay(Publication published)
    {
        var opening = article.Sentences.Where(sentence => sentence.First >= article.HeadlineNext).Select(sentence => sentence.Paragraph).Distinct().Take(4).ToList();
        var days = article.Sentences.Where(sentence => opening.Contains(sentence.Paragraph)).SelectMany(article.DatesIn).Select(date => date.Date)
            .Where(date => date is { IsSingleDay: true } day && day.Start < published.LastDay && day.Start > published.LastDay.PlusDays(-7)).Select(date => date!.Start).Distinct().ToList(); // the filter says so
        return days is [var day] ? day : published.LastDay;
    }

    private bool IsLongAgo(Date when) => article.Published is { } published && when.End < published.LastDay.PlusDays(-62);

    /// <summary>The country, or what the headline names: where the text as a whole is.</summary>
    private bool IsOfAll(string place)
    {
        if (place == Country) return true;
        for (var i = 0; i < article.HeadlineNext; i++)
        {
            if (article.Tokens[i].IsCapitalised && place.Contains(article.Tokens[i].Text, StringComparison.OrdinalIgnoreCase) && article.Tokens[i].Text.Length > 2) return true;
        }

        return false;
    }

    /// <summary>"61 people, 17 of them children": a part of the figure before.</summary>
    private void LinkParts(IReadOnlyList<Subject> subjects)
    {
        LinkPlaces(subjects);
        for (var i = 1; i < subjects.Count; i++)
        {
            if (subjects[i].IsPart && !subjects[i].IsOfThose) continue;
            for (var whole = Math.Max(0, i - Subject.LookBack); whole < Math.Min(subjects.Count, i + Subject.LookBack); whole++)
            {
                if (whole == i || Questions[whole].Id == Questions[i].Id || Math.Abs(Paragraph(subjects[i]) - Paragraph(subjects[whole])) > Far || !IsOfWhole(subjects[i], subjects[whole])) continue;
                links.Add(Link.PartOf(Questions[i], Questions[whole]));
                break;
            }
        }

        for (var i = 1; i < subjects.Count; i++)
        {
            if (!subjects[i].IsPart || subjects[i].IsApart || subjects[i].Measure == Measure.Other) continue;
            for (var whole = i - 1; whole >= 0 && article.SentenceOf(subjects[whole].Span.Number) == article.SentenceOf(subjects[i].Span.Number); whole--)
            {
                if (subjects[whole].Measure != subjects[i].Measure || subjects[whole].IsPart || Questions[whole].Id == Questions[i].Id) continue;
                var link = Link.PartOf(Questions[i], Questions[whole]);
                links.Add(link);
                break;
            }
        }
    }

    private int Paragraph(Subject subject) => article.Sentences[article.SentenceOf(subject.Span.Number)].Paragraph;

    /// <summary>"Of those killed, 31 were women", and 26 were killed; "96 flats have mould", and there are 84 in all.</summary>
    private bool IsOfWhole(Subject part, Subject whole)
    {
        if (whole.IsPart || whole.IsProjected || part.When is not null || whole.When is not null) return false;
        if (part.IsOfThose) return part.Measure != Measure.Other && !whole.IsElsewhere && whole.Measure == part.Measure && whole.Population.Length == 0 && Equals(whole.Span.Figure.Unit, part.Span.Figure.Unit) && whole.Span.Number < part.Span.Number;
        return !part.IsElsewhere && part.Places.SequenceEqual(whole.Places) && likeness.IsPartOf(part, whole);
    }

    /// <summary>"3,118 cases nationwide", "3,402 in Lusaka province": a part of the country.</summary>
    private void LinkPlaces(IReadOnlyList<Subject> subjects)
    {
        var wholes = subjects.Index().Where(each => each.Item is { Reach: > 1, IsElsewhere: false, IsProjected: false, When: null }).Take(MostWholes).ToList();
        foreach (var (i, part) in subjects.Index().Where(each => each.Item is { Reach: 1, IsElsewhere: false, IsProjected: false }))
        {
            foreach (var (j, whole) in wholes)
            {
                if (whole.Measure != part.Measure || whole.Measure is Measure.Other or Measure.Unemployed or Measure.Inflation || whole.Population != part.Population || (part.When is not null && !part.IsSince) || Questions[i].Id == Questions[j].Id || !Equals(whole.Span.Figure.Unit, part.Span.Figure.Unit)) continue;
                links.Add(Link.PartOf(Questions[i], Questions[j]));
                break;
            }
        }
    }

    private const int MostWholes = 20;

    private Question<Figure> Made(string id, Subject subject, Course? course = null)
    {
        if (made.TryGetValue(id, out var had)) return had;
        var unit = subject.Span.Figure.Unit ?? Unit.None;
        var what = subject.Measure == Measure.Other ? NounPhrase(subject) : Text(subject.Measure, subject.Word);
        var text = (subject.Population.Length > 0 && subject.Measure != Measure.Other ? $"{what}: {subject.Population}" : what) + (article.Document.Title is { Length: > 0 } title ? $" (\"{title}\")" : "");
        return made[id] = Question.HowMuch(id.Length <= FactCheck.Text.LongestId ? id : id[..FactCheck.Text.LongestId], text, unit, course ?? CourseOf(subject.Measure));
    }

    private string NounPhrase(Subject subject)
    {
        var next = subject.Span.Next;
        while (next < article.Tokens.Count && next < subject.Span.Next + 4 && article.Tokens[next].IsWord && article.Tokens[next].Lower is not ("in" or "on" or "at" or "and" or "were" or "was" or "had" or "have" or "to" or "for" or "by" or "from" or "who" or "that")) next++;
        return next > subject.Span.Next ? article.Words(subject.Span.Next, next) : "what the text counts";
    }

    private static Course CourseOf(Measure measure) => measure switch
    {
        Measure.Dead or Measure.Injured or Measure.Casualties or Measure.Arrested or Measure.Cases or Measure.Destroyed or Measure.Damaged or Measure.Cancelled => Course.Rising,
        Measure.Turnout or Measure.Votes or Measure.Cost or Measure.Result or Measure.Yield or Measure.Aboard => Course.Fixed,
        _ => Course.Changing,
    };

    private static string Words(Measure measure) => measure.ToString().ToLowerInvariant();

    private static string Text(Measure measure, string word) => measure switch
    {
        Measure.Dead => "people killed",
        Measure.Injured => "people injured",
        Measure.Casualties => "people killed or injured",
        Measure.Missing => "people missing",
        Measure.Displaced => "people displaced",
        Measure.Turnout => "people who took part",
        Measure.Cost or Measure.Result or Measure.Yield => word,
        Measure.WithoutPower => "without power",
        Measure.Cancelled => "cancelled departures",
        Measure.Aboard => "people on board",
        _ => string.Create(CultureInfo.InvariantCulture, $"{measure}").ToLowerInvariant(),
    };
}
