using System.Text;
using FactCheck.Detection;
using FactCheck.Files;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Reporting;

/// <summary>Writes what a check found as <c>factcheck-report/1</c>: stable JSON for programs. The same casebook gives the same bytes.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public static class JsonReport
{
    /// <summary>The format that is written.</summary>
    public const string Format = "factcheck-report/1";

    /// <summary>Writes the report as UTF-8 without BOM, with <c>\n</c> at the end of each line. The stream is left open.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="stream">Written to.</param>
    /// <param name="withCasebook">Whether the casebook that was checked is in it: where it was read out of texts, there is no file of it.</param>
    public static void Write(CheckResult result, Stream stream, bool withCasebook = false)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(result, writer, withCasebook);
    }

    /// <summary>Writes the report. The writer is left open.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="writer">Written to.</param>
    /// <param name="withCasebook">Whether the casebook that was checked is in it: where it was read out of texts, there is no file of it.</param>
    public static void Write(CheckResult result, TextWriter writer, bool withCasebook = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        using var visible = new EscapingWriter(writer);
        using var json = new ReadableWriter(visible, levels: 2);
        json.WriteStartObject();
        Member(json, "format", Format);
        json.WritePropertyName("loaded");
        json.WriteStartObject();
        Member(json, "sources", result.Casebook.Sources.Count);
        Member(json, "questions", result.Casebook.Questions.Count);
        Member(json, "claims", result.Casebook.Claims.Count);
        json.WriteEndObject();
        Records(json, "discrepancies", result.Discrepancies, Finding);
        Records(json, "notices", result.Notices, Finding);
        Records(json, "notCompared", result.NotCompared, Left);
        if (result.Failures.Count > 0) Records(json, "failures", result.Failures, Failed);
        if (withCasebook) Write(json, result.Casebook);
        json.WriteEndObject();
        json.Flush();
        writer.Write('\n');
    }

    /// <summary>The casebook as a member of the report, its records on lines of their own as in a file.</summary>
    private static void Write(ReadableWriter json, Casebook casebook)
    {
        json.Levels++;
        json.WritePropertyName("casebook");
        json.WriteStartObject();
        Member(json, "format", JsonFile.Format);
        Written(json, "sources", casebook.Sources, RecordWriter.Write);
        Written(json, "questions", casebook.Questions, RecordWriter.Write);
        Written(json, "links", casebook.Links, RecordWriter.Write);
        Written(json, "claims", casebook.Claims, RecordWriter.Write);
        json.WriteEndObject();
        json.Levels--;
    }

    private static void Written<T>(JsonWriter json, string name, IReadOnlyList<T> records, Action<JsonWriter, T> write)
    {
        if (records.Count == 0) return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var record in records) write(json, record);
        json.WriteEndArray();
    }

    /// <summary>An array of records, each on a line of its own.</summary>
    private static void Records<T>(JsonWriter json, string name, IEnumerable<T> records, Action<JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var record in records)
        {
            json.WriteStartObject();
            write(json, record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(JsonWriter json, Finding finding)
    {
        Member(json, "id", finding.Id);
        Member(json, "kind", finding.Kind);
        Member(json, "question", finding.Question.Id);
        if (finding is Discrepancy discrepancy) Member(json, "severity", Camel(discrepancy.Severity));
        Member(json, "summary", finding.Summary);
        Member(json, "claims", finding.Claims.Select(claim => claim.Id));
        foreach (var member in finding.Members) member.WriteTo(json);
    }

    private static void Left(JsonWriter json, NotCompared left)
    {
        Member(json, "question", left.Question.Id);
        Member(json, "reason", left.Reason == ComparisonStep.Unit ? "unit" : "time");
        Member(json, "example", left.Example.Select(claim => claim.Id));
        Member(json, "count", left.Count);
    }

    private static void Failed(JsonWriter json, DetectorFailure failure)
    {
        Member(json, "detector", failure.Detector);
        Member(json, "question", failure.Question.Id);
        Member(json, "claims", failure.ClaimIds);
        Member(json, "message", failure.Message);
    }

    private static void Member(JsonWriter json, string name, object value) =>
        (value is IEnumerable<string> ids ? new JProperty(name, new JArray(ids)) : new JProperty(name, value)).WriteTo(json);

    internal static string Camel(Severity severity) => severity switch
    {
        Severity.Minor => "minor",
        Severity.Moderate => "moderate",
        Severity.Major => "major",
        _ => "extreme",
    };
}
