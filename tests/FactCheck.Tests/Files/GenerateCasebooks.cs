using CsCheck;
using NodaTime;

namespace FactCheck.Tests.Files;

/// <summary>Generates casebooks that hold every noun in every shape, with texts that files find hard.</summary>
internal static class GenerateCasebooks
{
    private static readonly string[] Hard =
    [
        "\"", "\\", "/", "{", "}", "[", "]", ",", ":", "'", "\t", "\n", "\r\n", "\0", "\u0007", "\u001f", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffd",
        "\uffff", "😀", "e\u0301", "é", " ", "\u00a0", "null", "5", "//", "/*", "</script>", "a", "B",
    ];

    /// <summary>Text that may be empty or blank.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Hard).Array[0, 6].Select(string.Concat);

    public static Gen<string> Said { get; } = Any.Select(text => string.IsNullOrWhiteSpace(text) ? text + "x" : text);

    /// <summary>The id of this number: different numbers have different ids.</summary>
    public static Gen<string> Id(int number) => Any.Select(text => string.Concat(text.Where(character => !char.IsControl(character))) + number);

    public static Gen<Date> Single { get; } = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2], (year, month, day, kind) => kind switch
    {
        0 => Date.Year(year),
        1 => Date.Month(year, month),
        _ => Date.Day(year, month, day),
    });

    public static Gen<Date> Dates { get; } = Gen.OneOf(Single, Gen.Select(Single, Single, (one, other) => one.Start <= other.Start && one.Start <= other.End ? Date.Between(one, other) : other.Start <= one.End ? Date.Between(other, one) : one));

    public static Gen<Publication> Publications { get; } = Gen.OneOf(
        Single.Select(date => Publication.On(date)),
        Gen.Select(Gen.Long[-60_000_000_000, 250_000_000_000], Gen.Long[0, 999_999_999], (seconds, nanoseconds) => Publication.At(Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds))));

    private static readonly Gen<Unit> Units = Gen.OneOf("", "people", "percent", "EUR", "km", "km2", "celsius", "barrels a day", "\"'\\", "Häuser").Select(Unit.Of);

    private static readonly Gen<Evidence> Evidences = Gen.Select(Any.Null(), Any.Null(), Any.Null(), Gen.Select(Any.Null(), Any.Null(), Any.Null()), Publications.Null(), Gen.Int[-1, 5], (title, url, publisher, words, published, start) =>
    {
        var evidence = new Evidence { Title = title, Url = url, Publisher = publisher, Exact = words.Item1, Prefix = words.Item2, Suffix = words.Item3, Published = published };
        return start < 0 ? evidence : evidence.At(start, start * 2);
    });

    public static Gen<Casebook> Casebooks { get; } =
        from sources in Sources(4)
        from questions in Questions(6)
        from links in Gen.Int[0, 9].Array[0, 3].Select(choices => Links(questions, choices))
        from claims in Claims(sources, questions)
        select Casebook.Empty.With(sources).With(questions).With(links).With(claims);

    private static Gen<Source[]> Sources(int count) =>
        All(count, number => Gen.Select(Id(number), Said, Gen.OneOf(Enum.GetValues<SourceKind>()), Said.Array[0, 2], Gen.Int[0, 9].Array[0, 2], (id, name, kind, aliases, from) =>
            Source.Of(id, name.Length > 3 ? name : id, kind).WithAliases(aliases).WithDerivedFrom(from.Select(other => $"other source {other}"))));

    private static Gen<Question[]> Questions(int count) => All(count, number =>
        Gen.Select(Id(number), Any.Null(), Gen.OneOf(Enum.GetValues<QuestionForm>()), Gen.Select(Units, Gen.OneOf(Enum.GetValues<Course>())), Gen.Select(Said, Said).Array[0, 2], Gen.Int[-1, 40], Gen.Select(Said.Array[0, 2], Gen.Int[0, 3]), Question (id, text, form, howMuch, scope, days, cues) =>
        {
            var words = cues.Item2 switch
            {
                0 => null,
                1 when form == QuestionForm.Whether => Cues.Of(Enum.GetValues<Position>().Take(cues.Item1.Length * 2).Select(position => KeyValuePair.Create<Position, IEnumerable<string>>(position, cues.Item1))),
                _ => Cues.Of(cues.Item1),
            };
            return form switch
            {
                QuestionForm.HowMuch => With(Question.HowMuch(id, text, howMuch.Item1, howMuch.Item2), scope, days, words),
                QuestionForm.When => With(Question.When(id, text), scope, days, words),
                QuestionForm.Which => With(Question.Which(id, text), scope, days, words),
                _ => With(Question.Whether(id, text), scope, days, words),
            };
        }));

    private static Question<T> With<T>(Question<T> question, (string Facet, string Value)[] scope, int days, Cues? cues)
        where T : Answer
    {
        foreach (var (facet, value) in scope) question = question.In(facet, value);
        if (days >= 0) question = question.WithTolerance(days);
        return cues is null ? question : question.WithCues(cues);
    }

    private static List<Link> Links(Question[] questions, int[] choices)
    {
        var links = new List<Link>();
        var (figures, propositions) = (questions.OfType<Question<Figure>>().ToArray(), questions.OfType<Question<Stance>>().ToArray());
        var share = Question.HowMuch("a share", unit: Unit.Percent);
        foreach (var choice in choices)
        {
            if (choice < 6 && figures.Length > 1)
            {
                links.Add((choice % 3) switch
                {
                    0 => Link.PartOf(figures[0], figures[1], choice == 0 ? null : "by \"age\""),
                    1 => Link.ChangeOf(figures[0], figures[^1]),
                    _ => Link.ShareOf(share, figures[0], figures[1]),
                });
            }
            else if (choice >= 6 && propositions.Length > 1)
            {
                links.Add(choice % 2 == 0 ? Link.Implies(propositions[0], propositions[1]) : Link.Excludes(propositions[0], propositions[^1]));
            }
        }

        return links;
    }

    private static Gen<Claim[]> Claims(Source[] sources, Question[] questions) => Gen.Int[0, 8].SelectMany(count => All(count, number =>
        from id in Id(number)
        from question in Gen.OneOf(questions)
        from answer in AnswerTo(question, sources)
        from chain in Gen.OneOf(sources).Array[1, 3]
        from published in Publications.Null()
        from asOf in Dates.Null()
        from basis in Gen.OneOf(Enum.GetValues<Basis>())
        from evidence in Evidences.Null()
        select Whole(Claim.Of(id, question, answer, Attribution.To(chain[0], chain[1..]), published, published is null ? asOf ?? Date.Year(2015) : asOf).WithBasis(basis), evidence)))
        .Select(claims => Corrected(claims));

    private static Claim Whole(Claim claim, Evidence? evidence) => evidence is null ? claim : claim.WithEvidence(evidence);

    /// <summary>Each claim corrects one before it that it can correct, where there is one and the count is even.</summary>
    private static Claim[] Corrected(Claim[] claims)
    {
        for (var i = 1; i < claims.Length; i += 2)
        {
            var earlier = claims[..i].FirstOrDefault(claim => claim.Question.Equals(claims[i].Question) && claim.Claimant.Equals(claims[i].Claimant));
            if (earlier is not null) claims[i] = claims[i].Correcting(earlier.Id);
        }

        return claims;
    }

    private static Gen<Answer> AnswerTo(Question question, Source[] sources) => question.Form switch
    {
        QuestionForm.HowMuch => Gen.Select(Generate.FigureOf(Generate.Positive), Units, Gen.Bool, Gen.Bool, Answer (figure, unit, other, negative) =>
            negative && !question.Unit.IsCount && figure is { Wording: Wording.Plain, Value: { } value } ? Figure.Plain(-value) : other ? figure.In(unit) : figure),
        QuestionForm.When => Dates.Select(Answer (date) => date),
        QuestionForm.Which => Said.Select(Answer (text) => Name.Of(text)),
        _ => Gen.Select(Gen.OneOf(Enum.GetValues<Position>()), Gen.OneOf(Enum.GetValues<Expression>()), Said.Null(), Gen.OneOf(sources).Null(), Answer (position, expression, condition, actor) =>
        {
            var stance = Stance.At(position).By(expression);
            if (condition is not null) stance = stance.If(condition);
            return actor is null ? stance : stance.Of(actor);
        }),
    };

    private static Gen<T[]> All<T>(int count, Func<int, Gen<T>> gen) =>
        Enumerable.Range(0, count).Aggregate(Gen.Const(Array.Empty<T>()), (all, number) => Gen.Select(all, gen(number), (before, next) => before.Append(next).ToArray()));
}
