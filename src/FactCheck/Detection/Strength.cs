namespace FactCheck.Detection;

/// <summary>How firmly figures conflict.</summary>
public enum Strength
{
    /// <summary>All could be right as worded; a reader takes them for different.</summary>
    Divergent,

    /// <summary>Two of them cannot both be right as worded.</summary>
    Contradictory,

    /// <summary>Two of them cannot both be right as worded, but only a modifier sets them apart.</summary>
    Wording,
}
