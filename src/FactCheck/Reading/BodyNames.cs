namespace FactCheck.Reading;

/// <summary>The names of bodies that stand in an article, by which it may speak of them later with fewer words, or initials.</summary>
internal sealed class BodyNames(Article article, Capitals capitals)
{
    private const int LongestBody = 10;
    private const int Furthest = 100; // names that are looked back over

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
    private List<(int First, int Next)>? companies;

    /// <summary>The body that the text named before with all these words: "the health department" for "Department of Public Health", "the union" for "National Farmers' Union".</summary>
    public string? Mentioned(int first, int next)
    {
        bodies ??= Find();
        for (var i = Before(bodies, first); i >= Math.Max(0, Before(bodies, first) - Furthest); i--)
        {
            var (from, to) = bodies[i];
            var holdsAll = Enumerable.Range(first, next - first).Any(word => !IsOfPlace(word));
            for (var word = first; word < next && holdsAll; word++) holdsAll = IsOfPlace(word) || Enumerable.Range(from, to - from).Any(at => tokens[at].Lower == tokens[word].Lower);
            if (holdsAll) return article.Words(from, to);
            if (next - first == 1 && KindsOf.TryGetValue(tokens[first].Lower, out var kinds) && Enumerable.Range(from, to - from).Any(at => kinds.Contains(tokens[at].Lower))) return article.Words(from, to);
        }

        return null;
    }

    /// <summary>The last name before a token that the text treats as a company's: "Norrstal's shares", "Marlowe plc", "Ashby fell 3%".</summary>
    public string? Company(int first)
    {
        companies ??= FindCompanies();
        var at = Before(companies, first);
        return at < 0 ? null : article.Words(companies[at].First, companies[at].Next);
    }

    /// <summary>The index of the last name that begins before a token; -1 where there is none.</summary>
    private static int Before(List<(int First, int Next)> names, int token)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private List<(int First, int Next)> FindCompanies()
    {
        var found = new List<(int First, int Next)>();
        for (var at = article.HeadlineNext; at < tokens.Count; at++)
        {
            if (!capitals.IsProper(at) || article.DateAt(at) is not null) continue;
            var next = Math.Min(capitals.Run(at, tokens.Count).Next, at + LongestBody);
            if (next > at && next + 1 < tokens.Count && IsCompany(at, next)) found.Add((at, next));
            at = Math.Max(at, next - 1);
        }

        return found;
    }

    private bool IsCompany(int first, int next)
    {
        var (after, second) = (tokens[next].Lower, tokens[next + 1].Lower);
        if (tokens[next - 1].Lower is "plc" or "ltd" or "inc" or "inc." or "corp" or "corp." or "group" or "holdings" or "ag" or "ab" or "asa" or "sa" or "nv" or "gmbh" or "llc") return true;
        if (after is "'s" && Owned.Contains(second)) return true;
        if (first > 1 && tokens[first - 1].Lower is "in" && tokens[first - 2].Lower is "shares" or "stake") return true;
        return after is "fell" or "rose" or "jumped" or "slid" or "slipped" or "gained" or "dropped" or "climbed" or "sank" or "tumbled" or "added" or "lost" && (UnitWords.FoundAfter(tokens, next + 2, out _)?.Equals(Unit.Percent) ?? false);
    }

    /// <summary>What companies have: "Norlink's passengers".</summary>
    private static readonly HashSet<string> Owned = Vocabulary.Set("shares stock stores shops factory factories plant plants passengers fleet customers owner owners boss chief board brands products sales revenue profit profits flights aircraft planes services website headquarters branches depots drivers pilots managing chairman shareholders");

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
