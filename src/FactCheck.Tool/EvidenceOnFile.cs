using FactCheck.Reading;

namespace FactCheck.Tool;

/// <summary>The exact words that casebook files give as evidence, by the document that they are said to be in.</summary>
internal sealed class EvidenceOnFile
{
    private readonly ILookup<string, Claim> byUrl;
    private readonly ILookup<string, Claim> byTitle;
    private readonly ILookup<string, Claim> byName;

    public EvidenceOnFile(Casebook casebook)
    {
        var claims = casebook.Claims.Where(claim => claim.Evidence?.Exact is { Length: > 0 }).ToList();
        byUrl = claims.Where(claim => claim.Evidence?.Url is not null).ToLookup(claim => claim.Evidence?.Url ?? "", StringComparer.Ordinal);
        byTitle = claims.Where(claim => claim.Evidence?.Title is not null).ToLookup(claim => claim.Evidence?.Title ?? "", StringComparer.Ordinal);
        byName = claims.Where(claim => claim.Id.Contains('#', StringComparison.Ordinal)).ToLookup(claim => claim.Id[..claim.Id.LastIndexOf('#')], StringComparer.Ordinal);
    }

    /// <summary>The claims whose exact words are not in a document that is theirs: of its address or title, or named by it. Blanks do not count.</summary>
    public IEnumerable<Claim> NotIn(Document document)
    {
        var claims = Of(byUrl, document.Url).Concat(Of(byTitle, document.Title)).Concat(Of(byName, document.Name)).Distinct().ToList();
        if (claims.Count == 0) return [];
        var collapsed = new Lazy<string>(() => Collapsed(document.Text));
        return claims.Where(claim => claim.Evidence is { Exact: { } exact } && !document.Text.Contains(exact, StringComparison.Ordinal) && !collapsed.Value.Contains(Collapsed(exact), StringComparison.Ordinal));
    }

    private static IEnumerable<Claim> Of(ILookup<string, Claim> claims, string? key) => key is null ? [] : claims[key];

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
