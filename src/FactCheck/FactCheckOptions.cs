namespace FactCheck;

/// <summary>What a check lets its caller decide. None of it changes a stored claim.</summary>
/// <remarks>Set it up before the first check; it is read, never written, while a check runs.</remarks>
public sealed class FactCheckOptions
{
    /// <summary>How many days apart figures of a <see cref="Course.Rising"/> or <see cref="Course.Changing"/> question are compared, where the question has no tolerance of its own.</summary>
    /// <value>31; 0 or more.</value>
    public int ToleranceDays { get; set => field = AtLeastZero(value); } = 31;

    /// <summary>The relative difference from which a difference is moderate, as a fraction.</summary>
    /// <value>0.10; above 0.</value>
    public decimal ModerateFrom { get; set => field = AboveZero(value); } = 0.10m;

    /// <summary>The relative difference from which a difference is major, as a fraction.</summary>
    /// <value>0.50; above 0.</value>
    public decimal MajorFrom { get; set => field = AboveZero(value); } = 0.50m;

    /// <summary>The relative difference from which a difference is extreme, as a fraction.</summary>
    /// <value>2.00; above 0.</value>
    public decimal ExtremeFrom { get; set => field = AboveZero(value); } = 2.00m;

    /// <summary>Throws where the options contradict one another: the levels of severity rise.</summary>
    /// <exception cref="ArgumentException">A level does not begin above the one before it.</exception>
    internal void Guard()
    {
        if (ModerateFrom >= MajorFrom || MajorFrom >= ExtremeFrom)
        {
            throw new RefusedException(Text.Invariant($"The levels of severity rise; these are {ModerateFrom}, {MajorFrom} and {ExtremeFrom}."));
        }
    }

    private static int AtLeastZero(int days) =>
        days >= 0 ? days : throw new RefusedException(Text.Invariant($"A tolerance is 0 days or more; this is {days}."));

    private static decimal AboveZero(decimal level) =>
        level > 0 ? level : throw new RefusedException(Text.Invariant($"A level of severity begins above 0; this is {level}."));
}
