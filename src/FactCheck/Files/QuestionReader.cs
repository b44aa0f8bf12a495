namespace FactCheck.Files;

/// <summary>Reads a question.</summary>
internal static class QuestionReader
{
    public static void Read(ValueReader values)
    {
        if (!values.Object()) return;
        var at = values.At;
        string? id = null, text = null;
        QuestionForm? form = null;
        Course? course = null;
        Unit? unit = null;
        int? toleranceDays = null;
        Cues? cues = null;
        var scope = new List<(string Facet, string Value)>();
        var (idAt, unitAt, courseAt, cuesAt) = (at, at, at, at);
        var seen = 0u;
        while (values.Member(MemberNames.Question, ref seen, out var member))
        {
            switch (member)
            {
                case "id": (id, idAt) = (values.Id(), values.At); break;
                case "form": form = values.Word<QuestionForm>(); break;
                case "text": text = values.String(); break;
                case "unit": (unit, unitAt) = (values.Unit(), values.At); break;
                case "course": (course, courseAt) = (values.Word<Course>(), values.At); break;
                case "scope": Scope(values, scope); break;
                case "toleranceDays": toleranceDays = values.Whole(); break;
                case "cues":
                    cuesAt = values.At;
                    cues = CuesOf(values);
                    break;
                default: throw new InvalidOperationException(member);
            }
        }

        if ((seen & 1) == 0) values.Error(at, "", "A question needs an id.");
        if ((seen & 2) == 0) values.Error(at, "", $"A question needs a form: {string.Join(", ", Words<QuestionForm>.All)}.");
        if (form is not (null or QuestionForm.HowMuch))
        {
            var asks = $"this one asks {Words<QuestionForm>.Write(form.Value)}.";
            if (unit is not null) values.Error(unitAt, "unit", $"Only a question that asks howMuch has a unit; {asks}");
            if (course is not null) values.Error(courseAt, "course", $"Only a question that asks howMuch has a course; {asks}");
            if (form != QuestionForm.Whether && cues?.ByPosition.Count > 0) values.Error(cuesAt, "cues", $"Only a question that asks whether has cues by position; {asks}");
        }

        if (values.Errors > 0 || id is null || form is null)
        {
            if (id is not null) values.Records.BadQuestions.Add(id);
            return;
        }

        var question = Made(form.Value, id, text, unit, course, scope, toleranceDays, cues);
        values.Records.Questions.Add(new(values.Document, values.Where, at, question, idAt));
    }

    /// <summary>The question that a claim opens which names none that is listed.</summary>
    public static Question Opened(string id, QuestionForm form) => Made(form, id, null, null, null, [], null, null);

    private static Question Made(
        QuestionForm form, string id, string? text, Unit? unit, Course? course, List<(string Facet, string Value)> scope, int? toleranceDays, Cues? cues) => form switch
    {
        QuestionForm.HowMuch => With(Question.HowMuch(id, text, unit, course ?? Course.Changing), scope, toleranceDays, cues),
        QuestionForm.When => With(Question.When(id, text), scope, toleranceDays, cues),
        QuestionForm.Which => With(Question.Which(id, text), scope, toleranceDays, cues),
        _ => With(Question.Whether(id, text), scope, toleranceDays, cues),
    };

    private static Question<T> With<T>(Question<T> question, List<(string Facet, string Value)> scope, int? toleranceDays, Cues? cues)
        where T : Answer
    {
        foreach (var (facet, value) in scope) question = question.In(facet, value);
        if (toleranceDays is { } days) question = question.WithTolerance(days);
        return cues is null ? question : question.WithCues(cues);
    }

    private static void Scope(ValueReader values, List<(string Facet, string Value)> scope)
    {
        if (!values.Object("an object of texts, such as {\"place\": \"Syria\"}")) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (values.AnyMember(seen, out var facet))
        {
            if (values.Said() is { } value) scope.Add((facet, value));
        }
    }

    private static Cues? CuesOf(ValueReader values)
    {
        if (!values.IsObject) return values.List("a list of texts, or an object of lists by position") ? Cues.Of(Phrases(values)) : null;
        var byPosition = new Dictionary<Position, IEnumerable<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (values.AnyMember(seen, out var word))
        {
            if (Words<Position>.TryRead(word, out var position))
            {
                byPosition.Add(position, values.Texts(values.Said));
            }
            else
            {
                values.Error($"Cues are given for {string.Join(", ", Words<Position>.All)}; this is {Shown.Quoted(word)}.");
                values.Cursor.Skip();
            }
        }

        return Cues.Of(byPosition);
    }

    private static List<string> Phrases(ValueReader values) => values.Texts(values.Said);
}
