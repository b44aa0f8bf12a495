namespace FactCheck;

/// <summary>Which figures a quantity refuses: those with a number outside of it, and those that leave no number inside.</summary>
internal static class FigureRules
{
    private const decimal Whole = 100;

    /// <summary>The rule that <paramref name="figure"/> breaks as a <paramref name="quantity"/>, or null.</summary>
    public static string? Broken(Figure figure, Quantity quantity)
    {
        if (quantity == Quantity.Measure) return null;
        foreach (var number in (ReadOnlySpan<decimal?>)[figure.Value, figure.Low, figure.High])
        {
            if (number < 0) return $"{Noun(quantity)} is never negative; {Numbers.Write(number.Value)} is.";
            if (quantity == Quantity.Share && number > Whole) return $"A share lies from 0 to 100 percent; {Numbers.Write(number.Value)} is outside.";
        }

        return (figure.Wording, figure.Value) switch
        {
            (Wording.LessThan, 0) => $"{Noun(quantity)} is never below 0: less than 0 leaves no number.",
            (Wording.MoreThan, Whole) when quantity == Quantity.Share => "A share is never above 100 percent: more than 100 leaves no number.",
            (Wording.Order, _) when quantity == Quantity.Share && figure.Magnitude >= OrderOfMagnitude.Hundreds =>
                $"A share lies from 0 to 100 percent: {figure} leaves no number.",
            _ => null,
        };
    }

    private static string Noun(Quantity quantity) => quantity == Quantity.Share ? "A share" : "A count";
}
