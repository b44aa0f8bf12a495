using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>Writes JSON with what is deeper than a number of levels on one line: <c>{"id": "un", "aliases": ["UN"]}</c>.</summary>
internal sealed class ReadableWriter : JsonTextWriter
{
    private int depth;
    private bool isAfterComma;

    /// <param name="text">Written to; its line end is the one that is used.</param>
    /// <param name="levels">How many levels have a line for each member or value.</param>
    public ReadableWriter(TextWriter text, int levels)
        : base(text)
    {
        Levels = levels;
        Formatting = Formatting.Indented;
        Indentation = 2;
        AutoCompleteOnClose = false;
        CloseOutput = false;
    }

    /// <summary>How many levels have a line for each member or value; may change while writing.</summary>
    public int Levels { get; set; }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        depth++;
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        depth++;
    }

    protected override void WriteEnd(JsonToken token)
    {
        base.WriteEnd(token);
        depth--;
    }

    protected override void WriteValueDelimiter()
    {
        base.WriteValueDelimiter();
        isAfterComma = true;
    }

    protected override void WriteIndent()
    {
        if (depth <= Levels) base.WriteIndent();
        else if (isAfterComma) WriteIndentSpace();
        isAfterComma = false;
    }
}
