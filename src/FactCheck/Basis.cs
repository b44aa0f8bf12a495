namespace FactCheck;

/// <summary>What a figure rests on, as its claimant gives it.</summary>
public enum Basis
{
    /// <summary>Not said; an official toll that is given as the total is <see cref="Unstated"/> too.</summary>
    Unstated,

    /// <summary>Verified, identified or confirmed one by one or by name, and not given as the total: against figures of another basis it is a floor.</summary>
    Documented,

    /// <summary>Estimated.</summary>
    Estimate,

    /// <summary>The result of a model.</summary>
    Model,

    /// <summary>Said of the future.</summary>
    Projection,
}
