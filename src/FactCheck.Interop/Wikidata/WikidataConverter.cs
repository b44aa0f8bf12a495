// About 230 lines: entity, statement, reference: each is read with what the one before says of it, and tells what a claim has no place for.
using FactCheck.Files;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Turns the entities of Wikidata into the lines of JSON Lines: a reference of a statement of a quantity is a claim.</summary>
internal sealed class WikidataConverter(IReadOnlyList<Question> asked) : JsonRecords
{
    private static readonly Source Wikidata = Source.Dataset(WikidataFile.SourceId, "Wikidata");
    private readonly Dictionary<string, Question<Figure>> questions = new(StringComparer.Ordinal);
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IEnumerable<ConvertedLine> Lines(PlacedText text)
    {
        var entities = Entities(text.Json.Root).ToList();
        if (entities.Count == 0)
        {
            yield return new(1, null) { Messages = [Told(text, text.Json.Root, "A file of Wikidata has entities with claims, as Special:EntityData gives them; this has none.", isWarning: false)] };
            yield break;
        }

        foreach (var entity in entities) labels[IdOf(entity)] = LabelOf(entity);
        foreach (var entity in entities)
        {
            var others = 0;
            foreach (var (property, statement) in Statements(entity))
            {
                if (statement.Quantity is not { } quantity)
                {
                    others++;
                    continue;
                }

                foreach (var line in Statement(text, IdOf(entity), property, statement, quantity)) yield return line;
            }

            if (others > 0) yield return new(1, null) { Messages = [Told(text, entity, FormattableString.Invariant($"Statements of quantities are read; the others of {IdOf(entity)}, {others}, are left out."))] };
        }
    }

    private static IEnumerable<JObject> Entities(JToken root) => (root switch
    {
        JArray several => several.OfType<JObject>(),
        JObject one when one["entities"] is JObject entities => entities.Properties().Select(entity => entity.Value).OfType<JObject>(),
        JObject one => [one],
        _ => [],
    }).Where(entity => WikidataStatement.Text(entity["id"]) is not null && entity["claims"] is JObject or JArray);

    private static string IdOf(JObject entity) => WikidataStatement.Text(entity["id"]) ?? "";

    private static string LabelOf(JObject entity)
    {
        var labels = entity["labels"] as JObject ?? [];
        return PageWords.Line(WikidataStatement.Text((labels["en"] as JObject)?["value"]) ?? labels.Properties().Select(label => WikidataStatement.Text((label.Value as JObject)?["value"])).FirstOrDefault()) ?? IdOf(entity);
    }

    private static IEnumerable<(string Property, WikidataStatement Statement)> Statements(JObject entity) =>
        from property in (entity["claims"] as JObject ?? []).Properties()
        from statement in (property.Value as JArray ?? []).OfType<JObject>()
        select (property.Name, new WikidataStatement(statement));

    private List<ConvertedLine> Statement(PlacedText text, string entity, string property, WikidataStatement statement, JObject quantity)
    {
        var number = NumberOf(text, statement.Json);
        var lines = new List<ConvertedLine>();
        try
        {
            AddClaims(lines, text, number, entity, property, statement, quantity);
        }
        catch (RefusedException refused)
        {
            lines.Add(new(number, "") { Messages = [Told(text, statement.Json, refused.Rule, isWarning: false)] });
        }

        return lines;
    }

    private void AddClaims(List<ConvertedLine> lines, PlacedText text, int number, string entity, string property, WikidataStatement statement, JObject quantity)
    {
        var lost = new List<string>();
        var question = Question(entity, property, statement, WikidataIds.UnitOf(WikidataStatement.Text(quantity["unit"]) ?? "1"));
        if (FigureOf(statement, quantity, question, lost) is not { } figure)
        {
            lines.Add(new(number, "") { Messages = [Told(text, quantity, "A quantity has an amount, and both bounds or neither, as in \"+250000\".", isWarning: false)] });
            return;
        }

        if (statement.Rank != "normal") lost.Add($"its rank, {statement.Rank}");
        var asOf = AsOf(statement, lost);
        string[] held = [WikidataIds.PointInTime, WikidataIds.Start, WikidataIds.End, WikidataIds.Circumstances, .. WikidataIds.Narrowing];
        lost.AddRange(statement.Qualifiers.Where(qualifier => !held.Contains(qualifier)));
        Add(lines, number, question);
        var references = statement.References.ToList();
        for (var i = 0; i < Math.Max(1, references.Count); i++)
        {
            var reference = WikidataReference.Of(references.ElementAtOrDefault(i), labels, lost);
            var published = reference.Published;
            if (published is null && asOf is null)
            {
                if (reference.Retrieved is not { } seen)
                {
                    lines.Add(new(number, null) { Messages = [Told(text, statement.Json, "A claim says when it was published or what date it speaks about; this statement has no point in time, and no reference with a date. It is left out.")] });
                    continue;
                }

                published = Publication.On(seen);
                lost.Add("that it was only retrieved on the day that it is now said to be published");
            }
            else if (reference.Retrieved is not null)
            {
                lost.Add($"when it was retrieved ({WikidataIds.Retrieved})");
            }

            var id = statement.Id ?? FormattableString.Invariant($"{entity}-{property}-{number}");
            var attribution = reference.Claimant is { } claimant ? Attribution.To(claimant, [Wikidata]) : Attribution.To(Wikidata);
            var claim = Claim.Of(i == 0 ? id : FormattableString.Invariant($"{id}/{i + 1}"), question, figure, attribution, published, asOf);
            if (reference.Evidence is { } evidence) claim = claim.WithEvidence(evidence);
            foreach (var source in attribution.Relays.Prepend(attribution.Claimant)) Add(lines, number, source);
            lines.Add(ConvertedLine.Of(number, claim));
        }

        if (lost.Count > 0) lines.Add(new(number, null) { Messages = [Told(text, statement.Json, $"A claim has no place for some of this statement: {string.Join(", ", lost.Distinct())}.")] });
    }

