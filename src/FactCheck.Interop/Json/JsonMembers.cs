using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Members of records, written where there is something to write.</summary>
internal static class JsonMembers
{
    public static void Text(JsonWriter json, string name, string? text)
    {
        if (text is null) return;
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    public static void Texts(JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var text in texts) json.WriteValue(text);
        json.WriteEndArray();
    }

    /// <summary>An object of the members that are not null; nothing where all are.</summary>
    public static void Object(JsonWriter json, string name, IEnumerable<(string Name, string? Value)> members)
    {
        var said = members.Where(member => member.Value is not null).ToList();
        if (said.Count == 0) return;
        json.WritePropertyName(name);
        json.WriteStartObject();
        foreach (var (member, value) in said) Text(json, member, value);
        json.WriteEndObject();
    }
}
