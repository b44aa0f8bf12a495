using FactCheck.Files;
using FactCheck.Reading;
using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>Writes a row as a claim of a casebook file.</summary>
internal static class ClaimRow
{
    /// <summary>Writes the record.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="cells">The row's cells; null where one is empty.</param>
    /// <returns>False where the figure is none: a number stands in for it, so that the rest of the row can be read.</returns>
    public static bool Write(JsonWriter json, CsvColumns columns, IReadOnlyList<string?> cells)
    {
        var isRead = true;
        json.WriteStartObject();
        json.WritePropertyName("claim");
        json.WriteStartObject();
        foreach (var (name, place) in columns.Claims)
        {
            if (cells[place] is not { } cell || name.StartsWith(CsvColumns.Evidence, StringComparison.Ordinal)) continue;
            json.WritePropertyName(name);
            if (name == CsvColumns.Figure) isRead = Figure(json, cell);
            else if (name == CsvColumns.ReportedBy) List(json, cell);
            else json.WriteValue(cell);
        }

        Evidence(json, columns, cells);
        json.WriteEndObject();
        json.WriteEndObject();
        return isRead;
    }

    private static bool Figure(JsonWriter json, string cell)
    {
        var isRead = FigureGrammar.TryRead(cell, out var figure);
        json.WriteRawValue(isRead ? ConvertedLine.JsonOf(figure!) : "0"); // it was read
        return isRead;
    }

    private static void List(JsonWriter json, string cell)
    {
        json.WriteStartArray();
        foreach (var id in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) json.WriteValue(id);
        json.WriteEndArray();
    }

    private static void Evidence(JsonWriter json, CsvColumns columns, IReadOnlyList<string?> cells)
    {
        var isOpen = false;
        foreach (var (name, place) in columns.Claims)
        {
            if (cells[place] is not { } cell || !name.StartsWith(CsvColumns.Evidence, StringComparison.Ordinal)) continue;
            if (!isOpen)
            {
                json.WritePropertyName("evidence");
                json.WriteStartObject();
                isOpen = true;
            }

            json.WritePropertyName(name[CsvColumns.Evidence.Length..]);
            if (name is "evidence.start" or "evidence.end" && CsvColumns.IsWhole(cell)) json.WriteRawValue(cell);
            else json.WriteValue(cell);
        }

        if (isOpen) json.WriteEndObject();
    }
}
