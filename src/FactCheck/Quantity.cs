namespace FactCheck;

/// <summary>What numbers a figure can have: it decides where its range is clipped, and which figures are refused.</summary>
public enum Quantity
{
    /// <summary>A count of things: never negative.</summary>
    Count,

    /// <summary>Money, a measure, a percentage or a change: any number.</summary>
    Measure,

    /// <summary>A percentage of a whole: from 0 to 100.</summary>
    Share,
}
