// About 190 lines: the tokens, their places and the rules of JSON that the tokenizer does not keep belong together.
using System.Buffers;
using System.Globalization;
using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>The tokens of one JSON document, each with the place where it starts and its text, in strict JSON.</summary>
/// <remarks>
/// Newtonsoft tells where a token ends, and reads much that JSON forbids. The text is kept, so that from the end of one token the
/// start of the next is found, and what stands between and inside them is checked. One cursor reads many documents, one after the other.
/// </remarks>
internal sealed class JsonCursor : IDisposable
{
    private const int MostDepth = 64;
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.eE");
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\"\\/bfnrtu");

    private readonly CharSegmentReader input = new();
    private readonly OneArray buffer = new();
    private JsonTextReader? reader;
    private char[] text = [];
    private int from;
    private int to;
    private string? cut;
    private int line;
    private int lineStart;
    private int start;
    private int end;
    private int depth;

    /// <summary>The kind of the current token; <see cref="JsonToken.None"/> before the first and after the last.</summary>
    public JsonToken Token { get; private set; }

    /// <summary>Where the current token starts, from the start of the document.</summary>
    public int At => start - from;

    /// <summary>The name or text of the current token.</summary>
    public string Text => (string)Reader.Value!; // asked for names and texts alone, which have one

    /// <summary>True where the current text holds half of a surrogate pair as an escape; the tokenizer has put another character in its place.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The current token as it is written.</summary>
    public ReadOnlySpan<char> Raw => text.AsSpan(start, end - start);

    /// <summary>Where the current token stands in the document: <c>claims[3].figure</c>.</summary>
    public string Path => Reader.Path;

    private JsonTextReader Reader => reader ?? throw new InvalidOperationException("No document is open.");

    /// <summary>Starts a document.</summary>
    /// <param name="document">The text.</param>
    /// <param name="first">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="reasonOfEnd">Why the text ends where it ends, if that is not the document's own end; a rule.</param>
    public void Open(char[] document, int first, int length, string? reasonOfEnd = null)
    {
        (text, from, to, cut) = (document, first, first + length, reasonOfEnd);
        (line, lineStart, start, end, depth, Token) = (1, first, first, first, 0, JsonToken.None);
        reader?.Close();
        input.Open(document, first, length);
        reader = new JsonTextReader(input)
        {
            ArrayPool = buffer,
            CloseInput = false,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MostDepth,
            PropertyNameTable = MemberNames.Table,
        };
    }

    /// <summary>Moves to the next token, or to <see cref="JsonToken.None"/> after the last.</summary>
    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public void Next()
    {
        var afterValue = Token is not (JsonToken.None or JsonToken.StartObject or JsonToken.StartArray or JsonToken.PropertyName);
        if (!Read()) return;
        var comma = -1;
        for (start = end; start < to; start++)
        {
            if (text[start] == ',' && afterValue && comma < 0) comma = start;
            else if (text[start] is not (' ' or '\t' or '\n' or '\r')) break;
        }

        end = Offset();
        Token = Reader.TokenType;
        depth += Token is JsonToken.StartObject or JsonToken.StartArray ? 1 : Token is JsonToken.EndObject or JsonToken.EndArray ? -1 : 0;
        if (comma >= 0 && Token is JsonToken.EndArray or JsonToken.EndObject) throw Broken(comma, "JSON has no comma after the last value.");
        Check();
    }

    /// <summary>Moves from the start of an object or list to its end; from any other token nowhere.</summary>
    public void Skip()
    {
        if (Token is not (JsonToken.StartObject or JsonToken.StartArray)) return;
        HashSet<string>? names = Token == JsonToken.StartObject ? [] : null;
        for (Next(); Token is not (JsonToken.EndObject or JsonToken.EndArray); Next())
        {
            if (Token == JsonToken.PropertyName && names?.Add(Text) == false) throw Broken(start, "An object has each member once.");
            Skip();
        }
    }

    public void Dispose()
    {
        reader?.Close();
        input.Dispose();
    }

    private bool Read()
    {
        if (Token != JsonToken.None && depth == 0) return Finished();
        try
        {
            if (Reader.Read()) return true;
        }
        catch (JsonReaderException exception)
        {
            throw Refused(exception);
        }

        throw Ended();
    }

    /// <summary>Looks at what stands after the value.</summary>
    private bool Finished()
    {
        if (cut is not null) throw Ended();
        for (start = end; start < to; start++)
        {
            if (text[start] is not (' ' or '\t' or '\n' or '\r')) throw Broken(start, "JSON has one value, and nothing after it.");
        }

        (end, Token) = (to, JsonToken.None);
        return false;
    }

    private void Check()
    {
        switch (Token)
        {
            case JsonToken.PropertyName or JsonToken.String:
                if (start >= end || text[start] != '"') throw Broken(start, "JSON writes names and texts in double quotes.");
                CheckQuoted(text.AsSpan(start, text.AsSpan(start, end - start).LastIndexOf('"')));
                break;
            case JsonToken.Integer or JsonToken.Float:
                if (!JsonNumber.IsNumber(Raw)) throw Broken(start, $"JSON writes numbers as in 12, -0.5 or 1e6; this is {Shown.Cut(Raw)}.");
                break;
            case JsonToken.Comment:
                throw Broken(start, "JSON has no comments.");
            case JsonToken.Boolean or JsonToken.Null or JsonToken.StartObject or JsonToken.EndObject or JsonToken.StartArray or JsonToken.EndArray:
                if (start >= end) throw Broken(Math.Min(start, to), "JSON has no such character here.");
                break;
            default:
                throw Broken(start, "JSON has objects, lists, texts, numbers, true, false and null; this is none of them.");
        }
    }

    private void CheckQuoted(ReadOnlySpan<char> quoted)
    {
        if (quoted.ContainsAnyInRange('\0', '\u001f')) throw Broken(start, "JSON escapes control characters, line breaks among them, inside a text.");
        IsBroken = false;
        for (int escape; (escape = quoted.IndexOf('\\')) >= 0; quoted = quoted[(escape + 2)..])
        {
            if (!Escapes.Contains(quoted[escape + 1])) throw Broken(start, $"JSON has no escape \\{quoted[escape + 1]}.");
            if (Surrogate(quoted[escape..]) is not { } half) continue;
            if (char.IsHighSurrogate(half) && Surrogate(quoted[(escape + 6)..]) is { } other && char.IsLowSurrogate(other)) escape += 6;
            else IsBroken = true;
        }
    }

    private static char? Surrogate(ReadOnlySpan<char> escape) =>
        escape.StartsWith("\\u") && ushort.TryParse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && char.IsSurrogate((char)code)
            ? (char)code
            : null;

    private int Offset()
    {
        for (; line < Reader.LineNumber; line++)
        {
            var at = lineStart + text.AsSpan(lineStart, to - lineStart).IndexOfAny('\r', '\n');
            if (at < lineStart) return to;
            lineStart = at + (text[at] == '\r' && at + 1 < to && text[at + 1] == '\n' ? 2 : 1);
        }

        return Math.Min(lineStart + Reader.LinePosition, to);
    }

    private JsonSyntaxException Refused(JsonReaderException exception)
    {
        var reached = Offset();
        var commas = 0;
        for (start = end; start < to && (text[start] is ' ' or '\t' or '\n' or '\r' || (text[start] == ',' && commas++ == 0)); start++)
        {
        }

        if (exception.Message.Contains("MaxDepth", StringComparison.Ordinal)) return Broken(start, FormattableString.Invariant($"A file nests at most {MostDepth} deep."));
        var number = text.AsSpan(start, to - start);
        number = number[..(number.IndexOfAnyExcept(NumberCharacters) is >= 0 and var length ? length : number.Length)];
        if (JsonNumber.IsNumber(number)) return Broken(start, $"A number has at most 28 digits; this is {Shown.Cut(number)}.");
        if (start >= to || reached >= to || exception.Message.StartsWith("Unterminated", StringComparison.Ordinal)) return Ended();
        var told = exception.Message;
        var tail = told.IndexOf(" Path '", StringComparison.Ordinal);
        return Broken(start, $"This is not JSON: {(tail < 0 ? told : told[..tail])}");
    }

    private JsonSyntaxException Ended()
    {
        var last = to;
        while (cut is null && last > from && text[last - 1] is ' ' or '\t' or '\n' or '\r') last--;
        return Broken(last, cut ?? (last == from ? "JSON has a value; this is empty." : "JSON closes what it opens; the text ends before that."));
    }

    private JsonSyntaxException Broken(int at, string rule) => new(at - from, Reader.Path, rule);

    /// <summary>Hands the same buffer to one tokenizer after the other.</summary>
    private sealed class OneArray : IArrayPool<char>
    {
        private char[]? free;

        public char[] Rent(int minimumLength)
        {
            var array = free is not null && free.Length >= minimumLength ? free : new char[Math.Max(minimumLength, 4096)];
            free = null;
            return array;
        }

        public void Return(char[]? array) => free = array;
    }
}
