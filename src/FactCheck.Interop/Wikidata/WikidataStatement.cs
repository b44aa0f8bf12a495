using System.Globalization;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>A statement of an entity, as its JSON has it: what stands in it by property.</summary>
internal sealed class WikidataStatement(JObject json)
{
    public JObject Json => json;

    public string? Id => Text(json["id"]);

    public string Rank => Text(json["rank"]) ?? "normal";

    /// <summary>The quantity; null where the statement is of something else.</summary>
    public JObject? Quantity => json["mainsnak"] is JObject snak && IsQuantity(snak) ? (snak["datavalue"] as JObject)?["value"] as JObject : null;

    public IEnumerable<JObject> References => (json["references"] as JArray ?? []).OfType<JObject>().Select(reference => reference["snaks"]).OfType<JObject>();

    /// <summary>The properties of its qualifiers.</summary>
    public IEnumerable<string> Qualifiers => (json["qualifiers"] as JObject ?? []).Properties().Select(property => property.Name);

    /// <summary>The values of a qualifier.</summary>
    public IReadOnlyList<JToken> Qualifier(string property) => Values(json["qualifiers"], property);

    /// <summary>The values that a property has among snaks; those that are unknown, or none, have no value.</summary>
    public static IReadOnlyList<JToken> Values(JToken? snaks, string property) =>
        [.. ((snaks as JObject)?[property] as JArray ?? []).OfType<JObject>().Select(snak => (snak["datavalue"] as JObject)?["value"]).OfType<JToken>()];

    /// <summary>The first value as an entity's id.</summary>
    public static string? ItemOf(IReadOnlyList<JToken> values) => values.OfType<JObject>().Select(value => Text(value["id"]) ?? $"Q{value["numeric-id"]}").FirstOrDefault(id => id is not null && WikidataIds.IsItem(id));

    /// <summary>The first value as a text, of some language or none.</summary>
    public static string? TextOf(IReadOnlyList<JToken> values) => values.Select(value => value is JObject worded ? Text(worded["text"]) : Text(value)).FirstOrDefault(text => text is not null);

    /// <summary>A number as Wikidata writes it, <c>+250000</c>; null where it is none, or one with more digits than a decimal has.</summary>
    public static decimal? Number(JToken? amount) =>
        Text(amount) is { Length: <= 30 } text && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Text(JToken? value) => value is JValue { Value: string { Length: > 0 } text } ? text : null;

    private static bool IsQuantity(JObject snak) => Text(snak["snaktype"]) is null or "value" && (Text(snak["datatype"]) ?? Text((snak["datavalue"] as JObject)?["type"])) == "quantity";
}
