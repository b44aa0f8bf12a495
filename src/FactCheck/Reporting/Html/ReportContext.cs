using FactCheck.Detection;
using FactCheck.Tracking;

namespace FactCheck.Reporting.Html;

/// <summary>What a report is made of, looked up again and again: which discrepancies are written, where each stands, and what else was found of an actor or a claimant.</summary>
internal sealed class ReportContext
{
    private readonly ILookup<(string Question, string Actor), StanceChange> changes;
    private readonly ILookup<(string Question, string Claimant), Claim> fallen;
    private readonly Dictionary<string, TrackedDiscrepancy> tracked;
    private readonly Dictionary<string, ILookup<string, Claim>> byWho = new(StringComparer.Ordinal);

    public ReportContext(CheckResult result, HtmlReportOptions options)
    {
        Result = result;
        Options = options;
        Written = [.. result.Discrepancies.Take(options.MostDiscrepancies).Select((discrepancy, index) => new Numbered(index + 1, discrepancy))];
        Notices = options.IncludeNotices ? [.. result.Notices.Take(options.MostDiscrepancies)] : [];
        changes = result.Discrepancies.OfType<StanceChange>().ToLookup(change => (change.Question.Id, change.Actor.Id));
        fallen = result.Discrepancies.Select(Lowered).OfType<Claim>().ToLookup(claim => (claim.Question.Id, claim.Claimant.Id));
        tracked = options.Tracked.GroupBy(each => each.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
    }

    public CheckResult Result { get; }

    public HtmlReportOptions Options { get; }

    /// <summary>The discrepancies that are written, the worst first.</summary>
    public IReadOnlyList<Numbered> Written { get; }

    /// <summary>The notices that are written.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>The dossier of a question; an empty one where a plugin's finding rests on a claim that is not in the casebook.</summary>
    public Dossier DossierOf(Question question) => Result.Casebook.TryGetDossier(question.Id, out var dossier) ? dossier : new(question, [], []);

    /// <summary>True where the figure of a claim has a range: all of a casebook's have, a plugin's may not.</summary>
    public bool HasRange(Claim claim) => claim.Answer is Figure figure && FigureRules.Broken(figure, DossierOf(claim.Question).QuantityOf(figure)) is null;

    public TrackedDiscrepancy? LifeOf(Finding finding) => tracked.GetValueOrDefault(finding.Id);

    /// <summary>The claims on which an actor's stance is not what it was.</summary>
    public IEnumerable<Claim> ChangesOf(Question question, Source actor) => changes[(question.Id, actor.Id)].Select(change => change.After);

    /// <summary>The claims with which a claimant's total fell or was revised.</summary>
    public IEnumerable<Claim> FallsOf(Question question, Source claimant) => fallen[(question.Id, claimant.Id)];

    /// <summary>All claims on a question that are on somebody's word, or on whose stance they are; sorted out once for each question.</summary>
    public IEnumerable<Claim> ClaimsOf(Question question, Source who)
    {
        if (!byWho.TryGetValue(question.Id, out var claims))
        {
            claims = DossierOf(question).Claims.ToLookup(claim => claim.Actor.Id, StringComparer.Ordinal);
            byWho.Add(question.Id, claims);
        }

        return claims[who.Id];
    }

    private static Claim? Lowered(Discrepancy discrepancy) => discrepancy switch
    {
        DecliningTotal decline => decline.After,
        RevisedFigure revision => revision.After,
        _ => null,
    };
}
