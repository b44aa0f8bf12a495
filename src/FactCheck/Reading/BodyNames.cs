namespace FactCheck.Reading;

/// <summary>The names of bodies that stand in an article, by which it may speak of them later with fewer words, or initials.</summary>
internal sealed class BodyNames(Article article, Capitals capitals)
{
    private const int LongestBody = 10;

    private static readonly HashSet<string> Kinds = Vocabulary.Set("ministry department agency union council authority commission committee federation association institute service trust club school college university hospital bureau board company bank airline airlines foundation society network brigade force observatory party court office administration guild brotherhood workers teamsters fund relief aid appeal police constabulary air airways executive inspectorate infirmary medical clinic centers centre center survey museum");

    /// <summary>The words of names by which a body is of a kind: "the union" may be an association.</summary>
    private static readonly Dictionary<string, HashSet<string>> KindsOf = new(StringComparer.Ordinal)
    {
        ["union"] = Vocabulary.Set("association federation guild brotherhood workers teamsters"), ["charity"] = Vocabulary.Set("foundation trust fund relief aid appeal"), ["force"] = Vocabulary.Set("police constabulary"),
        ["airline"] = Vocabulary.Set("air airlines airways"), ["carrier"] = Vocabulary.Set("air airlines airways"), ["regulator"] = Vocabulary.Set("authority commission executive"), ["watchdog"] = Vocabulary.Set("authority commission executive inspectorate"),
        ["hospital"] = Vocabulary.Set("infirmary medical clinic"), ["bank"] = Vocabulary.Set("bank"), ["agency"] = Vocabulary.Set("administration bureau centers centre center service survey"), ["museum"] = Vocabulary.Set("museum gallery"),
    };

    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private List<(int First, int Next)>? bodies; // in the order of the text

    /// <summary>The body that the text named before with all these words: "the health department" for "Department of Public Health", "the union" for "National Farmers' Union".</summary>
    public string? Mentioned(int first, int next)
    {
        bodies ??= Find();
        for (var i = bodies.Count - 1; i >= 0; i--)
        {
            if (bodies[i].First >= first) continue;
            var (from, to) = bodies[i];
            var holdsAll = Enumerable.Range(first, next - first).Any(word => !IsOfPlace(word));
            for (var word = first; word < next && holdsAll; word++) holdsAll = IsOfPlace(word) || Enumerable.Range(from, to - from).Any(at => tokens[at].Lower == tokens[word].Lower);
            if (holdsAll) return article.Words(from, to);
            if (next - first == 1 && KindsOf.TryGetValue(tokens[first].Lower, out var kinds) && Enumerable.Range(from, to - from).Any(at => kinds.Contains(tokens[at].Lower))) return article.Words(from, to);
        }

        return null;
    }

    /// <summary>The body of the text whose initials are a short name in capitals: "HSE" for "Health and Safety Executive".</summary>
    public string? Spelled(string name)
    {
        if (name.Length is < 2 or > 6 || !name.All(char.IsUpper)) return null;
        foreach (var (from, to) in bodies ??= Find())
        {
            var initials = string.Concat(Enumerable.Range(from, to - from).Where(i => tokens[i].IsCapitalised).Select(i => char.ToUpperInvariant(tokens[i].Text[0])));
            if (initials == name) return article.Words(from, to);
        }

        return null;
    }

    /// <summary>The names of bodies in the text that end or begin with what they are: "National Farmers' Union", "Department of Public Health".</summary>
    private List<(int First, int Next)> Find()
    {
        var found = new List<(int First, int Next)>();
        for (var at = article.HeadlineNext; at < tokens.Count; at++)
        {
            if (!capitals.IsProper(at) || article.DateAt(at) is not null) continue;
            if (tokens[at].Lower is "members" or "leaders" or "officials" or "workers" or "staff" or "employees" or "supporters" or "representatives" or "chiefs") continue;
            var next = Math.Min(capitals.Run(at, tokens.Count, bodies: true).Next, at + LongestBody);
            if (next - at >= 2 && Enumerable.Range(at, next - at).Any(i => Kinds.Contains(tokens[i].Lower)) && !Enumerable.Range(at, next - at).Any(i => SpeechWords.Titles.Contains(tokens[i].Lower))) found.Add((at, next));
            at = Math.Max(at, next - 1);
        }

        return found;
    }

    private bool IsOfPlace(int word) => tokens[word].Lower is "state" or "national" or "local" or "city" or "county" or "federal" or "district";
}
