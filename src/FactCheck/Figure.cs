using System.Diagnostics.CodeAnalysis;

namespace FactCheck;

/// <summary>A figure as it was said: a wording and its numbers, never only an interval.</summary>
/// <remarks>
/// <para>Immutable. The numbers keep their digits: 2.50 is not 2.5. Each is below 10^18 in size and has at most 6 decimal places,
/// so that all that follows is exact in <see cref="decimal"/>. What range a figure has is computed when somebody asks:
/// see <c>Range</c> in <c>FactCheck.Figures</c>.</para>
/// <para>Equal when wording, unit, values and their scales (decimal places) are equal.</para>
/// </remarks>
public sealed class Figure : Answer, IEquatable<Figure>
{
    /// <summary>The size that every number stays below: 10^18.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>The decimal places that a number may have.</summary>
    public const int MostDecimalPlaces = 6;

    private Figure(Wording wording, decimal? value, decimal? low = null, decimal? high = null, OrderOfMagnitude? order = null, Unit? unit = null)
    {
        Wording = wording;
        Value = value;
        Low = low;
        High = high;
        Magnitude = order;
        Unit = unit;
    }

    /// <summary>How it was worded.</summary>
    public Wording Wording { get; }

    /// <summary>The number; null for <see cref="Wording.Between"/>, <see cref="Wording.Order"/>, and an estimate without a best value.</summary>
    public decimal? Value { get; }

    /// <summary>The lower number of <see cref="Wording.Between"/> and <see cref="Wording.Estimate"/>; else null.</summary>
    public decimal? Low { get; }

    /// <summary>The higher number of <see cref="Wording.Between"/> and <see cref="Wording.Estimate"/>; else null.</summary>
    public decimal? High { get; }

    /// <summary>The order of <see cref="Wording.Order"/>; else null.</summary>
    public OrderOfMagnitude? Magnitude { get; }

    /// <summary>The unit, where it is not the question's; else null.</summary>
    public Unit? Unit { get; }

    /// <inheritdoc/>
    public override QuestionForm Form => QuestionForm.HowMuch;

    /// <summary>"Exactly x"; a dataset's cell.</summary>
    public static Figure Exactly(decimal x, Unit? unit = null) => One(Wording.Exactly, x, unit);

    /// <summary>A bare number.</summary>
    public static Figure Plain(decimal x, Unit? unit = null) => One(Wording.Plain, x, unit);

    /// <summary>"About x".</summary>
    public static Figure About(decimal x, Unit? unit = null) => One(Wording.About, x, unit);

    /// <summary>"More than x".</summary>
    public static Figure MoreThan(decimal x, Unit? unit = null) => One(Wording.MoreThan, x, unit);

    /// <summary>"At least x".</summary>
    public static Figure AtLeast(decimal x, Unit? unit = null) => One(Wording.AtLeast, x, unit);

    /// <summary>"Less than x".</summary>
    public static Figure LessThan(decimal x, Unit? unit = null) => One(Wording.LessThan, x, unit);

    /// <summary>"At most x".</summary>
    public static Figure AtMost(decimal x, Unit? unit = null) => One(Wording.AtMost, x, unit);

    /// <summary>"Up to x".</summary>
    public static Figure UpTo(decimal x, Unit? unit = null) => One(Wording.UpTo, x, unit);

    /// <summary>"Nearly x".</summary>
    /// <exception cref="ArgumentException">x is 0: nothing is nearly 0 from below a count, and "nearly 0" leaves no number.</exception>
    public static Figure Nearly(decimal x, Unit? unit = null) =>
        x == 0 ? throw new RefusedException("Nearly 0 leaves no number between it and 0.", nameof(x)) : One(Wording.Nearly, x, unit);

    /// <summary>A figure of any wording that has one number.</summary>
    /// <exception cref="ArgumentException">The wording has no single number, or the number is refused.</exception>
    public static Figure Of(Wording wording, decimal x, Unit? unit = null) => wording switch
    {
        Wording.Nearly => Nearly(x, unit),
        Wording.Between or Wording.Estimate or Wording.Order => throw new RefusedException($"{wording} does not have one number.", nameof(wording)),
        _ when Enum.IsDefined(wording) => One(wording, x, unit),
        _ => throw new ArgumentOutOfRangeException(nameof(wording)),
    };

