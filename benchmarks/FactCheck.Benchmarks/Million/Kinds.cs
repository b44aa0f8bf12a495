namespace FactCheck.Benchmarks;

/// <summary>The kinds that are planted, as reports name them.</summary>
internal static class Kinds
{
    public const string ConflictingFigures = "conflictingFigures";
    public const string StanceChange = "stanceChange";
}
