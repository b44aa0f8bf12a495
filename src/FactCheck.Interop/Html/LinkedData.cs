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
        var objects = scripts.Where(script => script.Length <= Longest).Select(Read).SelectMany(JsonLd.Nodes).Take(MostObjects).ToList();
        var article = objects.FirstOrDefault(each => JsonLd.Types(each).Any(type => Kinds.Any(kind => type.EndsWith(kind, StringComparison.Ordinal))))
            ?? objects.FirstOrDefault(each => each["datePublished"] is not null);
        return article is null ? new(null, null, null) : new(JsonLd.Text(article["headline"]) ?? JsonLd.Text(article["name"]), NameOf(article["publisher"], objects), JsonLd.Text(article["datePublished"]));
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

    /// <summary>The name of an organisation that is given by name, as an object, as a list of one, or by its id.</summary>
    private static string? NameOf(JToken? organisation, List<JObject> objects) => organisation switch
    {
        JArray { Count: > 0 } several => NameOf(several[0], objects),
        JObject one when JsonLd.Text(one["name"]) is { } name => name,
        JObject one when JsonLd.Text(one["@id"]) is { } id => objects.Where(each => JsonLd.Text(each["@id"]) == id).Select(each => JsonLd.Text(each["name"])).FirstOrDefault(name => name is not null),
        _ => JsonLd.Text(organisation),
    };
}
