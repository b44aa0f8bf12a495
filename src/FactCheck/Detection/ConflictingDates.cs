using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Dates given for one event that have no day in common.</summary>
/// <remarks>Immutable. Always contradictory: a month or a year is all of its days.</remarks>
public sealed class ConflictingDates : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "conflictingDates";

    internal ConflictingDates(Question question, IReadOnlyList<Camp> camps, IReadOnlyList<Claim> witnesses)
        : base(KindName, question, SeverityOf(GapDaysOf(witnesses)), camps.SelectMany(camp => camp.Claims)) => (Camps, Witnesses) = (camps, witnesses);

    /// <summary>The camps, from the earliest last day on.</summary>
    public IReadOnlyList<Camp> Camps { get; }

    /// <summary>A claim of each camp, pairwise without a common day.</summary>
    public IReadOnlyList<Claim> Witnesses { get; }

    /// <summary>The days between the nearest days of the first and the last witness.</summary>
    public int GapDays => GapDaysOf(Witnesses);

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<Claim>> Sides => [.. Camps.Select(camp => camp.Claims)];

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {Sentences.Some([.. Witnesses.Select(claim => $"{claim.Attribution} says {claim.Answer}")])}: the dates have no day in common ({Sentences.Count(GapDays, "day")} apart).";

    /// <inheritdoc/>
    public override string Reconciliation => "They may speak of different days: of the event, of its announcement, or in another time zone.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members =>
    [
        new("strength", "contradictory"),
        new("camps", new JArray(Camps.Select(camp => camp.ToJson()))),
        new("witnesses", new JArray(Witnesses.Select(claim => claim.Id))),
        new("gap", GapDays),
    ];

    private static int GapDaysOf(IReadOnlyList<Claim> witnesses) =>
        FigureOnRecord.DayNumber(((Date)witnesses[^1].Answer).Start) - FigureOnRecord.DayNumber(((Date)witnesses[0].Answer).End);

    private static Severity SeverityOf(int gapDays) => gapDays switch
    {
        <= 1 => Severity.Minor,
        <= 31 => Severity.Moderate,
        <= 366 => Severity.Major,
        _ => Severity.Extreme,
    };
}
