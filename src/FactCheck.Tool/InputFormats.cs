using FactCheck.Interop;
using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary>What files in the formats of others are read with.</summary>
internal sealed record InputFormats
{
    public static InputFormats Default { get; } = new();

    /// <summary>What the columns of a CSV file are; null where they are those of a casebook.</summary>
    public ImportMap? Map { get; private init; }

    /// <summary>The questions that statements of Wikidata answer.</summary>
    public IReadOnlyList<Question> Questions { get; private init; } = [];

    /// <summary>How the texts of reviewed claims are read.</summary>
    public ReadingOptions Reading { get; private init; } = new();

    /// <summary>Reads the map that is asked for; null where it is bad, which is told.</summary>
    /// <exception cref="IOException">A file cannot be read, or none of the files has a map.</exception>
    public static async Task<InputFormats?> OfAsync(InputRequest request, Casebook watched, Terminal terminal, CancellationToken stop)
    {
        var formats = new InputFormats { Reading = new() { WatchList = WatchList.Of(watched) } };
        if (request.Map is not { } path) return formats;
        if (request.Files.Any(file => file.Kind == InputKind.Wikidata))
        {
            var asked = await CasebookFiles.ReadAsync([InputFile.Of(path).ToCasebookInput()], keepGoing: false, terminal, stop).ConfigureAwait(false);
            return asked is null ? null : formats with { Questions = asked.Questions };
        }

        if (request.Files.All(file => file.Kind != InputKind.Csv)) throw new IOException("--map is for csv and wikidata.");
        var map = ImportMap.Read(await File.ReadAllTextAsync(path, stop).ConfigureAwait(false), path, out var errors);
        foreach (var error in errors) await terminal.Error.WriteLineAsync($"error: {error}").ConfigureAwait(false);
        return map is null ? null : formats with { Map = map };
    }
}
