using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>
/// A casebook of a million claims, question by question, the same for the same settings: a tenth of the questions with a planted discrepancy, one
/// dossier of a hundredth of all claims, every wording, course, basis and precision of dates. By construction there is nothing else to find.
/// </summary>
internal sealed class MillionClaims
{
    private const int Round = 200; // links come once a round
    private static readonly string[] Words = ["tanks", "houses", "trucks", "schools"];
    private readonly Settings settings;
    private readonly Random random;
    private readonly FigureQuestions figures;
    private readonly OtherQuestions others;
    private readonly LinkedQuestions linked;

    public MillionClaims(Settings settings)
    {
        this.settings = settings;
        random = new(settings.Seed);
        Sources = new(Math.Clamp(settings.Claims / 500, 200, 2_000));
        var ids = new ClaimIds();
        figures = new(random, Sources, ids);
        others = new(random, Sources, ids);
        linked = new(random, Sources, ids, figures, others);
    }

    public Sources Sources { get; }

    /// <summary>The questions with their claims; to be gone through once.</summary>
    public IEnumerable<QuestionWithClaims> Questions()
    {
        var large = Question.HowMuch(LinkedQuestions.Id(0), "people killed in the war", Unit.People, Course.Rising).In("place", "the country");
        yield return new(large, figures.Claims(large, settings.LargeDossier, isDisputed: false), [], null);
        for (var i = 1; i < settings.Questions;)
        {
            var group = (i % Round) switch
            {
                7 when i + 3 <= settings.Questions => [.. linked.Parts(LinkedQuestions.Id(i), Sizes(i, 3))],
                107 when i + 2 <= settings.Questions => [.. linked.Change(LinkedQuestions.Id(i), Sizes(i, 2))],
                57 or 157 when i + 2 <= settings.Questions => [.. linked.Propositions(LinkedQuestions.Id(i), Sizes(i, 2))],
                _ => (QuestionWithClaims[])[Single(i)],
            };
            foreach (var question in group) yield return question;
            i += group.Length;
        }
    }

    /// <summary>The casebook in memory, and what is planted in it.</summary>
    public static (Casebook Casebook, Planted Planted) InMemory(Settings settings)
    {
        var made = new MillionClaims(settings);
        var questions = made.Questions().ToArray();
        var casebook = Casebook.Empty
            .With([.. made.Sources.All])
            .With([.. questions.SelectMany(each => each.Links)])
            .With([.. questions.SelectMany(each => each.Claims)]);
        return (casebook, Planted.Of(settings, questions));
    }

    private QuestionWithClaims Single(int index)
    {
        var (id, size, planted) = (LinkedQuestions.Id(index), Size(index), index % 10 == 3);
        var form = random.Next(100);
        if (form < 8)
        {
            var question = Question.Whether(id, "the parties hold talks");
            return new(question, others.Whether(question, size, planted), [], planted ? Kinds.StanceChange : null);
        }

        if (form < 12 && !planted)
        {
            var question = Question.When(id, "the day on which the bridge fell");
            return new(question, others.When(question, size), [], null);
        }

        if (form < 16 && !planted)
        {
            var question = Question.Which(id, "who led the mission");
            return new(question, others.Which(question, size), [], null);
        }

        var figure = HowMuch(id, planted);
        return new(figure, figures.Claims(figure, size, planted), [], planted ? Kinds.ConflictingFigures : null);
    }

    private Question<Figure> HowMuch(string id, bool planted)
    {
        var unit = random.Next(20) switch
        {
            < 9 => Unit.People,
            < 11 => Unit.None,
            < 14 => Unit.Of(Words[random.Next(Words.Length)]),
            14 or 15 => Unit.Of("USD"),
            16 => Unit.Of("km"),
            17 => Unit.Of("t"),
            18 when !planted => Unit.Percent,
            19 when !planted => Unit.Of("celsius"),
            _ => Unit.People,
        };
        var course = random.Next(20) switch
        {
            < 7 => Course.Fixed,
            < 12 when unit.IsCount => Course.Rising,
            < 17 => Course.Changing,
            _ => Course.PerPeriod,
        };
        var question = Question.HowMuch(id, string.Create(CultureInfo.InvariantCulture, $"how many, how much: case {id}"), unit, course);
        if (random.Next(4) == 0) question = question.In("place", string.Create(CultureInfo.InvariantCulture, $"district {random.Next(100)}"));
        return random.Next(10) == 0 ? question.WithTolerance(random.Next(10, 31)) : question;
    }

    private int[] Sizes(int index, int count) => [.. Enumerable.Range(index, count).Select(Size)];

    /// <summary>From 4 to 16 claims; together those that the large dossier leaves.</summary>
    private int Size(int index)
    {
        var (left, questions) = ((long)settings.Claims - settings.LargeDossier, settings.Questions - 1);
        var even = (int)((left * index / questions) - (left * (index - 1) / questions));
        if (index == questions && questions % 2 == 1) return even; // has no neighbour to share with
        var shift = (index + 1) / 2 * 7 % 6;
        return index % 2 == 1 ? even - shift : even + shift;
    }
}
