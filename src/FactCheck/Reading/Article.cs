namespace FactCheck.Reading;

/// <summary>A document cut up: its tokens, sentences, quotations, dates and figures, and what it says of its own publication.</summary>
internal sealed class Article
{
    private Article(Document document, List<Token> tokens)
    {
        Document = document;
        Tokens = tokens;
        Sentences = Reading.Sentences.Of(tokens);
        Quoted = Reading.Sentences.Quotations(tokens);
        Dates = DateGrammar.Spans(tokens, document.Published?.LastDay);
        Figures = FigureScanner.Find(tokens, Dates);
        sentenceOf = new int[tokens.Count];
        for (var i = 0; i < Sentences.Count; i++) Array.Fill(sentenceOf, i, Sentences[i].First, Sentences[i].Next - Sentences[i].First);
    }

    private readonly int[] sentenceOf;

    /// <summary>The document, with the day of its dateline where it has none of its own.</summary>
    public Document Document { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>When it was published: as the document says, else as its dateline does.</summary>
    public Publication? Published => Document.Published;

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>For each token the number of the quotation that it stands in; 0 outside.</summary>
    public IReadOnlyList<int> Quoted { get; }

    public IReadOnlyList<DateSpan> Dates { get; }

    public IReadOnlyList<FigureSpan> Figures { get; }

    /// <summary>Where it says that accounts differ.</summary>
    public Contrasts Contrasts => contrasts ??= new(this);

    private Contrasts? contrasts;

    /// <summary>The token after the headline; 0 where the text has none.</summary>
    public int HeadlineNext
    {
        get
        {
            const int LongestHeadline = 25;
            for (var i = 0; i < Tokens.Count && i <= LongestHeadline; i++)
            {
                if (Tokens[i].Kind == TokenKind.Break) return i > 0 && !Tokens[i - 1].Is(".") ? i : 0;
            }

            return 0;
        }
    }

    public static Article Of(Document document)
    {
        var tokens = Tokenizer.Tokens(document.Text, document.Markup);
        return new(document.Published is null ? document with { Published = Dateline.Published(tokens) } : document, tokens); // as Dated does, with tokens that are there
    }

    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>The dates, times and durations of a sentence.</summary>
    public IEnumerable<DateSpan> DatesIn(Sentence sentence) => In(sentence, Dates, date => date.First);

    /// <summary>The figures of a sentence.</summary>
    public IEnumerable<FigureSpan> FiguresIn(Sentence sentence) => In(sentence, Figures, figure => figure.First);

    private static IEnumerable<T> In<T>(Sentence sentence, IReadOnlyList<T> all, Func<T, int> first)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (first(all[middle]) < sentence.First) low = middle + 1;
            else high = middle;
        }

        for (; low < all.Count && first(all[low]) < sentence.Next; low++) yield return all[low];
    }

    /// <summary>The date, time or duration that a token belongs to, or null.</summary>
    public DateSpan? DateAt(int token)
    {
        var (low, high) = (0, Dates.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Dates[middle].Next <= token) low = middle + 1;
            else if (Dates[middle].First > token) high = middle - 1;
            else return Dates[middle];
        }

        return null;
    }

    /// <summary>The words of tokens, as they stand in the text.</summary>
    public string Words(int first, int next) => string.Concat(Enumerable.Range(first, next - first).Select(i => i > first && !Tokens[i].IsGlued ? $" {Tokens[i].Text}" : Tokens[i].Text));
}
