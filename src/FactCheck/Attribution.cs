using System.Collections.Immutable;

namespace FactCheck;

/// <summary>The way a claim reached us: publisher → … → claimant, on whose word it rests.</summary>
/// <remarks>Immutable. The same claimant is the same origin and one voice, however many outlets repeat it.</remarks>
public sealed class Attribution : IEquatable<Attribution>
{
    private Attribution(Source claimant, IReadOnlyList<Source> relays)
    {
        Claimant = claimant;
        Relays = relays;
    }

    /// <summary>On whose word the claim rests.</summary>
    public Source Claimant { get; }

    /// <summary>Who passed it on, outermost first; empty for the claimant's own words.</summary>
    public IReadOnlyList<Source> Relays { get; }

    /// <summary>Who put it before the public: the outermost relay, or the claimant.</summary>
    public Source Publisher => Relays.Count > 0 ? Relays[0] : Claimant;

    /// <summary>True when nobody stands between the claimant and us.</summary>
    public bool IsOwnWords => Relays.Count == 0;

    /// <summary>The claimant, and who passed it on, outermost first.</summary>
    public static Attribution To(Source claimant, IEnumerable<Source>? via = null)
    {
        ArgumentNullException.ThrowIfNull(claimant);
        IReadOnlyList<Source> relays = via is null ? [] : [.. via];
        foreach (var relay in relays) ArgumentNullException.ThrowIfNull(relay, nameof(via));
        return new(claimant, relays);
    }

    /// <summary>Publishers who name no claimant, outermost first: the innermost one is the claimant.</summary>
    /// <exception cref="ArgumentException">There is no publisher.</exception>
    public static Attribution ToPublishers(IEnumerable<Source> publishers)
    {
        ArgumentNullException.ThrowIfNull(publishers);
        var chain = publishers.ToImmutableArray();
        if (chain.IsEmpty) throw new RefusedException("A claim has a claimant or at least one publisher.", nameof(publishers));
        return To(chain[^1], chain[..^1]);
    }

    /// <inheritdoc/>
    public bool Equals(Attribution? other) =>
        ReferenceEquals(this, other) || (other is not null && Claimant.Equals(other.Claimant) && Relays.SequenceEqual(other.Relays));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Attribution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claimant, Relays.Count);

    /// <summary>The claimant's name, and through whom.</summary>
    public override string ToString() =>
        IsOwnWords ? Claimant.Name : $"{Claimant.Name}, via {string.Join(", ", Relays.Select(relay => relay.Name))}";
}
