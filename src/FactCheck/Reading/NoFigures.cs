// About 300 lines: the reasons for which a number of a text is no figure, each a short test.
namespace FactCheck.Reading;

/// <summary>Tells which numbers are no figures: names, labels, ages, scores, ratios, multiples, addresses, telephone numbers, what points back, what is denied.</summary>
internal sealed class NoFigures(IReadOnlyList<Token> tokens)
{
    private const int LongestDenial = 14;

    private static readonly HashSet<string> Labels = Vocabulary.Set(
        "subsection subsections clauses psalm hymn bug column ward precinct courtroom junction junctions exits gates rooms platforms routes counts page pages section sections chapter article articles paragraph paragraphs room no. nos number flight route highway interstate channel resolution phase stage level grade step round game type category magnitude exit gate row seat apartment flat suite unit "
        + "docket motion windows prisoner inmate incident cell slot stand size badge pc case version count counts reactor lane ward district zone area block item clause footnote figure table appendix annex exhibit line verse act scene rule title schedule part volume vol issue bill proposition amendment form tier class "
        + "episode season top formula model mark lot juror track platform terminal pier runway bus train tram group week day year chart band division bay hall building sector strain plant hangar court code pp p covid section. verses pages. line. apollo world war "
        + "§ # isbn tel phone call extension ext room. sgt");

    private static readonly HashSet<string> PointsBack = Vocabulary.Set("the these those both all his her its their our my your other any each every first last next past");
    private static readonly HashSet<string> Fractions = Vocabulary.Set("third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths half halves hundredth hundredths thousandth");
    private static readonly HashSet<string> Multiples = Vocabulary.Set("times fold x tenfold -fold");
    private static readonly HashSet<string> Streets = Vocabulary.Set("street st st. road rd avenue ave lane drive boulevard blvd place square way court plaza tower towers mews wharf quay park house terrace close crescent parkway highway alley row gardens downing");
    private static readonly HashSet<string> Compounds = Vocabulary.Set("strong plus odd ish person people or seat bed member vehicle car truck man men tonne ton kilometre kilometer mile hectare acre metre meter foot litre kilo dollar euro pound percent percentage");
    private static readonly HashSet<string> Scoring = Vocabulary.Set("odds won win wins beat beats beaten lost lose defeated drew draw led lead vote voted voting score scored defeat victory thrashed edged by ahead trailed down up");
    private static readonly HashSet<string> Scored = Vocabulary.Set("win victory defeat loss vote ruling decision draw lead majority margin split score defeats wins votes thrashing rout favour against at on in over");
    private static readonly HashSet<string> Changes = Vocabulary.Set(
        "rose rise rises rising fell fall falls falling increased increase increases increasing decreased climbed climbs jumped jumps dropped drops dropping grew grown grows growing up down raised raises raising cut cuts cutting lowered revised revising soared surged "
        + "slid slipped dipped declined declining went gone shrank shrunk risen fallen swelled slashed reduced expanded doubled trimmed narrowed widened edged lifted corrected amended changed updated slashing dwindled plunged slumped ballooned");

    private static readonly HashSet<string> Denials = Vocabulary.Set("denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismissing disputed disputes dispute disputing refuted refutes refuting untrue false");
    private static readonly HashSet<string> Accounts = Vocabulary.Set("figure figures claim claims number numbers toll estimate estimates report reports suggestion suggestions allegation allegations account accounts count counts total totals that rumours rumors reporting saying");
    private static readonly HashSet<string> People = Vocabulary.Set("aged those people children anyone adults women men everyone patients residents drivers workers voters citizens age ages anybody everybody youngsters teenagers kids girls boys");
    private static readonly HashSet<string> HeadlineVerbs = Vocabulary.Set("kills kill hits hit tops leaves leave injures wounds over at least to of least than nearly almost about for with after as up reaches passes in and on by from killed says seeks cuts adds creates sheds loses gains claims nears exceeds dead under between some around only another more than if when where while until because but that so");