    private static Figure? FigureOf(WikidataStatement statement, JObject quantity, Question question, List<string> lost)
    {
        var (amount, low, high) = (WikidataStatement.Number(quantity["amount"]), WikidataStatement.Number(quantity["lowerBound"]), WikidataStatement.Number(quantity["upperBound"]));
        if (amount is not { } best || (low is null) != (high is null)) return null;
        var circumstances = statement.Qualifier(WikidataIds.Circumstances).Select(value => WikidataStatement.ItemOf([value])).ToList();
        var isCirca = low is null && circumstances.Contains(WikidataIds.Circa);
        lost.AddRange(circumstances.Where(each => each != WikidataIds.Circa || !isCirca).Select(each => $"{WikidataIds.Circumstances} {each}"));
        var unit = WikidataIds.UnitOf(WikidataStatement.Text(quantity["unit"]) ?? "1");
        if (unit is null && !question.Unit.IsCount) unit = Unit.None;
        if (unit is not null && unit.Equals(question.Unit)) unit = null;
        return low is { } from && high is { } to
            ? from == to && from == best ? Figure.Exactly(best, unit) : Figure.Estimate(best, from, to, unit)
            : isCirca ? Figure.About(best, unit) : Figure.Plain(best, unit);
    }

    private static Date? AsOf(WikidataStatement statement, List<string> lost)
    {
        var (points, starts, ends) = (statement.Qualifier(WikidataIds.PointInTime), statement.Qualifier(WikidataIds.Start), statement.Qualifier(WikidataIds.End));
        if (points.Count > 1) lost.Add($"all but the first {WikidataIds.PointInTime}");
        if (points.Count > 0 && (starts.Count > 0 || ends.Count > 0)) lost.Add($"{WikidataIds.Start} and {WikidataIds.End} beside {WikidataIds.PointInTime}");
        if (points.Count > 0)
        {
            var point = WikidataTime.Read(points[0]);
            if (point is null) lost.Add($"{WikidataIds.PointInTime}, a date of another calendar, another era or less precision than ten years");
            return point;
        }

        if (starts.Count == 0 && ends.Count == 0) return null;
        if (starts is [var start] && ends is [var end] && WikidataTime.Read(start) is { IsPeriod: false } from && WikidataTime.Read(end) is { IsPeriod: false } to) return Date.Between(from, to);
        lost.Add($"{WikidataIds.Start} and {WikidataIds.End}, which are no period of two days, months or years");
        return null;
    }

    /// <summary>The question that is asked for, by its facets; else one of the entity and the property, and of what narrows the statement down.</summary>
    private Question<Figure> Question(string entity, string property, WikidataStatement statement, Unit? unit)
    {
        var narrowed = WikidataIds.Narrowing.Select(narrowing => (Property: narrowing, Item: WikidataStatement.ItemOf(statement.Qualifier(narrowing)))).Where(each => each.Item is not null).ToList();
        var given = asked.OfType<Question<Figure>>().Where(question => WikidataFile.IsAbout(question, entity, property) && narrowed.All(each => question.Scope.GetValueOrDefault(each.Property) == each.Item))
            .MaxBy(question => question.Scope.ContainsKey(WikidataFile.EntityFacet) ? 1 : 0);
        if (given is not null) return given;
        var id = string.Join('-', narrowed.Select(each => $"{each.Property}-{each.Item}").Prepend($"{entity}-{property}"));
        if (questions.TryGetValue(id, out var had)) return had;
        var isKnown = WikidataIds.Properties.TryGetValue(property, out var known);
        var what = string.Join(", ", narrowed.Select(each => $"{each.Property} {labels.GetValueOrDefault(each.Item!, each.Item!)}").Prepend($"{(isKnown ? known.Name : property)}, {labels[entity]}")); // each has an item
        var question = FactCheck.Question.HowMuch(id, what, unit ?? (isKnown && known.Unit.IsCount ? known.Unit : Unit.None), isKnown ? known.Course : Course.Changing)
            .In(WikidataFile.EntityFacet, entity).In(WikidataFile.PropertyFacet, property);
        foreach (var each in narrowed) question = question.In(each.Property, each.Item!); // each has one
        return questions[id] = question;
    }

    private void Add(List<ConvertedLine> lines, int number, Question question)
    {
        if (given.Add(question.Id)) lines.Add(ConvertedLine.Of(number, question));
    }

    private void Add(List<ConvertedLine> lines, int number, Source source)
    {
        if (named.Add(source.Id)) lines.Add(ConvertedLine.Of(number, source));
    }
}
