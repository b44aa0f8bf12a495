namespace FactCheck.Reading;

/// <summary>Tells whose turn a paragraph of a script is: "RAY TILLOTSON: The fire took 57 homes."; not that of who presents, who has one word.</summary>
internal sealed class ScriptTurns(Article article, SourceNames names)
{
    private const int LongestName = 4;
    private Dictionary<int, Voice?>? turns; // by paragraph

    /// <summary>Who speaks in a paragraph; null where it opens with no name.</summary>
    public Voice? Of(int paragraph)
    {
        if (turns is null)
        {
            turns = [];
            foreach (var sentence in article.Sentences) turns.TryAdd(sentence.Paragraph, Opening(sentence));
        }

        return turns.GetValueOrDefault(paragraph);
    }

    private Voice? Opening(Sentence sentence)
    {
        var next = sentence.First;
        while (next < sentence.Next && next < sentence.First + LongestName && article.Tokens[next] is { IsWord: true, IsAllCapitals: true }) next++;
        if (next - sentence.First < 2 || next >= sentence.Next || !article.Tokens[next].Is(":")) return null;
        var name = string.Join(' ', Enumerable.Range(sentence.First, next - sentence.First).Select(i => $"{article.Tokens[i].Text[0]}{article.Tokens[i].Lower[1..]}"));
        return new(names.Person(names.PersonOf(name[(name.LastIndexOf(' ') + 1)..]) ?? name), sentence.First, next);
    }
}