    /// <summary>"Between low and high", both included.</summary>
    /// <exception cref="ArgumentException">High is below low.</exception>
    public static Figure Between(decimal low, decimal high, Unit? unit = null) =>
        new(Wording.Between, null, Guarded(low), Guarded(high, low), unit: unit);

    /// <summary>A best value with a low and a high, both included.</summary>
    /// <exception cref="ArgumentException">High is below low, or the best value lies outside of them.</exception>
    public static Figure Estimate(decimal best, decimal low, decimal high, Unit? unit = null)
    {
        var figure = new Figure(Wording.Estimate, Guarded(best), Guarded(low), Guarded(high, low), unit: unit);
        return best >= low && best <= high
            ? figure
            : throw new RefusedException($"The best value lies from low to high; {Numbers.Write(best)} is outside {Numbers.Write(low)} to {Numbers.Write(high)}.", nameof(best));
    }

    /// <summary>A low and a high without a best value, both included.</summary>
    /// <exception cref="ArgumentException">High is below low.</exception>
    public static Figure Estimate(decimal low, decimal high, Unit? unit = null) =>
        new(Wording.Estimate, null, Guarded(low), Guarded(high, low), unit: unit);

    /// <summary>"Dozens", "tens of thousands".</summary>
    public static Figure Order(OrderOfMagnitude order, Unit? unit = null) =>
        new(Wording.Order, null, order: Enum.IsDefined(order) ? order : throw new ArgumentOutOfRangeException(nameof(order)), unit: unit);

    /// <summary>Reads the canonical wording that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no canonical wording of a figure.</exception>
    public static Figure Parse(string text) =>
        TryParse(text, out var figure) ? figure : throw new FormatException($"A figure in canonical words was expected, such as \"more than 250,000\"; this is \"{text}\".");

    /// <summary>Reads the canonical wording that <see cref="ToString"/> writes: <c>more than 250,000 people</c>.</summary>
    /// <returns>False where the text is something else, or the figure is refused.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Figure? figure) => (figure = FigureText.Read(text)) is not null;

    /// <summary>The same figure in another unit; the numbers are not converted.</summary>
    public Figure In(Unit? unit) => new(Wording, Value, Low, High, Magnitude, unit);

    /// <inheritdoc/>
    public bool Equals(Figure? other) =>
        other is not null && Wording == other.Wording && Magnitude == other.Magnitude && Equals(Unit, other.Unit)
        && Same(Value, other.Value) && Same(Low, other.Low) && Same(High, other.High);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Wording, Value, Low, High, Magnitude, Unit);

    /// <summary>The canonical wording, which <see cref="Parse"/> reads back: <c>more than 250,000</c>, <c>5,000 (4,000–7,000)</c>, <c>dozens of tanks</c>.</summary>
    public override string ToString() => FigureText.Write(this);

    private static Figure One(Wording wording, decimal x, Unit? unit) => new(wording, Guarded(x), unit: unit);

    /// <summary>The rule that a number breaks alone, or null.</summary>
    internal static string? NumberRule(decimal number) =>
        Math.Abs(number) >= Limit ? $"A number is below 10^18 in size; {Numbers.Write(number)} is not."
        : number.Scale > MostDecimalPlaces ? $"A number has at most 6 decimal places; {Numbers.Write(number)} has more."
        : null;

    private static decimal Guarded(decimal number, decimal? low = null)
    {
        if (NumberRule(number) is { } rule) throw new RefusedException(rule, nameof(number));
        return number >= (low ?? number)
            ? number
            : throw new RefusedException($"The upper bound {Numbers.Write(number)} leaves no number above the lower bound {Numbers.Write(low!.Value)}.", nameof(number)); // low is given: the number is not below itself
    }

    private static bool Same(decimal? a, decimal? b) => a == b && a?.Scale == b?.Scale;
}
