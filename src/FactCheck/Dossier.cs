using System.Collections.Immutable;

namespace FactCheck;

/// <summary>One question with all its claims and the links that name it.</summary>
/// <remarks>Immutable: the unit of consistency, of detection, of locking, of storage and of distribution. Made by a <see cref="Casebook"/>, which checks it.</remarks>
public sealed class Dossier
{
    internal Dossier(Question question, IReadOnlyList<Claim> claims, ImmutableArray<Link> links)
    {
        Question = question;
        Claims = claims;
        Links = links;
        IsChange = links.Any(link => link.Relation == LinkRelation.ChangeOf && link.From.Id == question.Id);
        IsShare = links.Any(link => link.Relation == LinkRelation.ShareOf && link.From.Id == question.Id);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Its claims, in the order in which the casebook has them.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The links that name the question.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>True where the question counts the change of another: its figures may be negative.</summary>
    public bool IsChange { get; }

    /// <summary>True where the question is a share of another: its figures lie from 0 to 100 percent.</summary>
    public bool IsShare { get; }

    /// <summary>What numbers a figure on this question can have.</summary>
    public Quantity QuantityOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var unit = figure.Unit ?? Question.Unit;
        if (IsShare && unit.Equals(Unit.Percent)) return Quantity.Share;
        return unit.IsCount && !IsChange ? Quantity.Count : Quantity.Measure;
    }
}
