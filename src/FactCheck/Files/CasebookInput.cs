namespace FactCheck.Files;

/// <summary>One file of a casebook: a path, or a stream with a name.</summary>
public sealed class CasebookInput
{
    private readonly Stream? stream;
    private readonly Func<CasebookConverter>? converter;

    private CasebookInput(string name, CasebookFormat format, Stream? stream, Func<CasebookConverter>? converter = null) =>
        (Name, Format, this.stream, this.converter) = (name, format, stream, converter);

    /// <summary>The name that messages give, and that claims without an id are named by where several files are read.</summary>
    public string Name { get; }

    /// <summary>How it is written; JSON Lines where a converter turns it into them.</summary>
    public CasebookFormat Format { get; }

    /// <summary>A file; without a format, <c>.jsonl</c> is JSON Lines and all else JSON.</summary>
    public static CasebookInput FromPath(string path, CasebookFormat? format = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, format ?? CasebookFile.FormatOf(path), null);
    }

    /// <summary>A file of another format, and what makes a converter for each time that it is read.</summary>
    public static CasebookInput FromPath(string path, Func<CasebookConverter> converter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(converter);
        return new(path, CasebookFormat.JsonLines, null, converter);
    }

    /// <summary>A stream, read from where it stands to its end, once, and left open.</summary>
    public static CasebookInput FromStream(Stream stream, string name, CasebookFormat format = CasebookFormat.Json)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, format, stream);
    }

    /// <summary>A stream of another format, read from where it stands to its end, once, and left open.</summary>
    public static CasebookInput FromStream(Stream stream, string name, Func<CasebookConverter> converter)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(converter);
        return new(name, CasebookFormat.JsonLines, stream, converter);
    }

    /// <summary>What turns it into JSON Lines; null where it is written as a casebook file.</summary>
    internal CasebookConverter? Converter() => converter?.Invoke();

    /// <summary>The stream, and whether the reader closes it.</summary>
    internal (Stream Stream, bool IsOwn) Open() =>
        stream is null ? (new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), true) : (stream, false);

    /// <summary>How many bytes there are; null where that is not known.</summary>
    internal static long? LengthOf(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : null;
}
