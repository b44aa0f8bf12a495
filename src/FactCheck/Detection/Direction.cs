namespace FactCheck.Detection;

/// <summary>Which way a figure moved.</summary>
public enum Direction
{
    /// <summary>The later figure is higher.</summary>
    Up,

    /// <summary>The later figure is lower.</summary>
    Down,
}