    /// <summary>The token after a number that is no figure, or null where it may be one.</summary>
    public int? Skips(Numeral number)
    {
        var (at, next) = (number.First, number.Next);
        if (IsChain(at, out var end)) return end;
        if (IsGluedName(at)) return next;
        if (IsLabelled(number)) return next + 1 < tokens.Count && tokens[next].Lower is "-" or "–" && tokens[next].IsGlued && tokens[next + 1].Kind == TokenKind.Number ? next + 2 : next;
        if (!number.IsWords && at > 0 && ((tokens[at - 1].IsSymbol('\'') && tokens[at].IsGlued && tokens[at].Text.Length == 2) || Before(at) is "h")) return next; // "'99", "2h 10m"
        if (tokens[at].Text is "737" or "747" or "757" or "767" or "777" or "787" or "380" or "320" && Before(at) is "the" or "a" or "an" && !(next < tokens.Count && Vocabulary.IsCounted(tokens[next].Lower))) return next;
        if (IsFraction(next)) return next + 1;
        if (Ratio(number) is { } ratio) return ratio;
        if (IsPartOfCode(at) || IsTimeWithPoint(number) || IsCalibre(number)) return next;
        if (IsWholeName(number) is { } name) return name;
        if (Before(at) is "par" or "extension" || (Before(at) is "." && Before(at - 1) is "ext") || (Before(at) is "text" or "dial" && !number.IsWords && number.Value >= 100)) return next;
        if (number.Value <= 12 && After(next) is "apiece" && Before(at) is "was" or "were" or "finished" or "drew" or "ended" or "stood") return next; // a score
        if (number.Value <= 12 && Before(at) is "between" && After(next) is "and" && Numerals.Read(tokens, next + 1) is { Value: <= 12, Scale: 1 } later && later.Value < number.Value) return later.Next; // "between 9 and 5"
        if (!number.IsWords && number.Scale == 1 && tokens[at].Text.Length >= 5 && tokens[at].Text.All(char.IsDigit) && next < tokens.Count && tokens[next].IsCapitalised && !IsUnit(next)) return next; // "99942 Apophis"
        if (Before(at) is "all" && After(next) is "of" && After(next + 1) is "them" or "those" or "these" or "us" or "you") return next; // "all 33 of them"
        if (Before(at) is "at" or "until" or "till" or "by" or "after" or "before" or "around" or "from" or "since" && number.Value <= 12 && IsPartOfDay(next)) return next; // "at six this evening"
        if (number.IsWords && number.Value <= 12 && number.Scale == 1 && PointsBack.Contains(Before(at)) && !IsUnit(next)) return next;
        if (number.IsWords && number.Value == 1 && number.Scale == 1) return IsOne(next) && Before(at) != "no" ? null : next;
        if (number.IsWords && number.Value == 0 && !(next < tokens.Count && (Vocabulary.IsCounted(After(next)) || Vocabulary.IsHarmed(After(next)) || Vocabulary.MeasureOf(After(next)) != Measure.Other || IsUnit(next)))) return next;
        if (Before(at) is "of" && Before(at - 1) is "mother" or "father" or "parent" or "grandmother" or "grandfather" or "mum" or "dad" && number.IsWords) return next;
        if (Before(at) is "minus" && Before(at - 1) is "or" or "/" || Before(at) is "±") return next;
        if (tokens[at].Text is "100" or "200" or "400" or "800" or "1500" or "5000" or "10000" && number.Scale == 1_000_000 && tokens[at + 1].IsGlued && Before(at) is "the" or "men's" or "women's") return next; // "the 400m"
        if (IsAddress(number) || IsListing(number)) return next;
        return null;
    }

