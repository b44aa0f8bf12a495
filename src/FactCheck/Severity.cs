namespace FactCheck;

/// <summary>How much a discrepancy matters, by its size; ordered.</summary>
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
