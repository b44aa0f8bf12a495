namespace FactCheck.Reading;

/// <summary>The names of bodies that stand in an article, by which it may speak of them later with fewer words, or initials.</summary>
internal sealed class BodyNames(Article article, Capitals capitals)
{
    private const int LongestBody = 10;
    private const int Furthest = 100; // names that are looked back over

    private static readonly HashSet<string> Kinds = Vocabulary.Set("ministry department agency union council authority commission committee federation association institute service trust club school college university hospital bureau board company bank airline airlines foundation society network brigade force observatory party court office administration guild brotherhood workers teamsters fund relief aid appeal police constabulary air airways executive inspectorate infirmary medical clinic centers centre center survey museum alliance coalition forum campaign partnership");

    /// <summary>The words of names by which a body is of a kind: "the union" may be an association.</summary>
    private static readonly Dictionary<string, HashSet<string>> KindsOf = new(StringComparer.Ordinal)
    {
        ["union"] = Vocabulary.Set("association federation guild brotherhood workers teamsters"), ["charity"] = Vocabulary.Set("foundation trust fund relief aid appeal"), ["force"] = Vocabulary.Set("police constabulary"),
        ["airline"] = Vocabulary.Set("air airlines airways"), ["carrier"] = Vocabulary.Set("air airlines airways"), ["regulator"] = Vocabulary.Set("authority commission executive"), ["watchdog"] = Vocabulary.Set("authority commission executive inspectorate"),
        ["brigade"] = Vocabulary.Set("fire rescue"), ["hospital"] = Vocabulary.Set("infirmary medical clinic"), ["agency"] = Vocabulary.Set("administration bureau centers centre center service survey"), ["museum"] = Vocabulary.Set("museum gallery"),
    };

    private readonly IReadOnlyList<Token> tokens = article.Tokens;
    private List<(int First, int Next)>? bodies; // in the order of the text
    private List<(int First, int Next)>? companies;
    private Dictionary<string, string?>? called;

    /// <summary>The body that the text named before with all these words: "the health department" for "Department of Public Health", "the union" for "National Farmers' Union".</summary>
    public string? Mentioned(int first, int next)
    {
        bodies ??= Find();
        for (var i = Before(bodies, first); i >= Math.Max(0, Before(bodies, first) - Furthest); i--)
        {
            var (from, to) = bodies[i];
            var holdsAll = Enumerable.Range(first, next - first).Any(word => !IsOfPlace(word));
            for (var word = first; word < next && holdsAll; word++) holdsAll = IsOfPlace(word) || Enumerable.Range(from, to - from).Any(at => tokens[at].Lower == tokens[word].Lower);
            if (tokens[first].Lower is "force" or "police" && Enumerable.Range(from, to - from).Any(at => SpeechWords.Offices.Contains(tokens[at].Lower) && tokens[at].Lower is not ("department" or "service" or "police"))) continue; // "Police Federation" is no force
            if (holdsAll) return article.Words(from, to);
            if (next - first == 1 && KindsOf.TryGetValue(tokens[first].Lower, out var kinds) && Enumerable.Range(from, to - from).Any(at => kinds.Contains(tokens[at].Lower))) return article.Words(from, to);
        }

        return null;
    }

    /// <summary>The body that the text calls so: "the food bank" for "Harvest Home, a food bank that serves five counties".</summary>
    public string? CalledSo(int first, int next)
    {
        called ??= FindCalled();
        if (called.Count == 0 || next - first is < 1 or > 3) return null;
        return called.GetValueOrDefault(string.Join(' ', Enumerable.Range(first, next - first).Select(i => tokens[i].Lower)));
    }

