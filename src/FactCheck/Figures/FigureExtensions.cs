using FactCheck.Figures;

namespace FactCheck;

/// <summary>What range a figure has, in either reading.</summary>
public static class FigureExtensions
{
    /// <summary>The range of a figure whose quantity its own unit tells: a count where it has none.</summary>
    /// <exception cref="ArgumentException">The figure is none that a count can have, such as a negative one.</exception>
    public static NumberRange Range(this Figure figure, FigureReading reading)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Range(reading, (figure.Unit ?? Unit.None).IsCount ? Quantity.Count : Quantity.Measure);
    }

    /// <summary>The range of a figure, over the reals: a count is clipped at 0, a share at 0 and 100.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="reading">Literal or implied; the implied range lies within the literal one.</param>
    /// <param name="quantity">What numbers it can have: see <see cref="Dossier.QuantityOf"/>.</param>
    /// <exception cref="ArgumentException">The figure is none that the quantity can have.</exception>
    public static NumberRange Range(this Figure figure, FigureReading reading, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (FigureRules.Broken(figure, quantity) is { } rule) throw new RefusedException(rule, nameof(figure));
        var range = reading == FigureReading.Literal ? Ranges.Literal(figure, quantity) : Ranges.Implied(figure, quantity);
        return quantity switch
        {
            Quantity.Count => range.Within(Ranges.NotNegative),
            Quantity.Share => range.Within(Ranges.FromNoneToAll),
            _ => range,
        };
    }

    /// <summary>The number that a figure is known by: x; the middle of a range; an estimate's best, else its middle; the implied lower end of an order.</summary>
    public static decimal StatedNumber(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure switch
        {
            { Value: { } x } => x,
            { Low: { } low, High: { } high } => (low + high) / 2,
            _ => 2 * Roundness.OneOf(figure.Magnitude!.Value), // what has neither is an order, and has one
        };
    }
}
