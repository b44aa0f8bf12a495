using Newtonsoft.Json.Linq;

namespace FactCheck.Interop;

/// <summary>What a reference says of where a statement is from.</summary>
internal sealed record WikidataReference(Source? Claimant, Evidence? Evidence, Publication? Published, Date? Retrieved)
{
    private static readonly string[] Held =
        [WikidataIds.StatedIn, WikidataIds.Url, WikidataIds.Retrieved, WikidataIds.Published, WikidataIds.Title, WikidataIds.Quotation, WikidataIds.ImportedFrom];

    /// <summary>Reads a reference; what has no place is added to what is lost.</summary>
    /// <param name="snaks">Its snaks; null where there is no reference.</param>
    /// <param name="labels">The names of entities that are known.</param>
    /// <param name="lost">What is lost.</param>
    public static WikidataReference Of(JObject? snaks, Dictionary<string, string> labels, List<string> lost)
    {
        if (snaks is null) return new(null, null, null, null);
        lost.AddRange(snaks.Properties().Select(snak => snak.Name).Where(name => !Held.Contains(name)));
        var (statedIn, imported) = (Item(snaks, WikidataIds.StatedIn), Item(snaks, WikidataIds.ImportedFrom));
        if (statedIn is not null && imported is not null) lost.Add(WikidataIds.ImportedFrom);
        var (url, title, quotation) = (Text(snaks, WikidataIds.Url), Text(snaks, WikidataIds.Title), Text(snaks, WikidataIds.Quotation));
        var published = Time(snaks, WikidataIds.Published, lost);
        var evidence = url is null && title is null && quotation is null ? null : new Evidence { Url = url, Title = title, Exact = quotation, Published = published is null ? null : Publication.On(published) };
        return new(Source(statedIn ?? imported, labels) ?? HostOf(url), evidence, published is null ? null : Publication.On(published), Time(snaks, WikidataIds.Retrieved, lost));
    }

    private static Source? Source(string? item, Dictionary<string, string> labels) => item is null ? null : FactCheck.Source.Of(item, labels.GetValueOrDefault(item, item));

    /// <summary>Who stands behind an address: its host.</summary>
    private static Source? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host is { Length: > 0 and <= Longest } host ? FactCheck.Source.Of(host, host) : null;

    private const int Longest = 200; // an id's

    private static string? Item(JObject snaks, string property) => WikidataStatement.ItemOf(WikidataStatement.Values(snaks, property));

    private static string? Text(JObject snaks, string property) => WikidataStatement.TextOf(WikidataStatement.Values(snaks, property));

    private static Date? Time(JObject snaks, string property, List<string> lost)
    {
        if (WikidataStatement.Values(snaks, property) is not [var value, ..]) return null;
        var date = WikidataTime.Read(value);
        if (date is { IsPeriod: false }) return date;
        lost.Add($"{property}, a date of another calendar, another era or less precision than a year");
        return null;
    }
}
