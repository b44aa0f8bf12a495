namespace FactCheck.Reading;

/// <summary>Cuts tokens into sentences and finds what is said in quotation marks.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Starters = Vocabulary.Set("the a an in on at he she they it we i but and this that these those there his her its their after as while when if for by meanwhile however");

    private const int Longest = 250; // tokens: what goes on longer is no sentence, and is cut so that nothing takes more than linear time

    /// <summary>The sentences of a text, in its order; a paragraph ends one.</summary>
    public static List<Sentence> Of(IReadOnlyList<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var (first, paragraph) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Break)
            {
                Add(at);
                first = at + 1;
                paragraph++;
            }
            else if (at - first >= Longest)
            {
                Add(at);
                first = at;
            }
            else if (IsDateline(tokens, first, at))
            {
                Add(at + 1);
                first = at + 1;
            }
            else if (Ends(tokens, at))
            {
                var next = at + 1;
                while (next < tokens.Count && tokens[next] is { IsGlued: true, Kind: TokenKind.Symbol } close && "\"')]”".Contains(close.Text[0], StringComparison.Ordinal)) next++;
                if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && !tokens[next].IsCapitalised && tokens[at].Text[0] != '.') continue;
                Add(next);
                first = next;
                at = next - 1;
            }
        }

        Add(tokens.Count);
        return sentences;

        void Add(int next)
        {
            if (next > first) sentences.Add(new(first, next, paragraph));
        }
    }

    /// <summary>For each token the number of the quotation that it stands in, from 1; 0 outside.</summary>
    public static int[] Quotations(IReadOnlyList<Token> tokens)
    {
        var quoted = new int[tokens.Count];
        var (open, single, number) = (-1, -1, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Break)
            {
                if (open >= 0) Mark(open, at); // a speech that goes on in the next paragraph is not closed here
                (open, single) = (-1, -1);
            }
            else if (tokens[at].IsSymbol('"'))
            {
                if (open >= 0) Mark(open, at + 1);
                open = open >= 0 ? -1 : at;
            }
            else if (tokens[at].IsSymbol('\'') && open < 0)
            {
                var opens = (!tokens[at].IsGlued || at == 0) && at + 1 < tokens.Count && tokens[at + 1].IsGlued;
                if (opens) single = at;
                else if (single >= 0 && (at + 1 == tokens.Count || !tokens[at + 1].IsGlued || tokens[at + 1].Kind == TokenKind.Symbol))
                {
                    Mark(single, at + 1);
                    single = -1;
                }
            }
        }

        return quoted;

        void Mark(int from, int to)
        {
            number++;
            for (var i = from; i < to; i++) quoted[i] = number;
        }
    }

    /// <summary>The dash after "LONDON, 4 March (Wire)" at the start of a paragraph.</summary>
    private static bool IsDateline(IReadOnlyList<Token> tokens, int first, int at)
    {
        if (at == first || at - first > 16 || !(tokens[at].Lower is "—" or "–" or "-") || tokens[at].IsGlued || (first > 0 && tokens[first - 1].Kind != TokenKind.Break)) return false;
        for (var i = first; i < at; i++)
        {
            if (tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Lower is not ("of" or "the" or "and" or "de")) return false;
        }

        return tokens[first].IsCapitalised;
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Symbol) return tokens[at].Text[0] is '.' or '!' or '?' or '…' && (at + 1 >= tokens.Count || !tokens[at + 1].IsGlued || tokens[at + 1].Kind == TokenKind.Symbol);
        return tokens[at].IsWord && tokens[at].Text.Length > 2 && tokens[at].Text[^1] == '.' && tokens[at].Text[^3] == '.' && at + 1 < tokens.Count && tokens[at + 1].IsCapitalised && Starters.Contains(tokens[at + 1].Lower); // "in the U.S. The"
    }
}
