using FactCheck.Detection;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Writes a report to the standard output or to a file.</summary>
internal static class ReportOutput
{
    public static void Write(CheckResult result, string format, bool includeNotices, IReadOnlyList<string> kinds, Terminal terminal)
    {
        if (format == "json") JsonReport.Write(result, terminal.Output);
        else terminal.Write(TextReport.Pieces(result, Layout(terminal.Width, includeNotices, kinds)));
    }

    /// <summary>Writes beside the file and puts it in place when it is whole, so that nobody reads half a report.</summary>
    public static void WriteFile(CheckResult result, string format, bool includeNotices, IReadOnlyList<string> kinds, string path)
    {
        var half = path + ".part";
        try
        {
            using (var stream = File.Create(half))
            {
                if (format == "json")
                {
                    JsonReport.Write(result, stream);
                }
                else
                {
                    using var writer = new StreamWriter(stream);
                    TextReport.Write(result, writer, Layout(80, includeNotices, kinds));
                }
            }

            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static TextReportOptions Layout(int width, bool includeNotices, IReadOnlyList<string> kinds) => new()
    {
        Width = width,
        IncludeNotices = includeNotices,
        Kinds = kinds.Count > 0 ? kinds : ReportOptions.KnownKinds,
    };
}
