// About 200 lines: the members of a map, one after the other; they share the templates and the errors.
using System.Text;
using FactCheck.Files;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Reads a map, and tells all that is wrong with it.</summary>
internal sealed class MapReader(string name)
{
    private const string Format = "factcheck-map/1";
    private static readonly string[] OfMap = ["format", "separator", "encoding", "missing", "sources", "question"];
    private static readonly string[] OfQuestion = ["id", "form", "text", "unit", "course", "toleranceDays", "scope"];
    private static readonly string[] OfSource = ["id", "name", "kind"];
    private static readonly string[] OfFigure = ["exactly", "plain", "about", "moreThan", "atLeast", "lessThan", "atMost", "upTo", "nearly", "between", "estimate", "low", "high", "unit"];
    private static readonly string[] OfEvidence = ["title", "url", "publisher", "published", "exact", "prefix", "suffix"];
    private static readonly string[] Answers = ["figure", "date", "name", "stance"];

    private static readonly string[] OfClaim =
        ["id", "claimant", "reportedBy", .. Answers, "actor", "condition", "expressedBy", "asOf", "published", "basis", "corrects", "evidence"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["question.form"] = FileWords.All<QuestionForm>(), ["question.course"] = FileWords.All<Course>(), ["basis"] = FileWords.All<Basis>(), ["stance"] = FileWords.All<Position>(),
        ["expressedBy"] = FileWords.All<Expression>(), ["claimant.kind"] = FileWords.All<SourceKind>(), ["reportedBy.kind"] = FileWords.All<SourceKind>(),
    };

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly List<FileMessage> errors = [];
    private JsonText? text;

    public IReadOnlyList<FileMessage> Errors => errors;

    public ImportMap? Read(string json)
    {
        text = JsonText.Read(json, out var broken);
        if (broken is not null) errors.Add(new(name, broken.Line, broken.Column, Shown.Escaped(broken.Path), Shown.Escaped(broken.Rule)));
        if (text is null) return null;
        if (text.Root is not JObject root)
        {
            Error(text.Root, "", "A map is an object.");
            return null;
        }

        Known(root, "", [.. OfMap, .. OfClaim]);
        if ((string?)(root["format"] as JValue) != Format) Error(root["format"] ?? root, root["format"] is null ? "" : "format", $"A map has the format {Format}.");
        if (Object(root, "question") is { } question) Question(question);
        foreach (var member in OfClaim.Where(member => member is not ("claimant" or "reportedBy" or "figure" or "evidence"))) Add(root[member], member);
        Source(root["claimant"], "claimant");
        var relays = root["reportedBy"] switch { null => [], JArray several => several, { } one => Enumerable.Repeat(one, 1) };
        foreach (var (relay, i) in relays.Select((relay, i) => (relay, i))) Source(relay, FormattableString.Invariant($"reportedBy[{i}]"));
        Figure(root["figure"]);
        if (Object(root, "evidence") is { } evidence) Each(evidence, "evidence", OfEvidence);
        Needed(root);
        var sources = Sources(root["sources"]);
        var map = new ImportMap(templates)
        {
            Separator = Separator(root["separator"]), Encoding = EncodingOf(root["encoding"]), Missing = Missing(root["missing"]), ToleranceDays = Days((root["question"] as JObject)?["toleranceDays"]),
            Sources = sources, SourceIds = sources.Select(source => JsonLd.Text(JObject.Parse(source.Json)["id"])).OfType<string>().ToHashSet(StringComparer.Ordinal),
        };
        return errors.Count == 0 ? map : null;
    }

    private void Needed(JObject root)
    {
        if (!root.ContainsKey("question")) Error(root, "", "A map has a question.");
        else if (root["question"] is JObject question && !question.ContainsKey("id")) Error(question, "question", "The question of a map has an id.");
        if (root["claimant"] is null && root["reportedBy"] is null) Error(root, "", "A map has a claimant or reportedBy.");
        if (root["published"] is null && root["asOf"] is null) Error(root, "", "A map has published or asOf.");
        var answers = Answers.Where(root.ContainsKey).ToList();
        if (answers.Count != 1) Error(root, "", $"A map has one answer: figure, date, name or stance; this has {(answers.Count == 0 ? "none" : string.Join(" and ", answers))}.");
    }

    private void Question(JObject question)
    {
        Known(question, "question", OfQuestion);
        foreach (var member in OfQuestion.Where(member => member is not ("toleranceDays" or "scope"))) Add(question[member], $"question.{member}");
        if (question["scope"] is JObject scope)
        {
            foreach (var facet in scope.Properties()) Add(facet.Value, $"question.scope.{facet.Name}");
        }
        else if (question["scope"] is { } other)
        {
            Error(other, "question.scope", "A scope is an object of facets.");
        }
    }

