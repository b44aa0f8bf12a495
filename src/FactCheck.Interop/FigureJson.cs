using System.Globalization;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Writes a figure as a casebook file has it.</summary>
internal static class FigureJson
{
    public static void Write(JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        switch (figure.Wording)
        {
            case Wording.Between:
                json.WritePropertyName("between");
                json.WriteStartArray();
                Number(json, figure.Low);
                Number(json, figure.High);
                json.WriteEndArray();
                break;
            case Wording.Estimate:
                if (figure.Value is not null) Member(json, "estimate", figure.Value);
                Member(json, "low", figure.Low);
                Member(json, "high", figure.High);
                break;
            case Wording.Order:
                Text(json, "order", Camel(figure.Magnitude.ToString()));
                break;
            default:
                Member(json, Camel(figure.Wording.ToString()), figure.Value);
                break;
        }

        if (figure.Unit is { } unit) Text(json, "unit", unit.Code);
        json.WriteEndObject();
    }

    private static void Text(JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private static void Member(JsonWriter json, string name, decimal? number)
    {
        json.WritePropertyName(name);
        Number(json, number);
    }

    /// <summary>Digits as said, which the writer's own way of writing a decimal would not keep.</summary>
    private static void Number(JsonWriter json, decimal? number) => json.WriteRawValue(number?.ToString(CultureInfo.InvariantCulture));

    private static string Camel(string? name) => name is { Length: > 0 } ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
