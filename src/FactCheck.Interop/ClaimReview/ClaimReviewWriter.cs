using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>Writes a draft of a review for each claim, and tells what the claims lose.</summary>
internal sealed class ClaimReviewWriter
{
    private readonly Losses losses = new();

    public IReadOnlyList<ExportLoss> Losses => losses.All;

    public void Write(Casebook casebook, JsonWriter json, CancellationToken stop)
    {
        json.WriteStartObject();
        JsonMembers.Text(json, "@context", "https://schema.org");
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var claim in casebook.Claims)
        {
            stop.ThrowIfCancellationRequested();
            Review(claim).WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private JObject Review(Claim claim)
    {
        TellRest(claim);
        var item = new JObject { ["@type"] = "Claim", ["author"] = Author(claim.Claimant) };
        Add(item, "datePublished", claim.Published?.ToString());
        Add(item, "temporalCoverage", claim.AsOf?.ToString());
        Add(item, "text", claim.Evidence?.Exact);
        if (Appearance(claim) is { Count: > 1 } appearance) item["appearance"] = appearance;
        return new() { ["@type"] = "ClaimReview", ["identifier"] = claim.Id, ["creativeWorkStatus"] = "Draft", ["claimReviewed"] = Words(claim), ["itemReviewed"] = item };
    }

    /// <summary>The claim in words: <c>more than 250,000 people killed in the war in Syria</c>.</summary>
    private static string Words(Claim claim)
    {
        var (text, unit) = (claim.Question.Text, claim.Question.Unit);
        return claim.Answer switch
        {
            Figure { Unit: null } figure when unit.Code.Length > 0 && text.StartsWith(unit.Code + " ", StringComparison.OrdinalIgnoreCase) => $"{figure} {text}",
            Figure figure => $"{text}: {figure.In(figure.Unit ?? unit)}",
            Stance stance => $"{claim.Actor} is {stance}: {text}",
            var answer => $"{text}: {answer}",
        };
    }

    private static JObject Author(Source source) => new() { ["@type"] = source.Kind == SourceKind.Person ? "Person" : "Organization", ["name"] = source.Name };

    private static JObject Appearance(Claim claim)
    {
        var appearance = new JObject { ["@type"] = "CreativeWork" };
        Add(appearance, "url", claim.Evidence?.Url is { } url && IsAddress(url) ? url : null);
        Add(appearance, "headline", claim.Evidence?.Title);
        Add(appearance, "datePublished", claim.Evidence?.Published?.ToString());
        if (claim.Attribution.Relays is [var outermost, ..]) appearance["publisher"] = Author(outermost);
        else if (claim.Evidence?.Publisher is { Length: > 0 } publisher) appearance["publisher"] = new JObject { ["@type"] = "Organization", ["name"] = publisher };
        return appearance;
    }

    private void TellRest(Claim claim)
    {
        losses.Tell(claim, claim.Basis != Basis.Unstated, "their basis");
        losses.Tell(claim, claim.Corrects is not null, "what they correct");
        losses.Tell(claim, claim.Question.Text != claim.Question.Id || claim.Question.Scope.Count > 0, "their question, but for its words");
        losses.Tell(claim, claim.Claimant.Kind is not (SourceKind.Person or SourceKind.Organisation), "what their claimant is: an author is a person or an organisation");
        losses.Tell(claim, claim.Attribution.Relays.Count > 1, "who passed them on, but for the outermost");
        losses.Tell(claim, claim.Answer is Stance { ExpressedBy: not Expression.Statement }, "whether they are words or deeds");
        if (claim.Evidence is not { } evidence) return;
        losses.Tell(claim, evidence.Url is { } url && !IsAddress(url), "their address: one begins with http or https");
        losses.Tell(claim, evidence.Prefix is not null || evidence.Suffix is not null || evidence.Start is not null, "the place of their words");
        losses.Tell(claim, evidence.Publisher is { } publisher && claim.Attribution.Relays is [var outermost, ..] && outermost.Name != publisher, "the publisher of their document: who passed them on stands in its place");
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static void Add(JObject node, string member, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) node[member] = text;
    }
}
