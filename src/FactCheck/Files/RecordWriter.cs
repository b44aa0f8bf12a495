// About 160 lines: one method for each kind of record; together they are the file format, written.
using System.Globalization;
using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>Writes records as the members of a JSON object each: what differs from its default, in one order.</summary>
internal static class RecordWriter
{
    public static void Write(JsonWriter json, Source source)
    {
        json.WriteStartObject();
        Text(json, "id", source.Id);
        if (source.Name != source.Id) Text(json, "name", source.Name);
        if (source.Kind != SourceKind.Unknown) Text(json, "kind", Words<SourceKind>.Write(source.Kind));
        if (source.Aliases.Count > 0) Texts(json, "aliases", source.Aliases);
        if (source.DerivedFrom.Count > 0) Texts(json, "derivedFrom", source.DerivedFrom);
        json.WriteEndObject();
    }

    public static void Write(JsonWriter json, Question question)
    {
        json.WriteStartObject();
        Text(json, "id", question.Id);
        Text(json, "form", Words<QuestionForm>.Write(question.Form));
        if (question.Text != question.Id) Text(json, "text", question.Text);
        if (question.Unit.Code.Length > 0) Text(json, "unit", question.Unit.Code);
        if (question.Form == QuestionForm.HowMuch && question.Course != Course.Changing) Text(json, "course", Words<Course>.Write(question.Course));
        if (question.Scope.Count > 0) Scope(json, question.Scope);
        if (question.ToleranceDays is { } days)
        {
            json.WritePropertyName("toleranceDays");
            json.WriteValue(days);
        }

        if (question.Cues is { } cues) Write(json, cues);
        json.WriteEndObject();
    }

    public static void Write(JsonWriter json, Link link)
    {
        json.WriteStartObject();
        Text(json, "from", link.From.Id);
        Text(json, "relation", Words<LinkRelation>.Write(link.Relation));
        Text(json, "to", link.To.Id);
        Text(json, "part", link.Part?.Id);
        Text(json, "partition", link.Partition);
        json.WriteEndObject();
    }

    public static void Write(JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        Text(json, "id", claim.Id);
        Text(json, "question", claim.Question.Id);
        Text(json, "claimant", claim.Claimant.Id);
        if (!claim.Attribution.IsOwnWords) Texts(json, "reportedBy", claim.Attribution.Relays.Select(relay => relay.Id));
        Write(json, claim.Answer);
        Text(json, "asOf", claim.AsOf?.ToString());
        Text(json, "published", claim.Published?.ToString());
        if (claim.Basis != Basis.Unstated) Text(json, "basis", Words<Basis>.Write(claim.Basis));
        Text(json, "corrects", claim.Corrects);
        if (claim.Evidence is { } evidence) Write(json, evidence);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, Answer answer)
    {
        switch (answer)
        {
            case Figure figure:
                json.WritePropertyName("figure");
                Write(json, figure);
                break;
            case Date date:
                Text(json, "date", date.ToString());
                break;
            case Name name:
                Text(json, "name", name.Value);
                break;
            case Stance stance:
                Text(json, "stance", Words<Position>.Write(stance.Position));
                Text(json, "actor", stance.Actor?.Id);
                Text(json, "condition", stance.Condition);
                if (stance.ExpressedBy != Expression.Statement) Text(json, "expressedBy", Words<Expression>.Write(stance.ExpressedBy));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }
    }

    public static void Write(JsonWriter json, Figure figure)
    {
        if (figure is { Wording: Wording.Plain, Unit: null, Value: { } plain })
        {
            Number(json, plain);
            return;
        }

        json.WriteStartObject();
        switch (figure.Wording)
        {
            case Wording.Between:
                json.WritePropertyName("between");
                json.WriteStartArray();
                Number(json, figure.Low);
                Number(json, figure.High);
                json.WriteEndArray();
                break;
            case Wording.Estimate:
                if (figure.Value is not null) Number(json, "estimate", figure.Value);
                Number(json, "low", figure.Low);
                Number(json, "high", figure.High);
                break;
            case Wording.Order:
                Text(json, "order", figure.Magnitude is { } order ? Words<OrderOfMagnitude>.Write(order) : null);
                break;
            default:
                Number(json, Words<Wording>.Write(figure.Wording), figure.Value);
                break;
        }

        Text(json, "unit", figure.Unit?.Code);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, Evidence evidence)
    {
        json.WritePropertyName("evidence");
        json.WriteStartObject();
        Text(json, "title", evidence.Title);
        Text(json, "url", evidence.Url);
        Text(json, "publisher", evidence.Publisher);
        Text(json, "published", evidence.Published?.ToString());
        Text(json, "exact", evidence.Exact);
        Text(json, "prefix", evidence.Prefix);
        Text(json, "suffix", evidence.Suffix);
        if (evidence.Start is { } start) Number(json, "start", start);
        if (evidence.End is { } end) Number(json, "end", end);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, Cues cues)
    {
        if (cues.ByPosition.Count == 0)
        {
            Texts(json, "cues", cues.Words);
            return;
        }

        json.WritePropertyName("cues");
        json.WriteStartObject();
        foreach (var (position, words) in cues.ByPosition.OrderByDescending(pair => pair.Key)) Texts(json, Words<Position>.Write(position), words);
        json.WriteEndObject();
    }

    private static void Scope(JsonWriter json, IReadOnlyDictionary<string, string> scope)
    {
        json.WritePropertyName("scope");
        json.WriteStartObject();
        foreach (var (facet, value) in scope) Text(json, facet, value);
        json.WriteEndObject();
    }

    private static void Text(JsonWriter json, string name, string? text)
    {
        if (text is null) return;
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private static void Texts(JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var text in texts) json.WriteValue(text);
        json.WriteEndArray();
    }

    private static void Number(JsonWriter json, string name, decimal? number)
    {
        json.WritePropertyName(name);
        Number(json, number);
    }

    /// <summary>Digits as said, which the writer's own way of writing a decimal would not keep.</summary>
    private static void Number(JsonWriter json, decimal? number) => json.WriteRawValue(number?.ToString(CultureInfo.InvariantCulture));
}
