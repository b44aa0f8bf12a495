using System.Globalization;

namespace FactCheck.Reading;

/// <summary>The questions that figures of an article answer, one for each, and the links between them.</summary>
internal sealed class QuestionFinder
{
    /// <summary>What "the country" and "nationwide" are as a place.</summary>
    public const string Country = "the country";

    private readonly Article article;
    private readonly AttributionFinder attributions;
    private readonly ReadingOptions options;
    private readonly WatchedFigures watched;
    private readonly Likeness likeness;
    private readonly SameThing same;
    private readonly Rebuttals rebuttals;
    private readonly HashSet<Link> links = [];
    private readonly HashSet<int> revised = [];
    private readonly Dictionary<string, Question<Figure>> made = new(StringComparer.Ordinal);

    public QuestionFinder(Article article, AttributionFinder attributions, ReadingOptions options)
    {
        (this.article, this.attributions, this.options) = (article, attributions, options);
        watched = new(article, options.WatchList);
        likeness = new(article, attributions);
        same = new(article, attributions, likeness);
        rebuttals = new(article, same);
    }

    public IReadOnlyList<Question<Figure>> Questions { get; private set; } = [];

    public IReadOnlyCollection<Link> Links => links;

    /// <summary>The figures that were given anew, or that took their place, by index: each was published when it was said.</summary>
    public IReadOnlySet<int> Revised => revised;

    public QuestionFinder Of(IReadOnlyList<Subject> subjects)
    {
        if (subjects.Any(IsNobodyDead)) subjects = [.. subjects.Select(subject => subject.Measure == Measure.Casualties ? subject with { Measure = Measure.Injured } : subject)]; // where nobody died, casualties are the injured
        subjects = rebuttals.Unpopulated(subjects);
        var questions = new Question<Figure>[subjects.Count];
        var firsts = new Dictionary<string, Subject>(StringComparer.Ordinal); // of each name the passage that has it, by its main figure
        foreach (var passage in Enumerable.Range(0, subjects.Count)
            .GroupBy(i => (subjects[i].Measure, subjects[i].Population, IsProjected: IsProjected(subjects[i]), Word: WordOf(subjects[i]), Unit: subjects[i].Span.Figure.Unit?.Code))
            .SelectMany(group => Passages(subjects, group)))
        {
            var main = passage.Select(i => subjects[i]).FirstOrDefault(same.Counts);
            var since = main is { IsSince: false } ? passage.Select(i => subjects[i]).FirstOrDefault(subject => same.Counts(subject) && subject.IsSince) : null;
            var told = new List<Subject>();
            foreach (var i in passage)
            {
                var (subject, ofAll) = (subjects[i], subjects[i].IsSince && since is not null ? since : main);
                var isSame = ofAll is not null && same.Counts(subject) && !same.IsLater(subject, ofAll) && same.IsSame(subject, ofAll) && !same.IsOfAnother(subject, told) && SameThing.IsNear(subject, ofAll);
                questions[i] = watched.Of(subject) ?? (isSame ? Shared(subject, ofAll!, ReferenceEquals(ofAll, since), firsts) : Alone(subject)); // isSame says that there is one
                if (isSame) told.Add(subject);
            }
        }

        foreach (var like in likeness.Groups(subjects))
        {
            var main = like[0];
            foreach (var i in like.Skip(1).Where(i => watched.Of(subjects[i]) is null && same.Agree(subjects[i], subjects[main]))) questions[i] = questions[main];
        }

        foreach (var (before, later) in new Revisions(article, attributions, likeness).Find(subjects).Where(pair => watched.Of(subjects[pair.Before]) is null && watched.Of(subjects[pair.Later]) is null)) // what an editor asks stays the editor's question
        {
            questions[before] = questions[later] = Made(FormattableString.Invariant($"{article.Document.Name}#{article.Tokens[subjects[before].Span.First].Start}-revised"), subjects[before], Course.Fixed);
            revised.UnionWith([before, later]);
        }

        for (var i = 1; i < subjects.Count; i++)
        {
            if (watched.Of(subjects[i]) is not null || rebuttals.Rebutted(subjects, i) is not { } other || questions[i].Id == questions[other].Id) continue;
            var (own, shared) = (questions[i], questions[other]);
            for (var each = Math.Max(0, i - Subject.LookBack); each < Math.Min(questions.Length, i + Subject.LookBack); each++)
            {
                if (ReferenceEquals(questions[each], own)) questions[each] = shared;
            }
        }

        questions = new Counterparts(article, attributions, likeness, same).Join(
            subjects, questions, i => watched.Of(subjects[i]) is not null || revised.Contains(i), i => Alone(subjects[i]), i => Made(FormattableString.Invariant($"{article.Document.Name}#{article.Tokens[subjects[i].Span.First].Start}-told"), subjects[i], Course.Fixed));
        Questions = questions;
        LinkParts(subjects);
        return this;
    }

