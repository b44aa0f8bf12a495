using FactCheck.Figures;

namespace FactCheck.Reading;

/// <summary>Tells which figures of a text may be held against each other at all: two voices, one unit, and nothing that says outright that they count two things.</summary>
internal sealed class Comparability(Article article, AttributionFinder attributions, Likeness likeness, SameThing same)
{
    private const int Furthest = 10; // paragraphs

    /// <summary>Bodies of which each place has its own.</summary>
    private static readonly HashSet<string> Local = Vocabulary.Set("police sheriff sheriff's sheriffs airport hospital council county school university port club brigade constabulary prison zoo parish infirmary college municipality district province");

    private static readonly HashSet<string> Norms = Vocabulary.Set("advised recommended recommends required requires require must should minimum maximum limit capacity licensed target allowed permitted quota entitled");
    private static readonly HashSet<string> Hopes = Vocabulary.Set("expect expected expecting hoped hoping forecast");
    private static readonly HashSet<string> Restored = Vocabulary.Set("reconnected restored reconnecting restoring");
    private static readonly HashSet<string> Times = Vocabulary.Set("year season time summer winter spring autumn month");
    private static readonly HashSet<string> New = Vocabulary.Set("new second separate similar smaller larger further third");

    /// <summary>They may count one thing, and if they do, the voices differ.</summary>
    /// <param name="a">The earlier of the text.</param>
    /// <param name="b">The later.</param>
    public bool MayDiffer(Subject a, Subject b) => Equals(a.Span.Figure.Unit, b.Span.Figure.Unit) && !Meet(a, b) && MayBeOne(a, b) && likeness.IsWhole(a) == likeness.IsWhole(b);

    /// <summary>They may count one thing.</summary>
    /// <param name="a">The earlier of the text.</param>
    /// <param name="b">The later.</param>
    public bool MayBeOne(Subject a, Subject b)
    {
        if (!Equals(a.Span.Figure.Unit, b.Span.Figure.Unit) || a.Span.Number < article.HeadlineNext || a.Span.Figure.Equals(b.Span.Figure) || IsRefused(a) || IsRefused(b)) return false;
        if (same.VoiceOf(a) is not { } voice || same.VoiceOf(b) is not { } other || voice == other) return false;
        if (MayBeOneVoice(a, b)) return false;
        if (a.IsOfThose || b.IsOfThose || a.IsPart != b.IsPart || IsAlone(a) || IsAlone(b)) return false;
        if (IsNorm(a) != IsNorm(b) || IsOfLastTime(a) != IsOfLastTime(b) || OpensNew(b)) return false;
        if (a.Measure == b.Measure && ((a.Measure == Measure.Jobs && (a.Word, b.Word) is ("lost", "created") or ("created", "lost")) || (a.Measure == Measure.Result && a.Word != b.Word))) return false; // jobs that go, jobs that come
        if (a.Measure == Measure.Votes && b.Measure == Measure.Votes && !likeness.ShareName(a, b)) return false; // whose votes, a name must tell
        if (a.Places.Count > 0 && b.Places.Count > 0 && !a.Places.Any(place => b.Places.Contains(place, StringComparer.OrdinalIgnoreCase)) && (a.Places.Any(IsLevel) || b.Places.Any(IsLevel))) return false; // "across Nepal", "in his province"
        if (Says(a, Restored) != Says(b, Restored)) return false;
        if (AreLike(a, b) || (a.Reach > 0 && b.Reach > 0 && a.Reach != b.Reach) || (a.Level.Length > 0 && b.Level.Length > 0 && a.Level != b.Level)) return false;
        return same.Paragraph(b) - same.Paragraph(a) <= Furthest && SameThing.IsNear(a, b);
    }

    /// <summary>Two figures have a common value, as they are commonly understood.</summary>
    public static bool Meet(Subject a, Subject b) => !IsRefused(a) && !IsRefused(b) && a.Span.Figure.Range(FigureReading.Implied).Meets(b.Span.Figure.Range(FigureReading.Implied));

    private static bool IsRefused(Subject subject) => FigureRules.Broken(subject.Span.Figure, (subject.Span.Figure.Unit ?? Unit.None).IsCount ? Quantity.Count : Quantity.Measure) is not null;

    /// <summary>"6,000 on Luzon alone", "74 of its own departures": a part of what others count.</summary>
    private bool IsAlone(Subject subject)
    {
        var next = subject.Span.Next;
        return Clause(subject).Any(i => article.Tokens[i].Is("alone")) || (next + 2 < article.Tokens.Count && article.Tokens[next].Is("of") && article.Tokens[next + 1].Lower is "its" or "their" && article.Tokens[next + 2].Is("own"));
    }

