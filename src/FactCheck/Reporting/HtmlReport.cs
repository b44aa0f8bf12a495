using System.Text;
using FactCheck.Detection;
using FactCheck.Reporting.Html;

namespace FactCheck.Reporting;

/// <summary>
/// Writes what a check found as one HTML page to be read in a browser: an index, and for each discrepancy the sentence, a picture of the figures or stances, the claims with
/// their evidence, and what would reconcile them.
/// </summary>
/// <remarks>
/// <para>Stateless and safe to share between threads. The same result and options give the same page. What is written is bounded: see <see cref="HtmlReportOptions.MostDiscrepancies"/>.</para>
/// <para>The page is whole in itself: it holds no script and asks for nothing, and a Content-Security-Policy in it says so to the browser. It is HTML that is well-formed
/// XML too. All text of the record is encoded in one place, with control and bidi characters escaped; only <c>http</c> and <c>https</c> addresses become links.</para>
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the page as UTF-8 without BOM. The stream is left open.</summary>
    public static void Write(CheckResult result, Stream stream, HtmlReportOptions? options = null)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(result, writer, options);
    }

    /// <summary>Writes the page, with <c>\n</c> at the end of each line. The writer is left open; where it encodes, it is to write UTF-8, which is what the page says that it is.</summary>
    public static void Write(CheckResult result, TextWriter writer, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        using var page = new HtmlPage(writer);
        new ReportPage(page, new ReportContext(result, options ?? new())).Write();
    }
}
