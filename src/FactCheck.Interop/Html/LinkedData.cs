using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>What the JSON-LD of a page says of its article, by the words of schema.org.</summary>
internal sealed record LinkedData(string? Title, string? Publisher, string? Published)
{
    private const int MostObjects = 2_000;
    private const int Longest = 1_000_000;

    private static readonly string[] Kinds = ["Article", "Posting", "Report"];

    /// <summary>Reads the texts of a page's scripts; what is no JSON is passed over.</summary>
    public static LinkedData Of(IEnumerable<string> scripts)
    {
        var objects = scripts.Where(script => script.Length <= Longest).Select(Read).SelectMany(Objects).Take(MostObjects).ToList();
        var article = objects.FirstOrDefault(each => Types(each).Any(type => Kinds.Any(kind => type.EndsWith(kind, StringComparison.Ordinal))))
            ?? objects.FirstOrDefault(each => each["datePublished"] is not null);
        return article is null ? new(null, null, null) : new(Text(article["headline"]) ?? Text(article["name"]), NameOf(article["publisher"], objects), Text(article["datePublished"]));
    }

    private static JToken? Read(string script)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(script)) { MaxDepth = 32, DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JObject> Objects(JToken? root) => root is JContainer container ? container.DescendantsAndSelf().OfType<JObject>() : [];

    private static IEnumerable<string> Types(JObject each) => each["@type"] switch
    {
        JArray several => several.OfType<JValue>().Select(type => type.Value as string ?? ""),
        JValue { Value: string one } => [one],
        _ => [],
    };

    /// <summary>The name of an organisation that is given by name, as an object, as a list of one, or by its id.</summary>
    private static string? NameOf(JToken? organisation, List<JObject> objects) => organisation switch
    {
        JArray { Count: > 0 } several => NameOf(several[0], objects),
        JObject one when Text(one["name"]) is { } name => name,
        JObject one when Text(one["@id"]) is { } id => objects.Where(each => Text(each["@id"]) == id).Select(each => Text(each["name"])).FirstOrDefault(name => name is not null),
        _ => Text(organisation),
    };

    private static string? Text(JToken? value) => value is JValue { Value: string text } && !string.IsNullOrWhiteSpace(text) ? text : null;
}
