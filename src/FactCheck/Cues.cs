using System.Collections.Immutable;

namespace FactCheck;

/// <summary>The words and phrases by which a watch list finds a question in a text; for a proposition, by position.</summary>
/// <remarks>Immutable. Equal when the words and positions are equal, in their order.</remarks>
public sealed class Cues : IEquatable<Cues>
{
    private readonly ImmutableSortedDictionary<Position, IReadOnlyList<string>> byPosition;

    private Cues(IReadOnlyList<string> words, ImmutableSortedDictionary<Position, IReadOnlyList<string>> byPosition)
    {
        Words = words;
        this.byPosition = byPosition;
    }

    /// <summary>The words of a question of any form; empty where they are given by position.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that tell a position on a proposition; empty where they are given for the question as a whole.</summary>
    public IReadOnlyDictionary<Position, IReadOnlyList<string>> ByPosition => byPosition;

    /// <summary>Words and phrases for a question as a whole.</summary>
    /// <exception cref="ArgumentException">A phrase is blank.</exception>
    public static Cues Of(params IEnumerable<string> words) =>
        new(Phrases(words), ImmutableSortedDictionary<Position, IReadOnlyList<string>>.Empty);

    /// <summary>Words and phrases for the positions on a proposition.</summary>
    /// <exception cref="ArgumentException">A phrase is blank, or a position is given twice.</exception>
    public static Cues Of(IEnumerable<KeyValuePair<Position, IEnumerable<string>>> byPosition)
    {
        ArgumentNullException.ThrowIfNull(byPosition);
        return new([], byPosition.ToImmutableSortedDictionary(pair => pair.Key, pair => Phrases(pair.Value)));
    }

    /// <inheritdoc/>
    public bool Equals(Cues? other) =>
        other is not null && Words.SequenceEqual(other.Words) && byPosition.Count == other.byPosition.Count
        && byPosition.All(pair => other.byPosition.TryGetValue(pair.Key, out var words) && pair.Value.SequenceEqual(words));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Cues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words.Count, byPosition.Count);

    private static IReadOnlyList<string> Phrases(IEnumerable<string> words) => [.. words.Select(phrase => Text.Said(phrase, nameof(words)))];
}
