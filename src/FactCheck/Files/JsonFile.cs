namespace FactCheck.Files;

/// <summary>Reads a JSON file: one object with lists of records.</summary>
internal static class JsonFile
{
    public const string Format = "factcheck/1";
    private const int Often = 256;

    /// <summary>Reads the records of a text.</summary>
    /// <param name="document">The input.</param>
    /// <param name="text">Its text.</param>
    /// <param name="length">How much of the array it is.</param>
    /// <param name="cut">The rule for which it ends where it does; null where that is its own end.</param>
    /// <param name="mentions">What all files name.</param>
    /// <param name="records">What is read is added here.</param>
    /// <param name="keepGoing">Whether good records are kept beside bad ones.</param>
    /// <param name="stop">Looked at every few records.</param>
    public static void Read(Document document, char[] text, int length, string? cut, Mentions mentions, Records records, bool keepGoing, CancellationToken stop)
    {
        document.Keep(text, length);
        using var cursor = new JsonCursor();
        cursor.Open(text, 0, length, cut);
        var values = new ValueReader(document, cursor, mentions, records);
        var mark = records.Mark;
        var isOfFormat = false;
        try
        {
            cursor.Next();
            Root(values, ref isOfFormat, stop);
            if (!records.Messages.IsFull) cursor.Next();
        }
        catch (JsonSyntaxException broken)
        {
            values.Error(broken);
        }

        if (keepGoing && !isOfFormat) records.Back(mark); // nothing is kept of a file that is something else
    }

    private static void Root(ValueReader values, ref bool isOfFormat, CancellationToken stop)
    {
        var at = values.At;
        if (!values.Object("an object with format, sources, questions, links and claims")) return;
        var claims = new ClaimReader(values);
        var seen = 0u;
        while (!values.Records.Messages.IsFull && values.Member(MemberNames.File, ref seen, out var member))
        {
            switch (member)
            {
                case "format":
                    isOfFormat = values.String() is { } format && IsFormat(values, format);
                    break;
                case "sources": List(values, "source", SourceReader.Read, isOfFormat, stop); break;
                case "questions": List(values, "question", QuestionReader.Read, isOfFormat, stop); break;
                case "links": List(values, "link", LinkReader.Read, isOfFormat, stop); break;
                default: List(values, "claim", _ => claims.Read(), isOfFormat, stop); break;
            }
        }

        if ((seen & 1) == 0 && !values.Records.Messages.IsFull) values.Error(at, "", $"A file says its format: \"format\": \"{Format}\".");
    }

    private static bool IsFormat(ValueReader values, string format)
    {
        if (format != Format) values.Error($"The format is {Format}; this is {Shown.Quoted(format)}.");
        return format == Format;
    }

    private static void List(ValueReader values, string kind, Action<ValueReader> read, bool isOfFormat, CancellationToken stop)
    {
        if (!values.List("a list")) return;
        for (var place = 0; values.Element(); place++)
        {
            if (place % Often == 0) stop.ThrowIfCancellationRequested();
            if (values.Records.Messages.IsFull) return;
            values.StartRecord(kind, place);
            read(values);
            if (values.Errors > 0) values.Records.BadCount++;
        }

        if (isOfFormat) values.Mentions.List(values.Records);

        values.StartRecord("", 0);
    }
}
