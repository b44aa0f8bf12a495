using FactCheck.Reading;

namespace FactCheck.AI;

/// <summary>The sources of one document: those of the watch list, its publisher, and those that the text names.</summary>
internal sealed class Speakers(Document document, WatchList watchList, LooseText text)
{
    private readonly Dictionary<string, Source> made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Start, int End)?> places = new(StringComparer.Ordinal);

    /// <summary>Who says what the text says in its own voice: its publisher, else the document itself.</summary>
    public Source Voice { get; } = document.Publisher is { } publisher
        ? watchList.Sources.FirstOrDefault(source => source.Id == publisher.Id) ?? publisher
        : Source.Document(Slug(document.Name) is { Length: > 0 } slug ? slug : document.Name, string.IsNullOrWhiteSpace(document.Title) ? document.Name : document.Title);

    /// <summary>The source that the model tells of, if the text names it or it is the publisher; else null.</summary>
    /// <param name="told">What the model tells.</param>
    /// <param name="at">Where the claim stands: an unnamed source is one of its own there.</param>
    public Source? Named(ProposedSource told, int at)
    {
        if (told.Name is not null) told = told with { Name = WithoutArticle(told.Name.Trim()) };
        if (Listed(told) is { } listed) return listed;
        if (told.Name is not { } name) return null;
        if (IsCalled(Voice, name)) return Voice;
        if (Place(name) is not { } place) return null;
        var words = document.Text[place.Start..place.End];
        var kind = Words.Read<SourceKind>(told.Kind) ?? SourceKind.Unknown;
        return kind == SourceKind.Anonymous ? Source.Anonymous(FormattableString.Invariant($"{document.Name}#{at}"), words) : Made(words, kind);
    }

    /// <summary>The source of the watch list that is meant: one that is named in the text, or that is called by a part of its name there ("Kerry").</summary>
    private Source? Listed(ProposedSource told)
    {
        if (told.Name is { } name && watchList.Sources.FirstOrDefault(source => IsCalled(source, name)) is { } called) return IsNamed(called) ? called : null;
        if (told.Id is not { } id || watchList.Sources.FirstOrDefault(source => source.Id == id) is not { } meant) return null;
        return IsNamed(meant) || (told.Name is { } part && Place(part) is not null && Names(meant).Any(each => Holds(each, part))) ? meant : null;
    }

    private bool IsNamed(Source source) => source.Id == Voice.Id || Names(source).Any(name => Place(name) is not null);

    private static bool IsCalled(Source source, string name) => Names(source).Any(each => WithoutArticle(each).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Names(Source source) => source.Aliases.Prepend(source.Name);

    private static bool Holds(string name, string part) => new LooseText(name, 0, name.Length).Name(part) is not null;

    private (int Start, int End)? Place(string name)
    {
        if (places.TryGetValue(name, out var place)) return place;
        return places[name] = text.Name(name);
    }

    /// <summary>"The UN" is the UN.</summary>
    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name.Length > 4 ? name[4..].TrimStart() : name;

    private Source? Made(string words, SourceKind kind)
    {
        var id = Slug(words);
        if (id.Length == 0) return null;
        if (watchList.Sources.FirstOrDefault(source => source.Id == id) is { } listed) return listed;
        return made.TryGetValue(id, out var had) ? had : made[id] = Source.Of(id, words, kind);
    }

    /// <summary>"Syrian Observatory" as "syrian-observatory", as the other readers name sources: the same name is the same source in all texts. Empty where there is no letter or digit.</summary>
    internal static string Slug(string name) => name.Any(char.IsLetterOrDigit) ? Source.IdOf(name) : "";
}
