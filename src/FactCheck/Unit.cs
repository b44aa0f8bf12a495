namespace FactCheck;

/// <summary>What a figure counts or measures.</summary>
/// <remarks>
/// Immutable; equal when the code is, ordinally. A code of the tables below is money or a measure; any other word counts
/// things of that name, and two such units are the same only when their words are. Measures of one dimension are converted by exact factors
/// (see <see cref="Converts"/>); currencies are not: there is no exchange rate in the record.
/// Sources: ISO 4217 (codes of currencies); the international foot and mile of 1959 and the acre derived from them; SI brochure, 9th edition.
/// </remarks>
public sealed class Unit : IEquatable<Unit>
{
    private Unit(string code, Dimension dimension, decimal factor = 1, decimal offset = 0)
    {
        Code = code;
        Dimension = dimension;
        Factor = factor;
        Offset = offset;
    }

    /// <summary>No unit: a count of what the question names.</summary>
    public static Unit None { get; } = new("", Dimension.Count);

    /// <summary>People.</summary>
    public static Unit People { get; } = new("people", Dimension.Count);

    /// <summary>Hundredths of a whole.</summary>
    public static Unit Percent { get; } = Table.Known["percent"];

    /// <summary>Differences of percentages.</summary>
    public static Unit PercentagePoints { get; } = Table.Known["percentagePoints"];

    /// <summary>The code as files write it; empty for <see cref="None"/>.</summary>
    public string Code { get; }

    /// <summary>True where it counts things: a figure in it is never negative. Money, percentages and measures are no counts.</summary>
    public bool IsCount => Dimension == Dimension.Count;

    internal Dimension Dimension { get; }

    /// <summary>How many of the dimension's base unit one of this unit is; exact.</summary>
    internal decimal Factor { get; }

    /// <summary>What is added after multiplying by <see cref="Factor"/>: not 0 for temperatures alone.</summary>
    internal decimal Offset { get; }

    /// <summary>The unit of a code: <c>people</c>, <c>percent</c>, <c>EUR</c>, <c>km</c>; any other word counts things of that name.</summary>
    /// <exception cref="ArgumentException">The code is <c>%</c>, longer than 200 characters, or has control characters or outer blanks.</exception>
    public static Unit Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length == 0) return None;
        if (code == "%") throw new RefusedException("The unit % is ambiguous: say percent or percentagePoints.", nameof(code));
        if (code.Trim().Length != code.Length) throw new RefusedException("A unit has no blanks before or after it.", nameof(code));
        return code == People.Code ? People : Table.Known.TryGetValue(code, out var unit) ? unit : new(Text.Id(code, nameof(code)), Dimension.Count);
    }

    /// <summary>True where figures in the two units can be compared: the same unit, or two measures of one dimension.</summary>
    public bool Converts(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || (Dimension == other.Dimension && Dimension >= Dimension.Length);
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static class Table
    {
        public static readonly Dictionary<string, Unit> Known = Build();

        private static Dictionary<string, Unit> Build()
        {
            Unit[] measures =
            [
                new("percent", Dimension.Percent), new("percentagePoints", Dimension.PercentagePoints),
                new("m", Dimension.Length), new("km", Dimension.Length, 1_000), new("mi", Dimension.Length, 1_609.344m), new("ft", Dimension.Length, 0.3048m),
                new("m2", Dimension.Area), new("km2", Dimension.Area, 1_000_000), new("ha", Dimension.Area, 10_000), new("acre", Dimension.Area, 4_046.8564224m),
                new("kg", Dimension.Mass), new("t", Dimension.Mass, 1_000),
                new("l", Dimension.Volume), new("m3", Dimension.Volume, 1_000),
                new("J", Dimension.Energy), new("kWh", Dimension.Energy, 3_600_000), new("MWh", Dimension.Energy, 3_600_000_000),
                new("fahrenheit", Dimension.Temperature), new("celsius", Dimension.Temperature, 1.8m, 32),
            ];
            return measures.Concat(Currencies.Split(' ').Select(code => new Unit(code, Dimension.Money))).ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        }

        private const string Currencies =
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP "
            + "COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK "
            + "JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN "
            + "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS "
            + "TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG ZWL";
    }
}
