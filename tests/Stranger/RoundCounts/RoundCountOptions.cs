namespace RoundCounts;

/// <summary>What counts as suspiciously round.</summary>
public sealed class RoundCountOptions
{
    /// <summary>The step from which a count that claims to be exact is too round to be one.</summary>
    public decimal Step { get; set; } = 10_000;
}
