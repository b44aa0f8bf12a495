namespace FactCheck;

/// <summary>How one question bears on another. Only declared links count: nothing is inferred from two of them.</summary>
public enum LinkRelation
{
    /// <summary>What it counts is a part of what the other counts.</summary>
    PartOf,

    /// <summary>A percentage: the part of the whole.</summary>
    ShareOf,

    /// <summary>Who is for the one proposition is for the other.</summary>
    Implies,

    /// <summary>Nobody can be for both propositions; reads both ways.</summary>
    Excludes,

    /// <summary>What it counts is the change of the other, as daily deaths are of the total.</summary>
    ChangeOf,
}
