namespace FactCheck.Detection;

/// <summary>How a stance changed.</summary>
public enum Change
{
    /// <summary>To the other side than the last one taken, also by way of neutral.</summary>
    Reversal,

    /// <summary>From a side to neutral.</summary>
    Withdrawal,

    /// <summary>From neutral to a side, also back to the old one.</summary>
    Adoption,

    /// <summary>Nearer neutral, on one side.</summary>
    Softening,

    /// <summary>Farther from neutral, on one side.</summary>
    Hardening,

    /// <summary>The same stance, now on a condition.</summary>
    ConditionAdded,

    /// <summary>The same stance, no longer on a condition.</summary>
    ConditionDropped,
}
