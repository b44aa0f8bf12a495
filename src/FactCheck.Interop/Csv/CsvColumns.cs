namespace FactCheck.Interop;

/// <summary>The columns of a CSV casebook: which there can be, and which a file has.</summary>
internal sealed class CsvColumns
{
    public const string Figure = "figure", Question = "question", ReportedBy = "reportedBy", Form = "form", Tolerance = "toleranceDays", Scope = "scope.", Evidence = "evidence.";

    private static readonly string[] Claim =
    [
        "id", Question, "claimant", ReportedBy, Figure, "date", "name", "stance", "actor", "condition", "expressedBy", "asOf", "published", "basis", "corrects",
        "evidence.title", "evidence.url", "evidence.publisher", "evidence.published", "evidence.exact", "evidence.prefix", "evidence.suffix", "evidence.start", "evidence.end",
    ];

    private static readonly string[] OfQuestion = [Form, "text", "unit", "course", Tolerance];

    /// <summary>What a table must have: one of each line.</summary>
    private static readonly string[][] Needed = [[Question], ["claimant", ReportedBy], [Figure, "date", "name", "stance"], ["published", "asOf"]];

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public CsvColumns(IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            var name = header[i].Trim();
            if (!IsKnown(name)) Unknown.Add((i, name));
            else if (!places.TryAdd(name, i)) Twice.Add((i, name));
        }

        Count = header.Count;
        Questions = [.. places.Where(pair => IsOfQuestion(pair.Key)).OrderBy(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
        Claims = [.. places.Where(pair => !IsOfQuestion(pair.Key)).OrderBy(pair => Array.IndexOf(Claim, pair.Key)).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>How many there are, known or not.</summary>
    public int Count { get; }

    /// <summary>Those that say something of the question, and where they stand.</summary>
    public IReadOnlyList<(string Name, int Place)> Questions { get; }

    /// <summary>Those that say something of the claim, in the order of a claim's members, and where they stand.</summary>
    public IReadOnlyList<(string Name, int Place)> Claims { get; }

    public List<(int Place, string Name)> Unknown { get; } = [];

    public List<(int Place, string Name)> Twice { get; } = [];

    /// <summary>What is missing, in words.</summary>
    public IEnumerable<string> Missing => Needed.Where(one => !one.Any(places.ContainsKey)).Select(one => string.Join(" or ", one));

    /// <summary>A column's place; negative where the file has none of that name.</summary>
    public int PlaceOf(string name) => places.TryGetValue(name, out var place) ? place : -1;

    /// <summary>The form of the question that an answer in this column fits; null where the column is no answer.</summary>
    public static string? FormOf(string column) => column switch { Figure => "howMuch", "date" => "when", "name" => "which", "stance" => "whether", _ => null };

    /// <summary>The names that a misspelt one may have meant, each by the word that may stand for it: <c>exact</c> for <c>evidence.exact</c>.</summary>
    public static IEnumerable<(string Word, string Name)> Words() =>
        Claim.Concat(OfQuestion).Append(Scope + "place").SelectMany(name => name.Contains('.', StringComparison.Ordinal)
            ? [(name, name), (name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], name)]
            : new[] { (name, name) });

    /// <summary>Whether a cell is a whole number, as JSON writes one.</summary>
    public static bool IsWhole(string text) => text.Length is > 0 and < 12 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private static bool IsKnown(string name) => Claim.Contains(name) || IsOfQuestion(name);

    private static bool IsOfQuestion(string name) => OfQuestion.Contains(name) || (name.StartsWith(Scope, StringComparison.Ordinal) && name.Length > Scope.Length);
}
