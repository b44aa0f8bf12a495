using System.Globalization;

namespace FactCheck.Reading;

/// <summary>Reads numbers: "250,000", "1.5 million", "250k", "twenty-five", "half a million", "two hundred and six", "a dozen".</summary>
internal static class Numerals
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11,
        ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["lakh"] = 100_000, ["crore"] = 10_000_000,
    };

    /// <summary>Short forms, which follow digits alone.</summary>
    private static readonly Dictionary<string, decimal> Suffixes = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mln"] = 1_000_000, ["mio"] = 1_000_000, ["b"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["bln"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000, ["trn"] = 1_000_000_000_000,
    };

    public static bool IsScale(string lower) => Scales.ContainsKey(lower);

    /// <summary>A number that begins at this token, or null.</summary>
    public static Numeral? Read(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count) return null;
        return tokens[at].Kind switch
        {
            TokenKind.Number => Digits(tokens, at),
            TokenKind.Word => Words(tokens, at),
            _ => null,
        };
    }

    private static Numeral? Digits(IReadOnlyList<Token> tokens, int at)
    {
        var text = tokens[at].Text.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var (next, scale) = (at + 1, 1m);
        if (next < tokens.Count && tokens[next].IsWord)
        {
            var word = tokens[next].Lower;
            var isAddress = tokens[next].Text is "B" or "K" or "M" && next + 1 < tokens.Count && tokens[next + 1].IsCapitalised && text.Length <= 3; // "221B Baker Street"
            var isHouse = word is "b" && !text.Contains('.', StringComparison.Ordinal) && !(at > 0 && tokens[at - 1].Kind == TokenKind.Symbol && "$€£¥₹".Contains(tokens[at - 1].Text[0], StringComparison.Ordinal)); // "12b Mill Lane", "class 10B"
            if (tokens[next].IsGlued && !isAddress && !isHouse && Suffixes.TryGetValue(word, out var suffix)) (next, scale) = (next + 1, suffix);
            else if (!tokens[next].IsGlued && Suffixes.TryGetValue(word, out suffix) && word is not ("m" or "b" or "k")) (next, scale) = (next + 1, suffix);
        }

        if (scale == 1) (next, scale) = Scaled(tokens, next);
        return Times(value, scale) is { } number ? new(number, at, next, false, scale) : null;
    }

    /// <summary>The scale words that follow: "million", "hundred thousand", "-million".</summary>
    private static (int Next, decimal Scale) Scaled(IReadOnlyList<Token> tokens, int next)
    {
        var scale = 1m;
        while (true)
        {
            var word = Hyphened(tokens, next) ? next + 1 : next;
            if (word >= tokens.Count || !tokens[word].IsWord || !Scales.TryGetValue(tokens[word].Lower, out var by) || (scale > 1 && by < scale) || scale * by > 1_000_000_000_000_000) return (next, scale);
            (next, scale) = (word + 1, scale * by);
        }
    }

    private static Numeral? Words(IReadOnlyList<Token> tokens, int at)
    {
        if (Half(tokens, at) is { } half) return half;
        var (total, group, next, last) = (0m, 0m, at, at);
        var scale = 1m;
        var below = decimal.MaxValue; // what may still be added is smaller than what was said before
        while (next < tokens.Count && next < at + 16)
        {
            var from = next > at && Hyphened(tokens, next) ? next + 1 : next;
            if (from > at && from < tokens.Count && tokens[from].Is("and") && (total > 0 || group >= 100) && from == next) from++;
            if (from >= tokens.Count || !tokens[from].IsWord) break;
            var word = tokens[from].Lower;
            if (from > next && tokens[next].Is("and") && IsScaledAgain(tokens, from, scale)) break;
            if (Small.TryGetValue(word, out var small) && small < below && (small > 0 || next == at))
            {
                group += small;
                below = 1;
            }
            else if (Tens.TryGetValue(word, out var ten) && ten < below)
            {
                group += ten;
                below = 10;
            }
            else if (next == at && word is "a" or "an" && from + 1 < tokens.Count && Scales.ContainsKey(tokens[from + 1].Lower))
            {
                group = 1;
                below = 1;
            }
            else if (Scales.TryGetValue(word, out var by) && group > 0 && from == next | Hyphened(tokens, next))
            {
                scale = by;
                if (by is 100 or 12)
                {
                    group *= by;
                    below = by == 100 ? 100 : 1;
                }
                else
                {
                    total += group * by;
                    group = 0;
                    below = by;
                }
            }
            else
            {
                break;
            }

            next = last = from + 1;
        }

        if (last == at || (total == 0 && group == 0 && !tokens[at].Is("zero"))) return null;
        return AndAHalf(tokens, new(total + group, at, last, true, scale));
    }

    /// <summary>A number after "and" that is itself of the scale before: "two hundred and three hundred million" are two numbers.</summary>
    private static bool IsScaledAgain(IReadOnlyList<Token> tokens, int at, decimal scale)
    {
        while (at < tokens.Count && (Small.ContainsKey(tokens[at].Lower) || Tens.ContainsKey(tokens[at].Lower) || tokens[at].IsSymbol('-'))) at++;
        return at < tokens.Count && Scales.TryGetValue(tokens[at].Lower, out var by) && (by == scale || (scale > 100 && by > scale));
    }

    /// <summary>"half a million", "a quarter of a million", "half-a-million".</summary>
    private static Numeral? Half(IReadOnlyList<Token> tokens, int at)
    {
        var next = at;
        if (tokens[next].Lower is "a") next++;
        if (next >= tokens.Count || tokens[next].Lower is not ("half" or "quarter") || (tokens[next].Is("quarter") && next == at)) return null;
        var part = tokens[next].Is("half") ? 0.5m : 0.25m;
        next++;
        if (next < tokens.Count && tokens[next].Is("of")) next++;
        if (Hyphened(tokens, next)) next++;
        if (next >= tokens.Count || tokens[next].Lower is not ("a" or "one")) return null;
        next++;
        if (Hyphened(tokens, next)) next++;
        return next < tokens.Count && Scales.TryGetValue(tokens[next].Lower, out var scale) ? new(decimal.Truncate(part * scale), at, next + 1, true, scale) : null;
    }

    /// <summary>"one and a half million", "a million and a half".</summary>
    private static Numeral AndAHalf(IReadOnlyList<Token> tokens, Numeral number)
    {
        var next = number.Next;
        if (next + 2 >= tokens.Count || !tokens[next].Is("and") || !tokens[next + 1].Is("a") || !tokens[next + 2].Is("half")) return number;
        if (number.Scale >= 1_000) return number with { Value = number.Value + (number.Scale / 2), Next = next + 3 };
        return number.Value < 20 && next + 3 < tokens.Count && Scales.TryGetValue(tokens[next + 3].Lower, out var scale)
            ? number with { Value = decimal.Truncate((number.Value + 0.5m) * scale), Next = next + 4, Scale = scale }
            : number;
    }

    private static bool Hyphened(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].IsSymbol('-') && tokens[at].IsGlued && tokens[at + 1].IsGlued;

    /// <summary>The product, without the zeros behind a decimal point that multiplying leaves; null where it is no figure's number.</summary>
    private static decimal? Times(decimal value, decimal scale)
    {
        if (value >= Figure.Limit / scale) return null;
        var number = value * scale;
        if (scale > 1) number /= 1.0000000000000000000000000000m;
        return Figure.NumberRule(number) is null ? number : null;
    }
}
