using System.CommandLine;
using FactCheck.Detection;

namespace FactCheck.Tool;

/// <summary>The options that commands share.</summary>
internal static class ReportOptions
{
    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "How the report is written: to be read, in a browser, for programs (factcheck-report/1), for wikis and pull requests, or for code hosts and editors (SARIF 2.1.0).",
            HelpName = string.Join('|', ReportFormat.Names),
            DefaultValueFactory = _ => ReportFormat.Text,
        };
        format.AcceptOnlyFromAmong(ReportFormat.Names);
        return format;
    }

    public static Option<string[]> Kinds()
    {
        var kinds = new Option<string[]>("--kinds")
        {
            Description = "Show these kinds alone, separated by commas.",
            HelpName = "KIND,KIND",
            CustomParser = parsed => [.. parsed.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
        kinds.CompletionSources.Add(_ => KnownKinds);
        kinds.Validators.Add(given =>
        {
            foreach (var kind in given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                if (!KnownKinds.Contains(kind)) given.AddError($"There is no kind {kind}; the kinds are {string.Join(", ", KnownKinds)}.");
            }
        });
        return kinds;
    }

    public static Option<Severity> MinSeverity()
    {
        var severity = new Option<Severity>("--min-severity")
        {
            Description = "Show discrepancies of this severity and above alone.",
            HelpName = "minor|moderate|major|extreme",
            CustomParser = parsed => Enum.TryParse<Severity>(parsed.Tokens[0].Value, ignoreCase: true, out var given) ? given : default,
        };
        severity.AcceptOnlyFromAmong("minor", "moderate", "major", "extreme");
        return severity;
    }

    /// <summary>What can be asked for: the kinds of the detectors, and the notice that a change of stance may come with.</summary>
    public static IReadOnlyList<string> KnownKinds { get; } = [.. BuiltInDetectors.All.Select(detector => detector.Kind), MixedStances.KindName];
}
