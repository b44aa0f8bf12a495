using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>A relay whose figure is not what its claimant said.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MisreportedFigure : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "misreportedFigure";

    private readonly bool relaysOnly;

    internal MisreportedFigure(FigureOnRecord relay, IReadOnlyList<FigureOnRecord> against, FactCheckOptions options)
        : this(relay, against, NearestOf(relay, against), options)
    {
    }

    private MisreportedFigure(FigureOnRecord relay, IReadOnlyList<FigureOnRecord> against, FigureOnRecord nearest, FactCheckOptions options)
        : base(KindName, relay.Claim.Question, SeverityOf(relay, nearest, options), against.Select(figure => figure.Claim).Append(relay.Claim), relay.Claim.Id)
    {
        (OfRelay, OfNearest, HeldAgainst) = (relay, nearest, against);
        relaysOnly = !nearest.IsOwnWords;
    }

    /// <summary>True where the numbers are what a reader takes for one: a modifier turned, or was lost.</summary>
    public bool IsDrift => AreOneNumber(OfRelay, OfNearest);

    /// <summary>The claim that does not say what its claimant did.</summary>
    public Claim Relay => OfRelay.Claim;

    /// <summary>The claimant's own claim that is nearest to it; where there is none of its own words, the other relay's.</summary>
    public Claim Nearest => OfNearest.Claim;

    /// <inheritdoc/>
    public override string Summary => relaysOnly
        ? $"{Sentences.Opening(Question)}, two reports of what {OfRelay.Claim.Claimant} said do not fit: {By(OfNearest)} has {OfNearest.Figure}, {By(OfRelay)} has {OfRelay.Figure}."
        : $"{Sentences.Opening(Question)}, {By(OfRelay)} has {OfRelay.Claim.Claimant} say {OfRelay.Figure}, where its own words are {OfNearest.Figure}{(IsDrift ? ": the number is the same, the modifier is not" : "")}.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("drift", IsDrift)];

    internal FigureOnRecord OfRelay { get; }

    /// <summary>The nearest of the figures that it was held against.</summary>
    internal FigureOnRecord OfNearest { get; }

    /// <summary>All the figures that it was held against.</summary>
    internal IReadOnlyList<FigureOnRecord> HeldAgainst { get; }

    private static string By(FigureOnRecord figure) => figure.Claim.Attribution.Publisher.Name;

    private static FigureOnRecord NearestOf(FigureOnRecord relay, IReadOnlyList<FigureOnRecord> against) =>
        against.OrderBy(figure => Math.Abs(figure.Stated - relay.Stated)).ThenBy(figure => figure.Claim.Id, StringComparer.Ordinal).First();

    private static Severity SeverityOf(FigureOnRecord relay, FigureOnRecord nearest, FactCheckOptions options) =>
        AreOneNumber(relay, nearest) ? Severity.Minor : FigureSize.SeverityOf(relay, nearest, options);

    private static bool AreOneNumber(FigureOnRecord a, FigureOnRecord b) => a.PlainImplied.Meets(b.PlainImplied);
}
