// About 250 lines: the forms in which a text says a date, each a short method; they share the tokens and the day of publication.
using System.Globalization;
using NodaTime;

namespace FactCheck.Reading;

/// <summary>Reads the date, time of day or duration that begins at a token.</summary>
internal sealed class DateReader(IReadOnlyList<Token> tokens, LocalDate? published)
{
    private static readonly Dictionary<string, int> Months = Table(
        ("january jan jan.", 1), ("february feb feb.", 2), ("march mar mar.", 3), ("april apr apr.", 4), ("may", 5), ("june jun jun.", 6), ("july jul jul.", 7), ("august aug aug.", 8),
        ("september sep sep. sept sept.", 9), ("october oct oct.", 10), ("november nov nov.", 11), ("december dec dec.", 12));

    private static readonly Dictionary<string, int> Weekdays = Table(
        ("monday mon.", 1), ("tuesday tue. tues.", 2), ("wednesday wed.", 3), ("thursday thu. thur. thurs.", 4), ("friday fri.", 5), ("saturday sat.", 6), ("sunday sun.", 7));

    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal)
    {
        "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "night", "nights", "week", "weeks", "weekend", "weekends", "fortnight", "fortnights", "month", "months", "quarter", "quarters",
        "year", "years", "yr", "yrs", "decade", "decades", "century", "centuries",
    };

    private static readonly HashSet<string> BeforeYear = new(StringComparer.Ordinal)
    {
        "in", "since", "of", "by", "until", "till", "from", "during", "the", "late", "early", "mid", "and", "to", "before", "after", "summer", "winter", "spring", "autumn", "fall", "fiscal", "through", "year", "for", "between",
        "around", "circa", "election", "late-", "–", "-", "/", "(", "a", "its", "his", "her", "their", "our", "than", "or", "as", "on", "at", "throughout", "into", "ending", "ended", "class", "back", "financial", "calendar", "season", "—",
    };

    private static readonly HashSet<string> BeforeMonth = new(StringComparer.Ordinal)
    {
        "in", "since", "of", "by", "until", "till", "from", "during", "late", "early", "mid", "last", "this", "next", "between", "and", "to", "through", "before", "after", "-", "for", "throughout", "each", "every", "previous",
    };

    public DateSpan? Read(int at) => tokens[at].Kind switch
    {
        TokenKind.Word => Word(at),
        TokenKind.Number => DayFirst(at) ?? Iso(at) ?? Time(at) ?? Duration(at) ?? Decade(at) ?? Year(at),
        TokenKind.Code => Code(at) ?? Decade(at),
        TokenKind.Symbol when tokens[at].IsSymbol('\'') && at + 2 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Number, IsGlued: true } && tokens[at + 2] is { Lower: "s", IsGlued: true } => new(at, at + 3, TimeKind.Date, null),
        _ => null,
    };

    private DateSpan? Word(int at)
    {
        var word = tokens[at].Lower;
        if (word is "today" or "tonight") return Day(at, at + 1, 0);
        if (word is "yesterday") return Day(at, at + 1, -1);
        if (word is "tomorrow") return Day(at, at + 1, 1);
        if (word is "overnight") return new(at, at + 1, TimeKind.TimeOfDay, null);
        if (word is "last" or "this" or "next" or "past" or "previous" && Relative(at, word) is { } relative) return relative;
        if (tokens[at].IsCapitalised && Weekdays.TryGetValue(word, out var weekday)) return Weekday(at, weekday, 0);
        if (tokens[at].IsCapitalised && Months.TryGetValue(word, out var month)) return MonthFirst(at, month);
        if (word is "mid" && at + 1 < tokens.Count && tokens[at + 1].IsSymbol('-') && at + 2 < tokens.Count && Read(at + 2) is { Kind: TimeKind.Date } rest) return rest with { First = at };
        return WordDuration(at);
    }

    private DateSpan? Relative(int at, string word)
    {
        var (next, sign) = (at + 1, word is "next" ? 1 : word is "this" ? 0 : -1);
        if (next >= tokens.Count) return null;
        if (Weekdays.TryGetValue(tokens[next].Lower, out var weekday) && tokens[next].IsCapitalised) return Weekday(at, weekday, sign, next);
        if (Months.TryGetValue(tokens[next].Lower, out var month) && tokens[next].IsCapitalised) return MonthFirst(next, month) is { } said ? said with { First = at } : null;
        var date = published is not { } day ? null : tokens[next].Lower switch
        {
            "year" => Date.Year(day.Year + sign),
            "month" when word != "past" => MonthOf(day.PlusMonths(sign)),
            "week" when word != "past" => Week(day.PlusWeeks(sign)),
            _ => null,
        };
        return tokens[next].Lower switch
        {
            "year" or "month" or "week" => new(at, next + 1, word is "past" ? TimeKind.Duration : TimeKind.Date, word is "past" ? null : date),
            "night" => Day(at, next + 1, sign),
            "morning" or "afternoon" or "evening" => Day(at, next + 1, 0),
            "weekend" or "autumn" or "spring" or "summer" or "winter" or "fall" or "quarter" or "decade" or "century" => new(at, next + 1, TimeKind.Date, null),
            _ => null,
        };
    }

    /// <summary>A weekday: the last one up to the day of publication, unless the next is asked for.</summary>
    private DateSpan Weekday(int at, int weekday, int sign, int? named = null)
    {
        var next = (named ?? at) + 1;
        var comma = next < tokens.Count && tokens[next].IsSymbol(',') ? next + 1 : next;
        if (comma < tokens.Count && tokens[comma].IsCapitalised && Months.TryGetValue(tokens[comma].Lower, out var month) && MonthFirst(comma, month) is { Date: not null, Next: var end } full && end > comma + 1) return full with { First = at };
        if (comma < tokens.Count && tokens[comma].Kind == TokenKind.Number && DayFirst(comma) is { } day) return day with { First = at };
        if (next < tokens.Count && tokens[next].Lower is "morning" or "afternoon" or "evening" or "night") next++;
        if (published is not { } told) return new(at, next, TimeKind.Date, null);
        var back = ((int)told.DayOfWeek - weekday + 7) % 7;
        return Day(at, next, sign > 0 || (sign == 0 && named is not null && back > 0) ? 7 - back : sign < 0 && back == 0 ? -7 : -back);
    }

    private DateSpan? MonthFirst(int at, int month)
    {
        var next = at + 1;
        if (next < tokens.Count && Number(next) is { } day && day is >= 1 and <= 31 && (!FollowsPeople(next) || tokens[at].Lower != "may"))
        {
            next = AfterOrdinal(next + 1);
            var year = YearAfter(ref next);
            return Made(at, next, year, month, day);
        }

        var only = next;
        if (YearAfter(ref next) is { } stated) return new(at, next, TimeKind.Date, Date.Month(stated, month));
        if (tokens[at].Lower is "may" or "march" && (at == 0 || !BeforeMonth.Contains(tokens[at - 1].Lower))) return null; // the verbs
        return new(at, only, TimeKind.Date, published is { } told ? MonthOf(new LocalDate(month > told.Month ? told.Year - 1 : told.Year, month, 1)) : null);
    }

    /// <summary>"15 December 2015", "the 15th of December"; also "15-17 December".</summary>
    private DateSpan? DayFirst(int at)
    {
        if (Number(at) is not (>= 1 and <= 31 and var day)) return null;
        var next = AfterOrdinal(at + 1);
        if (next < tokens.Count && tokens[next].Lower is "-" or "–" or "and" or "to" && next + 1 < tokens.Count && Number(next + 1) is >= 1 and <= 31)
        {
            var end = AfterOrdinal(next + 2);
            if (end < tokens.Count && tokens[end].IsCapitalised && Months.ContainsKey(tokens[end].Lower)) next = end;
        }

        if (next < tokens.Count && tokens[next].Is("of")) next++;
        if (next >= tokens.Count || !tokens[next].IsCapitalised || !Months.TryGetValue(tokens[next].Lower, out var month)) return null;
        next++;
        return Made(at, next, YearAfter(ref next), month, day) is { } made ? made with { Next = next } : null;
    }

    private DateSpan? Iso(int at)
    {
        if (at + 4 >= tokens.Count || tokens[at].Text.Length != 4 || !tokens[at + 1].IsSymbol('-') || !tokens[at + 1].IsGlued || !tokens[at + 2].IsGlued || !tokens[at + 3].IsSymbol('-') || !tokens[at + 4].IsGlued) return null;
        return Date.TryParse($"{tokens[at].Text}-{tokens[at + 2].Text}-{tokens[at + 4].Text}", out var date) ? new(at, at + 5, TimeKind.Date, date) : null;
    }

    private DateSpan? Code(int at)
    {
        var text = tokens[at].Text;
        if (text.Contains(':', StringComparison.Ordinal)) return Time(at) ?? new(at, at + 1, TimeKind.TimeOfDay, null);
        var parts = text.Split('/');
        if (parts.Length != 3 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))) return Time(at) ?? Duration(at);
        var (a, b, year) = (Int(parts[0]), Int(parts[1]), Int(parts[2]));
        if (year < 100) year += 2000;
        var (day, month) = a > 12 ? (a, b) : b > 12 ? (b, a) : a == b ? (a, b) : (0, 0); // which of two small numbers is the day, nobody can tell
        return new(at, at + 1, TimeKind.Date, Valid(year, month, day) ? Date.Day(year, month, day) : null);
    }

    private DateSpan? Time(int at)
    {
        var next = at + 1;
        if (next >= tokens.Count || !tokens[next].IsWord) return null;
        return tokens[next].Lower switch
        {
            "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m" or "gmt" or "utc" or "bst" or "est" or "edt" or "pst" or "cet" or "o'clock" or "hrs" => new(at, next + 1, TimeKind.TimeOfDay, null),
            "hours" when tokens[at].Text.Length == 4 && !tokens[at].Text.Contains(',', StringComparison.Ordinal) && tokens[at].Kind == TokenKind.Code => new(at, next + 1, TimeKind.TimeOfDay, null),
            _ => null,
        };
    }

    private DateSpan? Duration(int at)
    {
        if (Numerals.Read(tokens, at) is { } number) return Duration(at, number.Next);
        return null;
    }

    private DateSpan? WordDuration(int at)
    {
        if (tokens[at].Lower is "a" or "an" || Numerals.Read(tokens, at) is not { } number) return null;
        return number.Next < tokens.Count && tokens[number.Next].Lower is "o'clock" or "am" or "pm" or "a.m." or "p.m." ? new(at, number.Next + 1, TimeKind.TimeOfDay, null) : Duration(at, number.Next);
    }

    /// <summary>"48 hours", "10-year", "12- to 15-day", "three long days", "5 to 6 weeks".</summary>
    private DateSpan? Duration(int at, int next)
    {
        if (next < tokens.Count && tokens[next].Lower is "-" or "–" or "to" or "or" or "and" && next + 1 < tokens.Count && Numerals.Read(tokens, next + 1) is { } second && IsSpan(second.Next)) next = second.Next;
        if (next < tokens.Count && tokens[next].IsSymbol('-')) next++;
        if (next < tokens.Count && tokens[next].Lower is "full" or "straight" or "consecutive" or "long" or "more" or "calendar" or "working" or "business" or "successive" or "extra" && IsSpan(next + 1)) next++;
        if (!IsSpan(next)) return null;
        next++;
        if (next < tokens.Count && tokens[next].Lower is "old" or "ago") next++;
        return new(at, next, TimeKind.Duration, null);
    }

    private bool IsSpan(int at) => at < tokens.Count && tokens[at].IsWord && Spans.Contains(tokens[at].Lower) && (tokens[at].Lower != "second" || tokens[at].IsGlued);

    private DateSpan? Decade(int at) =>
        at + 1 < tokens.Count && tokens[at + 1] is { Lower: "s" or "'s", IsGlued: true } && tokens[at].Text.Length is 4 or 2 && tokens[at].Text[^1] == '0' ? new(at, at + 2, TimeKind.Date, null) : null;

    /// <summary>A year, alone or as "2011-19": four digits after a word that years follow, and not before people or a unit.</summary>
    private DateSpan? Year(int at)
    {
        if (tokens[at].Text.Length != 4 || Number(at) is not (>= 1500 and <= 2100 and var year) || tokens[at].Text.Contains('.', StringComparison.Ordinal)) return null;
        var next = at + 1;
        if (next + 1 < tokens.Count && tokens[next].Lower is "-" or "–" or "/" && tokens[next].IsGlued && Number(next + 1) is { } to && tokens[next + 1].IsGlued && tokens[next + 1].Text.Length is 2 or 4)
        {
            var last = tokens[next + 1].Text.Length == 2 ? (year / 100 * 100) + to : to;
            if (last >= year && last <= 2100 && !FollowsPeople(next + 1)) return new(at, next + 2, TimeKind.Date, Date.Between(Date.Year(year), Date.Year(last)));
        }

        if (FollowsPeople(at)) return null;
        if (at > 0 && tokens[at - 1] is { Kind: TokenKind.Symbol } sign && "$€£¥₹+~<>≥≤".Contains(sign.Text[0], StringComparison.Ordinal)) return null;
        if (next < tokens.Count && (tokens[next].IsSymbol('%') || tokens[next].Lower is "percent" or "per" or "km" or "kg" or "million" or "euros" or "dollars" or "pounds" or "tonnes" or "tons" or "miles" or "metres" or "meters" or "feet" or "hectares" or "acres")) return null;
        var before = at > 0 ? tokens[at - 1].Lower : "";
        var isAfter = at == 0 || BeforeYear.Contains(before) || Months.ContainsKey(before) || !tokens[at - 1].IsWord || tokens[at - 1].IsCapitalised;
        var isBefore = next >= tokens.Count || !tokens[next].IsWord || tokens[next].IsCapitalised;
        return isAfter || (isBefore && year >= 1900) ? new(at, next, TimeKind.Date, Date.Year(year)) : null;
    }

    private bool FollowsPeople(int at)
    {
        var next = at + 1;
        if (next < tokens.Count && Vocabulary.IsCounted(tokens[next].Lower)) return true;
        if (next < tokens.Count && Vocabulary.IsHarmed(tokens[next].Lower) && (at == 0 || !BeforeYear.Contains(tokens[at - 1].Lower))) return true;
        return next + 1 < tokens.Count && tokens[next].IsWord && !tokens[next].IsCapitalised && Vocabulary.IsCounted(tokens[next + 1].Lower) && (at == 0 || !BeforeYear.Contains(tokens[at - 1].Lower));
    }

    private DateSpan? Made(int at, int next, int? stated, int month, int day)
    {
        if (stated is { } year) return Valid(year, month, day) ? new(at, next, TimeKind.Date, Date.Day(year, month, day)) : null;
        if (published is not { } told) return Valid(2000, month, day) ? new(at, next, TimeKind.Date, null) : null;
        if (!Valid(told.Year, month, day)) return null;
        var date = new LocalDate(told.Year, month, day);
        if (date > told.PlusMonths(6)) date = Valid(told.Year - 1, month, day) ? new LocalDate(told.Year - 1, month, day) : date;
        else if (date < told.PlusMonths(-6) && Valid(told.Year + 1, month, day) && new LocalDate(told.Year + 1, month, day) < told.PlusMonths(2)) date = new LocalDate(told.Year + 1, month, day);
        return new(at, next, TimeKind.Date, Date.Day(date));
    }

    /// <summary>A year after a month or day: "2015", ", 2015", "last year", "of this year".</summary>
    private int? YearAfter(ref int next)
    {
        var at = next < tokens.Count && (tokens[next].IsSymbol(',') || tokens[next].Is("of")) ? next + 1 : next;
        if (at >= tokens.Count) return null;
        if (tokens[at].Text.Length == 4 && Number(at) is >= 1500 and <= 2100 and var year && !FollowsPeople(at))
        {
            next = at + 1;
            return year;
        }

        if (published is not { } told || at + 1 >= tokens.Count || !tokens[at + 1].Is("year") || tokens[at].Lower is not ("this" or "last" or "next")) return null;
        next = at + 2;
        return told.Year + (tokens[at].Lower switch { "last" => -1, "next" => 1, _ => 0 });
    }

    private int AfterOrdinal(int at) => at < tokens.Count && tokens[at] is { IsGlued: true, Lower: "st" or "nd" or "rd" or "th" } ? at + 1 : at;

    private int? Number(int at) =>
        at < tokens.Count && tokens[at].Kind is TokenKind.Number or TokenKind.Code && tokens[at].Text.Length <= 4 && int.TryParse(tokens[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private DateSpan Day(int first, int next, int days) => new(first, next, TimeKind.Date, published is { } told ? Date.Day(told.PlusDays(days)) : null);

    private static Date MonthOf(LocalDate day) => Date.Month(day.Year, day.Month);

    private static Date Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return Date.Between(monday, monday.PlusDays(6));
    }

    private static bool Valid(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int Int(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static Dictionary<string, int> Table(params ReadOnlySpan<(string Names, int Number)> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (names, number) in rows)
        {
            foreach (var name in names.Split(' ')) table.Add(name, number);
        }

        return table;
    }
}
