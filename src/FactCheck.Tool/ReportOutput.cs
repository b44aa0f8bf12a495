using FactCheck.Detection;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>A report that is written to the standard output or to a file.</summary>
/// <param name="result">What was found.</param>
/// <param name="format">How it is written: <c>text</c>, <c>json</c> or <c>html</c>.</param>
internal sealed class ReportOutput(CheckResult result, string format)
{
    /// <summary>Whether notices are in the text.</summary>
    public bool IncludeNotices { get; init; }

    /// <summary>The kinds that were asked for; none for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether the casebook is in the JSON.</summary>
    public bool WithCasebook { get; init; }

    public void Write(Terminal terminal)
    {
        if (format == "json") JsonReport.Write(result, terminal.Output, WithCasebook);
        else if (format == "html") HtmlReport.Write(result, terminal.Output, Page());
        else terminal.Write(TextReport.Pieces(result, Layout(terminal.Width)));
    }

    public Task WriteFileAsync(string path) => WholeFile.WriteAsync(path, async stream =>
    {
        if (format == "json")
        {
            JsonReport.Write(result, stream, WithCasebook);
            return;
        }

        if (format == "html")
        {
            HtmlReport.Write(result, stream, Page());
            return;
        }

        var writer = new StreamWriter(stream);
        await using (writer.ConfigureAwait(false))
        {
            TextReport.Write(result, writer, Layout(80));
        }
    });

    private TextReportOptions Layout(int width) => new()
    {
        Width = width,
        IncludeNotices = IncludeNotices,
        Kinds = Kinds.Count > 0 ? Kinds : ReportOptions.KnownKinds,
    };

    private HtmlReportOptions Page() => new() { IncludeNotices = IncludeNotices, Kinds = Kinds.Count > 0 ? Kinds : ReportOptions.KnownKinds };
}
