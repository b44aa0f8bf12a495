using System.Text;

namespace FactCheck.AI;

/// <summary>A text in which words are found although blanks and quotation marks differ; what is found is told by its place in the text itself.</summary>
internal sealed class LooseText
{
    private readonly string text;
    private readonly int start;
    private readonly int end;
    private readonly string loose;
    private readonly int[] places; // of each loose character in the text

    public LooseText(string text, int start, int end)
    {
        (this.text, this.start, this.end) = (text, start, end);
        (loose, places) = Loosened(text, start, end);
    }

    /// <summary>Where whole words stand: those that are alike to the letter, else those alike but for blanks and quotation marks.</summary>
    public IReadOnlyList<(int Start, int End)> All(string words)
    {
        var trimmed = words.Trim();
        var found = Places(Key(trimmed)).ToList();
        if (found.Count == 0) return [.. Places(Key(trimmed).Trim('\'', ' '))]; // a quotation that was put into quotation marks
        var exact = found.Where(place => text.AsSpan(place.Start, place.End - place.Start).SequenceEqual(trimmed)).ToList();
        return exact.Count > 0 ? exact : found;
    }

    /// <summary>Whether these words stand just before a place, whatever marks are between.</summary>
    public bool EndsWith(string words, int before)
    {
        var key = Bare(words);
        return key.Length > 0 && Bare(text[Math.Max(start, before - (4 * key.Length) - 8)..before]).EndsWith(key, StringComparison.Ordinal);
    }

    /// <summary>Whether these words stand just after a place, whatever marks are between.</summary>
    public bool StartsWith(string words, int after)
    {
        var key = Bare(words);
        return key.Length > 0 && Bare(text[after..Math.Min(end, after + (4 * key.Length) + 8)]).StartsWith(key, StringComparison.Ordinal);
    }

    /// <summary>Where a name stands first as whole words; null where it does not. Case is ignored, but not in short names of capitals: "US" is not "us".</summary>
    public (int Start, int End)? Name(string name)
    {
        var key = Key(name).Trim();
        var comparison = key.Length <= 4 && key.All(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (var place in Places(key, comparison)) return place;
        return null;
    }

    private IEnumerable<(int Start, int End)> Places(string key, StringComparison comparison = StringComparison.Ordinal)
    {
        if (string.IsNullOrWhiteSpace(key)) yield break;
        for (var at = loose.IndexOf(key, comparison); at >= 0; at = at + 1 < loose.Length ? loose.IndexOf(key, at + 1, comparison) : -1)
        {
            var (first, next) = (places[at], places[at + key.Length - 1] + 1);
            if (!Cuts(first) && !Cuts(next)) yield return (first, next);
        }
    }

    /// <summary>A place in the middle of a word or of a run of digits, beyond the window too: "50,000" does not stand in "250,000".</summary>
    private bool Cuts(int at) => at > 0 && at < text.Length && (IsWord(text[at - 1]) || char.IsHighSurrogate(text[at - 1])) && (IsWord(text[at]) || char.IsLowSurrogate(text[at]));

    /// <summary>A part of a word; letters without case, as Chinese has them, are words of their own.</summary>
    private static bool IsWord(char c) => char.IsDigit(c) || char.IsLower(c) || char.IsUpper(c);

    /// <summary>Without blanks and marks at either end.</summary>
    private static string Bare(string words)
    {
        var (key, from) = (Key(words), 0);
        var to = key.Length;
        while (from < to && !char.IsLetterOrDigit(key[from])) from++;
        while (to > from && !char.IsLetterOrDigit(key[to - 1])) to--;
        return key[from..to];
    }

    private static string Key(string words) => Loosened(words, 0, words.Length).Loose;

    private static (string Loose, int[] Places) Loosened(string text, int start, int end)
    {
        var (loose, places) = (new StringBuilder(end - start), new List<int>(end - start));
        for (var at = start; at < end; at++)
        {
            var c = text[at] switch
            {
                '\'' or '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' or '"' or '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '‹' or '›' => '\'',
                var blank when char.IsWhiteSpace(blank) => ' ',
                var other => other,
            };
            if (c == ' ' && loose.Length > 0 && loose[^1] == ' ') continue;
            loose.Append(c);
            places.Add(at);
        }

        return (loose.ToString(), [.. places]);
    }
}
