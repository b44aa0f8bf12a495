using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>One way to write a report.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">Writes a report to a stream.</param>
internal sealed record ReportFormat(string Name, Action<ReportOutput, Stream> Write)
{
    /// <summary>The format for people at a terminal, and the one where none is asked for.</summary>
    public const string Text = "text";

    /// <summary>The format that points into the articles, whose texts are kept for it.</summary>
    public const string Sarif = "sarif";

    private static readonly ReportFormat[] All =
    [
        new(Text, (report, stream) => report.WriteText(stream)),
        new("json", (report, stream) => JsonReport.Write(report.Result, stream, report.WithCasebook)),
        new("html", (report, stream) => HtmlReport.Write(report.Result, stream, new() { IncludeNotices = report.IncludeNotices, Kinds = report.CheckedFor })),
        new("markdown", (report, stream) => MarkdownReport.Write(report.Result, stream, new() { IncludeNotices = report.IncludeNotices, Kinds = report.CheckedFor })),
        new(Sarif, (report, stream) => SarifReport.Write(report.Result, stream, new() { IncludeNotices = report.IncludeNotices, Artifacts = report.Artifacts, CasebookUri = report.CasebookUri })),
    ];

    /// <summary>What can be asked for.</summary>
    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The format of a name that <see cref="Names"/> holds.</summary>
    public static ReportFormat Of(string name) => All.Single(format => format.Name == name);
}
