using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Reporting;

/// <summary>Members, lists and messages of SARIF.</summary>
internal static class SarifJson
{
    /// <summary>The longest message, in UTF-16 characters; what is longer is cut.</summary>
    private const int Longest = 2_000;

    public static void Member(this JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Object(this JsonTextWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    public static void Object(this JsonTextWriter json, string name, Action members)
    {
        json.WritePropertyName(name);
        json.Object(members);
    }

    public static void Array(this JsonTextWriter json, string name, Action elements)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        elements();
        json.WriteEndArray();
    }

    public static void Values(this JsonTextWriter json, IEnumerable<string> values)
    {
        foreach (var value in values) json.WriteValue(value);
    }

    /// <summary>
    /// A text that people read. By the standard (3.11.5) braces are doubled, or they would be places to fill in; what would be an embedded link (3.11.6) is parted
    /// by a blank: no link of the record takes effect.
    /// </summary>
    public static void Message(this JsonTextWriter json, string name, string text) => json.Object(name, () => json.Member("text", Shown.Escaped(Graphemes.Cut(text, Longest))
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "] (", StringComparison.Ordinal)));
}
