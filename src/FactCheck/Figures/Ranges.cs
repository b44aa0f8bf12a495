namespace FactCheck.Figures;

/// <summary>
/// The table of wordings: what range each has in either reading, before it is clipped. The upper side of "more than x" is the
/// granularity implicature of modified numerals (Cummins, Sauerland &amp; Solt 2012); that "up to" commits to nothing, McNabb et al.
/// </summary>
internal static class Ranges
{
    public static readonly NumberRange NotNegative = new(Bound.At(0), Bound.PositiveInfinity);
    public static readonly NumberRange FromNoneToAll = NumberRange.Closed(0, 100);

    public static NumberRange Literal(Figure figure, Quantity quantity)
    {
        var x = figure.Value ?? 0;
        return figure.Wording switch
        {
            Wording.Exactly => NumberRange.Closed(x, x),
            Wording.Plain => Plain(x, quantity, FigureReading.Literal),
            Wording.About => About(x, quantity, FigureReading.Literal),
            Wording.MoreThan => new(Bound.JustAbove(x), Bound.PositiveInfinity),
            Wording.AtLeast => new(Bound.At(x), Bound.PositiveInfinity),
            Wording.LessThan => new(Bound.NegativeInfinity, Bound.JustBelow(x)),
            Wording.AtMost => new(Bound.NegativeInfinity, Bound.At(x)),
            Wording.UpTo => NumberRange.All,
            Wording.Nearly => Nearly(x),
            Wording.Order => new(Bound.At(Roundness.OneOf(figure.Magnitude!.Value)), Bound.PositiveInfinity), // an order has its magnitude
            _ => NumberRange.Closed(figure.Low!.Value, figure.High!.Value), // Between and Estimate have both
        };
    }

    public static NumberRange Implied(Figure figure, Quantity quantity)
    {
        var x = figure.Value ?? 0;
        switch (figure.Wording)
        {
            case Wording.Plain: return Plain(x, quantity, FigureReading.Implied);
            case Wording.About: return About(x, quantity, FigureReading.Implied);
            case Wording.MoreThan or Wording.AtLeast when quantity == Quantity.Count && Roundness.Step(x) == 1: return Literal(figure, quantity);
            case Wording.MoreThan: return new(Bound.JustAbove(x), Bound.At(x + Roundness.Step(x)));
            case Wording.AtLeast: return NumberRange.Closed(x, x + Roundness.Step(x));
            case Wording.LessThan: return new(Bound.At(x - Roundness.Step(x)), Bound.JustBelow(x));
            case Wording.AtMost or Wording.UpTo: return NumberRange.Closed(x - Roundness.Step(x), x);
            case Wording.Order:
                var order = figure.Magnitude!.Value; // an order has its magnitude
                return new(Bound.At(2 * Roundness.OneOf(order)), Bound.JustBelow(Roundness.EndOf(order)));
            default: return Literal(figure, quantity);
        }
    }

    private static NumberRange Plain(decimal x, Quantity quantity, FigureReading reading)
    {
        if (x < 0) return Plain(-x, quantity, reading).Mirrored();
        var ulp = quantity == Quantity.Count ? Roundness.Ulp(x) : Roundness.UlpAsWritten(x);
        if (x == 0) return AroundZero(ulp, quantity);
        if (quantity == Quantity.Count && ulp == 1) return NumberRange.Closed(x, x);
        return reading == FigureReading.Literal
            ? new(Bound.At(x - (ulp / 2)), Bound.JustBelow(x + ulp))
            : new(Bound.At(x - Math.Min(ulp / 2, x / 20)), Bound.JustBelow(x + Math.Min(ulp, x / 10)));
    }

    private static NumberRange About(decimal x, Quantity quantity, FigureReading reading)
    {
        if (x == 0) return AroundZero(Roundness.UlpAsWritten(x), quantity);
        var width = Math.Min(Roundness.Step(x), Math.Abs(x) / 2);
        if (reading == FigureReading.Implied) width /= 2;
        return NumberRange.Closed(x - width, x + width);
    }

    private static NumberRange Nearly(decimal x) => x < 0
        ? Nearly(-x).Mirrored()
        : new(Bound.At(Math.Max(x - Roundness.Step(x), x / 2)), Bound.JustBelow(x));

    private static NumberRange AroundZero(decimal ulp, Quantity quantity) =>
        quantity == Quantity.Count ? NumberRange.Closed(0, 0) : NumberRange.Closed(-ulp / 2, ulp / 2);
}
