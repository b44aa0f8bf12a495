using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>What a review says of the claim that it reviews; the reviewer and the rating are not looked at.</summary>
internal sealed record ReviewedClaim
{
    /// <summary>The claim in words.</summary>
    public string? Text { get; private init; }

    /// <summary>Who claims it; null where nobody is named.</summary>
    public Source? Author { get; private init; }

    /// <summary>How many claims, claimants and appearances the review names beyond those that are taken, in words.</summary>
    public IReadOnlyList<string> More { get; private init; } = [];

    /// <summary>When it was claimed, by what it says itself or where it appeared; null where neither does.</summary>
    public Publication? Published { get; private init; }

    /// <summary>When it was reviewed.</summary>
    public Publication? Reviewed { get; private init; }

    /// <summary>What time it speaks of.</summary>
    public Date? AsOf { get; private init; }

    /// <summary>Where it appeared.</summary>
    public Evidence Appearance { get; private init; } = new();

    /// <summary>Who published it there.</summary>
    public Source? Relay { get; private init; }

    /// <summary>The address or id that names the review.</summary>
    public string? Name { get; private init; }

    public static ReviewedClaim Of(JObject review, IReadOnlyDictionary<string, JObject> byId)
    {
        var items = JsonLd.NodesOf(review["itemReviewed"], byId).ToList();
        var item = items.FirstOrDefault() ?? [];
        var authors = JsonLd.NodesOf(item["author"], byId).Select(SourceOf).OfType<Source>().ToList();
        if (authors.Count == 0 && PageWords.Line(JsonLd.Text(item["author"])) is { } name) authors.Add(Source.Of(Source.IdOf(name), name));
        var places = JsonLd.NodesOf(item["firstAppearance"], byId).Concat(JsonLd.NodesOf(item["appearance"], byId)).ToList();
        var place = places.FirstOrDefault(each => Line(each, "url", "@id") is not null) ?? places.FirstOrDefault() ?? [];
        var publisher = JsonLd.NodesOf(place["publisher"], byId).Concat(JsonLd.NodesOf(place["author"], byId)).Select(SourceOf).FirstOrDefault(source => source is not null);
        var appeared = PageWords.Date(JsonLd.Text(place["datePublished"]));
        return new()
        {
            Text = PageWords.Line(JsonLd.Text(review["claimReviewed"])) ?? Line(item, "text", "name"),
            Author = authors.FirstOrDefault(),
            More = [.. new[] { (items.Count, "claims"), (authors.Count, "claimants"), (places.Distinct().Count(), "appearances") }.Where(each => each.Item1 > 1).Select(each => FormattableString.Invariant($"{each.Item1} {each.Item2}"))],
            Published = PageWords.Date(JsonLd.Text(item["datePublished"])) ?? appeared,
            Reviewed = PageWords.Date(JsonLd.Text(review["datePublished"])),
            AsOf = Date.TryParse(JsonLd.Text(item["temporalCoverage"]), out var asOf) ? asOf : null,
            Appearance = new Evidence
            {
                Url = Line(place, "url", "@id") ?? PageWords.Line(JsonLd.Text(item["firstAppearance"]) ?? JsonLd.Text(item["appearance"])) ?? (IsClaim(item) ? null : Line(item, "url", "sameAs")),
                Title = Line(place, "headline", "name"), Publisher = publisher?.Name, Published = appeared,
            },
            Relay = publisher,
            Name = Line(review, "url", "@id", "identifier"),
        };
    }

    /// <summary>Before the type Claim, what was reviewed was the work in which it was made.</summary>
    private static bool IsClaim(JObject item) => JsonLd.Types(item).Contains("Claim");

    private static Source? SourceOf(JObject node)
    {
        if (Line(node, "name", "url") is not { } name) return null;
        var kind = JsonLd.Types(node).Contains("Person") ? SourceKind.Person : JsonLd.Types(node).Any(type => type.EndsWith("Organization", StringComparison.Ordinal)) ? SourceKind.Organisation : SourceKind.Unknown;
        return Source.Of(Source.IdOf(name), name, kind);
    }

    private static string? Line(JObject node, params string[] members) => members.Select(member => PageWords.Line(JsonLd.Text(node[member]))).FirstOrDefault(text => text is not null);
}