    /// <summary>The token after a number that its own ending makes no figure: an ordinal, a multiple, a compound such as "12-storey".</summary>
    public int? Ends(Numeral number, int next, Unit? unit)
    {
        if (next >= tokens.Count) return null;
        var token = tokens[next];
        if (unit is null && token is { IsWord: true, IsGlued: true } && next == number.Next && token.Lower != "p") return next + 1;
        if (Multiples.Contains(token.Lower) || (token.IsSymbol('-') && After(next + 1) is "fold" or "times")) return next + 1;
        if (token.Is("°") && unit is null) return next + 1;
        if (unit is null && (token.Lower is "north" or "south" or "east" or "west" or "minds" || (token.IsCapitalised && token.Lower is "battalion" or "brigade" or "regiment" or "squadron" or "division" or "corps" or "commando" or "para"))) return next + 1;
        if (number.Scale == 1_000 && tokens[next - 1].IsGlued && token.Lower is "race" or "run" or "walk") return next; // "a 5k run"
        if (unit is { Code: "percent" } && token.Lower is "confidence" or "ci" or "credible" or "prediction" or "uncertainty") return next;
        if (unit is { Code: "ft" } && token.Kind == TokenKind.Number && After(next + 1) is "in") return next + 2; // "5ft 10in"
        if (unit is null && token.Lower is "train" or "bulletin" or "flight" or "ferry" or "bus" && Before(number.First) is "the" && number.Value < 24 && tokens[number.First].Text.Contains('.', StringComparison.Ordinal)) return next;
        if (unit is null && number.IsWords && token.Text is "Nations") return next;
        if (token.Is("block") || (token.Is("on") && After(next + 2) is "richter") || After(next) is "u.s.c." or "mph" && unit is not null) return next;
        if (unit is not null || !token.IsSymbol('-') || !token.IsGlued || next + 1 >= tokens.Count || !tokens[next + 1].IsGlued || !tokens[next + 1].IsWord) return null;
        var word = After(next + 1);
        if (word is "to" or "or" or "and") return null;
        return Compounds.Contains(word) && (number.Value > 12 || word is "strong" or "plus" or "odd" or "ish") ? null : next + 2;
    }

    /// <summary>"won 3-2", "a 52-48 vote", "beat them 4 to 1".</summary>
    public bool IsScore(Numeral low, Numeral high, int first, int next, bool isSign)
    {
        if (low.Scale > 1 || high.Scale > 1 || low.Value > 999 || high.Value > 999) return false;
        var isScored = After(next) is { } after && Scored.Contains(after) && !(after is "in" or "at" or "on" or "over" or "against" && high.Value > low.Value);
        for (var i = first - 1; i >= 0 && i >= first - 4 && !isScored; i--)
        {
            if (tokens[i].Kind is TokenKind.Break or TokenKind.Symbol) break;
            isScored = Scoring.Contains(tokens[i].Lower) && !(tokens[i].Lower is "up" or "down" or "by" or "lost" && high.Value > low.Value);
        }

        if (isSign && high.Value <= 40 && After(next) is "up" or "down") return true; // "15-40 down"
        return isScored || (isSign && low.Value >= high.Value);
    }

    /// <summary>A word of change stands shortly before: "rose from 12 to 15" tells two figures, no range.</summary>
    public bool IsChange(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 8; i--)
        {
            if (tokens[i].Kind == TokenKind.Break || tokens[i].Lower is "." or ";" or "range" or "ranging" or "ranged" or "ranges") return false;
            if (Changes.Contains(tokens[i].Lower)) return true;
        }

