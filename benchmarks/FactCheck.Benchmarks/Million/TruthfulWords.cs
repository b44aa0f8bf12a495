namespace FactCheck.Benchmarks;

/// <summary>Truthful words about a value above 0 (invariant 8 of the domain): however many are said, no two of them conflict.</summary>
/// <param name="random">The one generator of the casebook.</param>
/// <param name="isCount">True for whole numbers; else values are from 1 up and have two decimal places.</param>
internal sealed class TruthfulWords(Random random, bool isCount)
{
    private static readonly (OrderOfMagnitude Order, decimal From, decimal To)[] Orders =
    [
        (OrderOfMagnitude.Dozens, 24, 100), (OrderOfMagnitude.Scores, 40, 100), (OrderOfMagnitude.Tens, 20, 100),
        (OrderOfMagnitude.Hundreds, 200, 1_000), (OrderOfMagnitude.Thousands, 2_000, 10_000), (OrderOfMagnitude.TensOfThousands, 20_000, 100_000),
        (OrderOfMagnitude.HundredsOfThousands, 200_000, 1_000_000), (OrderOfMagnitude.Millions, 2_000_000, 10_000_000),
        (OrderOfMagnitude.TensOfMillions, 20_000_000, 100_000_000),
    ];

    /// <summary>Written out: 0.01 times ten would be 0.10, and its last written place still the hundredths.</summary>
    private static readonly decimal[] Places = [0.01m, 0.1m, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Any wording.</summary>
    public Figure Say(decimal value)
    {
        var place = Place(value, fewestDigits: 2);
        switch (random.Next(14))
        {
            case 0: return Figure.Exactly(value);
            case 1: return Figure.Plain(value);
            case 2: return Figure.Plain(Rounded(value, place));
            case 3: return Figure.Plain(Down(value, place));
            case 4: return Figure.About(Rounded(value, place));
            case 5: return Figure.MoreThan(Below(value, place));
            case 6: return Figure.AtLeast(Down(value, place));
            case 7: return Figure.LessThan(Above(value, place));
            case 8: return Figure.AtMost(Up(value, place));
            case 9: return Figure.UpTo(Up(value, place));
            case 10: return Figure.Nearly(Above(value, place));
            case 11: return Figure.Between(Down(value * random.Next(85, 101) / 100, place), Up(value * random.Next(100, 116) / 100, place));
            case 12: return Estimate(value, place);
            default:
                var orders = Array.FindAll(Orders, order => order.From <= value && value < order.To);
                return orders.Length == 0 ? Figure.Exactly(value) : Figure.Order(orders[random.Next(orders.Length)].Order);
        }
    }

    /// <summary>Words that a reader takes for a number between 0.85 and 1.2 of the value, so that sides can be told apart. The value is 100 or more.</summary>
    public Figure SayClosely(decimal value)
    {
        var place = Place(value, fewestDigits: 3);
        switch (random.Next(9))
        {
            case 0: return Figure.Plain(Rounded(value, place));
            case 1: return Figure.Between(Down(value * 0.97m, place), Up(value * 1.03m, place));
            case 2: return Estimate(value, place);
            case 3 or 4 when isCount && place == 1: return Figure.Exactly(value); // "more than 804" has no upper end to a reader
            case 3: return Figure.MoreThan(OfSmallStep(Below(value, place), -place));
            case 4: return Figure.AtLeast(OfSmallStep(Down(value, place), -place));
            case 5: return Figure.LessThan(OfSmallStep(Above(value, place), place));
            case 6: return Figure.Nearly(OfSmallStep(Above(value, place), place));
            case 7: return Figure.About(OfSmallStep(Rounded(value, place), place));
            default: return Figure.Exactly(value);
        }
    }

    /// <summary>A faithful report of the claimant's own words about the value: the same words, or rounder ones of a precise number.</summary>
    public Figure Relay(Figure own, decimal value)
    {
        if (own.Wording != Wording.Exactly) return own;
        var place = Place(value, fewestDigits: 2);
        return random.Next(6) switch
        {
            0 => Figure.About(Rounded(value, place)),
            1 => Figure.Plain(Down(value, place)),
            2 => Figure.AtLeast(Down(value, place)),
            3 => Figure.Between(Down(value * 0.95m, place), Up(value * 1.05m, place)),
            _ => own,
        };
    }

    private Figure Estimate(decimal value, decimal place)
    {
        var (low, high) = (Down(value * 0.94m, place), Up(value * 1.06m, place));
        return random.Next(4) == 0 ? Figure.Estimate(low, high) : Figure.Estimate(value, low, high);
    }

    /// <summary>A place to round to that leaves at least so many significant digits.</summary>
    private decimal Place(decimal value, int fewestDigits)
    {
        var finest = isCount ? 2 : 0;
        var coarsest = finest;
        while (coarsest + fewestDigits < Places.Length && Places[coarsest + fewestDigits] <= value) coarsest++;
        return Places[random.Next(finest, coarsest + 1)];
    }

    private static decimal Down(decimal value, decimal place) => decimal.Floor(value / place) * place;

    private static decimal Up(decimal value, decimal place) => decimal.Ceiling(value / place) * place;

    private static decimal Below(decimal value, decimal place) => (decimal.Ceiling(value / place) - 1) * place;

    private static decimal Above(decimal value, decimal place) => (decimal.Floor(value / place) + 1) * place;

    private static decimal Rounded(decimal value, decimal place) => decimal.Round(value / place, MidpointRounding.AwayFromZero) * place;

    /// <summary>The next number whose last digit at that place is neither 0 nor 5, so that it is no rounder than the place.</summary>
    private static decimal OfSmallStep(decimal number, decimal place)
    {
        while (number / place % 5 == 0) number += place;
        return number;
    }
}
