namespace FactCheck;

/// <summary>How a figure was worded: with its numbers, all that a figure keeps.</summary>
public enum Wording
{
    /// <summary>"Exactly", "precisely", "a total of"; a dataset's cell.</summary>
    Exactly,

    /// <summary>A bare number.</summary>
    Plain,

    /// <summary>"About", "around", "some", "roughly", "approximately".</summary>
    About,

    /// <summary>"Over", "more than", "exceeds", "above", "topped".</summary>
    MoreThan,

    /// <summary>"At least", "no fewer than", "x or more", "x-plus".</summary>
    AtLeast,

    /// <summary>"Under", "fewer than", "less than", "below".</summary>
    LessThan,

    /// <summary>"At most", "no more than".</summary>
    AtMost,

    /// <summary>"Up to", "as many as": it commits to nothing.</summary>
    UpTo,

    /// <summary>"Nearly", "almost", "close to", "just under".</summary>
    Nearly,

    /// <summary>"Between x and y", "x–y", "x to y".</summary>
    Between,

    /// <summary>A best value with a low and a high, as in "x (95 % CI l–u)"; the best may be missing.</summary>
    Estimate,

    /// <summary>An order of magnitude: "dozens", "tens of thousands".</summary>
    Order,
}
