// About 560 lines: the constructions in which English news says who speaks; they share the tokens, the names and who spoke last.
namespace FactCheck.Reading;

/// <summary>Finds where a text says on whose word something rests, and who speaks at a place of it.</summary>
internal sealed class AttributionFinder
{
    private const int LongestApposition = 24;
    private const int LongestMemory = 6; // sentences
    private readonly Article article;
    private readonly IReadOnlyList<Token> tokens;
    private readonly SourceNames names;
    private readonly List<Frame>[] frames;
    private readonly Antecedents antecedents;
    private readonly NounPhrases phrases;
    private readonly ClauseShapes shapes;
    private readonly Dictionary<int, Voice?> voices = []; // by token: figures are asked about often
    private readonly ScriptTurns turns;

    public AttributionFinder(Article article, SourceNames names)
    {
        this.article = article;
        this.names = names;
        tokens = article.Tokens;
        frames = new List<Frame>[article.Sentences.Count];
        antecedents = new(article, names, frames);
        phrases = new(article);
        shapes = new(article);
        turns = new(article, names);
        for (var i = 0; i < frames.Length; i++) frames[i] = Read(i);
    }

    /// <summary>The frames of a sentence, in its order.</summary>
    public IReadOnlyList<Frame> Frames(int sentence) => frames[sentence];

    /// <summary>Who speaks at a token; null where the text speaks itself.</summary>
    public Voice? At(int token)
    {
        if (!voices.TryGetValue(token, out var voice)) voices[token] = voice = Find(token);
        return voice;
    }

    private Voice? Find(int token)
    {
        var index = article.SentenceOf(token);
        var sentence = article.Sentences[index];
        if (InSentence(frames[index], sentence, token) is { } frame) return SpeechWords.Denials.Contains(frame.Verb) ? null : frame.Voice;
        return article.Quoted[token] > 0 ? Speaker(index, token) : turns.Of(sentence.Paragraph);
    }

    /// <summary>The token belongs to the words for who speaks: "two officials said".</summary>
    public bool IsNameOfVoice(int token)
    {
        foreach (var frame in frames[article.SentenceOf(token)])
        {
            if (token >= frame.Voice.First && token < frame.Voice.Next) return true;
        }

        return false;
    }

    private Frame? InSentence(List<Frame> all, Sentence sentence, int token)
    {
        Frame? after = null, near = null, trailing = null;
        foreach (var frame in all)
        {
            var isBefore = frame.Next <= token;
            var between = isBefore ? shapes.Segments(frame.Next, token) : shapes.Segments(token, frame.First);
            if (isBefore && frame.Side is FrameSide.After) after = frame;
            else if (isBefore && frame.Side == FrameSide.Both && between == 0) near ??= frame;
            else if (!isBefore && frame.Side == FrameSide.Both && between == 0) near = near is null || near.First < token ? frame : near;
            else if (!isBefore && frame.Side == FrameSide.Before) trailing ??= frame;
            else if (isBefore && frame.Side == FrameSide.Before && after is null && (article.Quoted[token] > 0 || shapes.IsFragment(frame.Next, token))) after = frame; // "…," he said. "…"
        }

        if (after is not null && trailing is not null && after.Verb is "confirmed" or "recorded" or "counted" or "documented" or "registered" or "verified" or "detected" or "found" or "identified" or "logged" or "treated" or "reported" && trailing.Verb is "said" or "says" && trailing.First > token) return trailing; // "laboratories had confirmed …, the ministry said"
        if (after is not null && near is not null && near.First > token) return shapes.Segments(after.Next, token) == 0 && after.Verb is not ("denied" or "denies" or "rejected" or "disputed" or "dismissed") && near.Verb != "according" ? after : near;
        if (near is not null && (after is null || near.First > after.First)) return near;
        if (after is not null && trailing is not null && shapes.Segments(after.Next, token) > 0 && shapes.Segments(token, trailing.First) == 0) return trailing;
        return after ?? trailing ?? (all.Count == 1 && all[0].Side == FrameSide.Both && all[0].First >= sentence.Next - 1 ? all[0] : null);
    }

    /// <summary>Who says a quotation whose own sentence does not tell: the frame beside it in the paragraph, else who was quoted just before.</summary>
    private Voice? Speaker(int index, int token)
    {
        var paragraph = article.Sentences[index].Paragraph;
        for (var i = index - 1; i >= 0 && i >= index - 6 && article.Sentences[i].Paragraph == paragraph; i--)
        {
            if (frames[i].Count > 0) return frames[i][^1].Voice;
            var people = antecedents.PeopleIn(i, article.Sentences[i].Next).Distinct().ToList();
            if (people is [var person]) return new(names.Person(person), token, token + 1);
            if (people.Count > 1) break;
        }

        for (var i = index + 1; i < frames.Length && i <= index + 3 && article.Sentences[i].Paragraph == paragraph; i++)
        {
            if (frames[i].FirstOrDefault(frame => frame.Side == FrameSide.Before) is { } later) return later.Voice;
        }

        for (var i = index - 1; i >= 0 && i >= index - 6 && article.Sentences[i].Paragraph >= paragraph - 1; i--)
        {
            if (frames[i].Count > 0 && article.Sentences[i].Paragraph == paragraph - 1) return frames[i][^1].Voice;
            if (article.Sentences[i].Paragraph == paragraph - 1 && antecedents.PeopleIn(i, article.Sentences[i].Next).Distinct(StringComparer.Ordinal).ToList() is [var introduced]) return new(names.Person(introduced), token, token + 1);
        }

        return null;
    }

