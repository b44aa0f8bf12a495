namespace FactCheck.Reporting;

/// <summary>What a SARIF report holds, and where it points.</summary>
public sealed record SarifReportOptions
{
    /// <summary>Whether the notices are results too.</summary>
    /// <value>False.</value>
    public bool IncludeNotices { get; init; }

    /// <summary>The texts that claims were read out of.</summary>
    /// <value>None: claims are told by their ids alone.</value>
    public IReadOnlyList<SarifArtifact> Artifacts { get; init; } = [];

    /// <summary>The URI of the casebook file that holds the claims that are in none of the artifacts; null where there is none, or more than one.</summary>
    /// <value>Null.</value>
    public string? CasebookUri { get; init; }
}
