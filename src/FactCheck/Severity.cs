namespace FactCheck;

/// <summary>How much a discrepancy matters, by its size; ordered.</summary>
/// <remarks>
/// The bounds are those of a divergence, and options of a check. A contradiction is one level above a divergence of the same size, a divergence that growth may explain one
/// below; a question of wording is minor at any size.
/// </remarks>
public enum Severity
{
    /// <summary>A relative difference below 10 %, or a question of wording.</summary>
    Minor,

    /// <summary>Below 50 %.</summary>
    Moderate,

    /// <summary>Below 200 %.</summary>
    Major,

    /// <summary>200 % or more.</summary>
    Extreme,
}
