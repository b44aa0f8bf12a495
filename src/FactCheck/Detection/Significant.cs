using System.Globalization;
using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>Numbers that are computed, at the four significant digits that reports give them.</summary>
public static class Significant
{
    private const int Places = 4;

    /// <summary>The same as a member of a JSON report, written <c>0.4</c> and <c>85000</c>.</summary>
    public static JToken Json(decimal? number) =>
        Digits(number) is { } digits ? new JRaw(digits.ToString(CultureInfo.InvariantCulture)) : JValue.CreateNull();

    /// <summary>The number rounded to 4 significant digits, half away from zero, without zeros at the end of its decimals; null stays null.</summary>
    public static decimal? Digits(decimal? number)
    {
        if (number is not { } value || value == 0) return number is null ? null : 0;
        var unit = 1m;
        for (var size = Math.Abs(value); size >= 10_000; size /= 10) unit *= 10;
        if (unit > 1) return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
        var decimals = Places - 1;
        for (var size = Math.Abs(value); size < 1 && decimals < 28; size *= 10) decimals++;
        for (var size = Math.Abs(value); size >= 10; size /= 10) decimals--;
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero) / 1.000000000000000000000000000m;
    }
}
