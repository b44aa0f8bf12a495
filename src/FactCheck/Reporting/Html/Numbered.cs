namespace FactCheck.Reporting.Html;

/// <summary>A discrepancy and its place in the report, from 1.</summary>
internal sealed record Numbered(int Number, Discrepancy Discrepancy);
