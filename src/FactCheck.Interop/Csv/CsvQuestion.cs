using Newtonsoft.Json;

namespace FactCheck.Interop;

/// <summary>What the rows of one question say of it.</summary>
/// <param name="id">Its id.</param>
/// <param name="line">The line of its first row.</param>
/// <param name="columns">The columns of the file.</param>
internal sealed class CsvQuestion(string id, int line, CsvColumns columns)
{
    private readonly (string? Value, int Line)[] cells = new (string?, int)[columns.Questions.Count];
    private string? formOfAnswers;

    /// <summary>The line of its first row.</summary>
    public int Line => line;

    /// <summary>True once its record was given.</summary>
    public bool IsGiven { get; set; }

    /// <summary>True where some row has said something of it, and its form is known.</summary>
    public bool IsAnything => cells.Any(cell => cell.Value is not null) && HasForm;

    /// <summary>True where no later row can add to it.</summary>
    public bool IsComplete => cells.All(cell => cell.Value is not null) && HasForm;

    private bool HasForm => formOfAnswers is not null || Said(CsvColumns.Form) is not null;

    /// <summary>Keeps what a cell says.</summary>
    /// <returns>What an earlier row said instead, and its line, where the two do not agree.</returns>
    public (string Value, int Line)? Differing(int column, string value, int row)
    {
        if (cells[column] is not ({ } had, var before))
        {
            cells[column] = (value, row);
            return null;
        }

        return had == value ? null : (had, before);
    }

    /// <summary>Keeps the form that an answer fits, for where no cell gives one.</summary>
    public void Fit(string? form) => formOfAnswers ??= form;

    /// <summary>The line of the row that filled a column in; of the first row where none did.</summary>
    public int LineOf(string name) => Place(name) is >= 0 and var column && cells[column].Line > 0 ? cells[column].Line : line;

    /// <summary>Writes its record.</summary>
    public void Write(JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("question");
        json.WriteStartObject();
        Member(json, "id", id);
        Member(json, CsvColumns.Form, Said(CsvColumns.Form) ?? formOfAnswers);
        foreach (var name in Names().Where(name => name != CsvColumns.Form && !IsFacet(name))) Member(json, name, Said(name));
        json.WritePropertyName("scope");
        json.WriteStartObject();
        foreach (var name in Names().Where(IsFacet)) Member(json, name[CsvColumns.Scope.Length..], Said(name));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private IEnumerable<string> Names() => columns.Questions.Select(column => column.Name);

    private static bool IsFacet(string name) => name.StartsWith(CsvColumns.Scope, StringComparison.Ordinal);

    private int Place(string name)
    {
        for (var i = 0; i < columns.Questions.Count; i++)
        {
            if (columns.Questions[i].Name == name) return i;
        }

        return -1;
    }

    private string? Said(string name) => Place(name) is >= 0 and var column ? cells[column].Value : null;

    private static void Member(JsonWriter json, string name, string? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        if (name == CsvColumns.Tolerance && CsvColumns.IsWhole(value)) json.WriteRawValue(value);
        else json.WriteValue(value);
    }
}
