namespace FactCheck.Reading;

/// <summary>Finds whom a pronoun of an article stands for, and who is named in its sentences.</summary>
internal sealed class Antecedents(Article article, SourceNames names, IReadOnlyList<IReadOnlyList<Frame>?> frames)
{
    private readonly IReadOnlyList<Token> tokens = article.Tokens;

    /// <summary>Whom a pronoun stands for: who spoke last, where the sentences before name no other; else nobody can tell.</summary>
    public Voice? Of(string word, int index, int at)
    {
        var isPerson = word is "he" or "she";
        if (word is "it" && index > 0 && frames[index] is not { Count: > 0 } && frames[index - 1] is { Count: 0 } && article.Sentences[index - 1].Paragraph == article.Sentences[index].Paragraph && (Role(index - 1) ?? Named(index - 1)) is { } opening) return new(opening, at, at + 1); // "The regulator has another number. It says …"
        if (word is "it" && frames[index] is not { Count: > 0 } && Issuer(article.Sentences[index].First, at) is { } issuing) return new(issuing, at, at + 1); // "the trust put out a statement in which it said"
        if (word is "they" && index > 0 && frames[index] is not { Count: > 0 } && frames[index - 1] is { Count: 0 } && article.Sentences[index - 1].Paragraph == article.Sentences[index].Paragraph && Subject(index - 1, isPlural: true) is { } many) return new(many, at, at + 1); // "Police cleared the road. They said …"
        if (word is "it" && frames[index] is not { Count: > 0 } && at > article.Sentences[index].First + 4 && tokens[at - 1].IsSymbol(',') && at + 1 < tokens.Count && tokens[at + 1].Lower is "said" or "says" or "added" or "announced" && Named(index, at) is { } own) return new(own, at, at + 1); // "Hallmann Antriebe will close its plant, it said"
        if (word is "it" && index > 0 && frames[index] is not { Count: > 0 } && article.Sentences[index - 1].Paragraph == article.Sentences[index].Paragraph && frames[index - 1] is [{ Verb: "disputed" or "denied" or "rejected" or "disputes" or "denies" or "rejects" or "dismissed" }, ..] && Named(index - 1) is { } disputing) return new(disputing, at, at + 1); // "The port disputed the union's account. It said …"
        var paragraph = article.Sentences[index].Paragraph;
        for (var i = index; i >= 0 && i >= index - 3; i--)
        {
            if (article.Sentences[i].Paragraph < paragraph - 1) break;
            var before = frames[i]?.LastOrDefault(frame => frame.Voice.Source is null || IsPerson(frame.Voice.Source) == isPerson || (isPerson && IsOfSpokesperson(frame)) || (!isPerson && word == "they"));
            if (before?.Voice is { } voice)
            {
                if (isPerson && voice.Source?.Kind != SourceKind.Organisation && Others(i, index, voice.Source, at)) return new Voice(null, at, at + 1);
                return new(voice.Source, voice.Relays, at, at + 1);
            }

            if (isPerson && i < index)
            {
                var named = PeopleIn(i, article.Sentences[i].Next).Distinct().ToList();
                if (named.Count == 1) return new(names.Person(named[0]), at, at + 1);
                if (named.Count > 1) return new Voice(null, at, at + 1);
            }
        }

        return isPerson ? new Voice(null, at, at + 1) : Subject(index - 1, word == "they") is { } subject ? new Voice(subject, at, at + 1) : null;
    }

    /// <summary>The body of a role that puts something out: "the trust put out a statement", "the airline issued a notice".</summary>
    private Source? Issuer(int first, int limit)
    {
        for (var i = first; i + 3 < limit && i < first + NounPhrases.Longest; i++)
        {
            if (tokens[i].Is("the") && SpeechWords.BodyRoles.Contains(tokens[i + 1].Lower) && tokens[i + 2].Lower is "put" or "issued" or "published" or "released" or "posted" or "sent" or "filed" or "gave") return names.Named(i, i + 2);
        }

        return null;
    }

    /// <summary>Whom the sentence before is about: those in the plural whom it names by a role, for "they"; else the body that opens it.</summary>
    private Source? Subject(int index, bool isPlural)
    {
        if (index < 0 || Dateline.Next(tokens, article.Sentences[index].First) >= article.Sentences[index].Next) return null;
        var sentence = article.Sentences[index];
        if (isPlural)
        {
            var roles = Enumerable.Range(sentence.First, sentence.Next - sentence.First).Where(i => (tokens[i].Lower.EndsWith('s') || tokens[i].Lower is "police" or "gardaí") && SpeechWords.Roles.Contains(tokens[i].Lower)).ToList();
            return roles.Count == 1 ? names.Named(roles[0], roles[0] + 1) : null;
        }

        var next = sentence.First;
        while (next < sentence.Next && (tokens[next].IsCapitalised || tokens[next].Lower is "the" or "of" or "for" or "'s" || SpeechWords.Roles.Contains(tokens[next].Lower) || tokens[next].Lower is "project" or "group" or "database")) next++;
        return next > sentence.First && next < sentence.Next && article.DateAt(next) is null && !SpeechWords.Pronouns.Contains(tokens[sentence.First].Lower) ? names.Named(sentence.First, next) : null;
    }

