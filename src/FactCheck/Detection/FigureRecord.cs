namespace FactCheck.Detection;

/// <summary>The figures of one question that are compared in one unit: who is silent, and what conflicts.</summary>
internal sealed class FigureRecord
{
    private readonly Dossier dossier;
    private readonly FactCheckOptions options;
    private readonly string? otherUnit;

    private FigureRecord(Dossier dossier, IReadOnlyList<FigureOnRecord> figures, HashSet<string> corrected, FactCheckOptions options, string? otherUnit)
    {
        this.dossier = dossier;
        this.options = options;
        this.otherUnit = otherUnit;
        Figures = figures;
        ToleranceDays = dossier.Question.ToleranceDays ?? options.ToleranceDays;
        Silence = new(figures, corrected, dossier.Question.Course, ToleranceDays);
    }

    public IReadOnlyList<FigureOnRecord> Figures { get; }

    public Silence Silence { get; }

    public int ToleranceDays { get; }

    private Course Course => dossier.Question.Course;

    /// <summary>The figures of a dossier, by the unit that they are compared in; the question's own first.</summary>
    public static IReadOnlyList<FigureRecord> Of(Dossier dossier, HashSet<string> corrected, FactCheckOptions options)
    {
        var own = UnitConversion.Key(dossier.Question.Unit);
        return
        [
            .. dossier.Claims
                .GroupBy(claim => UnitConversion.Key(UnitOf(claim, dossier)), StringComparer.Ordinal)
                .OrderBy(together => together.Key != own)
                .ThenBy(together => together.Key, StringComparer.Ordinal)
                .Select(together =>
                {
                    var unit = together.Key == own
                        ? dossier.Question.Unit
                        : together.Select(claim => UnitOf(claim, dossier)).MinBy(unit => unit.Code, StringComparer.Ordinal)!; // a group is not empty
                    return new FigureRecord(
                        dossier, [.. together.Select(claim => new FigureOnRecord(claim, dossier, unit))], corrected, options, together.Key == own ? null : unit.Code);
                }),
        ];
    }

    /// <summary>The conflicts: among the documented figures alone, and among all where some have another basis.</summary>
    public IEnumerable<ConflictingFigures> Conflicts()
    {
        if (Figures.Count < 2) yield break;
        // A stand-in belongs to no period, and does not speak together with a figure that states one.
        var speaking = Figures.Where(figure => Silence.Speaks(figure) && (Course != Course.PerPeriod || figure.Claim.IsAsOfStated)).ToArray();
        var documented = Array.FindAll(speaking, figure => figure.IsDocumented);
        foreach (var conflict in Run(Voice.Of(documented, documentedAreFloors: false), needsAnotherBasis: false, "documented")) yield return conflict;
        if (documented.Length == speaking.Length) yield break;
        foreach (var conflict in Run(Voice.Of(speaking, documentedAreFloors: true), needsAnotherBasis: true, null)) yield return conflict;
    }

    /// <summary>How many pairs of figures from different claimants speak of different times, with the first such pair by publication; null for none.</summary>
    public NotCompared? NotComparedInTime() => NotCompared.InTime(dossier, [.. Figures.Where(Silence.Speaks)], ToleranceDays);

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
