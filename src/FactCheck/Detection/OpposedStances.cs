namespace FactCheck.Detection;

/// <summary>Where the parties differ: actors whose latest stances on a proposition are on different sides.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OpposedStances : Notice
{
    /// <summary>The kind.</summary>
    public const string KindName = "opposedStances";

    internal OpposedStances(Question question, IReadOnlyList<Claim> @for, IReadOnlyList<Claim> against)
        : base(KindName, question, @for.Concat(against))
    {
        For = @for;
        Against = against;
    }

    /// <summary>The stances on the side of those who are for it, by actor's id.</summary>
    public IReadOnlyList<Claim> For { get; }

    /// <summary>The stances on the side of those who are against it, by actor's id.</summary>
    public IReadOnlyList<Claim> Against { get; }

    /// <inheritdoc/>
    public override string Summary => StanceWords.Summary(this);
}