    /// <summary>The body that a sentence opens with by a role: "The energy regulator has …".</summary>
    private Source? Role(int index)
    {
        var (first, next) = (article.Sentences[index].First, article.Sentences[index].Next);
        if (first + 2 >= next || !tokens[first].Is("the")) return null;
        for (var i = first + 1; i < Math.Min(next - 1, first + 8) && (tokens[i].IsWord || tokens[i].Is("'s")) && !SpeechWords.Verbs.Contains(tokens[i].Lower); i++)
        {
            if (SpeechWords.BodyRoles.Contains(tokens[i].Lower) && (SpeechWords.Idle.Contains(tokens[i + 1].Lower) || SpeechWords.Verbs.Contains(tokens[i + 1].Lower))) return names.Named(first, i + 1);
        }

        return null;
    }

    /// <summary>The body that a sentence opens with, by its name or a role.</summary>
    public Source? Opening(int index) => Named(index) ?? Role(index);

    /// <summary>The body whose name a sentence opens with, bare or beside its role: "The Red Cross has opened five shelters", "The owner, Andes Meridional, employs"; or that it gives a name: "The company is called Scotia Cedar".</summary>
    private Source? Named(int index, int limit = int.MaxValue)
    {
        var (first, next) = (Dateline.Next(tokens, article.Sentences[index].First), Math.Min(limit, article.Sentences[index].Next));
        if (first >= next) return null;
        for (var i = first + 1; i + 1 < next && i < first + 6 && !tokens[first].Is("the"); i++) // "Two days later the State Audit Office published"
        {
            if (tokens[i].Is("the") && tokens[i + 1].IsCapitalised && tokens[i - 1].Lower is "later" or "earlier" or "afterwards" or "ago" or "," or "meanwhile" or "then") first = i;
        }

        if (tokens[first].Is("the")) first++;
        for (var i = first; i + 2 < next && i < first + 8; i++)
        {
            if (i > first && tokens[i].IsSymbol(',') && (SpeechWords.BodyRoles.Contains(tokens[i - 1].Lower) || tokens[i - 1].Lower is "owner" or "parent" or "landlord" or "contractor" or "builder") && tokens[i + 1].IsCapitalised || tokens[i].Is("is") && tokens[i + 1].Is("called") && SpeechWords.BodyRoles.Contains(tokens[i - 1].Lower))
            {
                first = tokens[i].IsSymbol(',') ? i + 1 : i + 2;
                var close = first;
                while (close < next && tokens[close].IsCapitalised) close++;
                return close > first && close < next && tokens[close].Kind == TokenKind.Symbol ? names.Organisation(article.Words(first, close)) : null;
            }
        }

        var end = first;
        while (end < next && end < first + 10 && (tokens[end].IsCapitalised || (end > first && end + 1 < next && tokens[end].Lower is "for" or "of" or "and" or "'" && tokens[end + 1].IsCapitalised) || SpeechWords.CompanyRoles.Contains(tokens[end].Lower) || SpeechWords.BodyRoles.Contains(tokens[end].Lower) || (end + 1 < next && tokens[end + 1].IsWord && tokens[end].IsWord && SpeechWords.CompanyRoles.Contains(tokens[end + 1].Lower))) && article.DateAt(end) is null) end++;
        if (end == first || end >= next || !(SpeechWords.Idle.Contains(tokens[end].Lower) || IsVerb(tokens[end].Lower) || (tokens[end].IsSymbol(',') && end + 1 < next && tokens[end + 1].Lower is "which" or "the" or "a" or "an" or "whose"))) return null;
        return names.Named(first, end) is { Kind: SourceKind.Organisation } body ? body : null;
    }

