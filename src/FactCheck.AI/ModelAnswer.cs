// About 160 lines: the form of the answer, member by member, read with every liberty that models take.
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.AI;

/// <summary>What could be read out of an answer of the model.</summary>
/// <param name="Proposals">The claims that stand whole in it.</param>
/// <param name="IsWhole">False where the answer breaks off, or goes on in another form than was asked for.</param>
internal sealed record ModelAnswer(IReadOnlyList<Proposal> Proposals, bool IsWhole)
{
    private const int Deepest = 16;
    private const int MostBeginnings = 64; // in the words around the JSON

    /// <summary>An answer that nothing can be read out of.</summary>
    public static ModelAnswer Nothing { get; } = new([], false);

    /// <summary>Reads an answer: JSON, alone or in a code fence, with words around it or not; of one that breaks off, the claims before the break.</summary>
    public static ModelAnswer Read(string text)
    {
        if (text.Trim() == "[]") return new([], true);
        var at = text.AsSpan().IndexOfAny('{', '[');
        for (var tried = 0; at >= 0 && tried < MostBeginnings; tried++)
        {
            if (ReadFrom(text, at) is { } answer) return answer;
            var next = text.AsSpan(at + 1).IndexOfAny('{', '[');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return Nothing;
    }

    /// <summary>An answer that begins here; null where this is something else.</summary>
    private static ModelAnswer? ReadFrom(string text, int at)
    {
        using var characters = new StringReader(text[at..]);
        using var json = new JsonTextReader(characters) { MaxDepth = Deepest, DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var proposals = new List<Proposal>();
        var isAnswer = false;
        try
        {
            if (!json.Read()) return null;
            if (json.TokenType == JsonToken.StartArray)
            {
                var ends = ReadClaims(json, proposals, ref isAnswer);
                return isAnswer ? new(proposals, ends) : null; // words around the JSON have brackets too
            }

            while (json.Read() && json.TokenType == JsonToken.PropertyName)
            {
                if ((string)json.Value! is not "claims") // a property has a name
                {
                    json.Skip();
                    continue;
                }

                isAnswer = true;
                return new(proposals, json.Read() && json.TokenType == JsonToken.StartArray && ReadClaims(json, proposals, ref isAnswer));
            }

            return null;
        }
        catch (JsonException)
        {
            return isAnswer ? new(proposals, false) : null;
        }
    }

    /// <summary>Reads the claims of an array, one after the other, so that those before a break are kept.</summary>
    /// <returns>Whether the array ends.</returns>
    private static bool ReadClaims(JsonTextReader json, List<Proposal> proposals, ref bool isAnswer)
    {
        while (json.Read() && json.TokenType != JsonToken.EndArray)
        {
            if (json.TokenType == JsonToken.Comment) continue;
            if (JToken.ReadFrom(json) is not JObject claim || Text(claim, "quote") is not { } quote) continue;
            isAnswer = true;
            proposals.Add(Claim(claim, quote));
        }

        return json.TokenType == JsonToken.EndArray;
    }

    private static Proposal Claim(JObject claim, string quote) => new(
        quote, Text(claim, "prefix"), Text(claim, "suffix"), Question(claim["question"]), Source(claim["claimant"]),
        claim["relays"] is JArray relays ? [.. relays.Select(Source).OfType<ProposedSource>()] : [],
        new(Text(claim, "figure"), Text(claim, "date"), Text(claim, "name"), Text(claim, "stance"), Text(claim, "condition"), Text(claim, "expressedBy"), Source(claim["actor"])),
        Text(claim, "asOf"), Text(claim, "basis"));

    private static ProposedQuestion Question(JToken? question) => question is JObject told
        ? new(Text(told, "id"), Text(told, "form"), Text(told, "text"), Text(told, "unit"), Text(told, "course"), Scope(told["scope"]))
        : new(Text(question), null, null, null, null, []);

    private static IReadOnlyList<(string Facet, string Value)> Scope(JToken? scope) => scope switch
    {
        JArray list => [.. list.OfType<JObject>().Select(each => (Facet: Text(each, "facet"), Value: Text(each, "value"))).Where(each => each is { Facet: not null, Value: not null }).Select(each => (each.Facet!, each.Value!))],
        JObject map => [.. map.Properties().Select(each => (each.Name, Value: Text(each.Value))).Where(each => each.Value is not null).Select(each => (each.Name, each.Value!))],
        _ => [],
    };

    private static ProposedSource? Source(JToken? source) => source switch
    {
        JObject told when Text(told, "id") is not null || Text(told, "name") is not null => new(Text(told, "id"), Text(told, "name"), Text(told, "kind")),
        JObject => null,
        _ => Text(source) is { } name ? new(null, name, null) : null,
    };

    private static string? Text(JObject parent, string name) => Text(parent[name]);

    /// <summary>A text or a number; null for anything else, and for what says nothing.</summary>
    private static string? Text(JToken? value)
    {
        var text = value is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float } said ? Convert.ToString(said.Value, CultureInfo.InvariantCulture) : null;
        return string.IsNullOrWhiteSpace(text) || text == "null" ? null : text;
    }
}
