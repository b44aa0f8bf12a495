using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>The ranges of two figures, as they were held against one another.</summary>
/// <param name="First">Of the one claim.</param>
/// <param name="Second">Of the other claim.</param>
public readonly record struct RangePair(NumberRange First, NumberRange Second)
{
    /// <summary>True where the two have a common value.</summary>
    public bool Meet => First.Meets(Second);
}
