using System.Globalization;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Writes claims as statements of entities, and tells what they lose.</summary>
internal sealed class WikidataWriter
{
    private readonly Losses losses = new();

    public IReadOnlyList<ExportLoss> Losses => losses.All;

    public JObject Write(Casebook casebook)
    {
        var entities = new JObject();
        foreach (var claim in casebook.Claims)
        {
            if (Statement(claim) is not { } statement) continue;
            var (entity, property) = (claim.Question.Scope[WikidataFile.EntityFacet], claim.Question.Scope[WikidataFile.PropertyFacet]);
            if (entities[entity] is not JObject written) entities[entity] = written = new JObject { ["type"] = "item", ["id"] = entity, ["claims"] = new JObject() };
            var statements = (JObject)written["claims"]!; // just made
            if (statements[property] is not JArray those) statements[property] = those = [];
            those.Add(statement);
        }

        return new() { ["entities"] = entities };
    }

    /// <summary>The statement; null, and told, where there can be none.</summary>
    private JObject? Statement(Claim claim)
    {
        var scope = claim.Question.Scope;
        if (!WikidataIds.IsItem(scope.GetValueOrDefault(WikidataFile.EntityFacet, "")) || !WikidataIds.IsProperty(scope.GetValueOrDefault(WikidataFile.PropertyFacet, "")))
        {
            return Whole(claim, "their questions lack the facets entity and property, as in Q178810 and P1120");
        }

        if (claim.Answer is not Figure figure) return Whole(claim, "only figures are written, as quantities");
        if (figure.Wording is not (Wording.Plain or Wording.Exactly or Wording.About or Wording.Estimate) || figure.Value is not { } best)
        {
            return Whole(claim, "a quantity is a number with bounds, and wordings such as \"more than\", \"between\" and \"tens of thousands\" are none");
        }

        var unit = figure.Unit ?? claim.Question.Unit;
        if (WikidataIds.AddressOf(unit) is not { } address) return Whole(claim, $"the unit {unit.Code} has no item that is known here");
        losses.Tell(claim, address == "1" && figure.Unit is { Code.Length: > 0 }, "the unit: a count is a number without one");
        TellRest(claim);
        var quantity = new JObject { ["amount"] = Amount(best), ["unit"] = address };
        if (figure.Wording is Wording.Exactly or Wording.Estimate) (quantity["upperBound"], quantity["lowerBound"]) = (Amount(figure.High ?? best), Amount(figure.Low ?? best));
        var property = scope[WikidataFile.PropertyFacet];
        var statement = new JObject { ["mainsnak"] = Snak(property, "quantity", "quantity", quantity), ["type"] = "statement", ["id"] = claim.Id, ["rank"] = "normal" };
        if (Qualifiers(claim, figure) is { Count: > 0 } qualifiers) statement["qualifiers"] = qualifiers;
        if (Reference(claim) is { Count: > 0 } reference) statement["references"] = new JArray(new JObject { ["snaks"] = reference });
        return statement;
    }

    private JObject? Whole(Claim claim, string what)
    {
        losses.Tell(claim, true, what, isWhole: true);
        return null;
    }

    private void TellRest(Claim claim)
    {
        losses.Tell(claim, claim.Basis != Basis.Unstated, "their basis");
        losses.Tell(claim, claim.Corrects is not null, "what they correct");
        losses.Tell(claim, claim.Claimant.Id != WikidataFile.SourceId && !WikidataIds.IsItem(claim.Claimant.Id) && claim.Claimant.Id != HostOf(claim.Evidence?.Url), "their claimant: a source is an item, Q1065, or the host of the address");
        losses.Tell(claim, claim.Attribution.Relays.Any(relay => relay.Id != WikidataFile.SourceId), "who passed them on");
        losses.Tell(claim, claim.Published?.Instant is not null, "the time of day of their publication");
        losses.Tell(claim, claim.Question.Scope.Keys.Any(facet => facet is not (WikidataFile.EntityFacet or WikidataFile.PropertyFacet) && !WikidataIds.Narrowing.Contains(facet)), "facets of their questions");
        if (claim.Evidence is not { } evidence) return;
        losses.Tell(claim, evidence.Url is not null && Address(evidence.Url) is null, "their address: one begins with http or https");
        losses.Tell(claim, evidence.Prefix is not null || evidence.Suffix is not null || evidence.Start is not null, "the place of their words");
        losses.Tell(claim, evidence.Publisher is not null || (evidence.Published is { } published && !published.Equals(claim.Published)), "the publisher or date of their document");
    }

    private static JObject Qualifiers(Claim claim, Figure figure)
    {
        var qualifiers = new JObject();
        if (claim.AsOf is { IsPeriod: false } point) qualifiers[WikidataIds.PointInTime] = Time(WikidataIds.PointInTime, point);
        if (claim.AsOf is { IsPeriod: true } period)
        {
            var (from, to) = WikidataTime.EndsOf(period);
            (qualifiers[WikidataIds.Start], qualifiers[WikidataIds.End]) = (Time(WikidataIds.Start, from), Time(WikidataIds.End, to));
        }

        if (figure.Wording == Wording.About) qualifiers[WikidataIds.Circumstances] = Item(WikidataIds.Circumstances, WikidataIds.Circa);
        foreach (var (facet, value) in claim.Question.Scope.Where(facet => WikidataIds.Narrowing.Contains(facet.Key) && WikidataIds.IsItem(facet.Value))) qualifiers[facet] = Item(facet, value);
        return qualifiers;
    }

    private static JObject Reference(Claim claim)
    {
        var snaks = new JObject();
        if (WikidataIds.IsItem(claim.Claimant.Id)) snaks[WikidataIds.StatedIn] = Item(WikidataIds.StatedIn, claim.Claimant.Id);
        if (Address(claim.Evidence?.Url) is { } url) snaks[WikidataIds.Url] = new JArray(Snak(WikidataIds.Url, "url", "string", url));
        if (claim.Evidence?.Title is { Length: > 0 } title) snaks[WikidataIds.Title] = Worded(WikidataIds.Title, title);
        if (claim.Evidence?.Exact is { Length: > 0 } exact) snaks[WikidataIds.Quotation] = Worded(WikidataIds.Quotation, exact);
        if (claim.Published is { } published) snaks[WikidataIds.Published] = Time(WikidataIds.Published, published.Date ?? Date.Day(published.LastDay));
        return snaks;
    }

    private static string? Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;

    private static string? HostOf(string? url) => Address(url) is { } address ? new Uri(address).Host : null;

    private static string Amount(decimal number) => (number < 0 ? "" : "+") + number.ToString(CultureInfo.InvariantCulture);

    private static JArray Time(string property, Date date) => new(Snak(property, "time", "time", WikidataTime.Write(date)));

    private static JArray Item(string property, string item) => new(Snak(property, "wikibase-item", "wikibase-entityid", new JObject { ["entity-type"] = "item", ["id"] = item }));

    private static JArray Worded(string property, string text) => new(Snak(property, "monolingualtext", "monolingualtext", new JObject { ["text"] = text, ["language"] = "und" }));

    private static JObject Snak(string property, string datatype, string type, JToken value) =>
        new() { ["snaktype"] = "value", ["property"] = property, ["datatype"] = datatype, ["datavalue"] = new JObject { ["value"] = value, ["type"] = type } };
}
