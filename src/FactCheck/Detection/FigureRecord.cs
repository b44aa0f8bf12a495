namespace FactCheck.Detection;

/// <summary>The figures of one question that are compared in one unit: who is silent, and what conflicts.</summary>
internal sealed class FigureRecord
{
    private readonly Dossier dossier;
    private readonly FactCheckOptions options;
    private readonly string? otherUnit;
    private FigureOnRecord[]? speaking;
    private DecliningTotal[]? declines;
    private RevisedFigure[]? revisions;
    private MisreportedFigure[]? misreports;

    private FigureRecord(Dossier dossier, Unit unit, IReadOnlyList<FigureOnRecord> figures, HashSet<string> corrected, FactCheckOptions options, string? otherUnit)
    {
        this.dossier = dossier;
        this.options = options;
        this.otherUnit = otherUnit;
        Unit = unit;
        Figures = figures;
        ToleranceDays = dossier.Question.ToleranceDays ?? options.ToleranceDays;
        Silence = new(figures, corrected, dossier.Question.Course, ToleranceDays);
    }

    /// <summary>The unit that they are compared in.</summary>
    public Unit Unit { get; }

    public IReadOnlyList<FigureOnRecord> Figures { get; }

    public Silence Silence { get; }

    public int ToleranceDays { get; }

    public Course Course => dossier.Question.Course;

    /// <summary>The figures that are not silent.</summary>
    public IReadOnlyList<FigureOnRecord> Speaking => speaking ??= [.. Figures.Where(Silence.Speaks)];

    /// <summary>The figures of a dossier, by the unit that they are compared in; the question's own first.</summary>
    public static IReadOnlyList<FigureRecord> Of(Dossier dossier, HashSet<string> corrected, FactCheckOptions options)
    {
        FigureRecord Record(IEnumerable<Claim> claims, Unit unit, string? otherUnit) =>
            new(dossier, unit, [.. claims.Select(claim => new FigureOnRecord(claim, dossier, unit))], corrected, options, otherUnit);

        if (dossier.Claims.Count > 0 && dossier.Claims.All(claim => ((Figure)claim.Answer).Unit is null)) return [Record(dossier.Claims, dossier.Question.Unit, null)];
        var own = UnitConversion.Key(dossier.Question.Unit);
        return
        [
            .. dossier.Claims
                .GroupBy(claim => UnitConversion.Key(UnitOf(claim, dossier)), StringComparer.Ordinal)
                .OrderBy(together => together.Key != own)
                .ThenBy(together => together.Key, StringComparer.Ordinal)
                .Select(together =>
                {
                    if (together.Key == own) return Record(together, dossier.Question.Unit, null);
                    var unit = together.Select(claim => UnitOf(claim, dossier)).MinBy(unit => unit.Code, StringComparer.Ordinal)!; // a group is not empty
                    return Record(together, unit, together.Key);
                }),
        ];
    }

    /// <summary>The figures among some whose claimant has more than one there: most claimants have not, and nothing is to be looked for in one alone.</summary>
    public static FigureOnRecord[] OfRepeatingClaimants(IEnumerable<FigureOnRecord> figures) =>
        [.. figures.GroupBy(figure => figure.Claimant, StringComparer.Ordinal).Where(own => own.Skip(1).Any()).SelectMany(own => own)];

    /// <summary>The same figures, compared in another unit of their dimension.</summary>
    public FigureRecord In(Unit unit) => unit.Equals(Unit)
        ? this
        : new(dossier, unit, [.. Figures.Select(figure => new FigureOnRecord(figure.Claim, dossier, unit))], dossier.Corrected(), options, otherUnit);

    /// <summary>The conflicts: among the documented figures alone, and among all where some have another basis.</summary>
    public IEnumerable<ConflictingFigures> Conflicts()
    {
        if (Figures.Count < 2) yield break;
        // A stand-in belongs to no period, and does not speak together with a figure that states one.
        var speaking = Course == Course.PerPeriod ? [.. Speaking.Where(figure => figure.Claim.IsAsOfStated)] : Speaking;
        var documented = speaking.Where(figure => figure.IsDocumented).ToArray();
        foreach (var conflict in Run(Voice.Of(documented, documentedAreFloors: false), needsAnotherBasis: false, "documented")) yield return conflict;
        if (documented.Length == speaking.Count) yield break;
        foreach (var conflict in Run(Voice.Of(speaking, documentedAreFloors: true), needsAnotherBasis: true, null)) yield return conflict;
    }

