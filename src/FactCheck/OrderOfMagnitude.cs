namespace FactCheck;

/// <summary>The orders that a figure can be given in.</summary>
public enum OrderOfMagnitude
{
    /// <summary>12 or more.</summary>
    Dozens,

    /// <summary>20 or more.</summary>
    Scores,

    /// <summary>10 or more.</summary>
    Tens,

    /// <summary>100 or more.</summary>
    Hundreds,

    /// <summary>1,000 or more.</summary>
    Thousands,

    /// <summary>10,000 or more.</summary>
    TensOfThousands,

    /// <summary>100,000 or more.</summary>
    HundredsOfThousands,

    /// <summary>10^6 or more.</summary>
    Millions,

    /// <summary>10^7 or more.</summary>
    TensOfMillions,

    /// <summary>10^8 or more.</summary>
    HundredsOfMillions,

    /// <summary>10^9 or more.</summary>
    Billions,
}
