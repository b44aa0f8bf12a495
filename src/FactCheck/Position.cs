namespace FactCheck;

/// <summary>Where an actor stands on a proposition, from one side to the other; only <see cref="Neutral"/> is on no side.</summary>
public enum Position
{
    /// <summary>Against it.</summary>
    Against = -2,

    /// <summary>On the side of <see cref="Against"/>, less firmly.</summary>
    LeansAgainst = -1,

    /// <summary>On no side, such as an abstention.</summary>
    Neutral = 0,

    /// <summary>On the side of <see cref="For"/>, less firmly.</summary>
    LeansFor = 1,

    /// <summary>For it.</summary>
    For = 2,
}
