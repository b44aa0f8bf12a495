using System.Globalization;

namespace FactCheck.Reporting.Html;

/// <summary>Where numbers stand on an axis, from 0 at its start to 1 at its end, and the round numbers that are written on it.</summary>
internal sealed class NumberAxis
{
    private const double Margin = 0.07;
    private const double LeastRatioOfLogarithms = 10;
    private const int MostTicks = 6;

    private static readonly decimal[] Steps = [1, 2, 5, 10];

    private readonly double from;
    private readonly double to;

    private NumberAxis(double from, double to, bool isLogarithmic, IReadOnlyList<decimal> ticks)
    {
        this.from = from;
        this.to = to;
        IsLogarithmic = isLogarithmic;
        Ticks = ticks;
    }

    /// <summary>True where equal ratios, not equal differences, are equally wide: where numbers above zero lie a factor of 10 or more apart.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Round numbers within the axis, rising.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>An axis that shows all these numbers, with some room on both sides.</summary>
    /// <param name="numbers">At least one.</param>
    /// <param name="mayBeLogarithmic">False for an axis whose differences matter.</param>
    public static NumberAxis Of(IReadOnlyCollection<decimal> numbers, bool mayBeLogarithmic = true)
    {
        var (least, greatest) = (numbers.Min(), numbers.Max());
        return mayBeLogarithmic && least > 0 && (double)greatest / (double)least >= LeastRatioOfLogarithms ? Logarithmic(least, greatest) : Linear(least, greatest);
    }

    /// <summary>Where a number stands: before 0 or after 1 where it is off the axis.</summary>
    public double At(decimal number)
    {
        if (IsLogarithmic && number <= 0) return double.NegativeInfinity;
        return ((IsLogarithmic ? Math.Log10((double)number) : (double)number) - from) / (to - from);
    }

    /// <summary>A number as an axis has it: <c>250,000</c>, <c>1.5 million</c>.</summary>
    public static string Label(decimal number) => Math.Abs(number) switch
    {
        >= 1_000_000_000_000 => $"{Short(number / 1_000_000_000_000)} trillion",
        >= 1_000_000_000 => $"{Short(number / 1_000_000_000)} billion",
        >= 1_000_000 => $"{Short(number / 1_000_000)} million",
        _ => Short(number),
    };

    private static NumberAxis Linear(decimal least, decimal greatest)
    {
        var length = greatest > least ? greatest - least : Math.Max(Math.Abs(greatest) / 5, 1);
        var step = RoundStep(length / MostTicks);
        var (from, to) = ((double)least, (double)greatest);
        var margin = (greatest > least ? Margin : 0.5) * (double)length;
        (from, to) = (from - margin, to + margin);
        var ticks = new List<decimal>();
        for (var tick = Math.Ceiling(least / step) * step - step; tick <= greatest + step; tick += step)
        {
            if ((double)tick >= from && (double)tick <= to) ticks.Add(tick);
        }

        return new(from, to, false, ticks);
    }

    private static NumberAxis Logarithmic(decimal least, decimal greatest)
    {
        var (from, to) = (Math.Log10((double)least), Math.Log10((double)greatest));
        var margin = Margin * (to - from);
        (from, to) = (from - margin, to + margin);
        var powers = Enumerable.Range((int)Math.Floor(from), (int)Math.Ceiling(to) - (int)Math.Floor(from) + 1).ToArray();
        decimal[] mantissas = (to - from) switch { < 1.7 => [1, 2, 5], < 2.5 => [1, 5], _ => [1] };
        var ticks = powers
            .SelectMany(power => mantissas.Select(mantissa => mantissa * Power(power)))
            .Where(tick => Math.Log10((double)tick) is var at && at >= from && at <= to)
            .ToArray();
        var every = Math.Max(1, (ticks.Length + MostTicks - 1) / MostTicks);
        return new(from, to, true, [.. ticks.Where((_, index) => index % every == 0)]);
    }

    /// <summary>The least of 1, 2 and 5 times a power of 10 that is no less.</summary>
    private static decimal RoundStep(decimal least)
    {
        var power = Power((int)Math.Floor(Math.Log10((double)least)));
        return Steps.Select(mantissa => mantissa * power).First(step => step >= least || step == 10 * power);
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--) power *= 10;
        for (; exponent < 0; exponent++) power /= 10;
        return power;
    }

    private static string Short(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);
}
