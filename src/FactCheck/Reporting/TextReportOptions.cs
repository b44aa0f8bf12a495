namespace FactCheck.Reporting;

/// <summary>How a text report is laid out.</summary>
public sealed record TextReportOptions
{
    /// <summary>The columns that a line may take.</summary>
    /// <value>80; 40 to 1,000.</value>
    public int Width
    {
        get;
        init => field = value is >= 40 and <= 1_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A report is 40 to 1,000 columns wide.");
    } = 80;

    /// <summary>Whether the notices are told, or only counted.</summary>
    /// <value>False.</value>
    public bool IncludeNotices { get; init; }

    /// <summary>The kinds that were checked, told at the end so that nobody takes silence for agreement.</summary>
    /// <value>None: nothing is told.</value>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
