// About 220 lines: one method for each type of value that a file has; they share the place of the current token and its message.
using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>Reads the values of a document's records; a value that is refused is told at its place and read as null, and reading goes on after it.</summary>
/// <remarks>Each method reads the current token and leaves the cursor on the last token of the value. For one thread; reads one record at a time.</remarks>
internal sealed class ValueReader(Document document, JsonCursor cursor, Mentions mentions, Records records)
{
    private string kind = "";
    private int where;

    public Document Document => document;

    public JsonCursor Cursor => cursor;

    public Mentions Mentions => mentions;

    public Records Records => records;

    /// <summary>The number of errors so far in the current record.</summary>
    public int Errors { get; private set; }

    /// <summary>The line in JSON Lines, else the number in its list.</summary>
    public int Where => where;

    public int At => cursor.At;

    public bool IsNumber => cursor.Token is JsonToken.Integer or JsonToken.Float;

    public bool IsText => cursor.Token == JsonToken.String;

    public bool IsObject => cursor.Token == JsonToken.StartObject;

    /// <summary>Starts a record.</summary>
    /// <param name="recordKind">What JSON Lines calls it: <c>claim</c>.</param>
    /// <param name="place">The line in JSON Lines, else the number in its list.</param>
    public void StartRecord(string recordKind, int place) => (kind, where, Errors) = (recordKind, place, 0);

    /// <summary>Tells a rule that the current value breaks.</summary>
    public void Error(string rule) => ErrorOn(cursor.At, cursor.Path, rule);

    /// <summary>Tells a rule that an earlier value of the record breaks; the record itself where <paramref name="member"/> is empty.</summary>
    public void Error(int at, string member, string rule) => ErrorOn(at, document.PathOf(kind, where, member), rule);

    /// <summary>Tells that the text is not JSON.</summary>
    public void Error(JsonSyntaxException broken) => ErrorOn(broken.At, broken.Path, broken.Rule);

    private void ErrorOn(int at, string path, string rule)
    {
        Errors++;
        records.Messages.Error(document, where, at, path, rule);
    }

    /// <summary>Starts an object; false, and told, where the value is something else.</summary>
    public bool Object(string type = "an object") => cursor.Token == JsonToken.StartObject || Wrong(type);

    /// <summary>Starts a list; false, and told, where the value is something else.</summary>
    public bool List(string type) => cursor.Token == JsonToken.StartArray || Wrong(type);

    /// <summary>Moves to the next value of the list that was started; false at its end.</summary>
    public bool Element()
    {
        cursor.Next();
        return cursor.Token != JsonToken.EndArray;
    }

    /// <summary>Moves to the value of the next member that the object may have; false at its end. Others are told and left out.</summary>
    public bool Member(MemberNames names, ref uint seen, out string name)
    {
        HashSet<string>? others = null;
        for (cursor.Next(); cursor.Token != JsonToken.EndObject; cursor.Next())
        {
            name = cursor.Text;
            var place = names.PlaceOf(name);
            var bit = place < 0 ? 0 : 1u << place;
            if (place < 0)
            {
                if ((others ??= new(StringComparer.Ordinal)).Add(name)) WarnUnknown(names, name);
                else Twice(name);
            }
            else if ((seen & bit) != 0)
            {
                Twice(name);
            }

            cursor.Next();
            if (place >= 0 && (seen & bit) == 0)
            {
                seen |= bit;
                return true;
            }

            cursor.Skip();
        }

        name = "";
        return false;
    }

    /// <summary>Moves to the value of the next member of an object whose names are free; false at its end.</summary>
    public bool AnyMember(HashSet<string> seen, out string name)
    {
        for (cursor.Next(); cursor.Token != JsonToken.EndObject; cursor.Next())
        {
            name = cursor.Text;
            var isNew = seen.Add(name);
            if (!isNew) Twice(name);
            else if (cursor.IsBroken) Error(Text.BrokenRule);
            else if (Text.SaidRule(name) is { } rule) Error(rule);
            cursor.Next();
            if (isNew) return true;
            cursor.Skip();
        }

        name = "";
        return false;
    }

    /// <summary>A text that may be empty.</summary>
    public string? String()
    {
        if (!Says("text")) return null;
        return cursor.Text;
    }

    /// <summary>A text that says something.</summary>
    public string? Said()
    {
        if (!Says("text")) return null;
        return Text.SaidRule(cursor.Text) is { } rule ? Refused<string>(rule) : cursor.Text;
    }

    public string? Id()
    {
        if (!Says("text")) return null;
        return Text.IdRule(cursor.Text) is { } rule ? Refused<string>(rule) : cursor.Text;
    }

    public Named<SourceMention> Source()
    {
        if (!Says("the id of a source")) return default;
        if (mentions.Source(cursor.Text) is { } mention) return new(mention, cursor.At);
        Error(Text.IdRule(cursor.Text) ?? "");
        return default;
    }

