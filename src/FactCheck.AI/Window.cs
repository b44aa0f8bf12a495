namespace FactCheck.AI;

/// <summary>A part of a text that the model is shown at once.</summary>
/// <param name="Start">Where it starts, in UTF-16 characters of the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Window(int Start, int End)
{
    private const int LookBack = 8; // bounds the search for the end of the sentence before: time stays linear in blanks and quotation marks

    /// <summary>The windows of a text: each but the last ends, and each but the first begins, where a paragraph does, else a sentence, else a word.</summary>
    public static IReadOnlyList<Window> Of(string text, int size, int overlap)
    {
        var windows = new List<Window>();
        var start = 0;
        while (text.Length - start > size)
        {
            var end = Last(text, start + (size * 2 / 3), start + size);
            windows.Add(new(start, end));
            start = overlap == 0 ? end : First(text, end - overlap, end);
        }

        windows.Add(new(start, text.Length));
        return windows;
    }

    private static int Last(string text, int from, int to)
    {
        var (sentence, word) = (0, 0);
        for (var at = to; at > from; at--)
        {
            if (BeginsParagraph(text, at)) return at;
            if (sentence == 0 && BeginsSentence(text, at)) sentence = at;
            if (word == 0 && BeginsWord(text, at)) word = at;
        }

        return sentence > 0 ? sentence : word > 0 ? word : Whole(text, to);
    }

    private static int First(string text, int from, int to)
    {
        var (sentence, word) = (0, 0);
        for (var at = from; at < to; at++)
        {
            if (BeginsParagraph(text, at)) return at;
            if (sentence == 0 && BeginsSentence(text, at)) sentence = at;
            if (word == 0 && BeginsWord(text, at)) word = at;
        }

        return sentence > 0 ? sentence : word > 0 ? word : Whole(text, from);
    }

    private static bool BeginsParagraph(string text, int at) =>
        at >= 2 && text[at - 1] == '\n' && (text[at - 2] == '\n' || (at >= 3 && text[at - 2] == '\r' && text[at - 3] == '\n'));

    private static bool BeginsSentence(string text, int at)
    {
        if (!BeginsWord(text, at)) return false;
        for (var before = at - 1; before >= 0 && before >= at - LookBack; before--)
        {
            if (text[before] is '.' or '!' or '?' or '…') return true;
            if (!char.IsWhiteSpace(text[before]) && text[before] is not ('"' or '\'' or '”' or '’' or '»' or ')' or ']')) return false;
        }

        return false;
    }

    private static bool BeginsWord(string text, int at) => at > 0 && at < text.Length && char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]);

    /// <summary>Not in the middle of a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
