namespace FactCheck.Reading;

/// <summary>A zero in words: "no casualties", "nobody was hurt", "none were injured".</summary>
internal static class ZeroWords
{
    private static readonly HashSet<string> Nouns = Vocabulary.Set("casualties deaths fatalities injuries victims arrests survivors death injury fatality casualty hostages detentions");
    private static readonly HashSet<string> Adjectives = Vocabulary.Set("new further reported confirmed known other civilian serious additional more local military such major civilians human recorded");
    private static readonly HashSet<string> Happened = Vocabulary.Set("was were has have had been is are being seriously badly reported reportedly otherwise immediately also else on board aboard inside");

    /// <summary>The token after a zero that begins at a token, or null.</summary>
    public static int? Read(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Lower;
        if (word is "no" or "without" or "zero")
        {
            if (word is "no" && at + 1 < tokens.Count && tokens[at + 1].Is("one")) return Nobody(tokens, at + 2);
            var next = at + 1;
            if (word is "without" && next < tokens.Count && tokens[next].Is("any")) next++;
            while (next < tokens.Count && next < at + 4 && Adjectives.Contains(tokens[next].Lower)) next++;
            return next < tokens.Count && Nouns.Contains(tokens[next].Lower) && !(next + 1 < tokens.Count && tokens[next + 1].Lower is "toll" or "figure" or "figures" or "count") ? next + 1 : null;
        }

        return word is "nobody" or "none" ? Nobody(tokens, at + 1) : null;
    }

    /// <summary>"was killed", "of the passengers were injured": what happened to nobody.</summary>
    private static int? Nobody(IReadOnlyList<Token> tokens, int at)
    {
        var next = at;
        if (next < tokens.Count && tokens[next].Is("of"))
        {
            while (next < tokens.Count && next < at + 12 && tokens[next].Kind is TokenKind.Word or TokenKind.Number && tokens[next].Lower is not ("was" or "were" or "has" or "have" or "had" or "is" or "are")) next++;
        }

        var start = next;
        while (next < tokens.Count && next < start + 5 && Happened.Contains(tokens[next].Lower)) next++;
        return next > start && next < tokens.Count && (Vocabulary.IsHarmed(tokens[next].Lower) || tokens[next].Is("harmed")) ? next + 1 : null;
    }
}
