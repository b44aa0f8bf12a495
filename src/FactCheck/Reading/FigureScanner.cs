// About 300 lines: the forms of a figure in a text, each a short method; they share the tokens and the sentence's dates.
namespace FactCheck.Reading;

/// <summary>Finds the figures among the tokens of a text.</summary>
internal sealed class FigureScanner(IReadOnlyList<Token> tokens, IReadOnlyList<DateSpan> dates)
{
    private const int LongestBracket = 16;
    private readonly NoFigures noFigures = new(tokens);
    private readonly List<FigureSpan> found = [];

    public static List<FigureSpan> Find(IReadOnlyList<Token> tokens, IReadOnlyList<DateSpan> dates)
    {
        var scanner = new FigureScanner(tokens, dates);
        scanner.Run();
        return scanner.found;
    }

    private void Run()
    {
        var date = 0;
        for (var at = 0; at < tokens.Count;)
        {
            while (date < dates.Count && dates[date].Next <= at) date++;
            at = date < dates.Count && dates[date].First <= at ? dates[date].Next : Read(at);
        }
    }

    /// <summary>Reads what begins at a token, and gives the token to go on with.</summary>
    private int Read(int at)
    {
        if (tokens[at].Kind == TokenKind.Code) return at + 1;
        if (tokens[at].Kind == TokenKind.Symbol) return noFigures.Bracketed(at) ?? at + 1;
        if (tokens[at].Kind == TokenKind.Break) return at + 1;
        if (Couple(at) is { } couple) return couple;
        if (OrderWords.Read(tokens, at) is { } order) return Order(order.Order, order.First, order.Next);
        if (ZeroWords.Read(tokens, at) is { } zero)
        {
            found.Add(new(Figure.Plain(0), at, at, zero));
            return tokens[at + 1].Is("of") ? at + 1 : zero; // "none of the 36 pupils was hurt" has a second figure
        }

        if (Numerals.Read(tokens, at) is not { } number) return at + 1;
        return noFigures.Skips(number) ?? Numeric(number);
    }

    private int Numeric(Numeral number)
    {
        var unit = UnitWords.FoundBefore(tokens, number.First, out var first);
        var next = number.Next;
        var signed = Signed(ref first, number);
        unit ??= UnitWords.FoundAfter(tokens, next, out next);
        if (noFigures.Ends(number, next, unit) is { } after) return after;
        if (Range(number with { Value = signed }, first, next, unit) is { } range) return range;
        if (Interval(number, first, next, unit) is { } interval) return interval;
        var wording = Before(ref first, number) ?? Wording.Plain;
        if (After(next, number) is { } suffix) (wording, next) = (suffix.Wording, suffix.Next);
        if (unit is null && noFigures.IsAge(first, next, number)) return next;
        if (wording == Wording.MoreThan && noFigures.IsMark(number.First, next)) (wording, first) = (Wording.Plain, number.First); // "surpassing the 69 of last year"
        Add(() => Figure.Of(wording, signed, unit), first, number.First, next);
        return next;
    }

