using FactCheck.Files;
using FactCheck.Interop;

namespace FactCheck.Tool;

/// <summary>One input of a command: a file, or the standard input.</summary>
/// <param name="Name">Its path, or what the standard input is called.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Stream">The standard input; null for a file.</param>
internal sealed record InputFile(string Name, InputKind Kind, Stream? Stream = null)
{
    /// <summary>What the standard input is called in messages.</summary>
    public const string StandardInputName = "standard input";

    private const string StandardInput = "-";

    private static readonly Dictionary<string, InputKind> ByWord = new(StringComparer.Ordinal)
    {
        ["json"] = InputKind.Json, ["jsonl"] = InputKind.JsonLines, ["csv"] = InputKind.Csv, ["text"] = InputKind.Text, ["markdown"] = InputKind.Markdown, ["html"] = InputKind.Html,
        ["claimreview"] = InputKind.ClaimReview, ["wikidata"] = InputKind.Wikidata, ["ucdp-ged"] = InputKind.UcdpGed, ["ucdp-brd"] = InputKind.UcdpBrd, ["acled"] = InputKind.Acled,
    };

    private static readonly Dictionary<string, InputKind> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = InputKind.Json, [".jsonl"] = InputKind.JsonLines, [".csv"] = InputKind.Csv,
        [".txt"] = InputKind.Text, [".md"] = InputKind.Markdown, [".html"] = InputKind.Html, [".htm"] = InputKind.Html,
    };

    /// <summary>The words of <c>--from</c>.</summary>
    public static string[] Words { get; } = [.. ByWord.Keys];

    /// <summary>Those of <c>import --from</c>: the formats of others.</summary>
    public static string[] ImportWords { get; } = ["claimreview", "wikidata", "ucdp-ged", "ucdp-brd", "acled", "csv"];

    /// <summary>Whether claims are read out of it; else it holds claims.</summary>
    public bool IsText => Kind is InputKind.Text or InputKind.Markdown or InputKind.Html;

    /// <summary>Whether a name says how a file is written.</summary>
    public static bool HasKnownEnding(string path) => ByEnding.ContainsKey(Path.GetExtension(path));

    /// <summary>The inputs that a command line names; a folder stands for the files below it whose names say how they are written, in the order of their paths.</summary>
    /// <param name="named">Paths, and <c>-</c> for the standard input.</param>
    /// <param name="from">How they are written; null where their names say it. In folders, names alone do.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="except">A file that is no input though it is below a folder: what is written; or null.</param>
    /// <exception cref="IOException">A name is an option that there is not, or says nothing, or there is no such file, or a folder has nothing to read.</exception>
    public static IReadOnlyList<InputFile> All(IReadOnlyList<string> named, string? from, Stream input, string? except = null)
    {
        if (named.FirstOrDefault(name => name.StartsWith("--", StringComparison.Ordinal)) is { } option) throw new IOException($"There is no option {option}.");
        InputKind? given = from is null ? null : ByWord[from];
        return [.. named.SelectMany(name => Of(name, given, input, except is null ? null : Path.GetFullPath(except))).DistinctBy(file => file.Stream is null ? Path.GetFullPath(file.Name) : StandardInput)];
    }

    /// <summary>A casebook file; one whose name does not say how it is written is JSON.</summary>
    public static InputFile Of(string path) => new(path, ByEnding.GetValueOrDefault(Path.GetExtension(path), InputKind.Json));

    /// <summary>As a file of a casebook.</summary>
    /// <param name="formats">What formats of others are read with; null for what comes with them.</param>
    public CasebookInput ToCasebookInput(InputFormats? formats = null)
    {
        formats ??= InputFormats.Default;
        return Kind switch
        {
            InputKind.Csv when formats.Map is { } map => Mapped(map),
            InputKind.Csv => Stream is null ? CsvCasebook.FromPath(Name) : CsvCasebook.FromStream(Stream, Name),
            InputKind.UcdpGed => Mapped(ImportMap.UcdpGed),
            InputKind.UcdpBrd => Mapped(ImportMap.UcdpBrd),
            InputKind.Acled => Mapped(ImportMap.Acled),
            InputKind.ClaimReview => Stream is null ? ClaimReviewFile.FromPath(Name, formats.Reading) : ClaimReviewFile.FromStream(Stream, Name, formats.Reading),
            InputKind.Wikidata => Stream is null ? WikidataFile.FromPath(Name, formats.Questions) : WikidataFile.FromStream(Stream, Name, formats.Questions),
            _ => Plain(Kind == InputKind.JsonLines ? CasebookFormat.JsonLines : CasebookFormat.Json),
        };
    }

    private CasebookInput Mapped(ImportMap map) => Stream is null ? CsvCasebook.FromPath(Name, map) : CsvCasebook.FromStream(Stream, Name, map);

    private CasebookInput Plain(CasebookFormat format) => Stream is null ? CasebookInput.FromPath(Name, format) : CasebookInput.FromStream(Stream, Name, format);

    private static List<InputFile> Of(string name, InputKind? given, Stream input, string? except)
    {
        if (name == StandardInput) return [new(StandardInputName, given ?? InputKind.Json, input)];
        if (Directory.Exists(name)) return Below(name, except);
        if (given is null && !HasKnownEnding(name))
        {
            if (!File.Exists(name)) throw new IOException($"{name}: there is no such file or folder.");
            throw new IOException($"{name}: the names of files that can be read end in {string.Join(", ", ByEnding.Keys)}; for another name say --from.");
        }

        return [new(name, given ?? ByEnding[Path.GetExtension(name)])];
    }

    private static List<InputFile> Below(string folder, string? except)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        var files = Directory.EnumerateFiles(folder, "*", options).Where(path => HasKnownEnding(path) && Path.GetFullPath(path) != except).Order(StringComparer.Ordinal).Select(path => new InputFile(path, ByEnding[Path.GetExtension(path)])).ToList();
        return files.Count > 0 ? files : throw new IOException($"{folder}: there is no file below whose name ends in {string.Join(", ", ByEnding.Keys)}.");
    }
}
