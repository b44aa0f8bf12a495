namespace FactCheck;

/// <summary>How the answer to a question moves with time: it decides which figures can be compared.</summary>
public enum Course
{
    /// <summary>One true value, such as the dead of one past event: always comparable.</summary>
    Fixed,

    /// <summary>
    /// Never falls, such as a war's death toll. Comparable when the nearest ends of the as-of periods are at most the
    /// tolerance apart; growth may explain a later, higher figure, and never a later, lower one.
    /// </summary>
    Rising,

    /// <summary>Rises and falls, such as people displaced today. Comparable within the tolerance.</summary>
    Changing,

    /// <summary>Belongs to its period, such as deaths in March. Comparable when the as-of periods are equal and both were stated.</summary>
    PerPeriod,
}
