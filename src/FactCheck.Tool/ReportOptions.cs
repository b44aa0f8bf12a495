using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>The options that commands share.</summary>
internal static class ReportOptions
{
    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How the report is written: to be read, or for programs (factcheck-report/1).", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }
}
