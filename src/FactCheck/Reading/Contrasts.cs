namespace FactCheck.Reading;

/// <summary>Tells where an article says that accounts differ: "the union disputes that", "gave a different account", "the true figure", "712, not 438".</summary>
internal sealed class Contrasts
{
    /// <summary>Paragraphs that a text may take to come to the other account, where its headline tells that there is one.</summary>
    public const int Far = 3;

    /// <summary>Paragraphs that it may take where it says there that accounts differ.</summary>
    public const int Furthest = 8;

    private static readonly HashSet<string> Cues = Vocabulary.Set(
        "disputed disputes dispute disputing contradicted contradicts contradict contradicting nonsense understated understates understating underestimated underestimates underestimating exaggerated exaggerates exaggerating inflated inflating "
        + "downplayed downplaying misled misleading misleads fiction fairy whitewash wrong incorrect inaccurate doubted doubts doubt challenged challenges disagreed disagrees disagree bleaker differently lied lies lying rubbish implausible discrepancy misreading miscounted questioned questions arithmetic mangled overstated overstates overstating smokescreen confusion wishful quarrel argument untrue dispel rebuts rebutted refuted refutes contests contested");

    private static readonly HashSet<string> Others = Vocabulary.Set("different another bleaker grimmer darker higher lower bigger smaller larger rosier");
    private static readonly HashSet<string> Accounts = Vocabulary.Set("account answer picture story view version number figure figures count estimate total toll tally sum conclusion light things");
    private static readonly HashSet<string> Deeds = Vocabulary.Set("believe believes accept accepts recognise recognize buy agree add trust");
    private static readonly HashSet<string> Headlined = Vocabulary.Set("differ differs dispute disputes disputed disputing odds argue argues row clash clashes disagree disagrees wrong corrects questions question challenges challenge rejects denies accuses inflating doubt doubts");

    private readonly HashSet<int> told = []; // paragraphs
    private readonly HashSet<int> sentences = [];

    public Contrasts(Article article)
    {
        var tokens = article.Tokens;
        IsHeadlined = Enumerable.Range(0, article.HeadlineNext).Any(i => Headlined.Contains(tokens[i].Lower));
        foreach (var (index, sentence) in article.Sentences.Index().Where(each => each.Item.First >= article.HeadlineNext))
        {
            for (var i = sentence.First; i < sentence.Next; i++)
            {
                var next = i + 1 < sentence.Next ? tokens[i + 1].Lower : "";
                var isCue = Cues.Contains(tokens[i].Lower)
                    || (Others.Contains(tokens[i].Lower) && Accounts.Contains(next))
                    || (tokens[i].Lower is "not" or "t" or "nobody" or "neither" && Deeds.Contains(next))
                    || (tokens[i].Lower is "true" or "real" or "actual" && Accounts.Contains(next))
                    || (tokens[i].Lower is "true" or "full" or "real" && next is "extent" or "scale" or "cost")
                    || (tokens[i].Lower is "far" or "much" or "well" or "considerably" or "significantly" && next is "higher" or "lower" or "above" or "below")
                    || (tokens[i].Lower is "another" && next is "matter")
                    || (tokens[i].Lower is "not" && next is "square" or "what" or "with")
                    || (tokens[i].Lower is "makes" or "made" or "making" && next is "light")
                    || (tokens[i].Lower is "off" && i + 2 < sentence.Next && tokens[i + 2].Is("mark"))
                    || (tokens[i].Lower is "no" && next is "such")
                    || (tokens[i].Lower is "rejected" or "rejects" or "denied" or "denies" && Enumerable.Range(i, Math.Min(6, sentence.Next - i)).Any(at => Accounts.Contains(tokens[at].Lower) || tokens[at].Is("claim")))
                    || (tokens[i].Lower is "accused" or "accuses" && Enumerable.Range(i, Math.Min(12, sentence.Next - i)).Any(at => tokens[at].Lower is "hiding" or "lying" or "inflating" or "playing" or "concealing" or "misleading"))
                    || (tokens[i].Lower is "at" && next is "odds")
                    || (tokens[i].Lower is "little" or "no" && next is "agreement" or "consensus")
                    || (tokens[i].Lower is "far" or "too" && next is "low" or "high" or "cautious" or "small" or "soon" or "few" or "many" or "optimistic" or "conservative")
                    || (tokens[i].Lower is "playing" or "played" or "plays" && next is "down")
                    || (tokens[i].Lower is "none" && next is "of" && i + 2 < sentence.Next && tokens[i + 2].Is("it"))
                    || (tokens[i].Lower is "own" && next is "count" or "tally" or "figures" or "figure" or "survey" or "numbers" or "estimate")
                    || (tokens[i].Lower is "of" && i + 2 < sentence.Next && next is "its" or "their" or "her" or "his" && tokens[i + 2].Is("own"))
                    || (tokens[i].Lower is "sums" or "numbers" or "figures" or "figure" or "number" && next is "wrong" or "straight" or "false" or "nonsense")
                    || (tokens[i].Lower is "whom" or "who" && next is "you" && i + 2 < sentence.Next && tokens[i + 2].Is("ask"))
                    || (tokens[i].Lower is "set" or "sets" or "put" or "puts" && i + 2 < sentence.Next && tokens[i + 2].Lower is "straight" or "right")
                    || (tokens[i].Lower is "less" && next is "sure" or "certain" or "impressed")
                    || (tokens[i].Lower is "not" && next is "settled" or "survive")
                    || (tokens[i].Lower is "gets" or "get" or "got" or "came" or "come" or "comes" or "reached" && Enumerable.Range(i + 1, Math.Min(4, sentence.Next - i - 1)).Any(at => tokens[at].Lower is "number" or "figure") && i + 1 < sentence.Next && tokens[i + 1].Lower is "to" or "its" or "their" or "her" or "his" or "that" or "up" or "at")
                    || (tokens[i].Lower is "stood" or "stands" or "stand" && next is "by")
                    || (tokens[i].Lower is "also" && SpeechWords.Verbs.Contains(next))
                    || (tokens[i].Lower is "not" && (i == sentence.First || IsBehindFigure(tokens, i)) && Numerals.Read(tokens, i + 1) is not null);
                if (!isCue) continue;
                told.Add(sentence.Paragraph);
                sentences.Add(index);
                break;
            }
        }
    }

    /// <summary>The paragraph, or one beside it, says that accounts differ.</summary>
    public bool AreTold(int paragraph) => told.Contains(paragraph) || told.Contains(paragraph - 1) || told.Contains(paragraph + 1);

    /// <summary>The sentence itself says so.</summary>
    public bool IsTold(int sentence) => sentences.Contains(sentence);

    /// <summary>The headline says that accounts differ.</summary>
    public bool IsHeadlined { get; }

    /// <summary>The headline, or the paragraph or one beside it, says that accounts differ.</summary>
    public bool Differ(int paragraph) => IsHeadlined || AreTold(paragraph);

    private static bool IsBehindFigure(IReadOnlyList<Token> tokens, int not) => not > 1 && tokens[not - 1].Lower is "," or "and";
}