    /// <summary>What ought to be, may be at most or was hoped for.</summary>
    private bool IsNorm(Subject subject)
    {
        var isCount = subject.Span.Figure.Unit is null && subject.Measure is not (Measure.Cost or Measure.Jobs or Measure.Yield);
        return Clause(subject).Any(i => Norms.Contains(article.Tokens[i].Lower) || (isCount && Hopes.Contains(article.Tokens[i].Lower)));
    }

    /// <summary>"Last year the festival drew 58,900".</summary>
    private bool IsOfLastTime(Subject subject)
    {
        const int Opening = 4;
        var first = article.Sentences[article.SentenceOf(subject.Span.Number)].First;
        return Enumerable.Range(first, Opening).Concat(Clause(subject)).Any(i => i + 1 < article.Tokens.Count && ((article.Tokens[i].Lower is "last" or "previous" && Times.Contains(article.Tokens[i + 1].Lower)) || (article.Tokens[i].Is("year") && article.Tokens[i + 1].Lower is "before" or "earlier" or "ago")));
    }

    /// <summary>"A new pool on the edge of town would cost": something that was not spoken of.</summary>
    private bool OpensNew(Subject subject)
    {
        var first = article.Sentences[article.SentenceOf(subject.Span.Number)].First;
        return article.Tokens[first].Is("another") || (article.Tokens[first].Is("a") && first + 1 < article.Tokens.Count && New.Contains(article.Tokens[first + 1].Lower));
    }

    /// <summary>Two names that may be one's: "trust", "East Trent Hospitals NHS Trust".</summary>
    private bool MayBeOneVoice(Subject a, Subject b)
    {
        if (attributions.At(a.Span.Number)?.Source is not { } one || attributions.At(b.Span.Number)?.Source is not { } other || one.Id == other.Id) return false;
        if ((one.Kind == SourceKind.Person && IsTitle(other)) || (other.Kind == SourceKind.Person && IsTitle(one))) return true; // "the club's chief executive" may be anybody
        if (IsAnyBody(one, other) || IsAnyBody(other, one)) return true; // "the company", and nobody can tell which
        var (words, others) = (one.Name.ToLowerInvariant().Split(' '), other.Name.ToLowerInvariant().Split(' '));
        return words.Length != others.Length && (words.Length < others.Length ? words : others).All((words.Length < others.Length ? others : words).Contains);
    }

    /// <summary>A company, a club or the like without a name, and a body that may be it.</summary>
    private static bool IsAnyBody(Source role, Source named) =>
        role.Kind == SourceKind.Unknown && named.Kind == SourceKind.Organisation && role.Name[(role.Name.LastIndexOf(' ') + 1)..] is var kind && (SpeechWords.CompanyRoles.Contains(kind) || kind is "club" or "group" or "trust" or "charity" or "bank" or "museum" or "theatre" or "festival")
        && !named.Name.Split(' ').Any(word => SpeechWords.Offices.Contains(word.ToLowerInvariant()) || word.Equals("society", StringComparison.OrdinalIgnoreCase) || word.Equals("alliance", StringComparison.OrdinalIgnoreCase));

    private static bool IsTitle(Source source) => source.Kind == SourceKind.Unknown && SpeechWords.Titles.Contains(source.Name[(source.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>Two bodies of one kind, such as two sheriffs: each counts where it is.</summary>
    private bool AreLike(Subject a, Subject b)
    {
        if (attributions.At(a.Span.Number)?.Source is not { } one || attributions.At(b.Span.Number)?.Source is not { } two || one.Id == two.Id || one.Kind == SourceKind.Person || two.Kind == SourceKind.Person) return false;
        var (names, others) = (one.Name.ToLowerInvariant().Split(' '), two.Name.ToLowerInvariant().Split(' '));
        if (names[0] != others[0] && IsOfPeople(names[0]) && IsOfPeople(others[0]) && Clause(b).Any(i => article.Tokens[i].Is("there"))) return true; // "The Indonesian association put stocks there at"
        return names[0] != others[0] && names.Any(word => Local.Contains(word) && others.Contains(word));
    }

    private static bool IsLevel(string place) => place.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>"indonesian", "japanese", "polish".</summary>
    private static bool IsOfPeople(string word) => word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal);

    private bool Says(Subject subject, HashSet<string> words) => Clause(subject).Any(i => words.Contains(article.Tokens[i].Lower));

    private static IEnumerable<int> Clause(Subject subject) => Enumerable.Range(subject.Clause.First, subject.Clause.Next - subject.Clause.First);
}
