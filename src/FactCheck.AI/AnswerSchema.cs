using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactCheck.AI;

/// <summary>The form of an answer as a JSON schema, in the strict manner that models take: every member is required, and null stands for what is not said.</summary>
internal static class AnswerSchema
{
    private const string Text = """{ "type": ["string", "null"] }""";
    private const string Source = $$"""{ "type": ["object", "null"], "properties": { "id": {{Text}}, "name": { "type": "string" }, "kind": {{Text}} }, "required": ["id", "name", "kind"], "additionalProperties": false }""";
    private const string Facet = """{ "type": "object", "properties": { "facet": { "type": "string" }, "value": { "type": "string" } }, "required": ["facet", "value"], "additionalProperties": false }""";

    private const string Question = $$"""
        { "type": "object", "properties": {
          "id": { "type": "string" }, "form": { "type": "string", "enum": ["howMuch", "when", "which", "whether"] }, "text": { "type": "string" }, "unit": {{Text}},
          "course": { "type": ["string", "null"], "enum": ["fixed", "rising", "changing", "perPeriod", null] }, "scope": { "type": "array", "items": {{Facet}} } },
          "required": ["id", "form", "text", "unit", "course", "scope"], "additionalProperties": false }
        """;

    private const string Claim = $$"""
        { "type": "object", "properties": {
          "quote": { "type": "string" }, "prefix": {{Text}}, "suffix": {{Text}}, "question": {{Question}}, "claimant": {{Source}}, "relays": { "type": "array", "items": {{Source}} },
          "figure": {{Text}}, "date": {{Text}}, "name": {{Text}}, "stance": { "type": ["string", "null"], "enum": ["for", "leansFor", "neutral", "leansAgainst", "against", null] },
          "condition": {{Text}}, "expressedBy": { "type": ["string", "null"], "enum": ["statement", "action", "vote", null] }, "actor": {{Source}}, "asOf": {{Text}},
          "basis": { "type": "string", "enum": ["documented", "estimate", "model", "projection", "unstated"] } },
          "required": ["quote", "prefix", "suffix", "question", "claimant", "relays", "figure", "date", "name", "stance", "condition", "expressedBy", "actor", "asOf", "basis"],
          "additionalProperties": false }
        """;

    /// <summary>The form, to be sent with a question.</summary>
    public static ChatResponseFormat Format { get; } = ChatResponseFormat.ForJsonSchema(Read(), "claims", "The claims of a part of a text.");

    private static JsonElement Read()
    {
        using var schema = JsonDocument.Parse($$"""{ "type": "object", "properties": { "claims": { "type": "array", "items": {{Claim}} } }, "required": ["claims"], "additionalProperties": false }""");
        return schema.RootElement.Clone();
    }
}
