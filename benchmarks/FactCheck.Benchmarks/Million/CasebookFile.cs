using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>Writes a generated casebook as JSON Lines (factcheck/1), and beside it what is planted. Questions come before their claims, which are shuffled with those of others.</summary>
internal static class CasebookFile
{
    private const int QuestionsTogether = 256;
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string PlantedPath(string path) => path + ".planted.json";

    public static void Write(string path, Settings settings)
    {
        var made = new MillionClaims(settings);
        var shuffle = new Random(settings.Seed);
        var planted = new List<QuestionWithClaims>();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16))
        {
            using var lines = new JsonLines(file);
            foreach (var source in made.Sources.All) lines.Write("source", writer => Write(writer, source));
            foreach (var together in made.Questions().Chunk(QuestionsTogether))
            {
                foreach (var each in together) lines.Write("question", writer => Write(writer, each.Question));
                foreach (var link in together.SelectMany(each => each.Links)) lines.Write("link", writer => Write(writer, link));
                Claim[] claims = [.. together.SelectMany(each => each.Claims)];
                shuffle.Shuffle(claims);
                foreach (var claim in claims) lines.Write("claim", writer => Write(writer, claim));
                planted.AddRange(together.Where(each => each.Planted is not null).Select(each => each with { Claims = [], Links = [] }));
            }
        }

        Planted.Of(settings, planted).Write(PlantedPath(path));
    }

    private static void Write(Utf8JsonWriter writer, Source source)
    {
        writer.WriteString("id", source.Id);
        writer.WriteString("name", source.Name);
        writer.WriteString("kind", Camel(source.Kind));
        Texts(writer, "aliases", source.Aliases);
        Texts(writer, "derivedFrom", source.DerivedFrom);
    }

    private static void Write(Utf8JsonWriter writer, Question question)
    {
        writer.WriteString("id", question.Id);
        writer.WriteString("form", Camel(question.Form));
        writer.WriteString("text", question.Text);
        if (question.Form != QuestionForm.HowMuch) return;
        if (question.Unit.Code.Length > 0) writer.WriteString("unit", question.Unit.Code);
        writer.WriteString("course", Camel(question.Course));
        if (question.ToleranceDays is { } days) writer.WriteNumber("toleranceDays", days);
        if (question.Scope.Count == 0) return;
        writer.WriteStartObject("scope");
        foreach (var (facet, value) in question.Scope) writer.WriteString(facet, value);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Link link)
    {
        writer.WriteString("from", link.From.Id);
        writer.WriteString("relation", Camel(link.Relation));
        writer.WriteString("to", link.To.Id);
        if (link.Part is { } part) writer.WriteString("part", part.Id);
        if (link.Partition is { } partition) writer.WriteString("partition", partition);
    }

    private static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("id", claim.Id);
        writer.WriteString("question", claim.Question.Id);
        writer.WriteString("claimant", claim.Claimant.Id);
        Texts(writer, "reportedBy", [.. claim.Attribution.Relays.Select(relay => relay.Id)]);
        switch (claim.Answer)
        {
            case Figure figure: Write(writer, figure); break;
            case Date date: writer.WriteString("date", date.ToString()); break;
            case Name name: writer.WriteString("name", name.Value); break;
            case Stance stance:
                writer.WriteString("stance", Camel(stance.Position));
                if (stance.Actor is { } actor) writer.WriteString("actor", actor.Id);
                if (stance.Condition is { } condition) writer.WriteString("condition", condition);
                if (stance.ExpressedBy != Expression.Statement) writer.WriteString("expressedBy", Camel(stance.ExpressedBy));
                break;
        }

        if (claim.AsOf is { } asOf) writer.WriteString("asOf", asOf.ToString());
        if (claim.Published is { } published) writer.WriteString("published", published.ToString());
        if (claim.Basis != Basis.Unstated) writer.WriteString("basis", Camel(claim.Basis));
        if (claim.Corrects is { } corrects) writer.WriteString("corrects", corrects);
        if (claim.Evidence is not { } evidence) return;
        writer.WriteStartObject("evidence");
        writer.WriteString("title", evidence.Title);
        writer.WriteString("url", evidence.Url);
        if (evidence.Exact is { } exact) writer.WriteString("exact", exact);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject("figure");
        switch (figure)
        {
            case { Wording: Wording.Order, Magnitude: { } order }:
                writer.WriteString("order", Camel(order));
                break;
            case { Wording: Wording.Between, Low: { } low, High: { } high }:
                writer.WriteStartArray("between");
                writer.WriteNumberValue(low);
                writer.WriteNumberValue(high);
                writer.WriteEndArray();
                break;
            case { Wording: Wording.Estimate, Low: { } low, High: { } high }:
                if (figure.Value is { } best) writer.WriteNumber("estimate", best);
                writer.WriteNumber("low", low);
                writer.WriteNumber("high", high);
                break;
            default:
                writer.WriteNumber(Camel(figure.Wording), figure.Value!.Value); // all other wordings have one number
                break;
        }

        if (figure.Unit is { } unit) writer.WriteString("unit", unit.Code);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string member, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        writer.WriteStartArray(member);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private sealed class JsonLines(Stream stream) : IDisposable
    {
        private readonly Utf8JsonWriter writer = new(stream, Options);

        public void Write(string member, Action<Utf8JsonWriter> write)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(member);
            write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.Flush();
            stream.WriteByte((byte)'\n');
            writer.Reset();
        }

        public void Dispose() => writer.Dispose();
    }
}
