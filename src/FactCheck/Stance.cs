namespace FactCheck;

/// <summary>An actor's position on a proposition, with an optional condition, expressed in words or by a deed.</summary>
/// <remarks>Immutable. Equal when position, condition, expression and actor are equal.</remarks>
/// <example><code>Stance.For.If("talks succeed").By(Expression.Vote)</code></example>
public sealed class Stance : Answer, IEquatable<Stance>
{
    private Stance(Position position, string? condition = null, Expression expressedBy = Expression.Statement, Source? actor = null)
    {
        Position = position;
        Condition = condition;
        ExpressedBy = expressedBy;
        Actor = actor;
    }

    /// <summary>For it, in a statement, unconditionally.</summary>
    public static Stance For { get; } = new(Position.For);

    /// <summary>On the side of <see cref="For"/>, less firmly.</summary>
    public static Stance LeansFor { get; } = new(Position.LeansFor);

    /// <summary>On no side.</summary>
    public static Stance Neutral { get; } = new(Position.Neutral);

    /// <summary>On the side of <see cref="Against"/>, less firmly.</summary>
    public static Stance LeansAgainst { get; } = new(Position.LeansAgainst);

    /// <summary>Against it, in a statement, unconditionally.</summary>
    public static Stance Against { get; } = new(Position.Against);

    /// <summary>Where the actor stands.</summary>
    public Position Position { get; }

    /// <summary>The condition, in the actor's words ("he steps down"), or null.</summary>
    public string? Condition { get; }

    /// <summary>In words, or by a deed.</summary>
    public Expression ExpressedBy { get; }

    /// <summary>Whose stance it is; null where it is the claimant's.</summary>
    public Source? Actor { get; }

    /// <summary>1 on the side of <see cref="For"/>, -1 on the side of <see cref="Against"/>, 0 on neither.</summary>
    public int Side => Math.Sign((int)Position);

    /// <inheritdoc/>
    public override QuestionForm Form => QuestionForm.Whether;

    /// <summary>A stance at a position, in a statement, unconditionally.</summary>
    public static Stance At(Position position) => position switch
    {
        Position.For => For,
        Position.LeansFor => LeansFor,
        Position.Neutral => Neutral,
        Position.LeansAgainst => LeansAgainst,
        Position.Against => Against,
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    /// <summary>The same stance on this condition.</summary>
    /// <exception cref="ArgumentException">The condition is blank.</exception>
    public Stance If(string condition) => new(Position, Text.Said(condition, nameof(condition)), ExpressedBy, Actor);

    /// <summary>The same stance, expressed in this way.</summary>
    public Stance By(Expression expression) =>
        new(Position, Condition, Enum.IsDefined(expression) ? expression : throw new ArgumentOutOfRangeException(nameof(expression)), Actor);

    /// <summary>The same stance, of an actor who is not the claimant.</summary>
    public Stance Of(Source actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(Position, Condition, ExpressedBy, actor);
    }

    /// <inheritdoc/>
    public bool Equals(Stance? other) =>
        other is not null && Position == other.Position && Condition == other.Condition
        && ExpressedBy == other.ExpressedBy && Equals(Actor, other.Actor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Stance);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Condition, ExpressedBy, Actor);

    /// <summary>The position and the condition, in words.</summary>
    public override string ToString()
    {
        var words = Position switch
        {
            Position.For => "for",
            Position.LeansFor => "leaning for",
            Position.Neutral => "neutral",
            Position.LeansAgainst => "leaning against",
            _ => "against",
        };
        return Condition is null ? words : $"{words}, on the condition: {Condition}";
    }
}