        return false;
    }

    /// <summary>Whether the words before a number are a modifier here: "over 300" is, "took over 300 ships" is not.</summary>
    public bool IsModifier(int first, int next, Numeral number)
    {
        var word = tokens[first].Lower;
        var before = Before(first);
        return word switch
        {
            "over" when next == first + 1 => before is not ("turned" or "handed" or "took" or "taken" or "take" or "hand" or "turn" or "handing" or "all" or "taking" or "poring" or "row" or "spread" or "spreading" or "stretched" or "extended" or "stretching"),
            "passed" or "passes" or "crossed" or "crossing" or "past" or "beyond" or "overtook" => number.Value >= 100 && (before is "has" or "had" or "have" or "toll" or "already" or "just" or "count" or "number" or "total" or "cases" or "and" or "deaths" or "dead" or "well" || Changes.Contains(before)),
            "some" => !(number.IsWords && number.Value < 10) && before is not ("and" or "of"),
            "estimated" => before is "an" or "the" or "with" or "to" or "of" or "and" or "," or "its" or "their" or "",
            "up" or "upto" => before is not ("revised" or "went" or "rose" or "raised" or "moved" or "was" or "add" or "adds" or "added" or "adding" or "sums" or "amounts" or "comes"),
            "near" => number.Value >= 20 && before is not ("killed" or "found" or "camp" or "village"),
            "about" => before is not ("talk" or "talked" or "asked" or "what" or "spoke" or "concerns"),
            "short" => before is not "fell" || next > first + 1,
            "minimum" or "a" when next == first + 1 => true,
            _ => true,
        };
    }

    /// <summary>Whether words after a number are its modifier: "200 and more" is, "200 and more than 300" is not.</summary>
    public bool IsSuffix(int first, int next, bool isNext, Numeral number) => tokens[first].Lower switch
    {
        "and" or "or" => After(next) is not "than" && (tokens[next - 1].Lower is not ("more" or "less" or "fewer" or "over" or "above") || !IsNumber(next)),
        "plus" or "+" or "odd" or "ish" => isNext && !IsNumber(next) && (number.Value >= 10 || tokens[first].IsGlued),
        "-" => isNext && tokens[first].IsGlued,
        "at" when isNext && tokens[next - 1].Is("most") => true,
        "at" or "approximately" or "minimum" or "maximum" => IsClauseEnd(next),
        _ => true,
    };

    /// <summary>A number with "the" before it that something is held against: no bound of what is counted, unless it is a mark that is passed.</summary>
    public bool IsMark(int number, int next) => Before(number) is "the" && Before(number - 1) is not "than" && After(next) is not ("mark" or "threshold" or "barrier" or "milestone" or "level") && After(next + 1) is not ("mark" or "threshold");

    /// <summary>An age: "aged 12", "Smith, 45,", "under-18s", "children under 5", "turned 50".</summary>
    public bool IsAge(int first, int next, Numeral number)
    {
        if (number.Value > 120 || number.Scale > 1) return false;
        var before = Before(first);
        if (before is "is" or "was" && Before(first - 1) is "brother" or "sister" or "son" or "daughter" or "husband" or "wife" or "father" or "mother" or "friend" or "cousin" or "nephew" or "niece" or "grandson" or "granddaughter" && IsClauseEnd(next) | After(next) is "and" or "but") return true; // "my brother is 24 and …"
        if (before is "of" && Before(first - 1) is "man" or "woman" or "boy" or "girl" && IsClauseEnd(next) | After(next) is "was" or "were" or "had" or "died" or "from" or "and" or "who" or "has") return true; // "a woman of 63"
        if (before is "aged" or "age" or "ages" || (before is "between" or "of" or "from" or "over" or "under" or "at" && Before(first - 1) is "aged" or "age" or "ages")) return true;
        if (before is "and" or "or" or "to" && first > 2 && tokens[first - 2].Kind == TokenKind.Number && (Before(first - 2) is "aged" or "ages" || (Before(first - 2) is "of" && Before(first - 3) is "ages"))) return true;
        if (first == number.First && next == number.Next && After(next) is "when" && before is "was" or "is" or "and" or "only" or "just" or "aged") return true; // "he was 12 when the war began"
        if (before is "turned" or "turns" or "turning" && !(next < tokens.Count && (Vocabulary.IsCounted(tokens[next].Lower) || tokens[next].Lower is "of"))) return true;
        if (before is "past" or "to" && Before(first - 1) is "half" or "quarter" || (before is "is" or "was" && Before(first - 1) is "who" or "he" or "she" && IsClauseEnd(next))) return true;
        if (before is "at" && IsClauseEnd(next) && first == number.First && !IsPutAt(first)) return true;
        if (next < tokens.Count && tokens[next] is { Lower: "s", IsGlued: true }) return true;
        var isBound = first < number.First;
        if (isBound && tokens[first].Lower is "over" or "under" && before is "be" or "is" or "are" or "was" or "were" && IsClauseEnd(next) | (next < tokens.Count && tokens[next].Lower is "and" or "or") && number.Value is >= 12 and <= 75) return true; // "must be over 18"
        if (isBound && People.Contains(before) && !(next < tokens.Count && Vocabulary.IsCounted(tokens[next].Lower))) return tokens[first].Lower is "over" or "under" or "above" or "below" or "younger" or "older";
        if (isBound || next > number.Next || number.Value < 1 || first < 2) return false;
        if (tokens[first - 1].IsSymbol('(') && tokens[first - 2].IsCapitalised && next < tokens.Count && tokens[next].IsSymbol(')')) return true;
        if (!tokens[first - 1].IsSymbol(',') || !tokens[first - 2].IsWord || number.Scale > 1) return false;
        if (next < tokens.Count && tokens[next].IsSymbol(')')) return true;
        if (next < tokens.Count && tokens[next].IsSymbol(',') && !tokens[first - 2].Lower.EndsWith('s')) return true; // "its pilot, 29, ejected"
        if (next + 1 < tokens.Count && tokens[next].IsSymbol(',') && tokens[next + 1].Lower is "was" or "who" or "is" or "of" or "from" or "has" or "had" or "were" or "said" or "told" or "a" or "an" or "whose") return true;
        return tokens[first - 2].IsCapitalised && next < tokens.Count && (tokens[next].Lower is "," or "." or ")" or ";" || (tokens[next].Is("and") && next + 1 < tokens.Count && tokens[next + 1].IsCapitalised));
    }

    /// <summary>"put the toll at 12", "stood at 40": no time of day and no age.</summary>
    private bool IsPutAt(int first)
    {
        for (var i = first - 2; i >= 0 && i >= first - 12 && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (tokens[i].Lower is "put" or "puts" or "putting" or "stood" or "stands" or "stand" or "toll" or "count" or "number" or "estimated" or "remained" or "remains" or "figure" or "total" or "deaths" or "dead" or "kept" or "set" or "placed" or "pegged" or "crowd" or "turnout" or "attendance" or "estimate" or "tally" or "stayed" or "cases") return true;
        }

        return false;
    }

    /// <summary>"[12]", "(12)": a note, or a number said again.</summary>
    public int? Bracketed(int at) =>
        tokens[at].Lower is "[" or "(" && at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 2].Lower is "]" or ")" && (tokens[at].Is("[") || (tokens[at].IsGlued && at > 0 && tokens[at - 1].Kind == TokenKind.Number) || IsSaidAgain(at)) ? at + 3 : null;

    /// <summary>The number is denied, or rejected, by who speaks: "not 3 million", "rejects the figure of 3 million", "denied that 40 had died".</summary>
    public bool IsDenied(int first)
    {
        var before = Before(first);
        if (before is "not" or "never" || (before is "than" && Before(first - 1) is "rather") || (before is "of" && Before(first - 1) is "instead") || (before is "the" && Before(first - 1) is "not")) return true;
        var isAccount = false;
        for (var i = first - 1; i >= 0 && i >= first - LongestDenial; i--)
        {
            var word = tokens[i].Lower;
            if (tokens[i].Kind == TokenKind.Break || word is "." or ";" or "," or "but" or "'s" or "'" or "by" or "—" or "–" or "said" or "says") return false;
            if (isAccount && (tokens[i].Kind == TokenKind.Number || (tokens[i].IsCapitalised && !IsSentenceStart(i)))) return false; // another's account is disputed, and stays that one's
            if (word is "true" && Before(i) is "not") return isAccount;
            if (Denials.Contains(word)) return isAccount && !(i > 0 && Before(i) is "not");
            isAccount |= Accounts.Contains(word);
        }

        return false;
    }

    /// <summary>"tonight", "this evening", "in the morning".</summary>
    private bool IsPartOfDay(int at) =>
        After(at) is "tonight" || (After(at) is "this" && After(at + 1) is "morning" or "afternoon" or "evening") || (After(at) is "in" && After(at + 1) is "the" && After(at + 2) is "morning" or "afternoon" or "evening");

    /// <summary>"25 to life", "ten past eight", "Nineteen Eighty-Four", "120 degrees east", "the 8.15", "in 54.02": the token after what is no figure.</summary>
    private int? IsWholeName(Numeral number)
    {
        var (at, next) = (number.First, number.Next);
        if (After(next) is "to" && After(next + 1) is "life") return next + 2;
        if (After(next) is "past" && Numerals.Read(tokens, next + 1) is { Value: <= 12, Scale: 1 } hour) return hour.Next;
        if (number is { IsWords: true, Value: >= 11 and <= 20 } && next < tokens.Count && tokens[next].IsWord && Numerals.Read(tokens, next) is { IsWords: true, Value: >= 10 and <= 99 } years && years.First == next) return years.Next;
        if (After(next) is "degrees" && After(next + 1) is "east" or "west" or "north" or "south") return next;
        if (number is { IsWords: false, Scale: 1_000 } && number.Value < 10_000 && tokens[next - 1].Text is "K" && After(next) is "screen" or "tv" or "video" or "resolution" or "television" or "camera") return next;
        var isPoint = !number.IsWords && number.Scale == 1 && tokens[at].Text is { Length: 4 or 5 } text && text[^3] == '.';
        if (isPoint && Before(at) is "the" && tokens[at].Text[^2] < '6' && number.Value < 24 && (IsClauseEnd(next) || After(next) is "from" or "to" or "train")) return next;
        return isPoint && Before(at) is "in" && (IsClauseEnd(next) || After(next) is "and" or "seconds") ? next : null;
    }

    /// <summary>"CVE-2023-41064", "P5+1", "PM2.5", "Rule 11(b)(2)": a number inside a code.</summary>
    private bool IsPartOfCode(int at)
    {
        if (at < 2 || tokens[at - 1].Kind != TokenKind.Symbol || !tokens[at - 1].IsGlued) return false;
        if (tokens[at - 1].IsSymbol('(') && tokens[at - 2].IsSymbol(')')) return true;
        if (!tokens[at].IsGlued) return false;
        if (tokens[at - 1].Is("+") && tokens[at - 2].Kind is TokenKind.Code or TokenKind.Word) return true;
        if (tokens[at - 1].Is(".") && tokens[at - 2].Text.Any(char.IsLetter) && tokens[at - 2].Text.Any(char.IsDigit)) return true;
        var first = at;
        while (first > 1 && tokens[first].IsGlued && tokens[first - 1].IsSymbol('-') && tokens[first - 1].IsGlued && tokens[first - 2].Kind is TokenKind.Number or TokenKind.Code) first -= 2;
        return first < at && first > 1 && tokens[first].IsGlued && tokens[first - 1].IsSymbol('-') && tokens[first - 2].IsAllCapitals;
    }

    /// <summary>"after 9.30": a time of day.</summary>
    private bool IsTimeWithPoint(Numeral number) =>
        !number.IsWords && number.Scale == 1 && number.Value < 24 && tokens[number.First].Text is { Length: 4 or 5 } text && text[^3] == '.' && text[^2] < '6'
        && Before(number.First) is "after" or "before" or "until" or "till" or "at" or "from" or "since" or "by" && IsClauseEnd(number.Next);

    /// <summary>"a .22 rifle".</summary>
    private bool IsCalibre(Numeral number) => !number.IsWords && number.Value is > 1 and <= 50 && After(number.Next) is "rifle" or "pistol" or "revolver" or "handgun" or "shotgun" or "calibre" or "caliber" or "gauge" or "bullet";

    private bool IsGluedName(int at)
    {
        if (at < 2 || !tokens[at].IsGlued || !tokens[at - 1].IsSymbol('-') || !tokens[at - 1].IsGlued) return at > 0 && tokens[at].IsGlued && tokens[at - 1].IsWord;
        if (tokens[at - 2].Kind == TokenKind.Code && tokens[at - 2].IsGlued) return true; // "IT-04-84"
        return tokens[at - 2].IsWord && !Numerals.IsScale(tokens[at - 2].Lower);
    }

    private bool IsLabelled(Numeral number)
    {
        var at = number.First;
        if (at == 0 || number.Scale > 1) return false;
        var before = tokens[at - 1];
        var isBare = !number.IsWords && !tokens[at].Text.Contains(',', StringComparison.Ordinal) && tokens[at].Text.Length <= 4;
        var counts = IsCountedNext(number.Next);
        if (before.Lower is "and" or "to" or "or" or "-" or "–" && isBare && at > 2 && tokens[at - 2].Kind == TokenKind.Number && Labels.Contains(tokens[at - 3].Lower) && !counts) return true; // "junctions 10 and 11"
        if (Labels.Contains(before.Lower) && (isBare || number.IsWords) && !IsUnit(number.Next)) return !counts || before.Lower is "windows" or "seat" or "cell" or "size" || (before.IsCapitalised && before.Lower is "zone" or "gate" or "lot" or "platform" or "bus" or "tram" or "line" or "studio" or "stage" or "phase" or "type" or "grade" or "level") || before.Lower is "no." or "page" or "section" or "article" or "ward" or "room" or "chapter" or "version" or "district" or "precinct" or "courtroom" or "route" or "highway" or "column" or "psalm" or "hymn";
        if (isBare && before.IsAllCapitals && before.Text.Length <= 4 && !SpeechWords.WellKnown.ContainsKey(before.Text) && !IsUnit(number.Next) && (before.Text.Length == 2 || !counts)) return true; // "LH 400"
        if (isBare && !before.IsCapitalised && before.IsWord && before.Text.Any(char.IsUpper)) return true; // "iPhone 15"
        if (number.IsWords && number.Value <= 12 && tokens[at].IsCapitalised && before.IsCapitalised && !IsSentenceStart(at - 1)) return true; // "the Big Ten"
        if (tokens[at].Text is "999" or "911" or "112" or "101" or "111" && before.Lower is "rung" or "rang" or "ring" or "call" or "called" or "calling" or "dial" or "dialled" or "dialed" or "phoned") return true;
        if (before.Is("of") && at > 1 && tokens[at - 2].Text is "Group" && number.Value is 7 or 8 or 20 or 77) return true;
        if (number.Next < tokens.Count && tokens[number.Next].IsSymbol('-') && After(number.Next + 1) is "magnitude") return true;
        if (!isBare || counts || IsUnit(number.Next) || !before.IsCapitalised || before.Lower.EndsWith("day", StringComparison.Ordinal) || before.Lower.EndsWith("days", StringComparison.Ordinal) || before.IsAllCapitals && before.Text.Length > 6) return false;
        if (HeadlineVerbs.Contains(before.Lower) || Vocabulary.MeasureOf(before.Lower) != Measure.Other || Modifiers.Before.EndsBefore(tokens, at, out _, out _) || Changes.Contains(before.Lower)) return false;
        return !IsSentenceStart(at - 1) || before.Lower is not ("in" or "on" or "at" or "only" or "another" or "a" or "the" or "there" or "and" or "but" or "than");
    }

    private bool IsCountedNext(int next)
    {
        for (var i = next; i < next + 3 && i < tokens.Count; i++)
        {
            if (Vocabulary.IsCounted(tokens[i].Lower) || Vocabulary.IsHarmed(tokens[i].Lower) || (i == next && (tokens[i].Lower is "others" or "more" or "people's" || (tokens[i].Lower is "were" or "have" or "had" && i + 1 < tokens.Count && (Vocabulary.IsHarmed(tokens[i + 1].Lower) || tokens[i + 1].Lower is "been" or "still" or "being" or "reported" or "lost" or "fled"))))) return true;
            if (!tokens[i].IsWord || tokens[i].Lower is "and" or "or" or "in" or "on" or "at" or "of" or "to" or "for") return false;
        }

        return false;
    }

    private bool IsOne(int next)
    {
        for (var i = next; i < next + 3 && i < tokens.Count; i++)
        {
            if (tokens[i].Lower is "of" or "side" or "day" or "thing" or "way" or "point" or "time" or "another" or "by" or "in" or "on" or "to" or "and" or "or") return false;
            if (Vocabulary.IsCounted(tokens[i].Lower) || Vocabulary.IsHarmed(tokens[i].Lower)) return After(i + 1) is not "'s";
            if (!tokens[i].IsWord) return false;
        }

        return false;
    }

    private bool IsFraction(int next) => next < tokens.Count && (Fractions.Contains(tokens[next].Lower) || (tokens[next].IsSymbol('-') && Fractions.Contains(After(next + 1))));

    /// <summary>"one in five", "two out of three", "3 of every 10".</summary>
    private int? Ratio(Numeral number)
    {
        var next = number.Next;
        for (var noun = next; number.Value == 1 && noun < next + 6 && noun < tokens.Count && (tokens[noun].IsWord || tokens[noun].IsSymbol('-')) && tokens[noun].Lower is not ("in" or "out"); noun++) // "one train in three"
        {
            if (After(noun + 1) is "in" && Numerals.Read(tokens, noun + 2) is { Scale: 1, Value: <= 20 } parts && IsClauseEnd(parts.Next) | After(parts.Next) is "was" or "were" or "is" or "are" or "has" or "have" or "had" or "ran" or "will") return parts.Next;
        }

        var link = After(next) is "in" ? next + 1 : After(next) is "out" && After(next + 1) is "of" ? next + 2 : After(next) is "of" && After(next + 1) is "every" ? next + 2 : 0;
        if (link > 0 && After(link) is "every" or "each") link++;
        if (link == 0 || Numerals.Read(tokens, link) is not { } whole || number.Value > 10 || whole.Value <= number.Value || (After(next) is "in" && whole.Value > 100 && whole.Value % 1000 != 0) || After(whole.Next) is "years" or "days" or "hours" or "weeks" or "months" or "minutes") return null;
        return whole.Next;
    }

    /// <summary>Three numbers or more joined by hyphens, or a telephone number.</summary>
    private bool IsChain(int at, out int end)
    {
        end = at + 1;
        if (tokens[at].Kind is not TokenKind.Number) return false;
        var parts = 1;
        while (end + 1 < tokens.Count && tokens[end].IsSymbol('-') && tokens[end].IsGlued && tokens[end + 1].IsGlued && tokens[end + 1].Kind is TokenKind.Number or TokenKind.Code) (end, parts) = (end + 2, parts + 1);
        if (parts >= 3 || (parts == 2 && tokens[at].Text.Length == 3 && tokens[end - 1].Text.Length == 4)) return true;
        if (at > 0 && ((tokens[at - 1].IsSymbol('+') && tokens[at].IsGlued && IsNumber(at + 1)) || (tokens[at - 1].Kind == TokenKind.Code && tokens[at - 1].Text[0] == '0' && tokens[at - 1].Text.Length >= 3)))
        {
            while (end < tokens.Count && tokens[end].Kind is TokenKind.Number or TokenKind.Code) end++;
            return true;
        }

        return false;
    }

    private bool IsAddress(Numeral number)
    {
        if (number.IsWords || number.Value > 99_999) return false;
        for (var i = number.Next; i < number.Next + 4 && i < tokens.Count && tokens[i].IsCapitalised; i++)
        {
            if (i > number.Next && Streets.Contains(tokens[i].Lower)) return true;
        }

        return After(number.Next) is "downing";
    }

    /// <summary>The number of a list: "1. ", "2) " at the start of a paragraph.</summary>
    private bool IsListing(Numeral number) =>
        !number.IsWords && (number.First == 0 || tokens[number.First - 1].Kind == TokenKind.Break) && number.Value < 100
        && number.Next + 1 < tokens.Count && tokens[number.Next] is { Kind: TokenKind.Symbol, IsGlued: true } sign && sign.Text[0] is '.' or ')' && tokens[number.Next + 1].Kind != TokenKind.Break;

    private bool IsSaidAgain(int at) => at > 0 && Numerals.Read(tokens, at + 1) is { } said && Vocabulary.IsCounted(After(at + 3)) && Enumerable.Range(1, 3).Any(back => at - back >= 0 && Numerals.Read(tokens, at - back) is { IsWords: true } words && words.Next == at && words.Value == said.Value);

    private bool IsUnit(int next) => UnitWords.FoundAfter(tokens, next, out _) is not null;

    private bool IsNumber(int at) => at < tokens.Count && (tokens[at].Kind == TokenKind.Number || Numerals.Read(tokens, at) is not null);

    private bool IsClauseEnd(int at) => at >= tokens.Count || tokens[at].Kind is TokenKind.Break or TokenKind.Symbol;

    private bool IsSentenceStart(int at) => at == 0 || tokens[at - 1].Kind == TokenKind.Break || tokens[at - 1].Lower is "." or "!" or "?" or "\"" or ":";

    private string Before(int at) => at > 0 ? tokens[at - 1].Lower : "";

    private string After(int at) => at < tokens.Count ? tokens[at].Lower : "";
}
