// About 550 lines: how a text names who speaks, from the watch list to a bare surname; the steps share the names that the text has introduced so far.
namespace FactCheck.Reading;

/// <summary>Finds out which source a noun phrase of a text names, and keeps the names that the text introduces.</summary>
internal sealed class SourceNames
{
    private readonly Article article;
    private readonly IReadOnlyList<Token> tokens;
    private readonly WatchedNames watched;
    private readonly Capitals capitals;
    private readonly BodyNames bodies;
    private readonly Outlets outlets;
    private readonly Dictionary<string, string> shortNames = new(StringComparer.Ordinal); // as the text introduces them, and the full name
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal); // by id
    private Dictionary<string, string>? fullNames;
    private readonly List<Source> introduced = []; // in the order of the text
    private readonly Dictionary<string, Source?> calledBy = new(StringComparer.Ordinal); // role; null where two had it
    private readonly Dictionary<string, string> titled = new(StringComparer.Ordinal); // role and name of whom the text calls so; empty where there are two
    private readonly Dictionary<string, Source> spokesFor = new(StringComparer.Ordinal); // by the last word, or two, of the name of who speaks for it
    private readonly Dictionary<string, string> surnames = new(StringComparer.OrdinalIgnoreCase);

    public SourceNames(Article article, WatchList watchList)
    {
        this.article = article;
        tokens = article.Tokens;
        watched = new(tokens, watchList);
        capitals = new(article);
        bodies = new(article, capitals);
        outlets = new(article, capitals);
        FindShortNames();
        FindTitled();
    }

    /// <summary>The source that tokens name, or null where they name none.</summary>
    /// <param name="first">The first token of the noun phrase.</param>
    /// <param name="next">The token after it.</param>
    public Source? Named(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (watched.At(i, next) is { } known) return known;
        }

        if (next - first > 2 && first == article.Sentences[article.SentenceOf(first)].First && tokens[next - 1].IsCapitalised && !tokens[next - 2].IsCapitalised && tokens[first].Lower is "for" or "in" or "on" or "at" or "after" && PersonOf(tokens[next - 1].Text) is { } surname) return Person(surname); // "For the year as a whole Calder expects"
        if (Piece(first, next) is { } outlet) return outlet;
        first = AfterOpening(first, next);
        if (OfBody(first, next) is { } body) return body;
        while (first < next && (Determiners.Contains(tokens[first].Lower) || Numerals.Read(tokens, first) is not null)) first = Numerals.Read(tokens, first)?.Next ?? first + 1;
        while (next > first && (SpeechWords.Idle.Contains(tokens[next - 1].Lower) || tokens[next - 1].Lower is "'s" or "," or "-" or "at" or "on" or "in" || article.DateAt(next - 1) is not null)) next--;
        if (first >= next) return null;
        if (next - first <= 2 && tokens[first].IsCapitalised && spokesFor.TryGetValue(article.Words(first, next), out var spoken)) return spoken;
        if (first > 0 && tokens[first - 1].Is("the") && bodies.CalledSo(first, next) is { } calledSo) return Organisation(Full(calledSo));
        if (Again(first, next) is { } again) return again;
        return Body(ref first, ref next) ?? Person(first, next) ?? Organisation(first, next) ?? Role(first, next);
    }

    /// <summary>A source whose words begin at a token, of the watch list; null where there is none.</summary>
    public Source? Watched(int at, int limit) => watched.At(at, limit);

    /// <summary>Whether a source passes on news: "the Daily Post", "state radio".</summary>
    public bool IsOutlet(Source source) => source.Kind == SourceKind.Outlet || outlets.Holds(source.Name);

    /// <summary>A source that is deliberately not named, of its own for this place.</summary>
    public Source Anonymous(int first, int next) =>
        Source.Anonymous(Id($"{article.Document.Name}#{tokens[first].Start}"), string.Join(' ', tokens.Skip(first).Take(next - first).Select(token => token.Text)));

    /// <summary>The full name of somebody who was introduced, by surname, or null.</summary>
    public string? PersonOf(string surname) => surnames.GetValueOrDefault(surname);

    /// <summary>Whether the text has spoken of a body by this name.</summary>
    public bool IsBody(string name) => sources.TryGetValue(Source.IdOf(name), out var had) && had.Kind is SourceKind.Organisation or SourceKind.Outlet;

    /// <summary>The person of a name that was introduced.</summary>
    public Source Person(string name) => Made(name, SourceKind.Person);

    /// <summary>"An article in the Harlan Bee", "a story on the Courier's website": the outlet.</summary>
    private Source? Piece(int first, int next)
    {
        for (var i = first; i + 2 < next && i < first + 4; i++)
        {
            if (tokens[i].Lower is not ("article" or "story" or "headline" or "dispatch" or "editorial" or "item" or "interview" or "column" or "piece" or "report" or "bulletin" or "broadcast") || tokens[i + 1].Lower is not ("in" or "on" or "by" or "from" or "with" or "for")) continue;
            var begin = i + 2;
            while (begin < next && !capitals.IsProper(begin)) begin++;
            if (begin < next && capitals.Run(begin, next).Next is var end && article.Words(begin, end) is var name && outlets.Holds(name)) return Made(name, SourceKind.Outlet);
        }

        return null;
    }

    /// <summary>"researchers at Oxford University", "officials with the Department of Corrections": the body.</summary>
    private Source? OfBody(int first, int next)
    {
        for (var i = first; i + 1 < next && i < first + 6; i++)
        {
            if (tokens[i].Lower is not ("officials" or "researchers" or "analysts" or "scientists" or "economists" or "experts" or "staff" or "engineers" or "epidemiologists" or "academics" or "volunteers" or "team" or "investigators" or "monitors" or "lawyers")) continue;
            if (tokens[i + 1].Lower is not ("at" or "from" or "with") || i + 2 >= next) return null;
            var begin = tokens[i + 2].Is("the") ? i + 3 : i + 2;
            return begin < next && tokens[begin].IsCapitalised ? Named(begin, next) : null;
        }

        return null;
    }

    /// <summary>For whom it speaks, as the words say that hold a spokesperson: "a spokesman for Norlink", "the council's press office"; null where they do not.</summary>
    public Source? SpokenFor(int first, int next)
    {
        if (Spokespeople.Find(tokens, first, next) is not var (title, behind)) return null;
        for (var link = behind; link < next; link++)
        {
            if (tokens[link].Lower is "for" or "of" or "from" or "at" or "with") return Named(link + 1, next);
        }

        for (var link = first + 1; link < title; link++)
        {
            if (tokens[link].Lower is "from" or "with" or "of" && capitals.IsProper(first)) first = link + 1; // "Ed Roe from Norlink's press office"
        }

        var end = WithoutAdjectives(first, title > first && tokens[title - 1].Is("'s") ? title - 1 : title);
        return end > first && Named(first, end) is { } body ? SpeaksFor(behind, next, body) : null;
    }

    /// <summary>The end of a name behind which stands an adjective: "the ministry's latest".</summary>
    private int WithoutAdjectives(int first, int end)
    {
        while (end > first + 1 && tokens[end - 1].Lower is "latest" or "official" or "own" or "new" or "senior" or "chief" or "preliminary" or "recent" or "annual" or "earlier" or "internal" or "confidential" or "early" or "previous" or "first" or "leaked" or "government") end--;
        return end;
    }

    /// <summary>A body's figures or officials: the body.</summary>
    private Source? Body(ref int first, ref int next)
    {
        if (SpokenFor(first, next) is { } body) return body;
        for (var i = first; i < next; i++)
        {
            var word = tokens[i].Lower;
            if (!SpeechWords.Accounts.Contains(word) || (i > first && tokens[i].IsCapitalised && tokens[i - 1].IsCapitalised && !tokens[i - 1].IsAllCapitals) || (i + 1 < next && (SpeechWords.Bodies.Contains(tokens[i + 1].Lower) || SpeechWords.Roles.Contains(tokens[i + 1].Lower)))) continue; // "the statistics office"
            for (var link = i + 1; link < next; link++)
            {
                if (tokens[link].Is("on") && link + 1 < next && tokens[link + 1].IsCapitalised && outlets.Holds(article.Words(link + 1, next))) return Named(link + 1, next); // "a report on Channel 8"
                if (tokens[link].Lower is not ("for" or "of" or "by" or "from" or "at" or "in")) continue;
                if (tokens[link].Is("of") && i > first) continue;
                if (tokens[link].Is("in") && !(link + 2 < next && tokens[link + 2].IsCapitalised)) continue;
                return Named(link + 1, next);
            }

            if (i > first)
            {
                var end = i;
                for (var at = i - 1; at > first && at > i - 4; at--)
                {
                    if (tokens[at].Is("'s")) end = at; // "the company's results statement"
                }

                end = WithoutAdjectives(first, end);
                return Named(first, end) ?? (end == i && word is "book" or "report" or "papers" or "documents" or "review" or "audit" or "survey" or "census" ? Made(article.Words(first, i + 1), SourceKind.Document) : null);
            }

            (first, next) = (i, i + 1);
            return word is "report" or "study" or "survey" or "poll" or "statement" or "data" or "dataset" or "census" or "figures" or "statistics" or "database" or "records" or "documents" or "papers" or "files" or "emails" or "minutes" ? Made(word, SourceKind.Document) : null;
        }

        return null;
    }

    /// <summary>A person: capitalised words after a title, or a full name, or the surname of somebody who was introduced.</summary>
    private Source? Person(int first, int next)
    {
        var title = -1;
        for (var i = first; i < next; i++)
        {
            if (i > first && tokens[i].Text is "General" && tokens[i - 1].IsCapitalised && !SpeechWords.Titles.Contains(tokens[i - 1].Lower)) continue; // "Leeds General Infirmary"
            if (SpeechWords.Titles.Contains(tokens[i].Lower)) title = i;
            else if (title >= 0 && tokens[i].Lower is "of" or "for" or "at" or "in" or "," && i > title + 1) break;
        }

        var at = title + 1;
        if (title >= 0)
        {
            if (at < next && tokens[at].Lower is "of" or "for") // "Secretary of State John Kerry", "professor of law Jane Roe"
            {
                at++;
                while (at < next && !tokens[at].IsCapitalised) at++;
                var named = capitals.Run(at, next);
                if (named.Next < tokens.Count && tokens[named.Next].Is(",") && named.Next + 1 < tokens.Count && capitals.IsProper(named.Next + 1)) return null; // "the mayor of Northern Pyrenees Shire, Denise Hallam"
                if (named.Next - at >= 3) at = named.Next - 2;
                else if (named.Next - at == 2 && !SpeechWords.Bodies.Contains(tokens[at + 1].Lower) && tokens[title].IsCapitalised) at++;
                else return null;
            }
        }
        else
        {
            at = first;
        }

        while (at < next && !tokens[at].IsCapitalised && title >= 0 && at < title + 3 && tokens[at].Lower is not ("of" or "in" or "at" or "for" or "from" or "with")) at++;
        var (begin, end) = capitals.Run(at, next);
        while (end > begin + 1 && tokens[end - 1].Text is "QC" or "KC" or "MP" or "MEP" or "MSP" or "Jr" or "Jr." or "Sr." or "PhD") end--;
        if (begin == end) return null;
        if (title < 0 && first != begin) return null;
        if (end + 1 < next && tokens[end].Is("'s")) return null; // "St Luke's Hospital"
        if (title < 0 && end + 1 < tokens.Count && tokens[end].Is(",") && (tokens[end + 1].Is("which") || IsBodyApposed(end + 1))) return null; // "Karoo Gold, which bought"
        if (title < 0 && end + 1 < next && tokens[end].Lower is "and" or "of" or "for" && IsBody(end + 1, next)) return null; // "West Yorkshire Fire and Rescue Service"
        var name = article.Words(begin, end);
        if (end - begin == 1)
        {
            if (surnames.TryGetValue(tokens[begin].Text, out var full) || FullNames.TryGetValue(tokens[begin].Text, out full)) return Made(full, SourceKind.Person);
            return title >= 0 && !tokens[begin].IsAllCapitals && !SpeechWords.Bodies.Contains(tokens[begin].Lower) && !SpeechWords.Roles.Contains(tokens[begin].Lower) ? Called(tokens[title].Lower, Introduced(name, tokens[begin].Text)) : null;
        }

        var isBody = title < 0 && Enumerable.Range(begin, end - begin).Any(i => SpeechWords.Bodies.Contains(tokens[i].Lower) || tokens[i].IsAllCapitals || tokens[i].Lower is "of" or "for" or "and" or "&" or "the");
        if (isBody || (end < next && title < 0 && SpeechWords.Roles.Contains(tokens[end].Lower))) return null;
        return shortNames.ContainsKey(name) || shortNames.ContainsValue(name) || (title < 0 && end - begin > 4) ? null : Called(title >= 0 ? tokens[title].Lower : "", Introduced(name, tokens[end - 1].Text));
    }

    /// <summary>Keeps that somebody speaks for a body: "Roe said" is the body's word later.</summary>
    public Source SpeaksFor(int first, int next, Source body)
    {
        if (first >= next || next - first > 4 || !capitals.IsProper(next - 1)) return body;
        spokesFor[tokens[next - 1].Text] = body;
        if (next - first > 2) spokesFor[article.Words(next - 2, next)] = body; // "Van Roe"
        return body;
    }

    /// <summary>Keeps by what role somebody was introduced: "the minister" is that one later, unless there are two.</summary>
    public Source Called(string role, Source source)
    {
        if (role.Length > 0 && !calledBy.TryAdd(role, source) && calledBy[role]?.Id != source.Id) calledBy[role] = null;
        return source;
    }

    /// <summary>The body of a name that stands beside its role: "the operator, Karsu Komur".</summary>
    public Source Organisation(string name)
    {
        if (sources.TryGetValue(Source.IdOf(name), out var had) && had.Kind == SourceKind.Person)
        {
            introduced.Remove(had);
            sources.Remove(had.Id);
            foreach (var surname in surnames.Where(pair => pair.Value == name).Select(pair => pair.Key).ToList()) surnames.Remove(surname);
        }

        return Made(name, SourceKind.Organisation);
    }

    private bool IsBody(int first, int next)
    {
        for (var i = first; i < next && tokens[i].IsCapitalised; i++)
        {
            if (SpeechWords.Bodies.Contains(tokens[i].Lower)) return true;
        }

        return false;
    }

    /// <summary>"…, the owner,", "…, a coalition of unions,": what stands before is a body.</summary>
    private bool IsBodyApposed(int at)
    {
        if (tokens[at].Lower is not ("the" or "a" or "an" or "its")) return false;
        for (var i = at + 1; i < at + 6 && i + 1 < tokens.Count && tokens[i].IsWord && tokens[i].Lower is not ("of" or "at" or "for" or "who"); i++)
        {
            if (tokens[i + 1].Is("'s")) return false; // "the union's general secretary"
            if (SpeechWords.BodyRoles.Contains(tokens[i].Lower) || tokens[i].Lower is "owner" or "contractor" or "nonprofit" or "body" or "lobby" or "developer" or "landlord" or "chain" or "maker") return true;
        }

        return false;
    }

    private Source? Organisation(int first, int next)
    {
        var begin = first;
        while (begin < next && Adjectives.Contains(tokens[begin].Lower)) begin++;
        for (var i = begin; i + 1 < next && !capitals.IsProper(begin); i++) // "state news agency SANA", "the charity Save the Children"
        {
            if (SpeechWords.Roles.Contains(tokens[i].Lower) && capitals.IsProper(i + 1) && !SpeechWords.Unnamed.Contains(tokens[i].Lower)) begin = i + 1;
            else if (!(tokens[i].IsWord || tokens[i].Lower is "'" or "'s") || tokens[i].Lower is "of" or "in" or "for" or "at" or "from" or "with") break;
        }

        if (begin + 2 < next && SpeechWords.BodyRoles.Contains(tokens[begin + 1].Lower) && capitals.IsProper(begin + 2)) begin += 2; // "Campaign group Shelter"
        for (var i = begin + 1; i + 1 < next && i < begin + 5 && tokens[i].Lower is not ("of" or "in" or "for" or "at" or "from" or "with"); i++) // "The German carmakers' association VDA"
        {
            if ((SpeechWords.BodyRoles.Contains(tokens[i].Lower) || SpeechWords.CompanyRoles.Contains(tokens[i].Lower)) && tokens[i - 1].Lower is not "-" && !tokens[i].IsCapitalised && capitals.IsProper(i + 1)) begin = i + 1;
        }

        if (begin >= next || !capitals.IsProper(begin)) return null;
        var (_, end) = capitals.Run(begin, next, bodies: true);
        if (end == begin) return null; // "Russian-installed officials"
        if (end + 1 < next && tokens[end].Is("'s") && tokens[end + 1].IsAllCapitals) return Made(article.Words(begin, end + 2), SourceKind.Organisation); // "France's BEA"
        if (end < next && tokens[end].Is("'s")) return null; // "Gaza's health ministry" is told by its role
        var name = article.Words(begin, end);
        if (surnames.TryGetValue(name, out var person)) return Made(person, SourceKind.Person);
        if (begin > first && end - begin == 2 && !tokens[begin].IsAllCapitals && !SpeechWords.BodyRoles.Contains(tokens[begin - 1].Lower) && !Enumerable.Range(begin, 2).Any(i => SpeechWords.Bodies.Contains(tokens[i].Lower))) return Introduced(name, tokens[end - 1].Text); // "the operator Brian Sykes"
        var role = end;
        while (role < next && role < end + 3 && tokens[role].IsWord && !SpeechWords.Roles.Contains(tokens[role].Lower) && tokens[role].Lower is not ("in" or "of" or "for" or "at" or "on" or "who" or "from" or "to")) role++;
        if (role < next && tokens[role].IsWord && SpeechWords.Roles.Contains(tokens[role].Lower) && (role > end && tokens[role].Lower is "officials" && !tokens[end - 1].IsAllCapitals || tokens[role].Lower is not ("officials" or "official" or "sources" or "authorities" or "analysts" or "researchers" or "economists" or "staff" or "source" or "scientists" or "management" or "leaders" or "doctors" or "investigators" or "monitors" or "lawyers" or "diplomats" or "workers" or "spokesmen" or "executives"))) return null;
        return Made(Full(end - begin == 1 ? Longer(name) : Whole(name)), SourceKind.Organisation);
    }

    /// <summary>The name of a body that was introduced, of which this is the first word: "Calloway" for "Calloway Air".</summary>
    private string Longer(string name) =>
        introduced.Find(source => source.Kind == SourceKind.Organisation && source.Name.StartsWith(name + " ", StringComparison.Ordinal))?.Name ?? name;

    /// <summary>The name of a body that was introduced, which ends so: "Red Crescent" for "Sudanese Red Crescent"; itself where two end so.</summary>
    private string Whole(string name)
    {
        var found = introduced.Where(source => source.Kind == SourceKind.Organisation && source.Name.EndsWith(" " + name, StringComparison.Ordinal)).Take(2).ToList();
        return found.Count == 1 && !sources.ContainsKey(Source.IdOf(name)) ? found[0].Name : name;
    }

    /// <summary>Somebody told by a role: "police", "Gaza's health ministry", "the mayor of Lyon".</summary>
    private Source? Role(int first, int next)
    {
        var head = -1;
        for (var i = first; i < next; i++)
        {
            if (SpeechWords.Roles.Contains(tokens[i].Lower) || (SpeechWords.Titles.Contains(tokens[i].Lower) && !tokens[i].IsCapitalised)) head = i;
            else if (head >= 0 && tokens[i].Lower is "in" or "of" or "at" or "for" or "with" or "from" or "who" or "on" or "close" or "familiar" or "," or "(") break;
            else if (head < 0 && !(tokens[i].IsWord || tokens[i].Lower is "'s" or "-" or "'")) return null;
        }

        if (head < 0) return null;
        while (first < head && (Adjectives.Contains(tokens[first].Lower) || Determiners.Contains(tokens[first].Lower) || tokens[first].Lower is "-")) first++;
        var end = head + 1;
        if (tokens[head].Lower is "source" or "sources" or "people" or "man" or "woman" or "person") return Anonymous(first, end); // "hospital sources": whoever they are
        if (end < next && tokens[end].Lower is "of" or "in" or "at" && end + 1 < next && tokens[end + 1].IsCapitalised) end = capitals.Run(end + 1, next).Next;
        else if (end + 1 < next && tokens[end].Is("of") && next - end <= 4 && Enumerable.Range(end + 1, next - end - 1).All(i => tokens[i].IsWord) && !SpeechWords.Unnamed.Contains(tokens[head].Lower)) end = next; // "the department of mineral resources"
        var isSomebody = first > 0 && tokens[first - 1].Lower is "a" or "an" or "another" or "one" or "two" or "three" or "several" or "some" && !SpeechWords.Bodies.Contains(tokens[head].Lower) && (SpeechWords.Titles.Contains(tokens[head].Lower) || SpeechWords.Unnamed.Contains(tokens[head].Lower) || tokens[head].Lower is "medic" or "nurse" or "doctors" or "commander" or "rescuer" or "volunteer" or "neighbour" or "survivor" or "executive" or "trader" or "lawmaker");
        if (isSomebody && !Enumerable.Range(first, head - first).Any(i => tokens[i].IsCapitalised || SpeechWords.Roles.Contains(tokens[i].Lower))) return Anonymous(first, end);
        var isUnnamed = SpeechWords.Unnamed.Contains(tokens[head].Lower) && !Enumerable.Range(first, end - first).Any(i => capitals.IsProper(i) || SpeechWords.Bodies.Contains(tokens[i].Lower) || (i < head && SpeechWords.Roles.Contains(tokens[i].Lower)));
        return isUnnamed ? Anonymous(first, end) : Made(article.Words(first, end), SourceKind.Unknown);
    }

    /// <summary>The start of the subject behind an opening such as "In its results statement the company".</summary>
    private int AfterOpening(int first, int next)
    {
        if (first >= next || tokens[first].Lower is not ("in" or "on" or "at" or "after" or "during" or "for" or "with" or "by" or "from" or "under" or "before" or "since" or "among" or "but" or "and" or "also" or "meanwhile" or "later" or "earlier" or "then" or "afterwards" or "however")) return first;
        for (var i = next - 2; i > first; i--)
        {
            if (tokens[i].Lower is "the" or "a" or "an" && !(tokens[i - 1].Lower is "of" or "in" or "for" or "at" or "on" or "by")) return i;
        }

        return first + 2 < next && tokens[first + 1].Lower is "it" or "them" ? first + 2 : first + 1;
    }

    /// <summary>Full names that stand in the text, by surname: the first of each.</summary>
    private Dictionary<string, string> FullNames => fullNames ??= FindFullNames();

    private Dictionary<string, string> FindFullNames()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = article.HeadlineNext; i + 1 < tokens.Count; i++)
        {
            if (!capitals.IsProper(i) || !capitals.IsProper(i + 1) || (i > 0 && tokens[i - 1].IsCapitalised && !SpeechWords.Titles.Contains(tokens[i - 1].Lower)) || (i + 2 < tokens.Count && tokens[i + 2].IsCapitalised)) continue;
            if (tokens[i].IsAllCapitals || tokens[i + 1].IsAllCapitals || SpeechWords.Bodies.Contains(tokens[i].Lower) || SpeechWords.Bodies.Contains(tokens[i + 1].Lower) || SpeechWords.Titles.Contains(tokens[i].Lower) || article.DateAt(i) is not null || article.DateAt(i + 1) is not null) continue;
            if (i > 0 && tokens[i - 1].Lower is "in" or "at" or "near" or "of" or "from" or "to") continue;
            found.TryAdd(tokens[i + 1].Text, article.Words(i, i + 2));
        }

        return found;
    }

    /// <summary>The name that opens the headline, where the headline is not all in capitals: "Norrstal shares slide".</summary>
    private Source? Headlined()
    {
        if (article.HeadlineNext < 3 || !tokens[0].IsCapitalised || SpeechWords.Openers.Contains(tokens[0].Lower)) return null;
        var (words, upper, end) = (0, 0, 0);
        for (; end < tokens.Count && tokens[end].Kind != TokenKind.Break; end++)
        {
            words += tokens[end].IsWord ? 1 : 0;
            upper += tokens[end].IsCapitalised ? 1 : 0;
        }

        if (upper * 2 > words + 1) return null;
        var next = capitals.Run(0, end).Next;
        if (next == 0) return null; // "Rising waters …"
        if (tokens[next - 1].Lower is "county" or "city" or "town" or "state" or "district" or "valley" or "island" or "village") return null; // a place
        if (next < end && tokens[next] is { IsWord: true, IsCapitalised: false, Lower: var noun } && (SpeechWords.Roles.Contains(noun) || Vocabulary.IsCounted(noun))) return null; // "Islay distiller falls short"
        var name = article.Words(0, next);
        for (var i = end; i + next <= tokens.Count; i++) // a name that comes again is no mere first word
        {
            if (tokens[i].Text == tokens[0].Text) return Made(Full(name), SourceKind.Organisation);
        }

        return null;
    }

    /// <summary>The name that opens the first sentence behind headline and dateline: "Northwing Airways cancelled flights".</summary>
    private Source? Opened()
    {
        var sentence = article.Sentences.FirstOrDefault(each => each.First >= article.HeadlineNext && each.Next - each.First > 8 && !Dateline.IsLine(tokens, each));
        if (sentence.Next == 0) return null;
        var first = Dateline.Next(tokens, sentence.First);

        if (first >= sentence.Next || !tokens[first].IsCapitalised || SpeechWords.Openers.Contains(tokens[first].Lower)) return null;
        var next = capitals.Run(first, sentence.Next, bodies: true).Next;
        if (next == first || (next + 1 < tokens.Count && tokens[next].Is(",") && (tokens[next + 1].Lower is "who" || tokens[next + 1].Kind == TokenKind.Number || Enumerable.Range(next + 1, Math.Min(4, tokens.Count - next - 1)).Any(i => SpeechWords.Titles.Contains(tokens[i].Lower))))) return null; // a person
        var comesAgain = next - first > 1;
        for (var i = next; i < tokens.Count && !comesAgain; i++) comesAgain = tokens[i].Text == tokens[first].Text && article.Sentences[article.SentenceOf(i)].First != i;
        return comesAgain ? Made(Full(article.Words(first, next)), SourceKind.Organisation) : null;
    }

    /// <summary>"the company", "the directorate", "the force": a body that was named before.</summary>
    private Source? Again(int first, int next)
    {
        var opens = article.Sentences[article.SentenceOf(first)].First == first;
        if (next - first is > 3 and < 6 && tokens[first].IsCapitalised && tokens[first + 1].Is("-") && tokens[first + 2].Lower is "owned" or "based" or "listed") first += 3; // "The American-owned company"
        if (!(opens || (first > 0 && (tokens[first - 1].Is("the") || tokens[first - 1].Lower is "owned" or "based" or "listed")) || (next < tokens.Count && (SpeechWords.Accounts.Contains(tokens[next].Lower) || tokens[next].Lower.StartsWith("spokes", StringComparison.Ordinal)))) || next - first > 5 || (tokens[first].IsCapitalised && !(next - first == 1 && (opens || SpeechWords.BodyRoles.Contains(tokens[first].Lower)))) || !SpeechWords.Roles.Contains(tokens[next - 1].Lower)) return null;
        if (Opening(first) is { } opener && tokens[next - 1].Lower is "agency" or "company" or "group" or "firm" or "charity" or "body" or "organisation" or "organization") return opener; // "The World Food Programme has asked for more, the agency said"
        while (next - first > 1 && tokens[first].Lower is "federal" or "state" or "national" or "international" or "global" or "regional" or "provincial" or "government" or "public" or "campaign" or "aid" or "family" or "owned" or "listed" or "-") first++;
        var role = tokens[next - 1].Lower;
        if (next - first == 1 && calledBy.TryGetValue(role, out var known) && known is not null) return known;
        if (next - first == 1 && titled.TryGetValue(role, out var holder) && holder.Length > 0 && !calledBy.ContainsKey(role)) return Introduced(holder, holder[(holder.LastIndexOf(' ') + 1)..]);
        if (bodies.Mentioned(first, next) is { } mentioned) return Made(Full(mentioned), SourceKind.Organisation);
        if (next - first > 2) return null;
        var before = introduced.LastOrDefault(source => source.Kind != SourceKind.Anonymous && source.Name.Split(' ') is { Length: > 1 } words && words.Any(word => word.Equals(role, StringComparison.OrdinalIgnoreCase) || (role == "force" && word.Equals("police", StringComparison.OrdinalIgnoreCase))));
        if (before is not null) return before;
        if (sources.TryGetValue(Source.IdOf(role), out var called)) return called;
        if (bodies.IsInHeadline(first, next) && SpeechWords.BodyRoles.Contains(role) | role is "bank" or "trust" or "museum" or "club" or "school" or "hospital" or "airport" && Opened() is { } opened) return opened; // "Food bank feeds more", and the first sentence names it
        if (next - first > 1) return null; // "the electricity company" is another one
        var isCompany = SpeechWords.CompanyRoles.Contains(role) || role is "club";
        if (isCompany && Headlined() is { } headlined && !IsOfOffice(headlined, SpeechWords.Roles)) return headlined;
        if ((isCompany || role is "group") && bodies.Company(first) is { } company) return Organisation(company);
        if (Nearest(first, role) is { } nearest) return nearest;
        if (isCompany && Opened() is { } begun && !IsOfOffice(begun, SpeechWords.Roles)) return begun;
        if (!isCompany && role is not ("bank" or "charity" or "group" or "agency" or "union" or "federation" or "club")) return null;
        if (role is "union" or "federation") return introduced.LastOrDefault(source => source.Kind == SourceKind.Organisation && IsOfOffice(source, Unions));
        return introduced.LastOrDefault(source => source.Kind == SourceKind.Organisation && !((isCompany || role is "bank") && IsOfOffice(source, SpeechWords.Offices)));
    }

    /// <summary>The body of the kind of a role whose name comes last before it: "its owner, Visayan Bulk Tankers. The company said".</summary>
    private Source? Nearest(int first, string role)
    {
        const int Furthest = 120;
        var isCompany = SpeechWords.CompanyRoles.Contains(role) || role is "group" or "club";
        if (!isCompany && role is not ("union" or "federation")) return null;
        for (var i = first - 1; i >= Math.Max(article.HeadlineNext, first - Furthest); i--)
        {
            if (!tokens[i].IsCapitalised || (i > 0 && tokens[i - 1].IsCapitalised) || article.DateAt(i) is not null) continue;
            var name = article.Words(i, capitals.Run(i, first, bodies: true).Next);
            if (sources.TryGetValue(Source.IdOf(Full(name)), out var source) && source.Kind == SourceKind.Organisation && (isCompany ? !IsOfOffice(source, SpeechWords.Offices) && !IsOfOffice(source, Brokers) : IsOfOffice(source, Unions))) return source;
        }

        return null;
    }

    private static readonly HashSet<string> Brokers = Vocabulary.Set("securities research capital markets partners analytics broker brokers");
    private static readonly HashSet<string> Unions = Vocabulary.Set("union unions federation association workers teachers nurses guild brotherhood teamsters gmb unite unison rmt aslef uaw staff employees drivers pilots");

    /// <summary>The body whose name opens the sentence of a token, where the token comes later in it.</summary>
    private Source? Opening(int token)
    {
        var first = article.Sentences[article.SentenceOf(token)].First;
        if (tokens[first].Is("the")) first++;
        if (first >= token || !capitals.IsProper(first)) return null;
        var end = capitals.Run(first, token, bodies: true).Next;
        return end - first > 1 && end < token && tokens[end].Lower is "(" or "has" or "had" or "is" or "was" or "will" or "have" && Named(first, end) is { Kind: SourceKind.Organisation } body ? body : null;
    }

    private static bool IsOfOffice(Source source, HashSet<string> words) => source.Name.Split(' ').Any(word => words.Contains(word.ToLowerInvariant()));

    private Source Introduced(string name, string surname)
    {
        if (!surnames.TryGetValue(surname, out var had)) surnames[surname] = name;
        else if (!had.Contains(' ', StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal)) surnames[surname] = name;
        else if (!name.Contains(' ', StringComparison.Ordinal)) return Made(had, SourceKind.Person);
        return Made(name, SourceKind.Person);
    }

    private string Full(string name) => shortNames.TryGetValue(name, out var full) || SpeechWords.WellKnown.TryGetValue(name, out full) ? full : bodies.Spelled(name) ?? name;

    private Source Made(string name, SourceKind kind)
    {
        if (kind is SourceKind.Person or SourceKind.Organisation && outlets.Holds(name)) kind = SourceKind.Outlet;
        var id = Source.IdOf(name);
        if (sources.TryGetValue(id, out var had)) return had;
        var source = Source.Of(id, name, kind);
        var aliases = shortNames.Where(pair => pair.Value == name).Select(pair => pair.Key).Concat(SpeechWords.WellKnown.Where(pair => pair.Value == name && !pair.Key.Contains('.', StringComparison.Ordinal)).Select(pair => pair.Key)).Distinct(StringComparer.Ordinal).ToList();
        if (aliases.Count > 0) source = source.WithAliases(aliases);
        introduced.Add(source);
        return sources[id] = source;
    }

    /// <summary>"the Syrian Observatory for Human Rights (SOHR)", "Doctors Without Borders, or MSF,": short names that the text introduces.</summary>
    private void FindShortNames()
    {
        for (var at = 1; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].IsSymbol('(') || !tokens[at + 1].IsAllCapitals || tokens[at + 2].Lower is not (")" or "," or ";")) continue;
            var first = at;
            while (first > 0 && at - first < 10 && (tokens[first - 1].IsCapitalised || tokens[first - 1].Lower is "of" or "for" or "and" or "the" or "on" or "in" or "de" or "-" or "&" or "without")) first--;
            while (first < at && !tokens[first].IsCapitalised) first++;
            while (first < at && tokens[first].Lower is "the" or "according" or "in" or "and") first++;
            if (at - first >= 2 && char.ToUpperInvariant(tokens[at + 1].Text[0]) == InitialOf(ref first, at, tokens[at + 1].Text[0])) shortNames.TryAdd(tokens[at + 1].Text, article.Words(first, at));
        }
    }

    /// <summary>"Health Minister Orla Keane": "the minister" is she, where the text has no other.</summary>
    private void FindTitled()
    {
        for (var i = article.HeadlineNext; i + 2 < tokens.Count; i++)
        {
            if (!SpeechWords.Titles.Contains(tokens[i].Lower) || SpeechWords.Titles.Contains(tokens[i + 1].Lower) || !capitals.IsProper(i + 1) || !capitals.IsProper(i + 2)) continue;
            var next = capitals.Run(i + 1, Math.Min(tokens.Count, i + 5)).Next;
            if (next - i - 1 is < 2 or > 3 || IsBody(i + 1, next)) continue;
            Put(tokens[i].Lower, article.Words(i + 1, next));
        }

        for (var i = article.HeadlineNext; i + 4 < tokens.Count; i++) // "Tom Ashdown, the planning minister,"
        {
            if (!capitals.IsProper(i) || (i > 0 && tokens[i - 1].IsCapitalised)) continue;
            var next = capitals.Run(i, Math.Min(tokens.Count, i + 4)).Next;
            if (next - i is < 2 or > 3 || IsBody(i, next) || next + 3 >= tokens.Count || !tokens[next].Is(",") || tokens[next + 1].Lower is not ("the" or "its" or "their")) continue;
            for (var title = next + 2; title + 1 < tokens.Count && title < next + 6 && tokens[title] is { IsWord: true, IsCapitalised: false }; title++)
            {
                if (tokens[title + 1].Lower is not ("," or "of" or "for" or "at" or "who") || !SpeechWords.Titles.Contains(tokens[title].Lower) || SpeechWords.Unnamed.Contains(tokens[title].Lower) || tokens[title].Lower is "member" or "author" or "farmer" or "survivor") continue;
                Put(tokens[title].Lower, article.Words(i, next));
                break;
            }
        }

        void Put(string title, string name)
        {
            if (!titled.TryAdd(title, name) && titled[title] != name) titled[title] = "";
        }
    }

    /// <summary>The initial of the name, moved to the word that begins as the short name does ("UK-based Syrian Observatory (SOHR)").</summary>
    private char InitialOf(ref int first, int at, char initial)
    {
        for (var i = first; i < at - 1; i++)
        {
            if (char.ToUpperInvariant(tokens[i].Text[0]) != char.ToUpperInvariant(initial)) continue;
            first = i;
            break;
        }

        return char.ToUpperInvariant(tokens[first].Text[0]);
    }

    private static string Id(string id) => id.Length <= FactCheck.Text.LongestId ? id : id[..FactCheck.Text.LongestId].TrimEnd('\ud800');

    private static readonly HashSet<string> Determiners = Vocabulary.Set("the a an its his her their this that these those our my one some several many other another most all both what any no");
    private static readonly HashSet<string> Adjectives = Vocabulary.Set(
        "local western senior top former current new own unnamed anonymous retired leading independent acting visiting more "
        + "british-based u.k.-based uk-based london-based respected preliminary later earlier internal");
}