    public Named<QuestionMention> Question()
    {
        if (!Says("the id of a question")) return default;
        if (mentions.Question(cursor.Text) is { } mention) return new(mention, cursor.At);
        Error(Text.IdRule(cursor.Text) ?? "");
        return default;
    }

    /// <summary>One of the words of an enumeration.</summary>
    public T? Word<T>()
        where T : struct, Enum
    {
        if (!IsText)
        {
            Wrong("one of " + string.Join(", ", Words<T>.All));
            return null;
        }

        if (Words<T>.TryRead(cursor.Text, out var value)) return value;
        Error($"{Noun()} is one of {string.Join(", ", Words<T>.All)}; this is {Shown.Quoted(cursor.Text)}.");
        return null;
    }

    public decimal? Number()
    {
        if (!IsNumber)
        {
            Wrong("a number");
            return null;
        }

        var number = Numbers.Read(cursor.Raw);
        var rule = number is null ? $"A number has at most 28 digits and is below 10^18 in size; this is {Shown.Cut(cursor.Raw)}." : Figure.NumberRule(number.Value);
        if (rule is null) return number;
        Error(rule);
        return null;
    }

    /// <summary>A whole number from 0.</summary>
    public int? Whole()
    {
        if (!IsNumber)
        {
            Wrong("a whole number");
            return null;
        }

        if (int.TryParse(cursor.Raw, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        Error(FormattableString.Invariant($"{Noun()} is a whole number from 0 to {int.MaxValue}; this is {Shown.Cut(cursor.Raw)}."));
        return null;
    }

    public Date? Date()
    {
        if (!Says("a date in text")) return null;
        if (mentions.Date(cursor.Text) is { } date) return date;
        return Refused<Date>(Halves(cursor.Text) is var (from, to) && to.End < from.Start
            ? $"A period ends on the day it begins or later; {from}/{to} ends before."
            : $"A date is a day, month or year of the calendar, or a period of two, as in 2014-09-22, 2014-09, 2014 or 2014-09/2015; this is {Shown.Quoted(cursor.Text)}.");
    }

    public Publication? Publication()
    {
        if (!Says("a date or instant in text")) return null;
        if (mentions.Publication(cursor.Text) is { } publication) return publication;
        return Refused<Publication>(mentions.Date(cursor.Text) is not null
            ? $"A publication is a day, a month, a year or an instant, not a period; this is {cursor.Text}."
            : $"A publication is a day, month, year or instant, as in 2014-09-22, 2014-09, 2014 or 2014-09-22T12:00:00Z; this is {Shown.Quoted(cursor.Text)}.");
    }

    public Unit? Unit()
    {
        if (!Says("text")) return null;
        try
        {
            return mentions.Unit(cursor.Text);
        }
        catch (RefusedException refused)
        {
            return Refused<Unit>(refused.Rule);
        }
    }

    /// <summary>The texts of a list, those that are refused left out.</summary>
    public List<string> Texts(Func<string?> read)
    {
        var texts = new List<string>();
        if (!List("a list of texts")) return texts;
        while (Element())
        {
            if (read() is { } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Tells that the value has another type, and moves to its end.</summary>
    public bool Wrong(string type)
    {
        Error($"{Noun()} is {type}; this is {Told()}.");
        cursor.Skip();
        return false;
    }

    /// <summary>Whether the value is a text; told where it is something else, or broken.</summary>
    private bool Says(string type)
    {
        if (!IsText) return Wrong(type);
        if (cursor.IsBroken) Error(Text.BrokenRule);
        return !cursor.IsBroken;
    }

    private T? Refused<T>(string rule)
        where T : class
    {
        Error(rule);
        return null;
    }

    private (Date From, Date To)? Halves(string text) =>
        text.Split('/') is [var first, var second] && mentions.Date(first) is { } from && mentions.Date(second) is { } to ? (from, to) : null;

    private void WarnUnknown(MemberNames names, string name) =>
        records.Messages.Warn(
            document, where, cursor.At, cursor.Path,
            $"A member that is not known is left out; this is {Shown.Quoted(name)}{(Nearest.Of(name, names.Names) is { } near ? $", and the nearest known one {near}" : "")}.");

    private void Twice(string name) => Error($"An object has each member once; this is the second {Shown.Quoted(name)}.");

    /// <summary>What the current value is of: the last name on its path.</summary>
    private string Noun()
    {
        var path = cursor.Path;
        if (path.EndsWith(']')) return "Each value of this list";
        var name = path[(path.LastIndexOf('.') + 1)..];
        return name.Length == 0 ? document.IsLines ? "A line" : "A file" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Told() => cursor.Token switch
    {
        JsonToken.String => "the text " + Shown.Quoted(cursor.Text),
        JsonToken.Integer or JsonToken.Float => "the number " + Shown.Cut(cursor.Raw),
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "a list",
        _ => cursor.Raw.ToString(),
    };
}
