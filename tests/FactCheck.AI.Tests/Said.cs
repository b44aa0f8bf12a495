using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.AI.Tests;

/// <summary>What a model says: a claim as JSON, with only what matters to a test.</summary>
internal static class Said
{
    public static string Answer(params IEnumerable<JObject> claims) => new JObject { ["claims"] = new JArray(claims) }.ToString(Formatting.None);

    public static JObject Figure(string quote, string figure, string? by = "the United Nations", string question = "quake-dead", string? asOf = null, string? basis = null, string? prefix = null, string? suffix = null, string? unit = "people") =>
        Claim(quote, question, "howMuch", by, new() { ["figure"] = figure, ["asOf"] = asOf, ["basis"] = basis, ["prefix"] = prefix, ["suffix"] = suffix }, unit);

    public static JObject Stance(string quote, string stance, string? by = "the United Nations", string question = "leaves", string? condition = null, string? actor = null) =>
        Claim(quote, question, "whether", by, new() { ["stance"] = stance, ["condition"] = condition, ["actor"] = actor is null ? null : new JObject { ["name"] = actor } });

    public static JObject Date(string quote, string date, string question = "began") => Claim(quote, question, "when", "the United Nations", new() { ["date"] = date });

    public static JObject Name(string quote, string name, string question = "commander") => Claim(quote, question, "which", "the United Nations", new() { ["name"] = name });

    private static JObject Claim(string quote, string question, string form, string? by, JObject rest, string? unit = null)
    {
        var claim = new JObject
        {
            ["quote"] = quote,
            ["question"] = new JObject { ["id"] = question, ["form"] = form, ["text"] = question.Replace('-', ' '), ["unit"] = unit, ["course"] = null, ["scope"] = new JArray() },
            ["claimant"] = by is null ? null : new JObject { ["id"] = null, ["name"] = by, ["kind"] = "organisation" },
            ["relays"] = new JArray(),
        };
        claim.Merge(rest);
        return claim;
    }
}
