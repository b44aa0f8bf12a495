namespace FactCheck.Ledgers;

/// <summary>Why a discrepancy is resolved.</summary>
public enum ResolutionReason
{
    /// <summary>The claims speak of different scopes.</summary>
    DifferentScope,

    /// <summary>The claims rest on different bases.</summary>
    DifferentBasis,

    /// <summary>A later claim supersedes one of them.</summary>
    Superseded,

    /// <summary>A source erred, by its own account.</summary>
    SourceError,

    /// <summary>We read or recorded a claim wrongly.</summary>
    OurReading,

    /// <summary>It cannot be resolved.</summary>
    CannotBeResolved,
}
