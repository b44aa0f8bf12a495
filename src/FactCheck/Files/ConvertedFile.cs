namespace FactCheck.Files;

/// <summary>Reads the lines that a converter gives, a number of them at once, and puts what they hold together in their order.</summary>
internal static class ConvertedFile
{
    private const int AtOnce = 2_000;

    public static async Task ReadAsync(
        CasebookConverter converter, Stream stream, Document document, Mentions mentions, Records records, bool keepGoing, Action<long> tell, CancellationToken stop)
    {
        var reading = new Queue<(Task<Records> Read, long Bytes)>();
        var lines = new List<ConvertedLine>(AtOnce);
        await foreach (var line in converter.ReadAsync(stream, stop).ConfigureAwait(false))
        {
            lines.Add(line);
            if (lines.Count < AtOnce) continue;
            Start();
            if (reading.Count > Environment.ProcessorCount) await TakeAsync().ConfigureAwait(false);
            if (records.Messages.IsFull) break;
        }

        if (lines.Count > 0) Start();
        while (reading.Count > 0) await TakeAsync().ConfigureAwait(false);

        void Start()
        {
            var some = lines;
            lines = new(AtOnce);
            reading.Enqueue((Task.Run(() => Read(some, document, mentions, keepGoing, stop), stop), some[^1].BytesRead));
        }

        async Task TakeAsync()
        {
            var (read, bytes) = reading.Dequeue();
            records.Add(await read.ConfigureAwait(false));
            mentions.List(records);
            tell(bytes);
        }
    }

    private static Records Read(List<ConvertedLine> lines, Document document, Mentions mentions, bool keepGoing, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var records = new Records(Messages.OfFile(keepGoing));
        using var reader = new LineReader(document, mentions, records);
        var text = new char[lines.Max(line => line.Json?.Length ?? 0)];
        foreach (var line in lines)
        {
            var (claims, questions, mark, bad) = (records.Claims.Count, records.Questions.Count, records.Mark, records.BadCount);
            if (!string.IsNullOrEmpty(line.Json))
            {
                line.Json.CopyTo(text);
                reader.Read(line.Line, text, 0, line.Json.Length);
            }

            foreach (var message in line.Messages) records.Messages.Add(document, message);
            if (line.Json is null || records.BadCount > bad || line.Messages.All(message => message.IsWarning)) continue;
            records.BadClaims.UnionWith(records.Claims.Skip(claims).Select(claim => claim.Id));
            records.BadQuestions.UnionWith(records.Questions.Skip(questions).Select(question => question.Value.Id));
            records.Back(mark);
            records.BadCount++;
        }

        return records;
    }
}
