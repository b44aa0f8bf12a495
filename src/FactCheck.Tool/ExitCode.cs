namespace FactCheck.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int NothingShown = 0;
    public const int DiscrepanciesShown = 1;
    public const int BadInput = 2;
    public const int Cancelled = 130;
}
