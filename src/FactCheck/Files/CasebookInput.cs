namespace FactCheck.Files;

/// <summary>One file of a casebook: a path, or a stream with a name.</summary>
public sealed class CasebookInput
{
    private readonly Stream? stream;

    private CasebookInput(string name, CasebookFormat format, Stream? stream) => (Name, Format, this.stream) = (name, format, stream);

    /// <summary>The name that messages give, and that claims without an id are named by where several files are read.</summary>
    public string Name { get; }

    /// <summary>How it is written.</summary>
    public CasebookFormat Format { get; }

    /// <summary>A file; without a format, <c>.jsonl</c> is JSON Lines and all else JSON.</summary>
    public static CasebookInput FromPath(string path, CasebookFormat? format = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, format ?? CasebookFile.FormatOf(path), null);
    }

    /// <summary>A stream, read from where it stands to its end, once, and left open.</summary>
    public static CasebookInput FromStream(Stream stream, string name, CasebookFormat format = CasebookFormat.Json)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, format, stream);
    }

    /// <summary>The stream, and whether the reader closes it.</summary>
    internal (Stream Stream, bool IsOwn) Open() =>
        stream is null ? (new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), true) : (stream, false);

    /// <summary>How many bytes there are; null where that is not known.</summary>
    internal static long? LengthOf(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : null;
}
