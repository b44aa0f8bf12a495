using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>An actor whose stance on a proposition is not what it was.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StanceChange : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "stanceChange";

    internal StanceChange(Claim before, Claim after, Change change)
        : base(KindName, after.Question, SeverityOf(change), [before, after], after.Actor.Id, after.Id)
    {
        Before = before;
        After = after;
        Change = change;
    }

    /// <summary>The stance before; of a reversal, the last one on the other side.</summary>
    public Claim Before { get; }

    /// <summary>The new stance.</summary>
    public Claim After { get; }

    /// <summary>Whose stance it is.</summary>
    public Source Actor => After.Actor;

    /// <summary>How it changed.</summary>
    public Change Change { get; }

    /// <inheritdoc/>
    public override string Summary => StanceWords.Summary(this);

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members =>
    [
        new("actor", Actor.Id),
        new("change", StanceWords.Camel(Change)),
        new("from", StanceWords.Camel(((Stance)Before.Answer).Position)),
        new("to", StanceWords.Camel(((Stance)After.Answer).Position)),
    ];

    private static Severity SeverityOf(Change change) => change switch
    {
        Change.Reversal => Severity.Major,
        Change.Adoption or Change.Withdrawal => Severity.Moderate,
        _ => Severity.Minor,
    };
}
