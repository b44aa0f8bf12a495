namespace FactCheck;

/// <summary>A declared link from one question to another.</summary>
/// <remarks>Immutable. Equal when all that it holds is equal. A casebook refuses links that run in a circle of <see cref="LinkRelation.PartOf"/> or <see cref="LinkRelation.ChangeOf"/>.</remarks>
public sealed class Link : IEquatable<Link>
{
    private Link(Question from, LinkRelation relation, Question to, Question? part = null, string? partition = null)
    {
        From = from;
        Relation = relation;
        To = to;
        Part = part;
        Partition = partition;
    }

    /// <summary>The part, the share, the change, or the proposition that implies or excludes.</summary>
    public Question From { get; }

    /// <summary>How <see cref="From"/> bears on <see cref="To"/>.</summary>
    public LinkRelation Relation { get; }

    /// <summary>The whole, the total, or the proposition that is implied or excluded.</summary>
    public Question To { get; }

    /// <summary>Of <see cref="LinkRelation.ShareOf"/>, the question that asks for the part itself; else null.</summary>
    public Question? Part { get; }

    /// <summary>Of <see cref="LinkRelation.PartOf"/>, the partition whose parts exclude one another; null where the part belongs to none.</summary>
    public string? Partition { get; }

    /// <summary>One question counts a part of what another counts; the parts of one named partition exclude one another.</summary>
    /// <exception cref="ArgumentException">The two are one question.</exception>
    public static Link PartOf(Question<Figure> part, Question<Figure> whole, string? partition = null) => Of(LinkRelation.PartOf, part, whole, null, partition);

    /// <summary>A percentage of a whole, and the question that asks for the part itself.</summary>
    /// <exception cref="ArgumentException">The share is not in percent, or two of the three are one question.</exception>
    public static Link ShareOf(Question<Figure> share, Question<Figure> whole, Question<Figure> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Of(LinkRelation.ShareOf, share, whole, part, null);
    }

    /// <summary>Who is for the one proposition is for the other.</summary>
    /// <exception cref="ArgumentException">The two are one question.</exception>
    public static Link Implies(Question<Stance> from, Question<Stance> to) => Of(LinkRelation.Implies, from, to, null, null);

    /// <summary>Nobody can be for both propositions.</summary>
    /// <exception cref="ArgumentException">The two are one question.</exception>
    public static Link Excludes(Question<Stance> from, Question<Stance> to) => Of(LinkRelation.Excludes, from, to, null, null);

    /// <summary>One question counts the change of what another counts.</summary>
    /// <exception cref="ArgumentException">The two are one question.</exception>
    public static Link ChangeOf(Question<Figure> change, Question<Figure> total) => Of(LinkRelation.ChangeOf, change, total, null, null);

    /// <summary>A link of any relation; the named factories are the shorter way.</summary>
    /// <exception cref="ArgumentException">The questions do not have the form that the relation links, or are one question; a share is not in percent or names no part.</exception>
    public static Link Of(LinkRelation relation, Question from, Question to, Question? part, string? partition)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!Enum.IsDefined(relation)) throw new ArgumentOutOfRangeException(nameof(relation));
        var form = relation is LinkRelation.Implies or LinkRelation.Excludes ? QuestionForm.Whether : QuestionForm.HowMuch;
        foreach (var question in new[] { from, to, part })
        {
            if (question is not null && question.Form != form) throw new RefusedException($"{relation} links questions of the form {form}; {question.Id} asks {question.Form}.", nameof(from));
        }

        if (from.Id == to.Id) throw new RefusedException($"A question is not linked to itself: {from.Id}.", nameof(to));
        if (relation == LinkRelation.ShareOf && part is null) throw new RefusedException("A share names the question that asks for the part.", nameof(part));
        if (relation != LinkRelation.ShareOf && part is not null) throw new RefusedException($"Only a share names a part; this is {relation}.", nameof(part));
        if (part is not null && (part.Id == from.Id || part.Id == to.Id)) throw new RefusedException($"The share, its part and its whole are three questions; {part.Id} stands twice.", nameof(part));
        if (relation == LinkRelation.ShareOf && !from.Unit.Equals(Unit.Percent)) throw new RefusedException($"A share is in percent; {from.Id} is in {(from.Unit.Code.Length > 0 ? from.Unit.Code : "no unit")}.", nameof(from));
        if (relation != LinkRelation.PartOf && partition is not null) throw new RefusedException($"Only a part belongs to a partition; this is {relation}.", nameof(partition));
        return new(from, relation, to, part, partition is null ? null : Text.Id(partition, nameof(partition)));
    }

    /// <summary>True where the question is one of those that the link names.</summary>
    public bool Names(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return From.Id == question.Id || To.Id == question.Id || Part?.Id == question.Id;
    }

    /// <summary>The same link between the questions that its own were merged into; null where it links none then.</summary>
    internal static Link? MergedOrNull(Link link, Func<string, Question> merged)
    {
        var (from, to, part) = (merged(link.From.Id), merged(link.To.Id), link.Part is null ? null : merged(link.Part.Id));
        if (ReferenceEquals(from, link.From) && ReferenceEquals(to, link.To) && ReferenceEquals(part, link.Part)) return link;
        return from.Id == to.Id || part?.Id == from.Id || part?.Id == to.Id ? null : Of(link.Relation, from, to, part, link.Partition);
    }

    /// <inheritdoc/>
    public bool Equals(Link? other) =>
        other is not null && Relation == other.Relation && From.Equals(other.From) && To.Equals(other.To) && Equals(Part, other.Part) && Partition == other.Partition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Link);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, From.Id, To.Id);

    /// <summary>The link in ids.</summary>
    public override string ToString() => $"{From.Id} {Relation} {To.Id}";
}
