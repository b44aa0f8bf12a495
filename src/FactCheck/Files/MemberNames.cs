using System.Collections.Frozen;
using Newtonsoft.Json;

namespace FactCheck.Files;

/// <summary>The members that one kind of object has.</summary>
internal sealed class MemberNames
{
    private static readonly List<string> All = [];
    private readonly string[] names;
    private readonly FrozenDictionary<string, int> places;

    private MemberNames(params string[] names)
    {
        this.names = names;
        places = names.Select((name, place) => (name, place)).ToFrozenDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        All.AddRange(names);
    }

    public static MemberNames File { get; } = new("format", "sources", "questions", "links", "claims");

    public static MemberNames Line { get; } = new("source", "question", "link", "claim");

    public static MemberNames Source { get; } = new("id", "name", "kind", "aliases", "derivedFrom");

    public static MemberNames Question { get; } = new("id", "form", "text", "unit", "course", "scope", "toleranceDays", "cues");

    public static MemberNames Link { get; } = new("from", "relation", "to", "part", "partition");

    public static MemberNames Claim { get; } = new(
        "id", "question", "claimant", "reportedBy", "figure", "date", "name", "stance", "actor", "condition", "expressedBy",
        "asOf", "published", "basis", "corrects", "evidence");

    public static MemberNames Figure { get; } = new(
        "exactly", "plain", "about", "moreThan", "atLeast", "lessThan", "atMost", "upTo", "nearly", "between", "estimate", "low", "high", "order", "unit");

    public static MemberNames Evidence { get; } = new("title", "url", "publisher", "published", "exact", "prefix", "suffix", "start", "end");

    /// <summary>Gives the tokenizer one string for each known name, so that it makes none.</summary>
    public static JsonNameTable Table { get; } = new NameTable(All);

    public IReadOnlyList<string> Names => names;

    /// <summary>The place of a member, or a negative number where there is none of that name.</summary>
    public int PlaceOf(string name) => places.TryGetValue(name, out var place) ? place : -1;

    private sealed class NameTable(IEnumerable<string> names) : JsonNameTable
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known =
            names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public override string? Get(char[] key, int start, int length) => known.TryGetValue(key.AsSpan(start, length), out var name) ? name : null;
    }
}
