namespace FactCheck.Reporting;

/// <summary>What a piece of a text report is, for those who show it in colour.</summary>
public enum ReportStyle
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The first line of a finding.</summary>
    Heading,

    /// <summary>A severity of <see cref="Severity.Minor"/> or a notice.</summary>
    Minor,

    /// <summary>A severity of <see cref="Severity.Moderate"/>.</summary>
    Moderate,

    /// <summary>A severity of <see cref="Severity.Major"/> or <see cref="Severity.Extreme"/>.</summary>
    Major,

    /// <summary>What was claimed: a figure, a stance.</summary>
    Claim,

    /// <summary>What matters less: ids, dates, counts.</summary>
    Faint,
}
