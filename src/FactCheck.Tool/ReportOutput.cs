using FactCheck.Detection;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>A report that is written to the standard output or to a file.</summary>
/// <param name="result">What was found.</param>
/// <param name="format">How it is written.</param>
internal sealed class ReportOutput(CheckResult result, ReportFormat format)
{
    /// <summary>What was found.</summary>
    public CheckResult Result { get; } = result;

    /// <summary>Whether notices are in it; JSON always has them.</summary>
    public bool IncludeNotices { get; init; }

    /// <summary>The kinds that were asked for; none for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether the casebook is in the JSON.</summary>
    public bool WithCasebook { get; init; }

    /// <summary>The articles that claims were read out of.</summary>
    public IReadOnlyList<SarifArtifact> Artifacts { get; init; } = [];

    /// <summary>Where the casebook file lies, where there is one alone.</summary>
    public string? CasebookUri { get; init; }

    /// <summary>The kinds that a report says were looked for.</summary>
    public IReadOnlyList<string> CheckedFor => Kinds.Count > 0 ? Kinds : ReportOptions.KnownKinds;

    public void Write(Terminal terminal)
    {
        if (format.Name == ReportFormat.Text) terminal.Write(TextReport.Pieces(Result, Layout(terminal.Width)));
        else format.Write(this, terminal.Output);
    }

    public Task WriteFileAsync(string path) => WholeFile.WriteAsync(path, stream =>
    {
        format.Write(this, stream);
        return Task.CompletedTask;
    });

    /// <summary>As text in a file.</summary>
    public void WriteText(Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        TextReport.Write(Result, writer, Layout(80));
    }

    private TextReportOptions Layout(int width) => new() { Width = width, IncludeNotices = IncludeNotices, Kinds = CheckedFor };
}
