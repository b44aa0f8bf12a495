namespace FactCheck.Detection;

/// <summary>Publishers whose figures agree because they rest on one origin: agreement that is not independent.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EchoedFigure : Notice
{
    /// <summary>The kind.</summary>
    public const string KindName = "echoedFigure";

    internal EchoedFigure(Source origin, IReadOnlyList<Claim> claims)
        : base(KindName, claims[0].Question, claims, origin.Id) => Origin = origin;

    /// <summary>What they rest on.</summary>
    public Source Origin { get; }

    /// <inheritdoc/>
    public override string Summary =>
        $"{Sentences.Opening(Question)}, {Sentences.Some([.. Claims.Select(claim => claim.Attribution.Publisher.Name).Distinct()])} give figures that fit one another, and all rest on {Origin}: it is one voice.";
}
