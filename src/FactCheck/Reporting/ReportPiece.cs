namespace FactCheck.Reporting;

/// <summary>A piece of a text report: text without control or bidi characters but <c>\n</c>, and what it is.</summary>
/// <param name="Text">The text; <c>\n</c> ends a line.</param>
/// <param name="Style">What it is.</param>
public readonly record struct ReportPiece(string Text, ReportStyle Style);
