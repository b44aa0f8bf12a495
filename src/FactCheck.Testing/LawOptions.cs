using CsCheck;

namespace FactCheck.Testing;

/// <summary>How a law is tried.</summary>
/// <remarks>Immutable.</remarks>
public sealed record LawOptions
{
    /// <summary>On how many casebooks.</summary>
    /// <value>1,000; 1 or more.</value>
    public int Cases { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A law is tried on one casebook or more."); } = 1_000;

    /// <summary>Where the generation begins: what a broken law printed gives its casebook again, as the first one.</summary>
    /// <value>Null: always the same casebooks, so that a suite of tests is green or red for a reason.</value>
    public string? Seed { get; init; }

    /// <summary>What gives the casebooks.</summary>
    /// <value><see cref="Generate.Casebooks"/>.</value>
    public Gen<Casebook> Casebooks { get; init; } = Generate.Casebooks;

    /// <summary>The options of the check.</summary>
    /// <value>The defaults.</value>
    public FactCheckOptions Check { get; init; } = new();
}
