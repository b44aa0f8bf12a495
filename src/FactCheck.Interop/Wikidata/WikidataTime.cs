using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Times of Wikidata: a day with a precision, in a calendar.</summary>
/// <remarks>Source: the data model of Wikibase; precision 11 is a day, 10 a month, 9 a year, 8 ten years.</remarks>
internal static partial class WikidataTime
{
    private const int Day = 11, Month = 10, Year = 9;

    /// <summary>The date; null where it is one that FactCheck has none for: before the year 1, of another calendar, or of less precision.</summary>
    public static Date? Read(JToken? value)
    {
        if (value is not JObject time || Pattern().Match((string?)(time["time"] as JValue) ?? "") is not { Success: true } match) return null;
        if ((string?)(time["calendarmodel"] as JValue) is { } calendar && calendar != WikidataIds.Gregorian) return null;
        if (!int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is 0 or > 9999) return null;
        return (time["precision"] as JValue)?.ToString(CultureInfo.InvariantCulture) switch
        {
            "11" => Date.TryParse($"{year:0000}-{match.Groups["month"].Value}-{match.Groups["day"].Value}", out var day) ? day : null,
            "10" => Date.TryParse($"{year:0000}-{match.Groups["month"].Value}", out var month) ? month : null,
            "9" => Date.Year(year),
            "8" when year >= 10 => Date.Between(Date.Year(year / 10 * 10), Date.Year((year / 10 * 10) + 9)),
            _ => null,
        };
    }

    /// <summary>The ends of a period, as said; a date that is none is both.</summary>
    public static (Date From, Date To) EndsOf(Date date)
    {
        var ends = date.ToString().Split('/');
        return (Date.Parse(ends[0]), Date.Parse(ends[^1]));
    }

    /// <summary>Writes a day, month or year.</summary>
    public static JObject Write(Date date)
    {
        var said = date.ToString();
        var precision = said.Length switch { 10 => Day, 7 => Month, _ => Year };
        return new JObject
        {
            ["time"] = $"+{said}{(precision == Day ? "" : precision == Month ? "-00" : "-00-00")}T00:00:00Z",
            ["timezone"] = 0, ["before"] = 0, ["after"] = 0, ["precision"] = precision, ["calendarmodel"] = WikidataIds.Gregorian,
        };
    }

    [GeneratedRegex(@"\A\+(?<year>\d{4,16})-(?<month>\d\d)-(?<day>\d\d)T", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
