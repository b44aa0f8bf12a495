namespace FactCheck.Detection;

/// <summary>What a detector sees: a dossier, the dossiers it is linked to, the options in force, and what all detectors need and is computed once.</summary>
/// <remarks>
/// <para>Of one thread at a time: each check makes its own. It may gain members; detectors that ignore them go on working.</para>
/// <para>For a unit test of a detector: <c>detector.Detect(Inspection.Of(casebook, "question-id"))</c>.</para>
/// </remarks>
public sealed class Inspection
{
    private readonly Lazy<IReadOnlyList<FigureRecord>> figures;
    private readonly Lazy<IReadOnlyList<ConflictingFigures>> conflicts;
    private readonly Lazy<IReadOnlyList<StanceSeries>> stances;
    private readonly Lazy<Dictionary<string, FigureOnRecord>> figuresById;

    private Inspection(CheckScope scope, Dossier dossier)
    {
        Dossier = dossier;
        Scope = scope;
        var corrected = dossier.Corrected();
        Corrected = corrected;
        figures = new(() => scope.FiguresOf(dossier, corrected), LazyThreadSafetyMode.None);
        conflicts = new(() => [.. figures.Value.SelectMany(unit => unit.Conflicts())], LazyThreadSafetyMode.None);
        stances = new(() => dossier.Question.Form == QuestionForm.Whether ? StanceSeries.Of(dossier, corrected) : [], LazyThreadSafetyMode.None);
        figuresById = new(() => figures.Value.SelectMany(unit => unit.Figures).ToDictionary(figure => figure.Claim.Id, StringComparer.Ordinal), LazyThreadSafetyMode.None);
    }

    /// <summary>The dossier to look into.</summary>
    public Dossier Dossier { get; }

    /// <summary>The dossiers of the other questions that the dossier's links name.</summary>
    public IReadOnlyList<Dossier> Linked => field ??=
    [
        .. Dossier.Links
            .SelectMany(link => new[] { link.From, link.To, link.Part })
            .OfType<Question>()
            .Where(question => question.Id != Dossier.Question.Id)
            .DistinctBy(question => question.Id)
            .Select(question => Scope.Casebook.TryGetDossier(question.Id, out var linked) ? linked : null)
            .OfType<Dossier>(),
    ];

    /// <summary>The options in force; not to be changed.</summary>
    public FactCheckOptions Options => Scope.Options;

    /// <summary>The days apart that figures on the question may be compared: its own tolerance, else the options'.</summary>
    public int ToleranceDays => Dossier.Question.ToleranceDays ?? Options.ToleranceDays;

    /// <summary>The ids of the claims that another claim corrects: they stay on the record and no longer speak.</summary>
    public IReadOnlySet<string> Corrected { get; }

    /// <summary>The conflicts among the dossier's figures; none for a question of another form.</summary>
    public IReadOnlyList<ConflictingFigures> Conflicts => conflicts.Value;

    internal IReadOnlyList<FigureRecord> Figures => figures.Value;

    internal IReadOnlyList<StanceSeries> Stances => stances.Value;

    /// <summary>What the inspections of one check share.</summary>
    internal CheckScope Scope { get; }

    /// <summary>An inspection of one question's dossier.</summary>
    /// <param name="casebook">The casebook that has it.</param>
    /// <param name="questionId">The question's id.</param>
    /// <param name="options">The options; the defaults where null.</param>
    /// <exception cref="ArgumentException">The casebook has no such question, or the options contradict one another.</exception>
    public static Inspection Of(Casebook casebook, string questionId, FactCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        return casebook.TryGetDossier(questionId, out var dossier)
            ? new(new CheckScope(casebook, options ?? new()), dossier)
            : throw new RefusedException($"The casebook has no question {questionId}.", nameof(questionId));
    }

    /// <summary>How two figures of the dossier compare, in the order of the decision steps.</summary>
    /// <exception cref="ArgumentException">A claim is not in the dossier and is on its question, or does not hold a figure.</exception>
    public Comparison Compare(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Answer is not Figure || second.Answer is not Figure) throw new RefusedException("Only figures are compared.", nameof(first));
        if (first.Question.Id != Dossier.Question.Id || second.Question.Id != Dossier.Question.Id)
        {
            return new Comparison.NotComparable(first, second, ComparisonStep.Question);
        }

        var (a, b) = (OnRecord(first), OnRecord(second));
        return UnitConversion.Key(a.Figure.Unit ?? first.Question.Unit) == UnitConversion.Key(b.Figure.Unit ?? second.Question.Unit)
            ? Comparer.Compare(a, b, Dossier.Question.Course, ToleranceDays)
            : new Comparison.NotComparable(first, second, ComparisonStep.Unit);
    }

    /// <summary>True where the claim speaks in a conflict: it is not corrected, not stale, and not shown to be misreported by its claimant's own words.</summary>
    public bool Speaks(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return figuresById.Value.TryGetValue(claim.Id, out var figure)
            ? figures.Value.All(unit => unit.Silence.Speaks(figure))
            : !Corrected.Contains(claim.Id);
    }

    internal static Inspection Of(CheckScope scope, Dossier dossier) => new(scope, dossier);

    /// <summary>The figures that could not be held against one another, one for each reason.</summary>
    internal IEnumerable<NotCompared> NotCompared() =>
        figures.Value.Select(unit => unit.NotComparedInTime())
            .Append(FactCheck.Detection.NotCompared.InUnit(Dossier, figures.Value))
            .OfType<NotCompared>()
            .GroupBy(each => each.Reason)
            .Select(each => each.First() with { Count = each.Sum(one => one.Count) });

    private FigureOnRecord OnRecord(Claim claim) =>
        figuresById.Value.TryGetValue(claim.Id, out var figure) ? figure : throw new RefusedException($"The dossier has no claim {claim.Id}.", nameof(claim));
}
