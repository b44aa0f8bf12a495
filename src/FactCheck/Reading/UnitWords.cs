namespace FactCheck.Reading;

/// <summary>The words and signs that say a figure's unit: percentages, money, measures.</summary>
internal static class UnitWords
{
    private static readonly Phrases<Unit> After = new Phrases<Unit>()
        .Add(Unit.PercentagePoints, "percentage points", "percentage point", "percentage - points", "percentage - point", "percent points", "pp", "- percentage - point", "ppts")
        .Add(Unit.Percent, "%", "percent", "per cent", "pct", "- percent", "per - cent", "- per - cent")
        .Add(Of("USD"), "dollars", "dollar", "us dollars", "u.s. dollars", "american dollars", "usd", "- dollar")
        .Add(Of("EUR"), "euros", "euro", "eur", "€", "- euro").Add(Of("GBP"), "pounds", "pound", "pounds sterling", "gbp", "£", "sterling")
        .Add(Of("JPY"), "yen", "jpy", "- yen").Add(Of("INR"), "rupees", "rupee", "inr", "indian rupees").Add(Of("RUB"), "roubles", "rubles", "rub", "rouble").Add(Of("CNY"), "yuan", "renminbi", "rmb", "cny")
        .Add(Of("AUD"), "australian dollars").Add(Of("CAD"), "canadian dollars").Add(Of("CHF"), "swiss francs", "francs", "chf").Add(Of("SEK"), "swedish kronor").Add(Of("NOK"), "norwegian kroner").Add(Of("TRY"), "turkish lira", "lira")
        .Add(Of("KRW"), "won").Add(Of("BRL"), "reais").Add(Of("ZAR"), "rand").Add(Of("PKR"), "pakistani rupees").Add(Of("NGN"), "naira").Add(Of("UAH"), "hryvnias", "hryvnia").Add(Of("ILS"), "shekels").Add(Of("PLN"), "zlotys", "zloty")
        .Add(Of("km2"), "square kilometres", "square kilometers", "sq km", "square km", "sq kilometres", "km2", "km²").Add(Of("m2"), "square metres", "square meters", "sq m", "m2", "m²")
        .Add(Of("m3"), "cubic metres", "cubic meters", "m3").Add(Of("km"), "km", "kilometres", "kilometers", "kilometre", "kilometer", "- kilometre", "- kilometer", "- km").Add(Of("m"), "metres", "meters", "metre", "meter", "- metre", "- meter")
        .Add(Of("mi"), "miles", "mile", "- mile").Add(Of("ft"), "feet", "foot", "ft", "- foot", "- feet").Add(Of("ha"), "hectares", "hectare", "ha", "- hectare").Add(Of("acre"), "acres", "acre", "- acre")
        .Add(Of("t"), "tonnes", "tonne", "metric tons", "- tonne").Add(Of("kg"), "kg", "kilograms", "kilos", "kilo", "kilogrammes", "- kilogram", "kilogram", "- kilo", "- kg").Add(Of("l"), "litres", "liters", "litre", "liter", "- litre", "- liter")
        .Add(Of("MWh"), "mwh", "megawatt hours", "megawatt - hours").Add(Of("kWh"), "kwh", "kilowatt hours", "kilowatt - hours").Add(Of("J"), "joules")
        .Add(Of("celsius"), "degrees celsius", "° c", "c", "°c", "degrees c", "degrees centigrade", "celsius").Add(Of("fahrenheit"), "degrees fahrenheit", "° f", "f", "°f", "degrees f", "fahrenheit");

    private static readonly Dictionary<char, string> Signs = new() { ['$'] = "USD", ['€'] = "EUR", ['£'] = "GBP", ['¥'] = "JPY", ['₹'] = "INR", ['₽'] = "RUB", ['₩'] = "KRW", ['₺'] = "TRY", ['₴'] = "UAH", ['₪'] = "ILS" };

    private static readonly Dictionary<string, string> Dollars = new(StringComparer.Ordinal) { ["us"] = "USD", ["a"] = "AUD", ["au"] = "AUD", ["c"] = "CAD", ["ca"] = "CAD", ["nz"] = "NZD", ["hk"] = "HKD", ["s"] = "SGD", ["nt"] = "TWD", ["r"] = "BRL", ["u.s."] = "USD" };

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["USD"] = "USD", ["EUR"] = "EUR", ["GBP"] = "GBP", ["JPY"] = "JPY", ["CHF"] = "CHF", ["AUD"] = "AUD", ["CAD"] = "CAD", ["INR"] = "INR", ["Rs"] = "INR", ["Rs."] = "INR", ["CNY"] = "CNY", ["RMB"] = "CNY", ["RUB"] = "RUB", ["SEK"] = "SEK", ["NOK"] = "NOK", ["DKK"] = "DKK",
    };

    /// <summary>The unit said after a number, or null.</summary>
    public static Unit? FoundAfter(IReadOnlyList<Token> tokens, int at, out int next)
    {
        if (!After.StartsAt(tokens, at, out var unit, out next)) return null;
        if (tokens[next - 1].Text is "C" or "F" && at > 1 && tokens[at - 2].Lower is "seat" or "row" or "gate" or "stand" or "room" or "flat" or "apartment" or "block" or "ward" or "class" or "unit" or "hall") return null; // "seat 14C"
        var isLetter = tokens[next - 1].Lower is "c" or "f" or "m2" or "ha" or "pp";
        if (isLetter && !(tokens[at].IsGlued && (tokens[next - 1].Lower is "ha" or "pp" or "m2" || tokens[next - 1].IsCapitalised))) next = at;
        else if (tokens[at].Lower is "foot" or "pound" or "pounds" && next < tokens.Count && tokens[next].Lower is "soldiers" or "patrol") next = at;
        else if (tokens[at].Is("won") && next < tokens.Count && tokens[next].IsWord && tokens[next].Lower is not ("a" or "per" or "to" or "in" or "for" or "and" or "from" or "last")) next = at; // the verb
        return next == at ? null : unit;
    }

    /// <summary>The currency said before a number: "$", "US$", "EUR ", "A$".</summary>
    public static Unit? FoundBefore(IReadOnlyList<Token> tokens, int at, out int first)
    {
        first = at;
        if (at == 0) return null;
        var before = tokens[at - 1];
        if (before.Kind == TokenKind.Word) return Codes.TryGetValue(before.Text, out var code) && First(at - 1, out first) ? Of(code) : null;
        if (before.Kind != TokenKind.Symbol || !Signs.TryGetValue(before.Text[0], out var sign)) return null;
        first = at - 1;
        if (before.Text[0] != '$' || at < 2 || !before.IsGlued || !tokens[at - 2].IsWord || !Dollars.TryGetValue(tokens[at - 2].Lower, out var dollar)) return Of(sign);
        first = at - 2;
        return Of(dollar);
    }

    private static bool First(int at, out int first)
    {
        first = at;
        return true;
    }

    private static Unit Of(string code) => Unit.Of(code);
}
