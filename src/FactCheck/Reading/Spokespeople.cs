namespace FactCheck.Reading;

/// <summary>Finds the words by which news calls those who speak for others: "spokeswoman", "press officer", "head of communications".</summary>
internal static class Spokespeople
{
    private static readonly HashSet<string> Desks = Vocabulary.Set("press media communications publicity");
    private static readonly HashSet<string> Posts = Vocabulary.Set("office team desk officer secretary director chief manager adviser advisor head");

    /// <summary>The tokens of the first such words between two tokens, or null where there are none.</summary>
    public static (int First, int Next)? Find(IReadOnlyList<Token> tokens, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Lower.StartsWith("spokes", StringComparison.Ordinal)) return (i, i + 1);
            if (i + 1 < next && Desks.Contains(tokens[i].Lower) && Posts.Contains(tokens[i + 1].Lower)) return (i, i + 2);
            if (i + 2 < next && Posts.Contains(tokens[i].Lower) && tokens[i + 1].Is("of") && Desks.Contains(tokens[i + 2].Lower)) return (i, i + 3);
        }

        return null;
    }
}