    /// <summary>"between 200 and 250", "200 to 250", "$3-4 million", "300–1,000+".</summary>
    private int? Range(Numeral low, int first, int next, Unit? unit)
    {
        if (next + 1 >= tokens.Count) return null;
        var link = tokens[next];
        var isBetween = first > 0 && IsBefore(first, "between");
        var isFrom = first > 0 && IsBefore(first, "from");
        var isSign = link.Lower is "-" or "–" or "—" && (link.IsGlued == tokens[next + 1].IsGlued);
        if (!(isSign || link.Is("to") || (link.Is("and") && isBetween) || (link.Is("or") && low.Value < 100 && unit is null))) return null;
        var at = next + 1;
        if (Modifiers.Before.StartsAt(tokens, at, out var hedge, out var hedged) && hedge == Wording.About) at = hedged;
        if (at < tokens.Count && tokens[at].Kind == TokenKind.Symbol && "$€£¥₹".Contains(tokens[at].Text[0], StringComparison.Ordinal))
        {
            if (unit is not null && unit.Code.Length != 3) return null; // "eased 0.3% to $1.31"
            at++;
        }
        var isNegative = link.IsWord && at + 1 < tokens.Count && tokens[at].Lower is "-" or "−" && tokens[at + 1].IsGlued;
        if (isNegative) at++;
        if (Numerals.Read(tokens, at) is not { } high) return null;
        if (isNegative) high = high with { Value = -high.Value };
        var end = high.Next;
        var after = UnitWords.FoundAfter(tokens, end, out var afterUnit);
        if (unit is not null && after is not null && !after.Equals(unit) && (unit.Equals(Unit.PercentagePoints) || unit.Equals(Unit.Percent))) return null; // "by 0.9 percentage points to 12.0 percent"
        if (unit is null && after is not null) (unit, end) = (after, afterUnit);
        else if (after is not null && after.Equals(unit)) end = afterUnit;
        if (noFigures.IsScore(low, high, first, end, isSign)) return end;
        if (link.Is("or") && high.Value - low.Value is not (> 0 and <= 5)) return null;
        if (isFrom && noFigures.IsChange(first)) return null;
        var bottom = low.Scale is 1 or 100 && high.Scale > 1 && low.Value < high.Value / high.Scale && low.Value < 1000 ? low.Value * high.Scale : low.Value;
        if (bottom >= high.Value || (link.Is("to") && !isFrom && !isBetween && noFigures.IsChange(first))) return null;
        if (isBetween || isFrom) first = IndexBefore(first, isBetween ? "between" : "from");
        else Before(ref first, low);
        if (noFigures.IsAge(first, end, low) || (end < tokens.Count && tokens[end].Lower is "age" or "year")) return end;
        if (Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first)).Any(i => tokens[i].Lower is "interval" or "ci"))
        {
            Add(() => Figure.Estimate(bottom, high.Value, unit), first, low.First, end);
            return end;
        }

        if (After(end, high) is { Wording: Wording.AtLeast } open)
        {
            Add(() => Figure.AtLeast(bottom, unit), first, low.First, open.Next);
            return open.Next;
        }

        Add(() => Figure.Between(bottom, high.Value, unit), first, low.First, end);
        return end;
    }

    private bool IsBefore(int first, string word) => IndexBefore(first, word) >= 0;

    /// <summary>Where the word stands before a number, a hedge or sign between them; -1 where it does not.</summary>
    private int IndexBefore(int first, string word)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (tokens[i].Is(word)) return i;
            if (!(tokens[i].Lower is "about" or "around" or "roughly" or "approximately" or "an" or "estimated" or "some" or "$" or "€" or "£")) return -1;
        }

        return -1;
    }

    /// <summary>"4,645 (95% CI 793–8,498)", "2,975 deaths (range 2,658 to 3,290)".</summary>
    private int? Interval(Numeral best, int first, int next, Unit? unit)
    {
        var open = next;
        while (open < tokens.Count && open < next + 4 && tokens[open].IsWord && !tokens[open].IsCapitalised) open++;
        if (open >= tokens.Count || tokens[open].Lower is not ("(" or "[")) return null;
        var close = open + 1;
        while (close < tokens.Count && close < open + LongestBracket && tokens[close].Lower is not (")" or "]")) close++;
        if (close >= tokens.Count || tokens[close].Lower is not (")" or "]")) return null;
        for (var i = open + 1; i < close; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && Numerals.Read(tokens, i) is { } low && low.Next + 1 < close && tokens[low.Next].Lower is "-" or "–" or "—" or "to" or "," or "and"
                && Numerals.Read(tokens, low.Next + 1) is { } high && IsBracketEnd(high.Next, close))
            {
                if (low.Value > best.Value || high.Value < best.Value) return null;
                Before(ref first, best);
                Add(() => Figure.Estimate(best.Value, low.Value, high.Value, unit), first, best.First, close + 1);
                return close + 1;
            }

            if (tokens[i].Kind == TokenKind.Word && !IntervalWords.Contains(tokens[i].Lower)) return null;
        }

        return null;
    }

    private bool IsBracketEnd(int at, int close) => at == close || (UnitWords.FoundAfter(tokens, at, out var next) is not null && next == close);

    private static readonly HashSet<string> IntervalWords = Vocabulary.Set("ci confidence interval range uncertainty credible between from percent per cent low high estimates estimate estimated plausible ui of bounds");

    /// <summary>The wording before a number; <paramref name="first"/> moves to its first token.</summary>
    private Wording? Before(ref int first, Numeral number)
    {
        Wording? wording = null;
        var bare = number.First;
        while (first > 0)
        {
            var at = first;
            while (at > 0 && (tokens[at - 1].Lower is "a" or "an" or "the" || (at < first && Modifiers.Idle.Contains(tokens[at - 1].Lower))) && at > first - 3) at--;
            if (!Said(first, number, out var said, out var begins))
            {
                if (at == first || !Said(at, number, out said, out begins) || said is Wording.Exactly) break;
            }

            if (wording is null || said is Wording.MoreThan or Wording.AtLeast or Wording.LessThan or Wording.AtMost or Wording.UpTo) wording = said;
            first = begins;
            bare = first;
        }

        return wording;
    }

    private bool Said(int at, Numeral number, out Wording wording, out int first) =>
        Modifiers.Before.EndsBefore(tokens, at, out wording, out first) && noFigures.IsModifier(first, at, number);

    /// <summary>The wording after a number, its noun between: "or more", "-plus", "people or so".</summary>
    private (Wording Wording, int Next)? After(int next, Numeral number)
    {
        for (var at = next; at <= next + 2 && at < tokens.Count; at++)
        {
            if (Modifiers.After.StartsAt(tokens, at, out var wording, out var end) && noFigures.IsSuffix(at, end, at == next, number)) return (wording, end);
            if (!tokens[at].IsWord || tokens[at].Lower is "and" or "or" or "to") return null;
        }

        return null;
    }

    /// <summary>A minus sign before a measure: "-0.3%", "minus 12 degrees".</summary>
    private decimal Signed(ref int first, Numeral number)
    {
        if (first == 0) return number.Value;
        var sign = tokens[first - 1];
        var isSign = sign.Lower is "-" or "−" && tokens[first].IsGlued && !sign.IsGlued && (first < 2 || tokens[first - 2].Kind is TokenKind.Word or TokenKind.Symbol);
        if (!isSign && !(sign.Is("minus") && UnitWords.FoundAfter(tokens, number.Next, out _) is { IsCount: false })) return number.Value;
        first--;
        return -number.Value;
    }

    private int Order(OrderOfMagnitude order, int first, int next)
    {
        Unit? unit = null;
        if (next + 1 < tokens.Count && tokens[next].Is("of"))
        {
            unit = UnitWords.FoundAfter(tokens, next + 1, out var after);
            if (unit is not null) next = after;
        }

        var number = new Numeral(1, first, next, true, 1);
        var begins = first;
        if (Before(ref begins, number) is null) begins = first;
        Add(() => Figure.Order(order, unit), begins, first, next);
        return next;
    }

    /// <summary>"a couple of hundred": about two hundred.</summary>
    private int? Couple(int at)
    {
        if (!tokens[at].Is("couple") || at + 2 >= tokens.Count) return null;
        var scale = tokens[at + 1].Is("of") ? at + 2 : at + 1;
        if (Numerals.Read([new(TokenKind.Word, 0, 0, "two", "two", false), tokens[scale]], 0) is not { Next: 2 } number) return null;
        var first = at > 0 && tokens[at - 1].Is("a") ? at - 1 : at;
        Add(() => Figure.About(number.Value), first, at, scale + 1);
        return scale + 1;
    }

    private void Add(Func<Figure> make, int first, int number, int next)
    {
        if (noFigures.IsDenied(first)) return;
        try
        {
            found.Add(new(make(), first, number, next));
        }
        catch (ArgumentException)
        {
            // a number that no figure has, such as one of 10^18 or more: not read
        }
    }
}