    /// <summary>A question that this figure alone answers.</summary>
    public Question<Figure> Alone(Subject subject) => Made(
        FormattableString.Invariant($"{article.Document.Name}#{article.Tokens[subject.Span.First].Start}-{Words(subject.Measure)}"), subject);

    /// <summary>Figures of one kind, cut between two paragraphs unless their words agree or the later one is set against the other, and where more than a paragraph lies between unless the text says that accounts differ: what is told apart is told of something else as often as not.</summary>
    private IEnumerable<List<int>> Passages(IReadOnlyList<Subject> subjects, IEnumerable<int> group)
    {
        var passage = new List<int>();
        var last = 0;
        foreach (var i in group)
        {
            var paragraph = same.Paragraph(subjects[i]);
            if (passage.Count > 0 && (paragraph - last > 1 || (paragraph - last == 1 && !IsSetAgainst(subjects[i]) && likeness.Shared(subjects[passage[0]], subjects[i]) < 2)) && !(paragraph - last <= Contrasts.Furthest && article.Contrasts.AreTold(paragraph)) && !(paragraph - last <= Contrasts.Far && (article.Contrasts.IsHeadlined || subjects[i].Measure is Measure.Turnout or Measure.Aboard || likeness.IsCounted(subjects[i]))))
            {
                yield return passage;
                passage = [];
            }

            passage.Add(i);
            if (same.Counts(subjects[i]) || passage.Count == 1) last = paragraph;
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

    /// <summary>"Nobody was killed", "no deaths".</summary>
    private bool IsNobodyDead(Subject subject) => subject is { Span.Figure.Value: 0, IsElsewhere: false } && Enumerable.Range(subject.Span.First, subject.Span.Next - subject.Span.First).Any(i => article.Tokens[i].Lower is "killed" or "dead" or "died" or "deaths" or "fatalities");

    /// <summary>"61 people, 17 of them children": a part of the figure before.</summary>
    private void LinkParts(IReadOnlyList<Subject> subjects)
    {
        LinkPlaces(subjects);
        for (var i = 1; i < subjects.Count; i++)
        {
            if (subjects[i].IsPart && !subjects[i].IsOfThose) continue;
            for (var whole = Math.Max(0, i - Subject.LookBack); whole < Math.Min(subjects.Count, i + Subject.LookBack); whole++)
            {
                if (whole == i || Questions[whole].Id == Questions[i].Id || Math.Abs(same.Paragraph(subjects[i]) - same.Paragraph(subjects[whole])) > Contrasts.Far || !IsOfWhole(subjects[i], subjects[whole])) continue;
                links.Add(Link.PartOf(Questions[i], Questions[whole]));
                break;
            }
        }

        for (var i = 1; i < subjects.Count; i++)
        {
            if (!subjects[i].IsPart || subjects[i].IsApart || subjects[i].Measure == Measure.Other) continue;
            for (var whole = i - 1; whole >= 0 && article.SentenceOf(subjects[whole].Span.Number) == article.SentenceOf(subjects[i].Span.Number); whole--)
            {
                if (subjects[whole].Measure != subjects[i].Measure || subjects[whole].IsPart || Questions[whole].Id == Questions[i].Id || IsDisputed(subjects, whole)) continue;
                var link = Link.PartOf(Questions[i], Questions[whole]);
                links.Add(link);
                break;
            }
        }
    }

    /// <summary>Others give another figure for it: a part of the one is none of the other.</summary>
    private bool IsDisputed(IReadOnlyList<Subject> subjects, int at) => Enumerable.Range(Math.Max(0, at - Subject.LookBack), Math.Min(subjects.Count, at + Subject.LookBack) - Math.Max(0, at - Subject.LookBack)).Any(i => i != at && Questions[i].Id == Questions[at].Id && same.VoiceOf(subjects[i]) is { } voice && voice != same.VoiceOf(subjects[at]) && !Comparability.Meet(subjects[i], subjects[at]));

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
        return made[id] = Question.HowMuch(id.Length <= FactCheck.Text.LongestId ? id : id[..FactCheck.Text.LongestId], text, unit, course ?? SameThing.CourseOf(subject.Measure));
    }

    private string NounPhrase(Subject subject)
    {
        var first = subject.Span.Next < article.Tokens.Count && article.Tokens[subject.Span.Next].Is("of") ? subject.Span.Next + 1 : subject.Span.Next; // "tonnes of grain"
        if (first > subject.Span.Next && first < article.Tokens.Count && article.Tokens[first].Is("the")) first++;
        var next = first;
        while (next < article.Tokens.Count && next < first + 4 && article.Tokens[next].IsWord && article.Tokens[next].Lower is not ("in" or "on" or "at" or "and" or "were" or "was" or "had" or "have" or "to" or "for" or "by" or "from" or "who" or "that")) next++;
        return next > first ? article.Words(first, next) : "what the text counts";
    }

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
