namespace FactCheck.Reading;

/// <summary>Orders of magnitude in words: "dozens", "tens of thousands", "several hundred", "a few million".</summary>
internal static class OrderWords
{
    private static readonly Phrases<OrderOfMagnitude> Words = new Phrases<OrderOfMagnitude>()
        .Add(OrderOfMagnitude.Dozens, "dozens", "several dozen", "a few dozen", "many dozens", "few dozen").Add(OrderOfMagnitude.Scores, "scores")
        .Add(OrderOfMagnitude.Hundreds, "hundreds", "several hundred", "a few hundred", "many hundreds", "several hundreds", "some hundreds", "few hundred")
        .Add(OrderOfMagnitude.Thousands, "thousands", "several thousand", "a few thousand", "many thousands", "several thousands", "some thousands", "few thousand")
        .Add(OrderOfMagnitude.TensOfThousands, "tens of thousands", "several tens of thousands").Add(OrderOfMagnitude.HundredsOfThousands, "hundreds of thousands", "several hundred thousand", "a few hundred thousand", "few hundred thousand")
        .Add(OrderOfMagnitude.Millions, "millions", "several million", "a few million", "many millions", "few million").Add(OrderOfMagnitude.TensOfMillions, "tens of millions")
        .Add(OrderOfMagnitude.HundredsOfMillions, "hundreds of millions", "several hundred million", "a few hundred million").Add(OrderOfMagnitude.Billions, "billions", "several billion", "a few billion", "tens of billions", "hundreds of billions", "many billions")
        .Add(OrderOfMagnitude.Tens, "several tens", "tens");

    private static readonly HashSet<string> AfterScores = Vocabulary.Set("of more others were are have had killed dead injured wounded missing");
    private static readonly HashSet<string> NoCounts = Vocabulary.Set("times years days months weeks hours minutes decades centuries generations miles kilometres kilometers metres meters feet ways reasons");

    /// <summary>An order that begins at a token, or null.</summary>
    public static (OrderOfMagnitude Order, int First, int Next)? Read(IReadOnlyList<Token> tokens, int at)
    {
        if (!Words.StartsAt(tokens, at, out var order, out var next)) return null;
        if (order == OrderOfMagnitude.Scores && (next >= tokens.Count || !AfterScores.Contains(tokens[next].Lower))) return null;
        if (order == OrderOfMagnitude.Tens && !(next < tokens.Count && tokens[next].Is("of"))) return null;
        var noun = next < tokens.Count && tokens[next].Is("of") ? next + 1 : next;
        return noun < tokens.Count && NoCounts.Contains(tokens[noun].Lower) ? null : (order, at, next);
    }
}
