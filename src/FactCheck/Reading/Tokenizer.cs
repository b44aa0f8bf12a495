using System.Text;

namespace FactCheck.Reading;

/// <summary>Cuts a text into tokens in one pass; what is not seen (control, bidi and zero-width characters) is read over, and offsets stay those of the text.</summary>
internal sealed class Tokenizer
{
    private const char Unseen = '\0';
    private const int LongestWord = 100; // longer ones are no words: they are cut, so that none is looked at often
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "cmdr", "rev", "sen", "rep", "gov", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "inc", "corp", "co", "ltd", "jr", "sr", "hon", "messrs", "supt", "det", "insp",
    };

    private readonly char[] view;
    private readonly List<Token> tokens = [];
    private readonly StringBuilder buffer = new();
    private int at;
    private int paragraph; // the first token of the one that is read

    private Tokenizer(char[] view) => this.view = view;

    public static List<Token> Tokens(string text, Markup markup = Markup.None)
    {
        var view = new char[text.Length];
        for (var i = 0; i < view.Length; i++) view[i] = Seen(text[i]);
        if (markup == Markup.Markdown) MarkdownMask.Apply(view);
        var tokenizer = new Tokenizer(view);
        tokenizer.Run();
        return tokenizer.tokens;
    }

    /// <summary>The character that is read for another: one kind of quotation marks, of blanks, of minus signs.</summary>
    private static char Seen(char c) => c switch
    {
        < '\u0080' => c is >= ' ' or '\n' or '\r' or '\t' ? c : Unseen,
        '\u2018' or '\u2019' or '\u201b' or '\u02bc' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' => '"',
        '\u2010' or '\u2011' or '\u2043' => '-',
        '\u2013' or '\u2012' => '–',
        '\u2014' or '\u2015' => '—',
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => Unseen,
        (>= '\u200e' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or (>= '\u0080' and <= '\u009f') => Unseen,
        '\u2028' or '\u2029' => '\n',
        _ => c,
    };

    private void Run()
    {
        var glued = false;
        while (at < view.Length)
        {
            var c = view[at];
            if (c == Unseen)
            {
                at++;
            }
            else if (char.IsWhiteSpace(c))
            {
                Blank();
                glued = false;
            }
            else
            {
                var before = tokens.Count;
                if (char.IsLetter(c) || (char.IsSurrogate(c) && char.IsLetter(c))) Word(glued);
                else if (char.IsAsciiDigit(c)) Number(glued);
                else Symbol(glued);
                glued = tokens.Count > before;
            }
        }
    }

    /// <summary>White space; a blank line, or a line that ends where a sentence or headline does, ends the paragraph.</summary>
    private void Blank()
    {
        var (start, lines) = (at, 0);
        for (; at < view.Length && (char.IsWhiteSpace(view[at]) || view[at] == Unseen); at++)
        {
            if (view[at] == '\n' || (view[at] == '\r' && (at + 1 == view.Length || view[at + 1] != '\n'))) lines++;
        }

        if (tokens.Count == 0 || lines == 0 || tokens[^1].Kind == TokenKind.Break) return;
        if (lines <= 1 && !EndsLine(start)) return;
        tokens.Add(new(TokenKind.Break, start, start, "", "", false));
        paragraph = tokens.Count;
    }

    private bool EndsLine(int end)
    {
        if (tokens[^1] is { Kind: TokenKind.Symbol } last && ".!?:\"…".Contains(last.Text[0], StringComparison.Ordinal)) return true;
        var next = at < view.Length ? view[at] : ' ';
        return (char.IsUpper(next) || !char.IsLetterOrDigit(next)) && end - tokens[paragraph].Start < 60;
    }

    private void Word(bool glued)
    {
        var start = at;
        buffer.Clear();
        for (; at < view.Length && buffer.Length < LongestWord; at++)
        {
            var c = view[at];
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) buffer.Append(c);
            else if (c == '\'' && NextSeen(at) is { } next && char.IsLetter(view[next]) && !IsPossessive(next)) buffer.Append(c);
            else if (c == '.' && IsDotted()) buffer.Append(c);
            else if (c != Unseen) break;
        }

        var end = LastSeen(start, at);
        Add(TokenKind.Word, start, end, glued);
        if (at < view.Length && view[at] == '\'' && NextSeen(at) is { } s && IsPossessive(s))
        {
            var from = at;
            at = s + 1;
            tokens.Add(new(TokenKind.Symbol, from, at, "'s", "'s", true));
        }
    }

    /// <summary>A dot that belongs to the word: "U.S.", "J. Smith", "Dec. 15", "No. 5".</summary>
    private bool IsDotted()
    {
        var last = buffer.Length - 1;
        var single = char.IsLetter(buffer[last]) && (last == 0 || buffer[last - 1] == '.');
        var next = NextSeen(at) is { } place ? view[place] : ' ';
        if (single && last > 0) return true; // "U.S." from its second letter on
        if (single) return (char.IsLetter(next) && NextSeen(NextSeen(at)!.Value) is { } dot && view[dot] == '.') || (char.IsUpper(buffer[0]) && next == ' ' && buffer[0] != 'I'); // there is a letter at the next place
        if (last > 6 || char.IsLetterOrDigit(next)) return false;
        var word = buffer.ToString().ToLowerInvariant();
        if (word is "no" or "approx") return FirstAfterBlanks() is { } first && char.IsAsciiDigit(first);
        return word is "vs" || (char.IsUpper(buffer[0]) && Abbreviations.Contains(word));
    }

    private char? FirstAfterBlanks()
    {
        var i = at + 1;
        while (i < view.Length && i < at + 4 && view[i] == ' ') i++;
        return i < view.Length ? view[i] : null;
    }

    private bool IsPossessive(int s) => view[s] is 's' or 'S' && (NextSeen(s) is not { } after || !char.IsLetterOrDigit(view[after]));

    private void Number(bool glued)
    {
        var start = at;
        buffer.Clear();
        var kind = TokenKind.Number;
        Digits();
        while (at < view.Length && buffer.Length < LongestWord)
        {
            var c = view[at];
            if (c is ',' or '\u00a0' or '\u2009' or '\u202f' && IsGroup(at + 1))
            {
                buffer.Append(',');
                at++;
                Digits();
            }
            else if (c is '.' && at + 1 < view.Length && char.IsAsciiDigit(view[at + 1]))
            {
                if (buffer.ToString().Contains('.', StringComparison.Ordinal)) kind = TokenKind.Code;
                buffer.Append('.');
                at++;
                Digits();
            }
            else if (c is ':' or '/' && at + 1 < view.Length && char.IsAsciiDigit(view[at + 1]))
            {
                kind = TokenKind.Code;
                buffer.Append(c);
                at++;
                Digits();
            }
            else
            {
                break;
            }
        }

        if (buffer.Length > 32 || (buffer.Length > 1 && buffer[0] == '0' && buffer[1] != '.')) kind = TokenKind.Code;
        Add(kind, start, at, glued);
    }

    private void Digits()
    {
        for (; at < view.Length && (char.IsAsciiDigit(view[at]) || view[at] == Unseen) && buffer.Length < LongestWord; at++)
        {
            if (view[at] != Unseen) buffer.Append(view[at]);
        }

        while (view[at - 1] == Unseen) at--; // what is not seen at the end belongs to what follows
    }

    /// <summary>Three digits and no fourth.</summary>
    private bool IsGroup(int from) =>
        from + 3 <= view.Length && char.IsAsciiDigit(view[from]) && char.IsAsciiDigit(view[from + 1]) && char.IsAsciiDigit(view[from + 2])
        && (from + 3 == view.Length || !char.IsAsciiDigit(view[from + 3])) && !buffer.ToString().Contains('.', StringComparison.Ordinal);

    private void Symbol(bool glued)
    {
        var start = at;
        buffer.Clear();
        buffer.Append(view[at++]);
        if (buffer[0] is '.' or '-') // "..." and "--" are one sign
        {
            while (at < view.Length && view[at] == buffer[0]) at++;
            if (at - start > 1) buffer[0] = buffer[0] == '.' ? '…' : '—';
        }

        Add(TokenKind.Symbol, start, at, glued);
    }

    private int? NextSeen(int from)
    {
        for (var i = from + 1; i < view.Length && i < from + 8; i++)
        {
            if (view[i] != Unseen) return i;
        }

        return null;
    }

    private int LastSeen(int start, int end)
    {
        while (end > start + 1 && view[end - 1] == Unseen) end--;
        return end;
    }

    private void Add(TokenKind kind, int start, int end, bool glued)
    {
        var text = buffer.ToString();
        tokens.Add(new(kind, start, end, text, kind == TokenKind.Word ? text.ToLowerInvariant() : text, glued));
    }
}
