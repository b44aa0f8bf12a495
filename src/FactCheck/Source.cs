using System.Collections.Immutable;
using System.Text;

namespace FactCheck;

/// <summary>Anyone or anything that can be credited: an organisation, a person, an outlet, a dataset, a document.</summary>
/// <remarks>Immutable. Equal when id, name, kind, aliases and what it derives from are equal, in their order. Ids are compared ordinally.</remarks>
public sealed class Source : IEquatable<Source>
{
    private Source(string id, string name, SourceKind kind, IReadOnlyList<string> aliases, IReadOnlyList<string> derivedFrom)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Aliases = aliases;
        DerivedFrom = derivedFrom;
    }

    /// <summary>1 to 200 characters without control characters.</summary>
    public string Id { get; }

    /// <summary>The name that readers see; never blank.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>Other names of it, in the order given.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The ids of the sources that this one is declared to draw on. A derived source that disagrees is a voice of its own.</summary>
    public IReadOnlyList<string> DerivedFrom { get; }

    /// <summary>A source of any kind.</summary>
    /// <exception cref="ArgumentException">The id is not 1 to 200 characters without control characters, or the name is blank.</exception>
    public static Source Of(string id, string name, SourceKind kind = SourceKind.Unknown)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind));
        return new(Text.Id(id, nameof(id)), Text.Said(name, nameof(name)), kind, [], []);
    }

    /// <summary>An organisation, a state or a body.</summary>
    public static Source Organisation(string id, string name) => Of(id, name, SourceKind.Organisation);

    /// <summary>A person.</summary>
    public static Source Person(string id, string name) => Of(id, name, SourceKind.Person);

    /// <summary>A publisher of news.</summary>
    public static Source Outlet(string id, string name) => Of(id, name, SourceKind.Outlet);

    /// <summary>A dataset.</summary>
    public static Source Dataset(string id, string name) => Of(id, name, SourceKind.Dataset);

    /// <summary>A document.</summary>
    public static Source Document(string id, string name) => Of(id, name, SourceKind.Document);

    /// <summary>Somebody who is not named, as in "officials said".</summary>
    public static Source Anonymous(string id, string name) => Of(id, name, SourceKind.Anonymous);

    /// <summary>The id that readers of texts give a source that they know by name alone: <c>trt-world</c> for "TRT World", so that one name is one source in all texts.</summary>
    /// <returns>Letters and digits in lower case, hyphens between them, at most 120 characters; <c>unnamed</c> where the name has neither letter nor digit.</returns>
    /// <exception cref="ArgumentException">The name is not well-formed text.</exception>
    public static string IdOf(string name)
    {
        const int Longest = 120;
        var id = new StringBuilder();
        foreach (var character in Text.Composed(Text.WellFormed(name, nameof(name))))
        {
            if (id.Length == Longest) break;
            if (char.IsLetterOrDigit(character)) id.Append(char.ToLowerInvariant(character));
            else if (id.Length > 0 && id[^1] != '-' && character is not ('.' or '\'')) id.Append('-');
        }

        return id.ToString().TrimEnd('-') is { Length: > 0 } text ? text : "unnamed";
    }

    /// <summary>The same source with these other names instead of those that it had.</summary>
    /// <exception cref="ArgumentException">An alias is blank.</exception>
    public Source WithAliases(params IEnumerable<string> aliases) =>
        new(Id, Name, Kind, [.. aliases.Select(alias => Text.Said(alias, nameof(aliases)))], DerivedFrom);

    /// <summary>The same source, declared to draw on these others instead of those that it had.</summary>
    /// <exception cref="ArgumentException">An id is not well-formed, or is this source's own.</exception>
    public Source WithDerivedFrom(params IEnumerable<string> sourceIds)
    {
        var ids = sourceIds.Select(id => Text.Id(id, nameof(sourceIds))).ToImmutableArray();
        if (ids.Contains(Id)) throw new RefusedException($"A source does not derive from itself: {Id}.", nameof(sourceIds));
        return new(Id, Name, Kind, Aliases, ids);
    }

    /// <inheritdoc/>
    public bool Equals(Source? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Name == other.Name && Kind == other.Kind
            && Aliases.SequenceEqual(other.Aliases) && DerivedFrom.SequenceEqual(other.DerivedFrom));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Kind);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
