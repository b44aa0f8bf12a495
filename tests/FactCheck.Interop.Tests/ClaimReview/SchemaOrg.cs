using System.Globalization;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop.Tests;

/// <summary>What schema.org says of the types of a review: a small extract, made by hand.</summary>
internal static class SchemaOrg
{
    private static readonly JObject Types = Read();

    /// <summary>What in a node, and in those within it, schema.org does not know: types, properties of a type, and values that are not of an expected type.</summary>
    public static IEnumerable<string> Unknown(JObject node)
    {
        var type = (string?)node["@type"] ?? "";
        if (!Types.ContainsKey(type)) return [$"{node.Path}: there is no type {type}"];
        return node.Properties().Where(property => !property.Name.StartsWith('@')).SelectMany(property => Unknown(type, property));
    }

    private static IEnumerable<string> Unknown(string type, JProperty property)
    {
        var expected = Lineage(type).Select(each => Types[each]!["properties"]![property.Name]).FirstOrDefault(range => range is not null)?.Values<string>().ToList();
        if (expected is null) return [$"{property.Path}: {type} has no property {property.Name}"];
        return (property.Value is JArray several ? several.AsEnumerable() : [property.Value]).SelectMany(value => value is JObject node
            ? Unknown(node).Concat(Lineage((string?)node["@type"] ?? "").Any(expected.Contains) ? [] : [$"{property.Path}: {node["@type"]} is none of {string.Join(", ", expected)}"])
            : expected.Exists(each => Fits(each, (string?)value)) ? [] : new[] { $"{property.Path}: {value} is none of {string.Join(", ", expected)}" });
    }

    private static bool Fits(string? type, string? text) => type switch
    {
        "Text" => text is not null,
        "URL" => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
        "Date" => Date.TryParse(text, out var date) && !date.IsPeriod,
        "DateTime" => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        _ => false,
    };

    private static IEnumerable<string> Lineage(string type)
    {
        for (var each = type; each.Length > 0 && Types.ContainsKey(each); each = (string?)Types[each]!["parent"] ?? "") yield return each;
    }

    private static JObject Read()
    {
        using var stream = typeof(SchemaOrg).Assembly.GetManifestResourceStream("schema-org.json")!;
        using var reader = new StreamReader(stream);
        return (JObject)JObject.Parse(reader.ReadToEnd())["types"]!;
    }
}