    /// <summary>What bodies do and did: "runs", "owns", "gave", "disputed".</summary>
    private static bool IsVerb(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || Deeds.Contains(word);

    private static readonly HashSet<string> Deeds = Vocabulary.Set("did bore gave told came took made held met sees takes insists thinks calls runs owns plans employs operates makes sells keeps serves represents wants hopes aims sent opposes supports builds publishes uses expects covers provides manages monitors tracks began offers");

    /// <summary>Whose "a spokesman" is: the body that spoke last, in this sentence or one of the two before, else the one that opens such a sentence.</summary>
    public Source? Body(int index, int at)
    {
        for (var i = index; i >= 0 && i >= index - 2 && article.Sentences[i].Paragraph >= article.Sentences[index].Paragraph - 1; i--)
        {
            if (frames[i]?.LastOrDefault(frame => frame.Next <= at && !(frame.Voice.Source is { } teller && names.IsOutlet(teller)))?.Voice is { } voice) return IsBody(voice.Source) ? voice.Source : null;
            if (i < index && (Role(i) ?? Named(i) ?? Subject(i, isPlural: false)) is { } subject) return IsBody(subject) ? subject : null;
        }

        return null;
    }

    private static bool IsBody(Source? source) => source is { Kind: SourceKind.Organisation or SourceKind.Unknown } && !IsPerson(source);

    private bool IsOfSpokesperson(Frame frame) => Spokespeople.Find(tokens, frame.First, frame.Next) is not null;

    /// <summary>Whether the sentences since name another person than who spoke.</summary>
    private bool Others(int from, int to, Source? speaker, int limit)
    {
        if (speaker is null) return true;
        for (var i = from; i <= to; i++)
        {
            if (PeopleIn(i, limit).Any(name => !speaker.Name.Contains(name, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>The people whom a sentence names before a token, by their full names where these are known.</summary>
    public IEnumerable<string> PeopleIn(int index, int limit)
    {
        for (var i = article.Sentences[index].First; i < Math.Min(article.Sentences[index].Next, limit); i++)
        {
            if (tokens[i].IsCapitalised && names.PersonOf(tokens[i].Text) is { } name) yield return name;
            else if (IsFullName(i, limit)) yield return article.Words(i, i + 2);
            else if (tokens[i].IsCapitalised && i + 1 < limit && tokens[i + 1].IsCapitalised && SpeechWords.Titles.Contains(tokens[i].Lower) && !SpeechWords.Titles.Contains(tokens[i + 1].Lower) && !SpeechWords.Bodies.Contains(tokens[i + 1].Lower))
            {
                var end = i + 2;
                while (end < limit && tokens[end].IsCapitalised) end++;
                yield return names.PersonOf(tokens[end - 1].Text) ?? article.Words(i + 1, end);
                i = end - 1;
            }
        }
    }

    /// <summary>Two capitalised words that open a sentence or follow no preposition: somebody who is named without a title.</summary>
    private bool IsFullName(int at, int limit)
    {
        if (at + 1 >= limit || !tokens[at].IsCapitalised || !tokens[at + 1].IsCapitalised || tokens[at].IsAllCapitals || tokens[at + 1].IsAllCapitals || tokens[at].Text.Length < 3) return false;
        var isApposed = at + 3 < tokens.Count && tokens[at + 2].IsSymbol(',') && tokens[at + 3].Lower is "a" or "an" or "the" or "who" or "whose"; // "heard from Alasdair Munro, a former auditor"
        if (at > 0 && !(isApposed && !tokens[at - 1].IsCapitalised) && (tokens[at - 1].IsCapitalised || tokens[at - 1].Lower is "in" or "at" or "near" or "of" or "from" or "to" or "the" or "for" or "on" or "by" or "with" or "'s")) return false;
        if (at + 2 < limit && tokens[at + 2].IsCapitalised && tokens[at + 2].Text is not ("KC" or "QC" or "MP" or "SC")) return false;
        if (names.IsBody(article.Words(at, at + 2)) || (at + 2 < tokens.Count && (SpeechWords.Titles.Contains(tokens[at + 2].Lower) || SpeechWords.Roles.Contains(tokens[at + 2].Lower)) && !tokens[at + 2].IsCapitalised)) return false; // "Prairie Crest president Dale Voss"
        return !SpeechWords.Openers.Contains(tokens[at].Lower) && !SpeechWords.Titles.Contains(tokens[at].Lower) && !SpeechWords.Bodies.Contains(tokens[at].Lower) && !SpeechWords.Bodies.Contains(tokens[at + 1].Lower) && article.DateAt(at) is null && article.DateAt(at + 1) is null;
    }

    private static bool IsPerson(Source source) => source.Kind is SourceKind.Person || (source.Kind is SourceKind.Unknown or SourceKind.Anonymous && source.Name.Split(' ')[^1] is { } role && !role.EndsWith('s') && SpeechWords.Titles.Contains(role.ToLowerInvariant()));
}
