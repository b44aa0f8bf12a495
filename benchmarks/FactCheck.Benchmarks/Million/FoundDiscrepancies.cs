using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>The kind and question of each discrepancy of a report.</summary>
internal static class FoundDiscrepancies
{
    public const string FormatName = "factcheck-report/1";

    public static IReadOnlyList<(string Kind, string Question)> InReport(string path)
    {
        using var file = File.OpenRead(path);
        using var report = JsonDocument.Parse(file);
        if (Text(report.RootElement, "format") != FormatName) throw new InvalidDataException($"{path} does not have the format {FormatName}.");
        return [.. report.RootElement.GetProperty("discrepancies").EnumerateArray().Select(each => (Text(each, "kind"), Text(each, "question")))];
    }

    public static IEnumerable<(string Kind, string Question)> InResult(Detection.CheckResult result) =>
        result.Discrepancies.Select(each => (each.Kind, each.Question.Id));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
