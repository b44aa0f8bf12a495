namespace FactCheck.Files;

/// <summary>Reads inputs one after the other, then puts their records together.</summary>
internal sealed class CasebookReader(IReadOnlyList<CasebookInput> inputs, CasebookReadOptions options, IProgress<CasebookReadProgress>? progress)
{
    private const string TooLong = "A JSON file has less than 1 GB; larger ones are written as JSON Lines.";
    private const int Longest = 1_000_000_000;
    private const int Bound = 10_000; // of messages of all files, before those of each are cut to their number
    private readonly Records all = new(new(options.KeepGoing ? int.MaxValue : Bound, Bound));
    private readonly Mentions mentions = new();
    private bool isFull;
    private long before;
    private long? total;

    public async Task<CasebookReading> ReadAsync(CancellationToken stop)
    {
        var opened = new List<(CasebookInput Input, Stream Stream, bool IsOwn)>();
        try
        {
            foreach (var input in inputs)
            {
                var (stream, isOwn) = input.Open();
                opened.Add((input, stream, isOwn));
            }

            total = opened.Sum(each => CasebookInput.LengthOf(each.Stream) ?? -1) is var sum && opened.All(each => each.Stream.CanSeek) ? sum : null;
            foreach (var (input, stream, _) in opened) await ReadAsync(input, stream, stop).ConfigureAwait(false);
        }
        finally
        {
            foreach (var (_, stream, isOwn) in opened)
            {
                if (isOwn) await stream.DisposeAsync().ConfigureAwait(false);
            }
        }

        await Task.Yield(); // frees the text, which the frames below would keep
        var casebook = isFull ? null : new Assembly(all, mentions, options.KeepGoing, stop).Build();
        var (errors, warnings) = (Kept(all.Messages.Errors, options.KeepGoing ? int.MaxValue : Messages.MostOfFile), Kept(all.Messages.Warnings, 2 * Messages.MostOfFile));
        return new(casebook, errors, warnings, all.Messages.ErrorCount, all.Messages.WarningCount, casebook is null ? 0 : all.BadCount);
    }

    private async Task ReadAsync(CasebookInput input, Stream stream, CancellationToken stop)
    {
        var converter = input.Converter();
        var document = new Document(input.Name, IdPrefix(input), input.Format, converter);
        var records = new Records(Messages.OfFile(options.KeepGoing));
        var bytes = 0L;
        void Tell(long read)
        {
            bytes = read;
            progress?.Report(new(before + read, total, all.Count + records.Count));
        }

        if (converter is not null) await ConvertedFile.ReadAsync(converter, stream, document, mentions, records, options.KeepGoing, Tell, stop).ConfigureAwait(false);
        else if (input.Format == CasebookFormat.JsonLines) await LinesFile.ReadAsync(stream, document, mentions, records, options.KeepGoing, Tell, stop).ConfigureAwait(false);
        else await ReadJsonAsync(stream, document, records, Tell, stop).ConfigureAwait(false);
        before += bytes;
        isFull |= records.Messages.IsFull;
        all.Add(records);
    }

    private async Task ReadJsonAsync(Stream stream, Document document, Records records, Action<long> tell, CancellationToken stop)
    {
        var bytes = new byte[Math.Clamp((CasebookInput.LengthOf(stream) ?? 0) + 1, 1 << 16, Longest)];
        var length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false) is > 0 and var read)
        {
            length += read;
            tell(length);
            if (length == Longest)
            {
                records.Messages.Error(document, 0, 0, "", TooLong);
                return;
            }

            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * length, Longest));
        }

        var start = bytes.AsSpan(0, length).StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark.Length : 0;
        var text = new char[length];
        var isText = Utf8Text.TryDecode(bytes.AsSpan(start, length - start), text, out var characters);
        JsonFile.Read(document, text, characters, isText ? null : Utf8Text.Rule, mentions, records, options.KeepGoing, stop);
        tell(length);
    }

    private List<FileMessage> Kept(List<FileMessage> messages, int mostOfFile) =>
    [
        .. from name in inputs.Select(input => input.Name).Distinct()
           from message in messages.Where(message => message.File == name).OrderBy(message => message.Line).ThenBy(message => message.Column).Take(mostOfFile)
           select message,
    ];

    /// <summary>What stands before the id of a claim that has none: the file's name, with its folder where another file has the same name.</summary>
    private string IdPrefix(CasebookInput input)
    {
        if (inputs.Count == 1) return "";
        var name = Path.GetFileName(input.Name);
        return (inputs.Count(each => Path.GetFileName(each.Name) == name) == 1 ? name : input.Name) + "#";
    }
}
