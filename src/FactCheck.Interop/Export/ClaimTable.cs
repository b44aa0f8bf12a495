using System.Globalization;
using System.Text;
using CsvHelper;
using FactCheck.Detection;
using FactCheck.Figures;
using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>Claims as a tidy table for R, pandas and spreadsheets (CSV, RFC 4180, UTF-8): a row is a claim, a column one thing that is said of it.</summary>
/// <remarks>
/// <para>The columns: <c>id</c>; <c>question</c>, <c>questionText</c>, <c>form</c>, <c>unit</c> and <c>course</c> of what is asked; <c>claimant</c>, <c>claimantName</c>, <c>claimantKind</c>; <c>reportedBy</c>,
/// outermost first; <c>answer</c> in words; <c>wording</c>, <c>value</c>, <c>low</c>, <c>high</c> of a figure as said; its range in either reading, <c>literalLow</c>, <c>literalHigh</c>,
/// <c>impliedLow</c>, <c>impliedHigh</c> (<c>Inf</c> where it has no end), with <c>…LowIncluded</c> and <c>…HighIncluded</c>; <c>asOf</c> as said, <c>asOfStart</c>, <c>asOfEnd</c>,
/// <c>asOfStated</c>; <c>published</c> as said, <c>publishedDay</c>; <c>basis</c>, <c>corrects</c>; <c>title</c>, <c>url</c> and <c>exact</c> of the evidence; <c>discrepancies</c>, the ids of those that it is in, and <c>camps</c>,
/// its side in each, from 1.</para>
/// <para>Several ids in a cell have <c>;</c> between them; one within an id is <c>%3B</c>. An empty cell is not known, or not said. A text that begins with
/// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end, which a spreadsheet would take for a formula, has an apostrophe before it, as OWASP advises;
/// a plain negative number stays one. Characters that are not seen (bidi and the like) are written as <c>\u202e</c>.</para>
/// </remarks>
public static class ClaimTable
{
    private static readonly string[] Columns =
    [
        "id", "question", "questionText", "form", "unit", "course", "claimant", "claimantName", "claimantKind", "reportedBy", "answer", "wording", "value", "low", "high",
        "literalLow", "literalHigh", "literalLowIncluded", "literalHighIncluded", "impliedLow", "impliedHigh", "impliedLowIncluded", "impliedHighIncluded",
        "asOf", "asOfStart", "asOfEnd", "asOfStated", "published", "publishedDay", "basis", "corrects", "title", "url", "exact", "discrepancies", "camps",
    ];

    /// <summary>Writes all claims, in their order.</summary>
    /// <param name="result">The claims, and what was found in them.</param>
    /// <param name="stream">Written to; it stays open.</param>
    /// <param name="stop">Looked at between claims.</param>
    public static async Task WriteAsync(CheckResult result, Stream stream, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        var found = result.Discrepancies.SelectMany(each => each.Sides.SelectMany((side, i) => side.Select(claim => (claim.Id, Found: each.Id, Side: i + 1)))).Distinct().ToLookup(each => each.Id, StringComparer.Ordinal);
        var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        await using (text.ConfigureAwait(false))
        {
            using var csv = CsvWriter.Create(new EscapingWriter(text), new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
            foreach (var column in Columns) csv.WriteField(column);
            csv.EndRecord();
            foreach (var claim in result.Casebook.Claims)
            {
                stop.ThrowIfCancellationRequested();
                var sides = found[claim.Id].ToList();
                result.Casebook.TryGetDossier(claim.Question.Id, out var dossier);
                foreach (var cell in Cells(claim, dossier, sides.Select(each => each.Found), sides.Select(each => each.Side))) csv.WriteField(cell);
                csv.EndRecord();
            }

            csv.Flush();
        }
    }

    private static IEnumerable<string> Cells(Claim claim, Dossier? dossier, IEnumerable<string> discrepancies, IEnumerable<int> camps)
    {
        var (question, figure) = (claim.Question, claim.Answer as Figure);
        string?[] said =
        [
            claim.Id, question.Id, question.Text, FileWords.Of(question.Form), (figure?.Unit ?? question.Unit).Code, figure is null ? null : FileWords.Of(question.Course),
            claim.Claimant.Id, claim.Claimant.Name, FileWords.Of(claim.Claimant.Kind), Ids(claim.Attribution.Relays.Select(relay => relay.Id)), claim.Answer.ToString(),
        ];
        string?[] numbers = figure is null || dossier is null
            ? new string?[12]
            : [FileWords.Of(figure.Wording), Number(figure.Value), Number(figure.Low), Number(figure.High), .. Ends(figure.Range(FigureReading.Literal, dossier.QuantityOf(figure))), .. Ends(figure.Range(FigureReading.Implied, dossier.QuantityOf(figure)))];
        string?[] rest =
        [
            claim.AsOf?.ToString(), Day(claim.AsOfStart), Day(claim.AsOfEnd), Truth(claim.IsAsOfStated), claim.Published?.ToString(), Day(claim.PublishedDay), FileWords.Of(claim.Basis), claim.Corrects,
            claim.Evidence?.Title, claim.Evidence?.Url, claim.Evidence?.Exact, Ids(discrepancies), string.Join(';', camps),
        ];
        return said.Select(Harmless).Concat(numbers.Select(number => number ?? "")).Concat(rest.Select(Harmless));
    }

    private static IEnumerable<string> Ends(NumberRange range) =>
        [Number(range.Lower.Number) ?? "-Inf", Number(range.Upper.Number) ?? "Inf", Truth(range.Lower.IsIncluded), Truth(range.Upper.IsIncluded)];

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool isSo) => isSo ? "TRUE" : "FALSE";

    private static string Day(NodaTime.LocalDate day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Ids(IEnumerable<string> ids) => string.Join(';', ids.Select(id => id.Replace(";", "%3B", StringComparison.Ordinal)));

    private static string Harmless(string? text) =>
        text is null ? ""
        : text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _) ? "'" + text
        : text;
}