    /// <summary>By what the text calls them: one word, and two; null where it calls two bodies so.</summary>
    private Dictionary<string, string?> FindCalled()
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (first, next) in Names(bodies: true).Where(name => !IsTitled(name)))
        {
            if (KindEnd(next) is not { } end) continue;
            var name = article.Words(first, next);
            Put(tokens[end - 1].Lower, name);
            if (tokens[end - 2].IsWord && tokens[end - 2].Lower is not ("a" or "an" or "the")) Put($"{tokens[end - 2].Lower} {tokens[end - 1].Lower}", name);
            if (!Companies.Contains(tokens[end - 1].Lower)) continue;
            Put("company", name);
            Put("firm", name);
        }

        return found;

        void Put(string kind, string name)
        {
            if (!found.TryAdd(kind, name) && found[kind] != name) found[kind] = null;
        }
    }

    /// <summary>The end of what a name is said to be, right behind it: ", a food bank that", ", the operator,", " is a charity which"; null where nothing is said, or it is a person, a place or a day.</summary>
    private int? KindEnd(int next)
    {
        var at = next;
        if (at < tokens.Count && tokens[at].Is("(")) at = Math.Min(tokens.Count, at + 3);
        if (at + 2 < tokens.Count && tokens[at].Is(",") && tokens[at + 1].Is("which") && tokens[at + 2].Lower is "is" or "runs" or "operates") at += 2;
        if (at + 3 >= tokens.Count || !(tokens[at].Lower is "," or "is" or "runs" or "operates") || tokens[at + 1].Lower is not ("a" or "an" or "the" or "one")) return null;
        var isOwned = false;
        for (var i = at + 2; i + 1 < tokens.Count && i < at + 9; i++)
        {
            if (!(tokens[i].IsWord || tokens[i].Lower is "-" or "'s") || (tokens[i].IsCapitalised && !tokens[i + 1].Is("'s"))) return null;
            isOwned |= tokens[i].Is("'s");
            if (isOwned && tokens[i].Is("owner")) return null; // a person
            var ends = tokens[i + 1].Lower is "," or "." or ";" or "that" or "which" or "of" or "for" or "serving" or "based" or "with" or "behind" or "in" or "whose" or "running" or "representing";
            if (ends) return tokens[i].IsWord && (SpeechWords.BodyRoles.Contains(tokens[i].Lower) || CalledKinds.Contains(tokens[i].Lower)) ? i + 1 : null;
        }

        return null;
    }

    /// <summary>The headline has these words: it speaks of the same body.</summary>
    public bool IsInHeadline(int first, int next)
    {
        for (var at = 0; at + next - first <= article.HeadlineNext; at++)
        {
            if (Enumerable.Range(0, next - first).All(i => tokens[at + i].Lower == tokens[first + i].Lower)) return true;
        }

        return false;
    }

    private static readonly HashSet<string> Companies = Vocabulary.Set("airline carrier retailer chain maker brewer builder contractor operator manufacturer supplier developer insurer utility lender bank carmaker steelmaker supermarket publisher haulier miner refiner brewery bakery start-up startup subsidiary");

    private static readonly HashSet<string> CalledKinds = Vocabulary.Set("bank nonprofit non-profit chain maker brewer lobby owner contractor builder movement museum theatre theater trust foundation carrier tank body college academy club brewery bakery brand builder co-operative cooperative consultancy pollster consortium start-up startup subsidiary supermarket hotelier landlord haulier miner refiner smelter publisher developer observatory monitor collective campaign committee council commission authority shelter clinic school");

    /// <summary>The last name before a token that the text treats as a company's: "Norrstal's shares", "Marlowe plc", "Ashby fell 3%".</summary>
    public string? Company(int first)
    {
        companies ??= [.. Names(bodies: false).Where(IsCompany)];
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

    private bool IsCompany((int First, int Next) name)
    {
        var (first, next) = name;
        if (next + 1 >= tokens.Count) return false;
        var (after, second) = (tokens[next].Lower, tokens[next + 1].Lower);
        if (tokens[next - 1].Lower is "plc" or "ltd" or "inc" or "inc." or "corp" or "corp." or "group" or "holdings" or "ag" or "ab" or "asa" or "sa" or "nv" or "gmbh" or "llc") return true;
        if (after is "'s" && (Owned.Contains(second) || (next + 2 < tokens.Count && Owned.Contains(tokens[next + 2].Lower)))) return true; // "Carrow Chemical's solvent plant"
        if (first > 1 && tokens[first - 1].Lower is "in" && tokens[first - 2].Lower is "shares" or "stake") return true;
        if (next - first == 1 && !Enumerable.Range(next, Math.Min(400, tokens.Count - next)).Any(i => tokens[i].Text == tokens[first].Text && article.Sentences[article.SentenceOf(i)].First != i)) return false; // "Revenue rose 3%"
        return after is "fell" or "rose" or "jumped" or "slid" or "slipped" or "gained" or "dropped" or "climbed" or "sank" or "tumbled" or "added" or "lost" && (UnitWords.FoundAfter(tokens, next + 2, out _)?.Equals(Unit.Percent) ?? false);
    }

    /// <summary>What companies have: "Norlink's passengers".</summary>
    private static readonly HashSet<string> Owned = Vocabulary.Set("shares stock stores shops factory factories plant plants passengers fleet customers owner owners boss chief board brands products sales revenue profit profits flights aircraft planes services website headquarters branches depots drivers pilots managing chairman shareholders terminal refinery mine mill warehouse depot");

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

    /// <summary>The names of bodies in the text that hold what they are: "National Farmers' Union", "Department of Public Health".</summary>
    private List<(int First, int Next)> Find() =>
        [.. Names(bodies: true).Where(name => name.Next - name.First >= 2 && Enumerable.Range(name.First, name.Next - name.First).Any(i => Kinds.Contains(tokens[i].Lower)) && !IsTitled(name))];

    private bool IsTitled((int First, int Next) name) => Enumerable.Range(name.First, name.Next - name.First).Any(i => SpeechWords.Titles.Contains(tokens[i].Lower));

    /// <summary>The capitalised names behind the headline, in the order of the text; those with "of" and "and" in them where <paramref name="bodies"/>.</summary>
    private IEnumerable<(int First, int Next)> Names(bool bodies)
    {
        for (var at = Dateline.Next(tokens, article.HeadlineNext); at < tokens.Count; at++)
        {
            if (!capitals.IsProper(at) || article.DateAt(at) is not null || Of.Contains(tokens[at].Lower)) continue;
            var next = Math.Min(capitals.Run(at, tokens.Count, bodies).Next, at + LongestBody);
            if (next > at) yield return (at, next);
            at = Math.Max(at, next - 1);
        }
    }

    /// <summary>Openings that are no part of a name: "Members of the Bridge Workers' Union".</summary>
    private static readonly HashSet<string> Of = Vocabulary.Set("members leaders officials workers staff employees supporters representatives chiefs");

    private bool IsOfPlace(int word) => tokens[word].Lower is "state" or "national" or "local" or "city" or "county" or "federal" or "district";
}
