using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Nodes of JSON-LD in the words of schema.org, as files and pages have them: types, texts, and nodes that stand elsewhere.</summary>
internal static class JsonLd
{
    /// <summary>All nodes of a text, at whatever depth: of a feed, a graph, a list, or one in another.</summary>
    public static IEnumerable<JObject> Nodes(JToken? root) => root is JContainer container ? container.DescendantsAndSelf().OfType<JObject>() : [];

    /// <summary>The types of a node, without the vocabulary's address.</summary>
    public static IEnumerable<string> Types(JObject node) => (node["@type"] switch
    {
        JArray several => several.OfType<JValue>().Select(type => type.Value as string ?? ""),
        JValue { Value: string one } => [one],
        _ => [],
    }).Select(type => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..]);

    /// <summary>A text that is not blank; of a list the first, of a text with a language its value.</summary>
    public static string? Text(JToken? value) => value switch
    {
        JValue { Value: string text } when !string.IsNullOrWhiteSpace(text) => text,
        JArray { Count: > 0 } several => Text(several[0]),
        JObject worded when worded["@value"] is JValue => Text(worded["@value"]),
        _ => null,
    };

    /// <summary>The nodes of a member: itself, those of a list, and where only an id is given the node of that id.</summary>
    public static IEnumerable<JObject> NodesOf(JToken? value, IReadOnlyDictionary<string, JObject> byId) =>
        (value is JArray several ? several : Enumerable.Repeat(value, 1)).OfType<JObject>().Select(node =>
            node.Count == 1 && Text(node["@id"]) is { } id && byId.TryGetValue(id, out var whole) ? whole : node);

    /// <summary>The nodes that have an id and say more than it.</summary>
    public static Dictionary<string, JObject> ById(JToken root)
    {
        var byId = new Dictionary<string, JObject>(StringComparer.Ordinal);
        foreach (var node in Nodes(root).Where(node => node.Count > 1))
        {
            if (Text(node["@id"]) is { } id) byId.TryAdd(id, node);
        }

        return byId;
    }
}