    private List<Frame> Read(int index)
    {
        var sentence = article.Sentences[index];
        var found = frames[index] = [];
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            if (!tokens[at].IsWord) continue;
            var frame = According(at, sentence) ?? Citing(at, sentence, found) ?? Verb(at, sentence, index, found) ?? Account(at, sentence, found);
            if (frame is null) continue;
            if (found.Count > 0 && found[^1].Next > frame.First && found[^1].First <= frame.First && found[^1].Verb is "according" && frame.Verb != "citing") continue;
            if (frame.Voice.Source is { } relay && found.Find(each => IsCitedBy(each, frame, relay)) is { } cited)
            {
                found.Remove(cited); // "The Times, citing court records, reported"; "Citing the union, the Times said"
                frame = frame with { First = Math.Min(cited.First, frame.First), Voice = cited.Voice with { Relays = [relay] }, Verb = "citing" };
            }

            if (found.LastOrDefault() is { } teller && IsTold(teller, frame))
            {
                found.Remove(teller); // "The Times, quoting Reuters, reported that the navy put …"
                frame = frame with { First = teller.First, Voice = Through(frame.Voice, teller.Voice) };
            }
            else if (frame is { Voice.Source: { } outlet } && (frame.Side == FrameSide.Before || (frame.Verb == "according" && found.Count > 0 && shapes.Segments(found[^1].Next, frame.First) == 0)) && names.IsOutlet(outlet) && found.Count > 0 && found.TrueForAll(each => each is { Side: FrameSide.After, Voice.Source: not null } && each.Voice.Source.Id != outlet.Id))
            {
                for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Voice = Through(found[i].Voice, frame.Voice) }; // "The airline said …, the Daily Post reported"
                continue;
            }

