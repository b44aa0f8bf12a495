using System.Reflection;
using System.Text;
using FactCheck.Detection;
using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Reporting;

/// <summary>Writes what a check found as SARIF 2.1.0, for code hosts and editors.</summary>
/// <remarks>
/// <para>Stateless and safe to share between threads. The same casebook and options give the same bytes.</para>
/// <para>Each kind is a rule, each discrepancy a result of it: <see cref="Severity.Extreme"/> and <see cref="Severity.Major"/> are level <c>error</c>,
/// <see cref="Severity.Moderate"/> is <c>warning</c>, <see cref="Severity.Minor"/> is <c>note</c>; the severity itself is in the result's properties. Notices have the
/// kind <c>informational</c>, for which the standard (3.27.10) allows the level <c>none</c> alone.</para>
/// <para>A result lies where the last of its claims stands in an article, by publication; the others are related locations, 100 at most. Columns and offsets
/// are in UTF-16 characters. A claim whose words are no longer at their place points to the file as a whole, one of a casebook file to that file; all are
/// named as logical locations. The finding's id is the partial fingerprint <c>findingId/v1</c>. Control and bidi characters of the record are escaped.</para>
/// </remarks>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the report as UTF-8 without BOM, with <c>\n</c> at the end of each line. The stream is left open.</summary>
    public static void Write(CheckResult result, Stream stream, SarifReportOptions? options = null)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(result, writer, options);
    }

    /// <summary>Writes the report. The writer is left open.</summary>
    public static void Write(CheckResult result, TextWriter writer, SarifReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new();
        Finding[] findings = [.. result.Discrepancies, .. options.IncludeNotices ? result.Notices : []];
        string[] kinds = [.. KindHelp.BuiltIn.Keys, .. findings.Select(finding => finding.Kind).Where(kind => !KindHelp.BuiltIn.ContainsKey(kind)).Distinct().Order(StringComparer.Ordinal)];
        using var visible = new EscapingWriter(writer);
        using var json = new JsonTextWriter(visible) { Formatting = Formatting.Indented, CloseOutput = false };
        json.Object(() =>
        {
            json.Member("$schema", Schema);
            json.Member("version", "2.1.0");
            json.Array("runs", () => json.Object(() =>
            {
                json.Object("tool", () => json.Object("driver", () => Driver(json, kinds)));
                json.Array("invocations", () => json.Object(() => Invocation(json, result)));
                json.Member("columnKind", "utf16CodeUnits");
                json.Array("newlineSequences", () => json.Values(["\r\n", "\n", "\r"]));
                var results = new SarifResults(json, options, kinds);
                json.Array("results", () => results.Write(findings));
            }));
        });
        json.Flush();
        writer.Write('\n');
    }

    private static void Driver(JsonTextWriter json, IReadOnlyList<string> kinds)
    {
        json.Member("name", "FactCheck");
        json.Member("version", typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0");
        json.Array("rules", () =>
        {
            foreach (var kind in kinds) json.Object(() => Rule(json, kind));
        });
    }

    private static void Rule(JsonTextWriter json, string kind)
    {
        json.Member("id", kind);
        json.Message("shortDescription", FindingText.Words(kind));
        json.Message("fullDescription", KindHelp.Of(kind));
        json.Message("help", $"{KindHelp.Of(kind)} FactCheck shows where a record disagrees; it does not rule on who is right.");
    }

    /// <summary>What else is to be known: a check that failed in part must not look like a clean one, and silence is not agreement.</summary>
    private static void Invocation(JsonTextWriter json, CheckResult result)
    {
        json.Member("executionSuccessful", result.Failures.Count == 0);
        json.Array("toolExecutionNotifications", () =>
        {
            foreach (var failure in result.Failures) Notification("error", $"{failure}. What would have been found there is not known.");
            foreach (var left in result.NotCompared)
            {
                Notification("note", $"{TextReport.Counted(left.Count, "pair of figures was", "pairs of figures were")} not compared, on {left.Question.Id}: {TextReport.Reason(left.Reason)}. Example: {string.Join(" and ", left.Example.Select(claim => claim.Id))}.");
            }
        });

        void Notification(string level, string text) => json.Object(() =>
        {
            json.Member("level", level);
            json.Message("message", text);
        });
    }
}
