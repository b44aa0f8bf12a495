using System.Text;
using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>Says which column of a table is what of a claim: who says it, the figure, the date, the question.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A map is written as JSON: a claim of a casebook file, with its question in it, whose texts are templates with the names of
/// columns in braces. See the README of this package for the format, <c>factcheck-map/1</c>.
/// </remarks>
public sealed class ImportMap
{
    internal ImportMap(IReadOnlyDictionary<string, Template> templates) => Templates = templates;

    /// <summary>The Georeferenced Event Dataset of the Uppsala Conflict Data Program: a row is an event, on a question of its own, with UCDP's best, low and high estimate of the dead.</summary>
    public static ImportMap UcdpGed { get; } = Carried("ucdp-ged.json");

    /// <summary>The Battle-Related Deaths Dataset of the Uppsala Conflict Data Program, by conflict or dyad and year, and country-years made of it: best, low and high estimate of a year's dead.</summary>
    public static ImportMap UcdpBrd { get; } = Carried("ucdp-brd.json");

    /// <summary>Events of the Armed Conflict Location and Event Data project: a row is an event, on a question of its own, with its reported fatalities.</summary>
    public static ImportMap Acled { get; } = Carried("acled.json");

    /// <summary>The templates by their paths: <c>question.id</c>, <c>reportedBy[0]</c>, <c>figure.low</c>.</summary>
    internal IReadOnlyDictionary<string, Template> Templates { get; }

    /// <summary>The sources that it lists, as JSON, by their paths in it.</summary>
    internal IReadOnlyList<(string Path, string Json)> Sources { get; init; } = [];

    internal IReadOnlySet<string> SourceIds { get; init; } = new HashSet<string>();

    /// <summary>The cells that say nothing.</summary>
    internal IReadOnlySet<string> Missing { get; init; } = new HashSet<string>();

    internal char Separator { get; init; } = ',';

    internal Encoding? Encoding { get; init; }

    internal int? ToleranceDays { get; init; }

    /// <summary>Reads a map.</summary>
    /// <param name="json">The map.</param>
    /// <param name="name">The name that errors give.</param>
    /// <param name="errors">What is wrong with it, with line, column and path; nothing where there is a map.</param>
    /// <returns>The map; null where there is an error.</returns>
    public static ImportMap? Read(string json, string name, out IReadOnlyList<FileMessage> errors)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reader = new MapReader(name);
        var map = reader.Read(json);
        errors = reader.Errors;
        return map;
    }

    private static ImportMap Carried(string name)
    {
        using var stream = typeof(ImportMap).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library carries {name}.");
        using var text = new StreamReader(stream);
        return Read(text.ReadToEnd(), name, out var errors) ?? throw new InvalidOperationException(errors[0].ToString());
    }
}