    private void Source(JToken? source, string path)
    {
        if (source is not JObject) Add(source, path);
        else Each((JObject)source, path, OfSource);
    }

    private void Figure(JToken? figure)
    {
        if (figure is not JObject numbers)
        {
            Add(figure, "figure");
            return;
        }

        Known(numbers, "figure", OfFigure);
        foreach (var number in numbers.Properties().Where(number => OfFigure.Contains(number.Name)))
        {
            if (number.Name != "between") Add(number.Value, $"figure.{number.Name}");
            else if (number.Value is JArray { Count: 2 } ends) _ = (Add(ends[0], "figure.between[0]"), Add(ends[1], "figure.between[1]"));
            else Error(number.Value, "figure.between", "Between has two numbers.");
        }
    }

    private void Each(JObject parent, string path, string[] known)
    {
        Known(parent, path, known);
        foreach (var member in known) Add(parent[member], $"{path}.{member}");
    }

    /// <summary>Reads a template; numbers and truths stand for their text. False where it is none.</summary>
    private bool Add(JToken? value, string path)
    {
        if (value is null) return true;
        if (value is not JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float } said)
        {
            return Error(value, path, "A template is a text: \"{country}-dead\".");
        }

        try
        {
            var template = Template.Parse(said.ToString(System.Globalization.CultureInfo.InvariantCulture), path);
            templates[path] = template;
            return !Words.TryGetValue(path.Replace("[0]", "", StringComparison.Ordinal), out var words) || !template.IsConstant || words.Contains(template.Constant)
                || Error(value, path, $"This is one of {string.Join(", ", words)}; it is {Shown.Quoted(template.Constant)}.");
        }
        catch (FormatException wrong)
        {
            return Error(value, path, wrong.Message);
        }
    }

    private JObject? Object(JObject parent, string member)
    {
        if (parent[member] is JObject found) return found;
        if (parent[member] is { } other) Error(other, member, "This is an object.");
        return null;
    }

    private void Known(JObject parent, string path, string[] known)
    {
        foreach (var member in parent.Properties().Where(member => !known.Contains(member.Name)))
        {
            Error(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", $"A map has no such member here; those that it has are {string.Join(", ", known)}.");
        }
    }

    private List<(string Path, string Json)> Sources(JToken? sources)
    {
        if (sources is not (null or JArray)) Error(sources, "sources", "Sources are a list of objects, as in a casebook file.");
        var read = new List<(string, string)>();
        foreach (var (source, i) in (sources as JArray ?? []).Select((source, i) => (source, i)))
        {
            var path = FormattableString.Invariant($"sources[{i}]");
            if (source is JObject one) read.Add((path, one.ToString(Formatting.None)));
            else Error(source, path, "A source is an object, as in a casebook file.");
        }

        return read;
    }

    private HashSet<string> Missing(JToken? missing)
    {
        if (missing is not (null or JArray)) Error(missing, "missing", "Missing is a list of the cells that say nothing: [\"NA\", \"-999\"].");
        return (missing as JArray ?? []).Select(cell => cell is JValue value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "").ToHashSet(StringComparer.Ordinal);
    }

    private char Separator(JToken? separator)
    {
        if (separator is null) return ',';
        if (separator is JValue { Value: string and [var one] } && one is ',' or ';' or '\t' or '|') return ((string)separator!)[0]; // just seen
        Error(separator, "separator", "A separator is one of , ; | and the tab (\\t).");
        return ',';
    }

    private Encoding? EncodingOf(JToken? encoding)
    {
        switch ((string?)(encoding as JValue))
        {
            case "windows-1252": return CodePagesEncodingProvider.Instance.GetEncoding(1252);
            case "iso-8859-1": return Encoding.Latin1;
            case null or "utf-8": return null;
        }

        Error(encoding!, "encoding", "An encoding is one of utf-8, windows-1252, iso-8859-1."); // it is something else
        return null;
    }

    private int? Days(JToken? days)
    {
        if (days is null) return null;
        if (days is JValue { Type: JTokenType.Integer } whole && (decimal)whole is >= 0 and <= int.MaxValue) return (int)whole;
        Error(days, "question.toleranceDays", "ToleranceDays is a whole number, 0 or more.");
        return null;
    }

    /// <summary>Tells it; always false.</summary>
    private bool Error(JToken value, string path, string rule)
    {
        var (line, column) = text!.PlaceOf(value); // read before
        errors.Add(new(name, line, column, Shown.Escaped(path), Shown.Escaped(rule)));
        return false;
    }
}
