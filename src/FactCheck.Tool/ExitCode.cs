namespace FactCheck.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int NothingShown = 0;
    public const int DiscrepanciesShown = 1;

    /// <summary>Of import and export: what is written is not all that was there, and what is lost is told.</summary>
    public const int Lost = 1;
    public const int BadInput = 2;

    /// <summary>A detector failed: the report is not whole, and must not pass for a clean one.</summary>
    public const int NotWhole = 2;
    public const int Cancelled = 130;
}