            found.RemoveAll(each => each.First >= frame.First && each.Next <= frame.Next && each.Verb != "citing");
            found.Add(frame);
            if (frame.Side == FrameSide.Both) at = Math.Max(at, frame.Next - 1);
        }

        return found;
    }

    /// <summary>Who speaks cites another: within the words that name the speaker, or right before them.</summary>
    private bool IsCitedBy(Frame cited, Frame frame, Source relay)
    {
        if (cited.Verb == "quoted") return cited.First >= frame.First && cited.Next <= frame.Next && cited.Voice.Relays is [var by] && by.Id == relay.Id;
        if (cited.Verb != "citing" || cited.Voice.Relays.Count > 0) return false;
        return (cited.First > frame.First && cited.Next <= frame.Next) || (cited.Next == frame.First - 1 && tokens[cited.Next].IsSymbol(',') && frame.Side == FrameSide.After)
            || (cited.Next == frame.First - 2 && tokens[cited.Next].IsSymbol(',') && tokens[cited.Next + 1].Is("the") && frame.Side == FrameSide.After);
    }

    /// <summary>One frame opens what the other passes on: it is an outlet's, or cites, and nothing but "that" and a date stands between.</summary>
    private bool IsTold(Frame teller, Frame frame)
    {
        if (teller.Voice.Source is not { } outlet || frame.Voice.Source is not { } origin || origin.Id == outlet.Id || frame.First < teller.Next) return false;
        if (frame.Side != FrameSide.After && !(frame.Verb == "according" && teller.Side == FrameSide.After)) return false;
        if (teller.Side == FrameSide.Before || !((teller.Verb is "citing" && teller.Voice.Relays.Count > 0) || names.IsOutlet(outlet))) return false;
        for (var i = teller.Next; i < frame.First; i++)
        {
            if (article.DateAt(i) is null && tokens[i].Lower is not ("that" or "on" or "," or "the" or "in" or "late" or "early" or "a" or "an")) return false;
        }

        return true;
    }

    private static Voice Through(Voice voice, Voice teller) => voice with
    {
        Relays = [.. teller.Relays.Append(teller.Source).OfType<Source>().Concat(voice.Relays).Where(each => each.Id != voice.Source?.Id).DistinctBy(each => each.Id)],
    };

    /// <summary>"according to the UN", "in the ministry's words", "by its own count".</summary>
    private Frame? According(int at, Sentence sentence)
    {
        if (at + 4 < sentence.Next && tokens[at].Is("by") && tokens[at + 1].Is("the") && tokens[at + 2].Lower is "reckoning" or "estimate" or "estimates" or "count" or "tally" or "calculation" or "calculations" && tokens[at + 3].Is("of") && phrases.End(at + 4, sentence.Next) is var reckoned && Made(at + 4, reckoned) is { } reckoner) return new(reckoner, at, reckoned, FrameSide.Both, "by");
        if (!tokens[at].Is("according") || at + 2 >= sentence.Next || !tokens[at + 1].Is("to")) return null;
        var next = phrases.End(at + 2, sentence.Next);
        var relay = Relayed(next, sentence.Next, out var end);
        var voice = Made(at + 2, next);
        if (relay is null && voice?.Source is { Kind: SourceKind.Document } && Issuer(next, sentence.Next) is { } issuer) (voice, next) = (issuer, issuer.Next); // "a study issued on Wednesday by the Brazos Institute"
        if (IsRole(voice?.Source) && next + 1 < sentence.Next && tokens[next].Is(",") && tokens[next + 1].IsCapitalised)
        {
            var close = phrases.End(next + 1, sentence.Next);
            var isName = (close >= sentence.Next || tokens[close].Kind == TokenKind.Symbol) && Enumerable.Range(next + 1, close - next - 1).All(i => tokens[i].IsCapitalised);
            if (Made(next + 1, close) is { Source.Kind: var kind } named && (kind == SourceKind.Person || (kind == SourceKind.Organisation && isName))) (voice, next) = (named, close); // "the director, Dr Peter Lema", "the operator, NorGrid"
        }

        if (voice is not null && relay is null) voice = SpokenFor(voice, ref next, sentence.Next);
        return voice is not null ? new(relay is null ? voice : voice with { Relays = [relay] }, at, Math.Max(next, end), FrameSide.Both, "according") : null;
    }

    /// <summary>Who issued what was just named: "issued on Wednesday by the Brazos Institute".</summary>
    private Voice? Issuer(int at, int limit)
    {
        if (at >= limit || tokens[at].Lower is not ("issued" or "published" or "released" or "carried" or "compiled" or "commissioned" or "written" or "drawn" or "on" or "by" or "from" or "prepared")) return null;
        for (var i = at; i + 1 < limit && i < at + 8; i++)
        {
            if (tokens[i].Kind == TokenKind.Symbol) return null;
            if (tokens[i].Lower is "by" or "from" && article.DateAt(i + 1) is null) return Made(i + 1, phrases.End(i + 1, limit));
        }

        return null;
    }

    /// <summary>Whose "the filing", "the bulletin" is: who spoke last by way of one.</summary>
    private Voice? Issued(int first, int next, List<Frame> found)
    {
        if (next - first != 2 || !tokens[first].Is("the") || !SpeechWords.Accounts.Contains(tokens[first + 1].Lower)) return null;
        var index = article.SentenceOf(first);
        for (var i = index; i >= 0 && i > index - LongestMemory; i--)
        {
            var sentence = article.Sentences[i];
            if (!Enumerable.Range(sentence.First, Math.Min(first, sentence.Next) - sentence.First).Any(at => tokens[at].Lower == tokens[first + 1].Lower)) continue;
            if ((i == index ? found : frames[i]).FirstOrDefault(frame => frame.Voice.Source is { } source && !names.IsOutlet(source))?.Voice is { } voice) return voice with { First = first, Next = next };
        }

        return null;
    }

    /// <summary>"cited by AFP", "quoted by state media", "seen by Reuters".</summary>
    private Source? Relayed(int at, int limit, out int next)
    {
        next = at;
        if (at < limit && tokens[at].IsSymbol(',')) at++;
        if (at + 2 >= limit || tokens[at].Lower is not ("cited" or "quoted" or "seen" or "obtained" or "carried" or "reported" or "published") || !tokens[at + 1].Is("by")) return null;
        next = phrases.End(at + 2, limit);
        return names.Named(at + 2, next);
    }

    /// <summary>"Reuters reported, citing two officials"; "state TV quoted the governor as saying".</summary>
    private Frame? Citing(int at, Sentence sentence, List<Frame> found)
    {
        var word = tokens[at].Lower;
        if (word is not ("citing" or "quoting" or "relaying" or "cited" or "quoted" or "quotes" or "cites")) return null;
        if (word is "quoted" or "cited" && at > sentence.First && tokens[at - 1].Lower is "was" or "were" or "is" or "are" or "been") return Quoted(at, sentence);
        if (at + 1 < sentence.Next && tokens[at + 1].Is("by")) return null;
        var next = phrases.End(at + 1, sentence.Next);
        if ((Issued(at + 1, next, found) ?? Made(at + 1, next)) is not { } voice) return null;
        voice = Named(voice, ref next, sentence.Next);
        var isVerb = word is not ("citing" or "quoting" or "relaying") && !(at > sentence.First && tokens[at - 1].Is("which") && found.LastOrDefault() is { Verb: "according" } told && told.Next == at - 2);
        if (isVerb)
        {
            if (next + 1 < sentence.Next && tokens[next].IsSymbol(','))
            {
                for (var i = next + 1; i + 1 < sentence.Next && i < next + 16; i++) // "quoted Ibrahim Sule, who leads the search, as saying"
                {
                    if (shapes.AsSaying(i, sentence.Next) != i) next = i;
                }
            }

            for (var i = next; i < sentence.Next && i < next + 5 && (article.DateAt(i) is not null || tokens[i].Is("on") || shapes.AsSaying(i, sentence.Next) != i); i++)
            {
                if (shapes.AsSaying(i, sentence.Next) != i) next = i; // "quoted Ms Keane on Wednesday as telling"
            }

            next = shapes.AsSaying(next, sentence.Next);
            return Subject(at, sentence, out var first, article.SentenceOf(at)) is { Source: { } relay } && relay.Id != voice.Source?.Id ? new(voice with { Relays = [relay] }, first, next, FrameSide.After, "quoted") : null;
        }

        var isOfSubject = next + 1 < sentence.Next && tokens[next].IsSymbol(',') && SpeechWords.Verbs.Contains(tokens[next + 1].Lower); // "Reuters, citing two officials, reported"
        var outer = isOfSubject ? null : found.LastOrDefault();
        if (outer?.Voice.Source is not { } publisher) return new(voice, at, next, FrameSide.Both, "citing");
        found.Remove(outer);
        return new(voice with { Relays = [publisher, .. outer.Voice.Relays] }, outer.First, outer.Side == FrameSide.After && outer.Next < at - 2 ? outer.Next : next, outer.Side == FrameSide.After && outer.Next < at - 2 ? FrameSide.After : FrameSide.Both, "citing");
    }

    /// <summary>"the train's operator, Iberlink, as saying": who is named beside a role.</summary>
    private Voice Named(Voice voice, ref int next, int limit)
    {
        if (!IsRole(voice.Source) || next + 2 >= limit || !tokens[next].IsSymbol(',') || !tokens[next + 1].IsCapitalised) return voice;
        var close = phrases.End(next + 1, limit);
        if (close >= limit || !tokens[close].IsSymbol(',') || Made(next + 1, close) is not { Source: { Kind: SourceKind.Person or SourceKind.Organisation or SourceKind.Outlet } source } named) return voice;
        var role = tokens[next - 1].Lower;
        if (source.Kind == SourceKind.Person && SpeechWords.BodyRoles.Contains(role)) source = names.Organisation(source.Name);
        next = close + 1;
        return named with { Source = names.Called(role, source) };
    }

    /// <summary>"The ministry was quoted by Canal Uno as saying": it speaks, the channel passes on.</summary>
    private Frame? Quoted(int at, Sentence sentence)
    {
        var next = at + 1;
        Source? relay = null;
        if (next + 1 < sentence.Next && tokens[next].Is("by"))
        {
            next = phrases.End(at + 2, sentence.Next);
            relay = Made(at + 2, next)?.Source;
            while (next < sentence.Next && (article.DateAt(next) is not null || tokens[next].Lower is "on" or "in" or "earlier")) next++;
        }

        if (shapes.AsSaying(next, sentence.Next) is var end && end == next) return null;
        return Subject(at, sentence, out var first, article.SentenceOf(at)) is { Source: not null } voice ? new(relay is null ? voice : voice with { Relays = [relay] }, first, end, FrameSide.After, "quoted") : null;
    }

    private Frame? Verb(int at, Sentence sentence, int index, List<Frame> found)
    {
        var word = tokens[at].Lower;
        if (!SpeechWords.Verbs.Contains(word) || (tokens[at].IsCapitalised && at > sentence.First)) return null;
        var before = at > sentence.First ? tokens[at - 1] : default;
        var after = at + 1 < sentence.Next ? tokens[at + 1].Lower : "";
        if (word is "put" or "puts" or "putting" or "placed" or "pegged" or "pegs" && !shapes.HasAt(at, sentence.Next)) return null;
        if (word is "claims" or "reports" or "counts" or "estimates" or "lists" or "records" or "projects" or "forecasts" or "documents" or "notes" or "states" or "registers" or "finds" && ((at > sentence.First && Numerals.Read(tokens, at - 1) is not null) || at + 1 >= sentence.Next || tokens[at + 1].Kind == TokenKind.Symbol && tokens[at + 1].Lower is "." or ";" or ")" || after is "for" or "of" or "by" or "from" or "and" or "were" or "are" or "to" or "against" or "had" or "have" or "with" or "where")) return null; // "12,000 people filed claims."
        if (word is "spoke" or "speaks" && after != "of") return null;
        if (word is "worked" && after != "out") return null;
        if (before.Lower is "be" or "being" or "is" or "are" or "was" or "were" or "been" && word != "saying") return after == "by" ? Passive(at, sentence) : null;
        if (before.Lower is "a" or "an" or "the" or "of" or "to" or "no" or "'s" or "its" or "their" or "his" or "her" or "for" && word is not ("said" or "says")) return null; // "a reported 12", "the claim"
        if (before.Lower is "," or "\"" or "'" or "—" or "–" && SpeechWords.Inverting.Contains(word))
        {
            var end = phrases.End(at + 1, sentence.Next);
            var isEnd = end >= sentence.Next || tokens[end].Kind == TokenKind.Symbol || article.DateAt(end) is not null || tokens[end].Lower is "on" or "in" or "who";
            if (isEnd && !shapes.IsSubjectBehind(end, sentence.Next) && end > at + 1 && tokens[at + 1].Kind == TokenKind.Word && Numerals.Read(tokens, at + 1) is null && after is not ("that" or "it" or "he" or "she" or "they" or "in" or "on" or "at") && Made(at + 1, end, index) is { } inverted)
            {
                if (IsRole(inverted.Source) && end + 1 < sentence.Next && tokens[end].Is(",") && tokens[end + 1].IsCapitalised && phrases.End(end + 1, sentence.Next) is var close && Made(end + 1, close) is { Source.Kind: SourceKind.Person } named) (inverted, end) = (named, close); // "said the minister, Jean Roux"
                inverted = SpokenFor(inverted, ref end, sentence.Next);
                var goesOn = end + 2 < sentence.Next && tokens[end].IsSymbol(',') && tokens[end + 1].Lower is "would" or "will" or "could" or "had" or "has" or "have" or "was" or "were" or "is" or "are"; // "the stadium, wrote Mr Willoughby, would cost £117m"
                return new(inverted, at, end, goesOn ? FrameSide.Both : FrameSide.Before, word);
            }
        }

        if (before.Lower is "and" or "but" or "also" or "then" && found.Count > 0 && found[^1].Verb != "according") return new(found[^1].Voice, at, at + 1, FrameSide.After, word); // "… and said that"
        if (before.Lower is "and" or "then" && found.Count == 0 && Numerals.Read(tokens, sentence.First) is null && Opener(sentence, at) is { } opens) return new(new Voice(opens, sentence.First, at), sentence.First, at + 1, FrameSide.After, word); // "Ann Lee, who chairs the board, stood up and said"
        if (word is "telling" && before.Is(",") && found.Count == 0 && Opener(sentence, at) is { } telling && Told(at + 1, sentence.Next) is { } told && told < sentence.Next && tokens[told].Is("that"))
        {
            var relays = IsOutlet(at + 1, told) && Made(at + 1, told) is { Source: { } outlet } ? new[] { outlet } : [];
            return new(new Voice(telling, relays, sentence.First, at), at, told, FrameSide.After, word); // "The agent, Paulo Teles, backed the sellers, telling Antena Norte that"
        }

        if (before.Is(",") && found.Count > 0 && word.EndsWith("ing", StringComparison.Ordinal)) return new(found[^1].Voice, at, at + 1, FrameSide.After, word); // "denied this, saying"
        if (Subject(at, sentence, out var first, index) is not { } voice) return null;
        if (tokens[first].Lower is "its" or "his" or "her" or "their" && found.Count > 0 && found[^1].Side == FrameSide.After && shapes.Segments(found[^1].Next, first) == 0 && !(voice.Source is { Kind: SourceKind.Person } && tokens[first - 1].Is("and"))) return null; // "said its officers found"
        if (voice.Source is not null && shapes.IsUnnamed(first, Math.Min(sentence.Next, at + 12))) voice = new Voice(names.Anonymous(voice.First, Math.Max(voice.Next, voice.First + 1)), voice.First, voice.Next);
        if (voice.Source is { Kind: SourceKind.Person } person && shapes.IsThing(at + 1, Math.Min(sentence.Next, at + 10)) && !Enumerable.Range(first, at - first).Any(i => SpeechWords.Titles.Contains(tokens[i].Lower))) voice = voice with { Source = names.Organisation(person.Name) }; // "Northvale Foods said its loss …"
        var next = at + 1;
        if (word is "told" or "tells" or "briefed" && Told(next, sentence.Next) is { } listener)
        {
            if (IsOutlet(next, listener) && Made(next, listener) is { Source: { } outlet }) voice = voice with { Relays = [outlet] }; // "told AFP"
            next = listener;
        }

        for (var i = next; i + 2 < sentence.Next && i < next + 8; i++) // "in remarks carried by state television"
        {
            if ((tokens[i].Lower is "carried" or "quoted" or "cited" or "broadcast" or "published" && tokens[i + 1].Is("by") || tokens[i].Is("interview") && tokens[i + 1].Lower is "with" or "to" or "on") && phrases.End(i + 2, sentence.Next) is var close && close > i + 2 && Made(i + 2, close) is { Source: { } carrier }) voice = voice with { Relays = [carrier] };
        }

        if (tokens[sentence.First].Lower is "speaking" && voice.Source is { Kind: SourceKind.Person } && SpeakingFor(sentence.First, phrases.End(sentence.First + 2, first), index) is { Source: { } spoken }) voice = voice with { Source = spoken };
        if (voice.Relays.Count == 0 && Interviewer(sentence.First, first) is { } interviewer && interviewer.Id != voice.Source?.Id) voice = voice with { Relays = [interviewer] };
        var opener = first > sentence.First ? tokens[first - 1].Lower : "";
        var isClosing = next >= sentence.Next || (tokens[next].Kind == TokenKind.Symbol && tokens[next].Lower is not ("£" or "$" or "€" or "¥" or "₹")) || article.DateAt(next) is not null || tokens[next].Lower is "in" or "on" or "at" or "late" or "during" or "through" or "via" or "by" or "after" or "before" or "following" or "earlier" or "within" or "outside" or "inside" or "when" or "last" or "yesterday" or "today" or "from" or "with" or "as" or "who";
        var then = next;
        while (then < sentence.Next && article.DateAt(then) is not null) then++;
        if (then > next && then < sentence.Next && tokens[then].Is("that")) isClosing = false; // "told a meeting last week that"
        var isColon = next < sentence.Next && tokens[next].Is(":") && shapes.HasContent(next, sentence.Next); // "Not 450, he said: there were 1,300"
        var side = opener is "," or "\"" or "'" or "—" or "–" or "?" or "!" && isClosing && shapes.HasContent(sentence.First, first)
            ? isColon || next < sentence.Next && tokens[next].Lower is "," && shapes.HasContent(next, sentence.Next) && article.Quoted[Math.Min(next + 1, sentence.Next - 1)] == 0 && tokens[Math.Min(next + 1, sentence.Next - 1)].Lower is not ("adding" or "as" or "but" or "while" or "with" or "citing") ? FrameSide.Both : FrameSide.Before
            : FrameSide.After;
        return new(voice, first, next, side, word);
    }

    /// <summary>The one person whom a sentence names before a token, else the body that opens it.</summary>
    private Source? Opener(Sentence sentence, int at)
    {
        var index = article.SentenceOf(sentence.First);
        return antecedents.PeopleIn(index, at).Distinct(StringComparer.Ordinal).ToList() is [var person] ? names.Person(person) : antecedents.Opening(index);
    }

    /// <summary>"In an interview with the Daily Star, …", "Speaking on state radio, …": the outlet.</summary>
    private Source? Interviewer(int first, int next)
    {
        for (var i = first; i + 2 < next && i < first + 4; i++)
        {
            if (tokens[i].Lower is not ("interview" or "speaking" or "remarks" or "comments" or "writing" or "appearing" or "column") || tokens[i + 1].Lower is not ("with" or "to" or "on" or "in" or "for" or "by")) continue;
            var end = phrases.End(i + 2, next);
            return end > i + 2 && IsOutlet(i + 2, end) ? names.Named(i + 2, end) : null;
        }

        return null;
    }

    /// <summary>"Jane Roe, a spokeswoman for Norlink": the body speaks.</summary>
    private Voice SpokenFor(Voice voice, ref int next, int limit)
    {
        if (voice.Source is not { Kind: SourceKind.Person } || next + 2 >= limit || !tokens[next].Is(",")) return voice;
        var end = phrases.End(next + 1, limit);
        if (Spokespeople.Find(tokens, next + 1, end) is null || Made(next + 1, end, article.SentenceOf(next)) is not { Source: { } body }) return voice;
        names.SpeaksFor(voice.First, next, body);
        next = end;
        return voice with { Source = body };
    }

    /// <summary>"a spokesman", "who speaks for the airline", "speaking for the airline": the body.</summary>
    private Voice? SpeakingFor(int first, int next, int index)
    {
        if (Spokespeople.Find(tokens, first, next) is not null) return Made(first, next, index);
        for (var i = first; i + 2 < next && i < first + 2; i++)
        {
            if (tokens[i].Lower is "speaks" or "speaking" or "spoke" or "speak" && tokens[i + 1].Is("for")) return Made(i + 2, next, index);
        }

        return null;
    }

    private Frame? Passive(int at, Sentence sentence)
    {
        var next = phrases.End(at + 2, sentence.Next);
        return Made(at + 2, next) is { } voice ? new(voice, at, next, FrameSide.Both, tokens[at].Lower) : null;
    }

    /// <summary>"AFP", "the Daily Post", "state television"; not "a newspaper".</summary>
    private bool IsOutlet(int first, int next)
    {
        if (tokens[first].Is("the")) first++;
        return first < next && (tokens[first].IsCapitalised || tokens[first].Is("state")) && names.Named(first, next) is { } source && names.IsOutlet(source);
    }

    /// <summary>The token after whom somebody told it.</summary>
    private int? Told(int at, int limit)
    {
        var end = phrases.End(at, limit);
        return end > at ? end : null;
    }

    /// <summary>"the UN estimate of 250,000", "the ministry's claim that 40 had died", "by its own count".</summary>
    private Frame? Account(int at, Sentence sentence, List<Frame> found)
    {
        if (!SpeechWords.Accounts.Contains(tokens[at].Lower) || at == sentence.First || at < article.HeadlineNext || (tokens[at].IsCapitalised && tokens[at - 1].IsCapitalised)) return null; // "the Harlan Post"
        var next = at + 1 < sentence.Next ? tokens[at + 1].Lower : "";
        var first = at;
        while (first > sentence.First && at - first < NounPhrases.Longest && tokens[first - 1] is { } token && ((token.IsCapitalised && token.Lower is not ("by" or "on" or "under" or "in" or "at")) || token.Lower is "'s" or "'" or "own" or "official" or "latest" or "first" or "initial" or "preliminary" or "provisional" or "death" or "of" or "for" || SpeechWords.Roles.Contains(token.Lower) || SpeechWords.Bodies.Contains(token.Lower) || token.Lower is "the" or "a" or "its" or "their")
               && !(token.Lower is "of" or "for" && first == at)) first--;
        if (first == at) return null;
        var isBy = first > sentence.First && tokens[first - 1].Lower is "by" or "on" or "under" && !(found.Count > 0 && tokens[at].Lower is "website" or "page" or "webpage" or "site" or "blog"); // "he said in a letter on the team's website"
        var isCopula = next is "is" or "was" or "stood" or "stands" or "remains" or "shows" or "showed" && tokens[at - 1].Lower is "'s" or "latest" or "first" or "initial" or "preliminary" or "provisional" or "own" or "official";
        if (!isBy && !isCopula && next is not ("of" or "that" or ":" or "put" or "puts" or "at" or "as") && !(isBy && tokens[at].Lower is "reckoning" or "count" or "estimate" or "tally" or "calculation" or "calculations" && tokens[at - 1].Lower is "its" or "their" or "his" or "her" or "own")) return null;
        if (tokens[first].Lower is "its" or "their" && found.Count == 0 && isBy) return (Owner(sentence, first) ?? antecedents.Of("it", article.SentenceOf(at), first)) is { } spoken ? new(spoken, first - 1, at + 1, FrameSide.Both, "by") : null;
        if (tokens[first].Lower is "his" or "her" && found.Count == 0 && isBy && antecedents.Of(tokens[first].Is("his") ? "he" : "she", article.SentenceOf(at), first) is { IsAmbiguous: false } counting) return new(counting, first - 1, at + 1, FrameSide.Both, "by");
        if (tokens[first].Lower is "its" or "their" or "his" or "her" && found.Count > 0 && isBy) return found[^1] with { First = first - 1, Next = at + 1, Side = FrameSide.Both, Verb = "by" };
        var end = tokens[at - 1].Lower is "'s" or "'" ? at - 1 : at;
        if (end - first == 1 && tokens[first].Lower is "the" or "a" or "its" or "their" or "official" or "own" or "latest" or "death") return null;
        if (!Enumerable.Range(first, end - first).Any(i => tokens[i].IsCapitalised || SpeechWords.Roles.Contains(tokens[i].Lower)) || Made(first, end) is not { Source: not null } voice) return null;
        return new(voice, isBy ? first - 1 : first, at + 1, isBy ? FrameSide.Both : FrameSide.After, isBy ? "by" : "account");
    }

    /// <summary>"The coalition's last march drew 20,000 by its own count": whose the subject of the sentence is.</summary>
    private Voice? Owner(Sentence sentence, int limit)
    {
        for (var i = sentence.First + 1; i < limit && i < sentence.First + 6; i++)
        {
            if (tokens[i].Is("'s")) return Made(sentence.First, i);
        }

        return null;
    }

    /// <summary>Who is the subject of a verb, an apposition between them or not.</summary>
    private Voice? Subject(int verb, Sentence sentence, out int first, int index = -1)
    {
        var end = verb;
        while (end > sentence.First && (SpeechWords.Idle.Contains(tokens[end - 1].Lower) || article.DateAt(end - 1) is not null || tokens[end - 1].Lower is "on" && article.DateAt(end) is not null)) end--;
        first = end;
        if (end == sentence.First) return null;
        if (tokens[end - 1].Lower is "who" or "which" && !tokens[end - 1].IsAllCapitals && end - 2 > sentence.First) end = tokens[end - 2].Is(",") ? end - 2 : end - 1;
        else if (tokens[end - 1].Is(",")) return Apposed(end - 1, sentence, out first, index);
        if (tokens[end - 1].Is(")")) end = phrases.Open(end - 1, sentence.First);

        first = end;
        while (first > sentence.First && end - first < NounPhrases.Longest && !phrases.IsBoundary(first - 1, end)) first--;
        if (first == end) return null;
        return Made(first, end, index);
    }

    /// <summary>Who stands before an apposition: "the Syrian Observatory, a UK-based monitor, said"; where that is but a role, who is named in it: "its director, Jane Roe, said".</summary>
    private Voice? Apposed(int comma, Sentence sentence, out int first, int index)
    {
        first = comma;
        var end = comma;
        for (var i = comma - 1; i > sentence.First && i > comma - LongestApposition; i--)
        {
            if (tokens[i].IsSymbol('"')) return null;
            if (!tokens[i].Is(",")) continue;
            var start = i;
            while (start > sentence.First && i - start < NounPhrases.Longest && !phrases.IsBoundary(start - 1, i)) start--;
            var closes = tokens[i - 1].Is(")") ? phrases.Open(i - 1, sentence.First) : i;
            if (closes < i)
            {
                start = closes;
                while (start > sentence.First && closes - start < NounPhrases.Longest && !phrases.IsBoundary(start - 1, closes)) start--;
            }

            if (start < closes && Made(start, closes, index) is { } voice)
            {
                first = start;
                if (end - i == 2 && tokens[i + 1].Lower is "prosecuting" or "defending" or "appearing" or "presiding" or "testifying") return voice; // "Judith Rowan QC, prosecuting, said"
                if (Relayed(i, end, out _) is { } carrier) return voice with { First = start, Relays = [carrier] }; // "rescue teams, quoted by NTV, put …"
                if (SpeakingFor(i + 1, end, index) is { Source: { Kind: not SourceKind.Anonymous } spoken } body)
                {
                    names.SpeaksFor(start, closes, spoken);
                    return body with { First = start };
                }

                if (Spokespeople.Find(tokens, start, closes) is not null && voice.Source is { } ofRole)
                {
                    names.SpeaksFor(i + 1, end, ofRole); // "the ministry's spokesman, Ali Roe, said"
                    return voice;
                }

                if (!IsRole(voice.Source) || Made(i + 1, end, index) is not { Source: { Kind: SourceKind.Person or SourceKind.Organisation or SourceKind.Outlet } source } named)
                {
                    if (IsRole(voice.Source) && start > sentence.First + 1 && tokens[start - 1].Is(",")) continue; // "Bob Tillis, president of Local 270, which represents city workers, said"
                    return voice;
                }

                var role = tokens[closes - 1].Lower;
                if (source.Kind == SourceKind.Person && SpeechWords.BodyRoles.Contains(role)) source = names.Organisation(source.Name);
                return named with { Source = names.Called(role, source), First = start };
            }

            end = i;
        }

        return null;
    }

    private Voice? Made(int first, int next, int index = -1)
    {
        while (first < next && article.DateAt(first) is not null) first++;
        if (first + 2 < next && tokens[first].Lower is "morning" or "afternoon" or "evening" or "night" && tokens[first + 1].Is("by")) first += 2; // "a report issued on Monday morning by the revenue office"
        if (first >= next) return null;
        var last = next - 1;
        if (SpeechWords.Pronouns.Contains(tokens[last].Lower)) return index < 0 ? null : antecedents.Of(tokens[last].Lower, index, last);
        if (Spokespeople.Find(tokens, first, next) is var (_, behind) && names.SpokenFor(first, next) is null && index >= 0 && antecedents.Body(index, first) is { } body)
        {
            return new(names.SpeaksFor(behind, next, body), first, next); // "Spokeswoman Jane Roe said", "its press office": of the body that spoke just before
        }

        for (var i = first + 1; i + 2 < next; i++) // "a UN report cited by AFP"
        {
            if (tokens[i].Lower is "cited" or "quoted" or "obtained" or "seen" or "carried" && tokens[i + 1].Is("by")) return names.Named(first, i) is { } cited && names.Named(i + 2, next) is { } by ? new Voice(cited, [by], first, i) : null;
        }

        if (tokens[next - 1].Lower is "statement" or "letter" or "communique" && !tokens[next - 1].IsCapitalised && first > 0 && !Enumerable.Range(first, next - first).Any(i => tokens[i].IsCapitalised || tokens[i].Is("'s")))
        {
            var sentence = article.Sentences[article.SentenceOf(first)];
            for (var i = sentence.First; i < first; i++)
            {
                if (names.Watched(i, first) is { } issuer) return new(issuer, first, next);
            }
        }

        if (names.Named(first, next) is not { } source) return null;
        return Before(first, next, index, source) ?? new(source, first, next);
    }

    /// <summary>"The agency" is who spoke in the sentence before, where no name of the text has that word.</summary>
    private Voice? Before(int first, int next, int index, Source source)
    {
        if (index < 1 || tokens[next - 1].Lower is not ("agency" or "service" or "body" or "organisation" or "organization" or "force") || !tokens[first].Is("the") || next - first != 2) return null;
        if (source.Name.Contains(tokens[next - 1].Text, StringComparison.OrdinalIgnoreCase) && source.Kind == SourceKind.Organisation) return null;
        if (article.Sentences[index - 1].Paragraph != article.Sentences[index].Paragraph || frames[index - 1] is not [.., { Voice: { Source: { Kind: SourceKind.Organisation or SourceKind.Unknown } speaker } voice }]) return null;
        return names.IsOutlet(speaker) ? null : voice with { First = first, Next = next };
    }

    private static bool IsRole(Source? source) => source is { Kind: SourceKind.Unknown, Name: var name } && (char.IsLower(name[0]) || char.IsLower(name[name.LastIndexOf(' ') + 1]));
}
