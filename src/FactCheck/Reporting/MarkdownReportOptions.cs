namespace FactCheck.Reporting;

/// <summary>How a report in Markdown is laid out.</summary>
public sealed record MarkdownReportOptions
{
    /// <summary>Whether the notices are told, or only counted.</summary>
    /// <value>False.</value>
    public bool IncludeNotices { get; init; }

    /// <summary>The kinds that were checked, told at the end so that nobody takes silence for agreement.</summary>
    /// <value>None: nothing is told.</value>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>How many findings are told in full, the worst first; the others are counted. Hosts refuse pages and comments that are too long.</summary>
    /// <value>200; 1 or more.</value>
    public int MostFindings
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A report tells 1 finding or more.");
    } = 200;
}
