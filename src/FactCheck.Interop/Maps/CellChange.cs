using System.Globalization;
using FactCheck.Files;
using NodaTime.Text;

namespace FactCheck.Interop;

/// <summary>What a template does to a cell before it takes it.</summary>
internal sealed class CellChange
{
    private const string Known = "whole, round 2, id, day, first or date with a pattern, as in date dd/MM/yyyy";
    private readonly Func<string, string?> change;
    private readonly string rule;

    private CellChange(string rule, Func<string, string?> change) => (this.rule, this.change) = (rule, change);

    /// <summary>Reads its name.</summary>
    /// <exception cref="FormatException">There is none of that name; the message says which there are.</exception>
    public static CellChange Parse(string name) => name.Trim() switch
    {
        "whole" => new("A whole number is meant here", Whole),
        ['r', 'o', 'u', 'n', 'd', ' ', >= '0' and <= '6' and var places] => new("A number is meant here", cell => Rounded(cell, places - '0')),
        "id" => new("", Source.IdOf),
        "first" => new("", cell => cell.Split(';', 2)[0].Trim()),
        "day" => new("A date in ISO 8601 is meant here, with or without a time of day", Day),
        { } date when date.StartsWith("date ", StringComparison.Ordinal) => InPattern(date[5..].Trim()),
        _ => throw new FormatException($"What is done to a cell is {Known}; this is {Shown.Quoted(name)}."),
    };

    /// <summary>The changed cell; where it does not fit, what it was, and the rule.</summary>
    public string Apply(string cell, out string? broken)
    {
        var changed = change(cell);
        broken = changed is null ? $"{rule}; this is {Shown.Quoted(cell)}." : null;
        return changed ?? cell;
    }

    /// <summary><c>1946.0</c>, as tables that passed through floating point have it, is 1946.</summary>
    private static string? Whole(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && decimal.Truncate(number) == number
            ? decimal.Truncate(number).ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Rounded(string cell, int places) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, places).ToString(CultureInfo.InvariantCulture) : null;

    private static string? Day(string cell)
    {
        var day = cell.Length > 10 && cell[10] is ' ' or 'T' ? cell[..10] : cell;
        return Date.TryParse(day, out _) ? day : null;
    }

    private static CellChange InPattern(string pattern)
    {
        try
        {
            var read = LocalDatePattern.CreateWithInvariantCulture(pattern);
            return new($"A date as in {pattern} is meant here, or in ISO 8601", cell => Day(cell) ?? (read.Parse(cell) is { Success: true } date ? LocalDatePattern.Iso.Format(date.Value) : null));
        }
        catch (InvalidPatternException invalid)
        {
            throw new FormatException($"The pattern of a date is one of days, months and years, as in dd/MM/yyyy; this is {Shown.Quoted(pattern)}: {invalid.Message}", invalid);
        }
    }
}
