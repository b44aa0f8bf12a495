using FactCheck.Files;
using Newtonsoft.Json;

namespace FactCheck.Reporting;

/// <summary>The results of a SARIF run, and where they lie.</summary>
internal sealed class SarifResults
{
    private const int MostRelated = 100;

    private readonly JsonTextWriter json;
    private readonly string? casebookUri;
    private readonly Dictionary<string, (SarifArtifact Artifact, LineStarts Lines)> artifacts;
    private readonly Dictionary<string, int> rules;

    public SarifResults(JsonTextWriter json, SarifReportOptions options, IReadOnlyList<string> kinds)
    {
        this.json = json;
        casebookUri = options.CasebookUri;
        artifacts = options.Artifacts.DistinctBy(artifact => artifact.Name).ToDictionary(artifact => artifact.Name, artifact => (artifact, new LineStarts(artifact.Text ?? "")), StringComparer.Ordinal);
        rules = kinds.Index().ToDictionary(rule => rule.Item, rule => rule.Index, StringComparer.Ordinal);
    }

    public void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) json.Object(() => Write(finding));
    }

    private void Write(Finding finding)
    {
        var severity = (finding as Discrepancy)?.Severity;
        json.Member("ruleId", finding.Kind);
        json.Member("ruleIndex", rules[finding.Kind]);
        json.Member("kind", severity is null ? "informational" : "fail");
        json.Member("level", severity switch { null => "none", Severity.Minor => "note", Severity.Moderate => "warning", _ => "error" });
        json.Message("message", finding.Reconciliation is { } reconciliation ? $"{finding.Summary} {reconciliation}" : finding.Summary);
        var main = finding.Claims.LastOrDefault(claim => Words(claim) is not null) ?? finding.Claims.LastOrDefault(claim => ArtifactOf(claim) is not null) ?? (finding.Claims.Count > 0 ? finding.Claims[^1] : null);
        if (main is not null) json.Array("locations", () => Location(main, null));
        if (finding.Claims.Count > 1)
        {
            json.Array("relatedLocations", () =>
            {
                foreach (var (index, claim) in finding.Claims.Where(claim => claim != main).Take(MostRelated).Index()) Location(claim, index + 1);
            });
        }

        json.Object("partialFingerprints", () => json.Member("findingId/v1", finding.Id));
        json.Object("properties", () =>
        {
            json.Member("question", finding.Question.Id);
            if (finding is Discrepancy discrepancy) json.Member("severity", JsonReport.Camel(discrepancy.Severity));
            json.Member("claims", finding.Claims.Count);
        });
    }

    private void Location(Claim claim, int? id) => json.Object(() =>
    {
        if (id is not null) json.Member("id", id);
        if ((ArtifactOf(claim)?.Artifact.Uri ?? casebookUri) is { } uri)
        {
            json.Object("physicalLocation", () =>
            {
                json.Object("artifactLocation", () => json.Member("uri", uri));
                if (Words(claim) is { } words) json.Object("region", () => Region(words));
            });
        }

        json.Array("logicalLocations", () => json.Object(() =>
        {
            json.Member("fullyQualifiedName", Shown.Escaped(claim.Id));
            json.Member("kind", "claim");
        }));
        json.Message("message", $"{claim.Attribution}: {claim.Answer}");
    });

    private void Region((int Start, int End, LineStarts Lines) words)
    {
        var (start, end) = (words.Lines.Place(words.Start), words.Lines.Place(words.End));
        json.Member("startLine", start.Line);
        json.Member("startColumn", start.Column);
        json.Member("endLine", end.Line);
        json.Member("endColumn", end.Column);
        json.Member("charOffset", words.Start);
        json.Member("charLength", words.End - words.Start);
    }

    private (SarifArtifact Artifact, LineStarts Lines)? ArtifactOf(Claim claim) =>
        claim.Id.LastIndexOf('#') is >= 0 and var end && artifacts.TryGetValue(claim.Id[..end], out var found) ? found : null;

    /// <summary>Where a claim's words stand in its artifact; null where they do not stand there as the claim has them.</summary>
    private (int Start, int End, LineStarts Lines)? Words(Claim claim) =>
        ArtifactOf(claim) is ({ Text: { } text }, var lines) && claim.Evidence is { Exact: { Length: > 0 } exact, Start: { } start, End: { } end }
        && end <= text.Length && text.AsSpan(start, end - start).SequenceEqual(exact)
            ? (start, end, lines)
            : null;
}
