namespace FactCheck.Files;

/// <summary>Reads and writes casebook files, <c>factcheck/1</c>: JSON and JSON Lines.</summary>
/// <remarks>
/// What stands in a file is data: nothing in it throws. Each mistake is told with line, column, path and rule. What is written reads back as an
/// equal casebook, and writes the same bytes again.
/// </remarks>
public static class CasebookFile
{
    /// <summary>Reads a file; <c>.jsonl</c> is JSON Lines and all else JSON.</summary>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static Task<CasebookReading> ReadAsync(
        string path, CasebookReadOptions? options = null, IProgress<CasebookReadProgress>? progress = null, CancellationToken stop = default) =>
        ReadAsync([CasebookInput.FromPath(path)], options, progress, stop);

    /// <summary>Reads files that make one casebook. Where they are several, a claim without an id is named by its file and place: <c>b.jsonl#line:7</c>.</summary>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    public static async Task<CasebookReading> ReadAsync(
        IEnumerable<CasebookInput> inputs, CasebookReadOptions? options = null, IProgress<CasebookReadProgress>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var reading = await RunAsync([.. inputs], options ?? new(), progress, stop).ConfigureAwait(false);
        await Task.Yield(); // else the caller goes on above the reader's frames, which keep all that was read from being collected
        return reading;
    }

    /// <summary>Writes a casebook to a file, over one that is there; <c>.jsonl</c> is JSON Lines and all else JSON.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(Casebook casebook, string path, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        await using (stream.ConfigureAwait(false))
        {
            await WriteAsync(casebook, stream, FormatOf(path), stop).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a casebook to a stream, which stays open.</summary>
    public static async Task WriteAsync(Casebook casebook, Stream stream, CasebookFormat format = CasebookFormat.Json, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new CasebookWriter(casebook, stream);
        await (format == CasebookFormat.JsonLines ? writer.WriteLinesAsync(stop) : writer.WriteJsonAsync(stop)).ConfigureAwait(false);
    }

    internal static CasebookFormat FormatOf(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? CasebookFormat.JsonLines : CasebookFormat.Json;

    private static Task<CasebookReading> RunAsync(CasebookInput[] inputs, CasebookReadOptions options, IProgress<CasebookReadProgress>? progress, CancellationToken stop) =>
        Task.Run(() => new CasebookReader(inputs, options, progress).ReadAsync(stop), stop);
}
