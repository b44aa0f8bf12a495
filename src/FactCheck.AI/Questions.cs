using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>The questions of one document: those of the watch list, and those that the model opens, each made once.</summary>
internal sealed class Questions(Document document, ReadingOptions options)
{
    private readonly List<(string Told, Question Question)> opened = [];

    /// <summary>The questions that the model opened, by the ids that it gave them.</summary>
    public IEnumerable<KeyValuePair<string, Question>> Opened => opened.Select(each => KeyValuePair.Create(each.Told, each.Question));

    /// <summary>Whether a question is one of the watch list's.</summary>
    public bool IsWatched(Question question) => options.WatchList.Casebook.Questions.Any(each => ReferenceEquals(each, question));

    /// <summary>The form of the question that the model tells of, where it is known.</summary>
    public QuestionForm? FormOf(ProposedQuestion told) =>
        options.WatchList.Casebook.Questions.FirstOrDefault(question => question.Id == told.Id)?.Form ?? Words.Read<QuestionForm>(told.Form);

    /// <summary>The question that the model tells of; null where it tells of none, or says another form than the answer has.</summary>
    /// <param name="told">What the model tells.</param>
    /// <param name="form">The form that the answer has.</param>
    /// <param name="unit">The unit that the figure has in the text, if any.</param>
    /// <exception cref="ArgumentException">Its texts are none that a question can have.</exception>
    public Question? Told(ProposedQuestion told, QuestionForm form, Unit? unit)
    {
        if (told.Id is { } id && options.WatchList.Casebook.Questions.FirstOrDefault(question => question.Id == id) is { } watched) return watched; // its form is the answer's: see FormOf
        var slug = Speakers.Slug(told.Id ?? told.Text ?? "");
        if (slug.Length == 0 || (Words.Read<QuestionForm>(told.Form) is { } asked && asked != form)) return null;
        var same = opened.Where(each => each.Told == slug).Select(each => each.Question).FirstOrDefault(question => IsSame(question, told, form));
        if (same is not null) return same;
        var question = Made(told, form, unit, Id(told, slug));
        opened.Add((slug, question));
        return question;
    }

    /// <summary>An id that the model gives again is the same question, unless form, unit or scope say otherwise: in doubt there are two.</summary>
    private static bool IsSame(Question question, ProposedQuestion told, QuestionForm form) =>
        question.Form == form
        && (told.Unit is null || form != QuestionForm.HowMuch || question.Unit.Equals(UnitOf(told.Unit)))
        && (told.Scope.Count == 0 || (told.Scope.Count == question.Scope.Count && told.Scope.All(facet => question.Scope.TryGetValue(facet.Facet, out var value) && value.Equals(facet.Value, StringComparison.OrdinalIgnoreCase))));

    private static Question Made(ProposedQuestion told, QuestionForm form, Unit? unit, string id) => form switch
    {
        QuestionForm.HowMuch => Scoped(Question.HowMuch(id, told.Text, told.Unit is null ? unit : UnitOf(told.Unit), Words.Read<Course>(told.Course) ?? Course.Changing), told),
        QuestionForm.When => Scoped(Question.When(id, told.Text), told),
        QuestionForm.Which => Scoped(Question.Which(id, told.Text), told),
        _ => Scoped(Question.Whether(id, told.Text), told),
    };

    private static Question<T> Scoped<T>(Question<T> question, ProposedQuestion told)
        where T : Answer =>
        told.Scope.Aggregate(question, (asked, facet) => asked.In(facet.Facet, facet.Value));

    private static Unit UnitOf(string? code) => code?.Trim() switch
    {
        null or "" or "none" => Unit.None,
        "%" => Unit.Percent,
        var word => Unit.Of(word),
    };

    /// <summary>
    /// With high caution a question that the model opens is this document's own. Otherwise documents that ask alike, in words and scope, ask the same: an id
    /// of the model's own making would not tell one earthquake's dead from another's.
    /// </summary>
    private string Id(ProposedQuestion told, string slug)
    {
        var words = Speakers.Slug(string.Join(' ', told.Scope.Select(facet => facet.Value).Prepend(told.Text ?? "")));
        var id = options.Caution == Caution.Low && words.Length is > 0 and < Longest ? words : $"{document.Name}#{slug}";
        if (id.Length > LongestId) id = FormattableString.Invariant($"{document.Name}#q{opened.Count + 1}");
        var free = id;
        for (var number = 2; IsTaken(free); number++) free = FormattableString.Invariant($"{(id.Length > LongestId - 5 ? $"{document.Name}#q" : id)}-{number}");
        return free;
    }

    private bool IsTaken(string id) => opened.Any(each => each.Question.Id == id) || options.WatchList.Casebook.Questions.Any(question => question.Id == id);

    private const int Longest = 120; // beyond it a slug is cut off, and two may look alike
    private const int LongestId = 200;
}
