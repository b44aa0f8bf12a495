using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>On which questions a check must find exactly one discrepancy, by its kind; on the others it must find none, of any kind.</summary>
internal sealed record Planted(string Format, int Claims, int Seed, IReadOnlyList<string> ConflictingFigures, IReadOnlyList<string> StanceChange)
{
    public const string FormatName = "factcheck-planted/1";
    private const int MostTold = 10;
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    public static Planted Of(Settings settings, IEnumerable<QuestionWithClaims> questions)
    {
        var planted = questions.Where(each => each.Planted is not null).ToLookup(each => each.Planted, each => each.Question.Id);
        return new(FormatName, settings.Claims, settings.Seed, [.. planted[Kinds.ConflictingFigures]], [.. planted[Kinds.StanceChange]]);
    }

    public static Planted Read(string path) =>
        JsonSerializer.Deserialize<Planted>(File.ReadAllText(path), Json) is { Format: FormatName } planted
            ? planted
            : throw new InvalidDataException($"{path} does not have the format {FormatName}.");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");

    /// <summary>Tells what was found, what is missing and what is too much; true where it is exactly what was planted.</summary>
    /// <param name="found">The kind and question of each discrepancy.</param>
    /// <param name="told">Where to tell it.</param>
    public bool Verify(IEnumerable<(string Kind, string Question)> found, TextWriter told)
    {
        var expected = ConflictingFigures.Select(id => (Kinds.ConflictingFigures, id)).Concat(StanceChange.Select(id => (Kinds.StanceChange, id))).ToHashSet();
        var planted = expected.Count;
        var extra = found.Where(each => !expected.Remove(each)).ToArray(); // a second one on a planted question is too much too
        Tell("missing", [.. expected]);
        Tell("extra", extra);
        told.WriteLine($"{planted - expected.Count:N0} of {planted:N0} planted discrepancies found, {expected.Count:N0} missing, {extra.Length:N0} extra.");
        return expected.Count == 0 && extra.Length == 0;

        void Tell(string what, (string Kind, string Question)[] which)
        {
            foreach (var (kind, question) in which.Take(MostTold)) told.WriteLine($"{what}: {kind} on {question}");
            if (which.Length > MostTold) told.WriteLine($"{what}: {which.Length - MostTold:N0} more");
        }
    }
}
