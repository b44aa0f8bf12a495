using System.Text.RegularExpressions;

namespace FactCheck.Interop;

/// <summary>The ids of Wikidata that are known here: properties, units, and what a claim has a place for.</summary>
internal static partial class WikidataIds
{
    public const string PointInTime = "P585", Start = "P580", End = "P582", Circumstances = "P1480", StatedIn = "P248", Url = "P854", Retrieved = "P813", Published = "P577", Title = "P1476", Quotation = "P1683";

    /// <summary>"imported from Wikimedia project".</summary>
    public const string ImportedFrom = "P143";

    /// <summary>"circa", as a value of <see cref="Circumstances"/>.</summary>
    public const string Circa = "Q5727902";

    public const string Gregorian = "http://www.wikidata.org/entity/Q1985727";

    public const string Entity = "http://www.wikidata.org/entity/";

    /// <summary>Qualifiers that make it another question: country, place, location, part, of, jurisdiction, sex.</summary>
    public static readonly string[] Narrowing = ["P17", "P131", "P276", "P518", "P642", "P1001", "P21"];

    /// <summary>Properties that count people or are often asked of: what they are called, and their unit.</summary>
    public static readonly Dictionary<string, (string Name, Unit Unit, Course Course)> Properties = new(StringComparer.Ordinal)
    {
        ["P1082"] = ("population", Unit.People, Course.Changing), ["P1120"] = ("number of deaths", Unit.People, Course.Rising), ["P1339"] = ("number of injured", Unit.People, Course.Rising),
        ["P1446"] = ("number of missing", Unit.People, Course.Changing), ["P1561"] = ("number of survivors", Unit.People, Course.Changing), ["P1590"] = ("number of casualties", Unit.People, Course.Rising),
        ["P1132"] = ("number of participants", Unit.People, Course.Changing), ["P2046"] = ("area", Unit.Of("km2"), Course.Changing), ["P2630"] = ("cost of damage", Unit.None, Course.Rising),
    };

    private static readonly (string Id, string Code)[] UnitTable =
    [
        ("Q11229", "percent"), ("Q11573", "m"), ("Q828224", "km"), ("Q253276", "mi"), ("Q3710", "ft"), ("Q25343", "m2"), ("Q712226", "km2"), ("Q35852", "ha"), ("Q81292", "acre"),
        ("Q11570", "kg"), ("Q191118", "t"), ("Q11582", "l"), ("Q25517", "m3"), ("Q182098", "kWh"), ("Q25269", "J"), ("Q25267", "celsius"), ("Q42289", "fahrenheit"),
        ("Q4917", "USD"), ("Q4916", "EUR"), ("Q25224", "GBP"),
    ];

    private static readonly Dictionary<string, string> CodeById = UnitTable.ToDictionary(unit => unit.Id, unit => unit.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> IdByCode = UnitTable.ToDictionary(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal);

    /// <summary>The unit of an address; null for <c>1</c>, a number without one. A unit that is not known counts things of its id.</summary>
    public static Unit? UnitOf(string address)
    {
        if (address == "1") return null;
        var id = address[(address.LastIndexOf('/') + 1)..];
        return Unit.Of(CodeById.GetValueOrDefault(id, id));
    }

    /// <summary>The address of a unit; <c>1</c> for counts, and null where it has none.</summary>
    public static string? AddressOf(Unit unit)
    {
        if (IsItem(unit.Code)) return Entity + unit.Code;
        if (IdByCode.TryGetValue(unit.Code, out var id)) return Entity + id;
        return unit.IsCount ? "1" : null;
    }

    public static bool IsItem(string text) => Item().IsMatch(text);

    public static bool IsProperty(string text) => Property().IsMatch(text);

    [GeneratedRegex(@"\AQ[1-9]\d{0,15}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex(@"\AP[1-9]\d{0,15}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Property();
}
