using FactCheck.Interop;
using FactCheck.Reading;
using FactCheck.Reporting;

namespace FactCheck.Tool;

/// <summary>Reads the claims of one article after the other, or of many at once.</summary>
internal sealed class ArticleReading
{
    private readonly IClaimReader reader;
    private readonly InputRequest request;
    private readonly ReadingOptions options;
    private readonly EvidenceOnFile evidence;
    private readonly int width;
    private readonly HashSet<string> sharedNames;
    private readonly Dictionary<string, Source> known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="reader">What reads the claims.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="watched">What to look for.</param>
    /// <param name="held">What casebook files hold already: its evidence is looked up in the articles.</param>
    /// <param name="width">The columns that an error may take.</param>
    public ArticleReading(IClaimReader reader, InputRequest request, Casebook watched, Casebook held, int width)
    {
        (this.reader, this.request, this.width) = (reader, request, width);
        options = new() { WatchList = WatchList.Of(watched) };
        evidence = new(held);
        sharedNames = request.Files.CountBy(file => Path.GetFileName(file.Name)).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var source in watched.Sources)
        {
            foreach (var name in source.Aliases.Prepend(source.Name).Prepend(source.Id)) known.TryAdd(name, source);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<ArticleRead> ReadAsync(InputFile file, CancellationToken stop)
    {
        var (found, error) = await TextFile.ReadAsync(file, NameOf(file), stop).ConfigureAwait(false);
        if (error is not null) return new(null, [], [.. SourceLines.Told([error], width)]);
        if (found is null) throw new InvalidOperationException("A file is a document or has an error.");
        var publisher = request.Publisher ?? found.Publisher?.Name;
        var document = found with
        {
            Publisher = publisher is null ? null : known.GetValueOrDefault(publisher.Trim()) ?? Outlets.Named(publisher),
            Published = request.Published ?? found.Published,
        };
        try
        {
            var reading = await reader.ReadAsync(document, options, stop).ConfigureAwait(false);
            return new(new[] { reading }.ToCasebook(), [.. Notes(file, document, reading), .. Lost(file, document)], [], request.KeepsTexts ? ArtifactOf(file, document) : null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(null, [], [$"error: {Visible.Of(file.Name)}: The reader failed: {failure.GetType().Name}: {Visible.Of(failure.Message)}"]);
        }
    }

    /// <summary>What the claims of a file are named by: its name, with its folder where another file has the same name.</summary>
    private string NameOf(InputFile file)
    {
        var name = Path.GetFileName(file.Name);
        if (sharedNames.Contains(name)) name = file.Name;
        name = string.Concat(name.Select(character => char.IsControl(character) ? '_' : character));
        return name.Length > Document.LongestName ? name[^Document.LongestName..] : name;
    }

    /// <summary>Offsets into a web page are into its main text, not into the file.</summary>
    private static SarifArtifact ArtifactOf(InputFile file, Document document) =>
        new(document.Name, SarifArtifact.UriOf(file.Name), file.Kind == InputKind.Html ? null : document.Text);

    private static IEnumerable<string> Notes(InputFile file, Document document, DocumentReading reading)
    {
        var name = Visible.Of(file.Name);
        var isSaid = reading.Document.Publisher is not null || reading.Claims.Any(claim => claim.Evidence?.Publisher is not null);
        if (!isSaid) yield return $"{name}:1:1: No publisher is known; --publisher names one.";
        if (reading.Document.Published is null && reading.Claims.All(claim => claim.Published is null)) yield return $"{name}:1:1: No date of publication is known; --published gives one.";
        if (reading.Claims.Count == 0) yield return $"{name}:1:1: No claims are found.";
        foreach (var note in reading.Notes)
        {
            var (line, column) = Visible.Place(document.Text, Math.Clamp(note.Start, 0, document.Text.Length));
            yield return FormattableString.Invariant($"{name}:{line}:{column}: {Visible.Of(note.Message)}");
        }
    }

    private IEnumerable<string> Lost(InputFile file, Document document) =>
        evidence.NotIn(document).Select(claim => $"warning: {Visible.Of(file.Name)}: The exact words of {Visible.Of(claim.Id)} are not in it: {Visible.Quoted(claim.Evidence?.Exact ?? "")}.");
}
