using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck;

/// <summary>The canonical wording of a figure, written and read back.</summary>
internal static partial class FigureText
{
    private static readonly (Wording Wording, string Words)[] OneNumber =
    [
        (Wording.Exactly, "exactly "), (Wording.About, "about "), (Wording.MoreThan, "more than "), (Wording.AtLeast, "at least "),
        (Wording.LessThan, "less than "), (Wording.AtMost, "at most "), (Wording.UpTo, "up to "), (Wording.Nearly, "nearly "), (Wording.Plain, ""),
    ];

    /// <summary>Longest first, so that "tens of thousands" is not read as "tens".</summary>
    private static readonly (OrderOfMagnitude Order, string Words)[] Orders =
    [
        (OrderOfMagnitude.HundredsOfThousands, "hundreds of thousands"), (OrderOfMagnitude.HundredsOfMillions, "hundreds of millions"),
        (OrderOfMagnitude.TensOfThousands, "tens of thousands"), (OrderOfMagnitude.TensOfMillions, "tens of millions"),
        (OrderOfMagnitude.Thousands, "thousands"), (OrderOfMagnitude.Hundreds, "hundreds"), (OrderOfMagnitude.Millions, "millions"),
        (OrderOfMagnitude.Billions, "billions"), (OrderOfMagnitude.Dozens, "dozens"), (OrderOfMagnitude.Scores, "scores"), (OrderOfMagnitude.Tens, "tens"),
    ];

    /// <summary>Words that a person would write after a number and that are no unit: read as one, they would change the figure.</summary>
    private static readonly HashSet<string> NoUnit = new(StringComparer.OrdinalIgnoreCase)
    {
        "or", "and", "to", "plus", "of", "%", "dozen", "score", "hundred", "thousand", "million", "billion", "trillion", "bn", "k",
    };

    public static string Write(Figure figure)
    {
        var words = figure.Wording switch
        {
            Wording.Between => $"between {Numbers.Write(figure.Low!.Value)} and {Numbers.Write(figure.High!.Value)}", // guarded: Between has both
            Wording.Estimate => $"{(figure.Value is { } best ? Numbers.Write(best) + " " : "")}({Numbers.Write(figure.Low!.Value)}–{Numbers.Write(figure.High!.Value)})", // guarded: Estimate has both
            Wording.Order => Orders.First(order => order.Order == figure.Magnitude).Words,
            var wording => OneNumber.First(one => one.Wording == wording).Words + Numbers.Write(figure.Value!.Value), // guarded: the others have a value
        };
        return figure.Unit is not { Code.Length: > 0 } unit ? words : figure.Wording == Wording.Order ? $"{words} of {unit.Code}" : $"{words} {unit.Code}";
    }

    public static Figure? Read(string? text)
    {
        if (text is null) return null;
        try
        {
            return ReadOrder(text) ?? ReadBetween(text) ?? ReadEstimate(text) ?? ReadOneNumber(text);
        }
        catch (ArgumentException)
        {
            return null; // a figure or unit that the factories refuse
        }
    }

    private static Figure? ReadOrder(string text)
    {
        foreach (var (order, words) in Orders)
        {
            if (text == words) return Figure.Order(order);
            if (text.StartsWith(words + " of ", StringComparison.Ordinal)) return IsUnit(text[(words.Length + 4)..]) ? Figure.Order(order, Unit.Of(text[(words.Length + 4)..])) : null;
        }

        return null;
    }

    private static Figure? ReadBetween(string text) =>
        BetweenPattern().Match(text) is { Success: true } match && Number(match, "low") is { } low && Number(match, "high") is { } high && TryUnit(match, out var unit)
            ? Figure.Between(low, high, unit)
            : null;

    private static Figure? ReadEstimate(string text)
    {
        if (EstimatePattern().Match(text) is not { Success: true } match || Number(match, "low") is not { } low || Number(match, "high") is not { } high || !TryUnit(match, out var unit)) return null;
        if (!match.Groups["best"].Success) return Figure.Estimate(low, high, unit);
        return Number(match, "best") is { } best ? Figure.Estimate(best, low, high, unit) : null;
    }

    private static Figure? ReadOneNumber(string text)
    {
        var (wording, words) = OneNumber.First(one => text.StartsWith(one.Words, StringComparison.Ordinal));
        return NumberPattern().Match(text[words.Length..]) is { Success: true } match && Number(match, "number") is { } number && TryUnit(match, out var unit)
            ? Figure.Of(wording, number, unit)
            : null;
    }

    private static decimal? Number(Match match, string group) => Numbers.Read(match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal));

    private static bool TryUnit(Match match, out Unit? unit)
    {
        unit = null;
        if (!match.Groups["unit"].Success) return true;
        var words = match.Groups["unit"].Value;
        if (!IsUnit(words)) return false;
        unit = Unit.Of(words);
        return true;
    }

    /// <summary>Digits and signs after a number belong to the number: "5 000", "5 - 7", "5 (4-7)" name no unit.</summary>
    private static bool IsUnit(string words) =>
        words.Length > 0 && !char.IsDigit(words[0]) && !char.IsPunctuation(words[0]) && char.GetUnicodeCategory(words[0]) != UnicodeCategory.MathSymbol
        && !NoUnit.Contains(words.Split(' ', 2)[0]);

    private const string Digits = @"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?";
    private const string Rest = @"(?: (?<unit>\S.*))?\z";
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\A(?<number>" + Digits + ")" + Rest, Options)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\Abetween (?<low>" + Digits + ") and (?<high>" + Digits + ")" + Rest, Options)]
    private static partial Regex BetweenPattern();

    [GeneratedRegex(@"\A(?:(?<best>" + Digits + @") )?\((?<low>" + Digits + ")–(?<high>" + Digits + @")\)" + Rest, Options)]
    private static partial Regex EstimatePattern();
}