    /// <summary>The falls of totals that never fall.</summary>
    public IReadOnlyList<DecliningTotal> Declines => declines ??= [.. FactCheck.Detection.Declines.Find(this).Select(pair => new DecliningTotal(pair.Last, pair.Later, options))];

    /// <summary>A source's own figures that do not agree with those just before, unannounced.</summary>
    public IReadOnlyList<RevisedFigure> Revisions => revisions ??=
    [
        .. FactCheck.Detection.Revisions
            .Find(this, Declines.Select(decline => decline.After.Id).ToHashSet(StringComparer.Ordinal))
            .Select(pair => new RevisedFigure(pair.Before, pair.Later, options)),
    ];

    /// <summary>Relays that do not say what their claimant said.</summary>
    public IReadOnlyList<MisreportedFigure> Misreports => misreports ??= [.. FactCheck.Detection.Misreports.Find(this).Select(found => new MisreportedFigure(found.Relay, found.Against, options))];

    /// <summary>The corrections that sources announced and that changed a figure.</summary>
    public IEnumerable<Finding> Announced()
    {
        Dictionary<string, FigureOnRecord>? byId = null;
        foreach (var figure in Figures)
        {
            if (figure.Claim.Corrects is not { } corrected || !figure.IsOwnWords) continue;
            byId ??= Figures.ToDictionary(each => each.Claim.Id, StringComparer.Ordinal);
            if (byId.TryGetValue(corrected, out var before) && !Comparer.Agree(before, figure, Course)) yield return new AnnouncedRevision(before, figure);
        }
    }

    /// <summary>How many pairs of figures from different claimants speak of different times, with the first such pair by publication; null for none.</summary>
    public NotCompared? NotComparedInTime() => NotCompared.InTime(dossier, Speaking, ToleranceDays);

    private static Unit UnitOf(Claim claim, Dossier dossier) => ((Figure)claim.Answer).Unit ?? dossier.Question.Unit;

    private IEnumerable<ConflictingFigures> Run(IReadOnlyList<Voice> voices, bool needsAnotherBasis, string? run)
    {
        if (voices.Count < 2) return [];
        switch (Course)
        {
            case Course.Fixed:
                return Whole(voices, needsAnotherBasis, run, null);
            case Course.PerPeriod:
                return voices
                    .GroupBy(voice => (voice.Start, voice.End))
                    .OrderBy(period => period.Key)
                    .SelectMany(period => Whole([.. period], needsAnotherBasis, run, Period(period.First().First.Claim)));
            default:
                return new Moments(voices, Course, ToleranceDays, needsAnotherBasis).Latest() is { } moment ? [Found(moment.Speakers, run, null, moment)] : [];
        }
    }

    private IEnumerable<ConflictingFigures> Whole(IReadOnlyList<Voice> group, bool needsAnotherBasis, string? run, string? period)
    {
        if (needsAnotherBasis && group.All(voice => voice.IsDocumented)) return [];
        var speakers = group.GroupBy(voice => voice.Origin, StringComparer.Ordinal).Select(Speaker).ToArray();
        return speakers.Length > 1 && Moments.Disputed(speakers) ? [Found(speakers, run, period, null)] : [];
    }

    /// <summary>Who speaks for an origin: its latest figure of another basis than documented if it has one.</summary>
    private Voice Speaker(IEnumerable<Voice> ofOneOrigin) =>
        ofOneOrigin.OrderBy(voice => voice.IsDocumented).ThenBy(voice => voice, Comparer<Voice>.Create((a, b) => Voice.ComparePrecedence(a, b, Course))).First();

    private ConflictingFigures Found(IReadOnlyList<Voice> speakers, string? run, string? period, DisputedMoment? moment)
    {
        var outcome = Conflict.Of(speakers, Course, moment);
        return new(dossier.Question, outcome, Conflict.SeverityOf(outcome, options), new[] { otherUnit, period, run }.OfType<string>());
    }

    private static string Period(Claim claim)
    {
        var (start, end) = (Date.Day(claim.AsOfStart).ToString(), Date.Day(claim.AsOfEnd).ToString());
        return start == end ? start : $"{start}/{end}";
    }
}
