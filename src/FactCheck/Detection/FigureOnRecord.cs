using FactCheck.Figures;
using NodaTime;

namespace FactCheck.Detection;

/// <summary>A claim's figure with all that comparing asks of it again and again, computed once: ranges, stated number, days as numbers.</summary>
internal sealed class FigureOnRecord
{
    private NumberRange? plainLiteral;
    private NumberRange? plainImplied;
    private readonly Func<NumberRange, NumberRange> convert;

    public FigureOnRecord(Claim claim, Dossier dossier, Unit comparedIn)
    {
        Claim = claim;
        Figure = (Figure)claim.Answer;
        Quantity = dossier.QuantityOf(Figure);
        var unit = Figure.Unit ?? dossier.Question.Unit;
        convert = unit.Equals(comparedIn) ? range => range : range => UnitConversion.Convert(range, unit, comparedIn, dossier.IsChange);
        Literal = convert(Figure.Range(FigureReading.Literal, Quantity));
        Implied = convert(Figure.Range(FigureReading.Implied, Quantity));
        Stated = unit.Equals(comparedIn) ? Figure.StatedNumber() : UnitConversion.Convert(Figure.StatedNumber(), unit, comparedIn, dossier.IsChange);
        Start = DayNumber(claim.AsOfStart);
        End = DayNumber(claim.AsOfEnd);
        Published = DayNumber(claim.PublishedDay);
    }

    public Claim Claim { get; }

    public Figure Figure { get; }

    public Quantity Quantity { get; }

    public NumberRange Literal { get; }

    public NumberRange Implied { get; }

    public decimal Stated { get; }

    /// <summary>First and last day of the as-of period, and the day of publication.</summary>
    public int Start { get; }

    public int End { get; }

    public int Published { get; }

    public string Claimant => Claim.Claimant.Id;

    public bool IsDocumented => Claim.Basis == Basis.Documented;

    public bool IsOwnWords => Claim.Attribution.IsOwnWords;

    /// <summary>The figure's number as a bare one; asked only of figures that have one number.</summary>
    public NumberRange PlainLiteral => plainLiteral ??= convert(Bare.Range(FigureReading.Literal, Quantity));

    public NumberRange PlainImplied => plainImplied ??= convert(Bare.Range(FigureReading.Implied, Quantity));

    private Figure Bare => Figure.Plain(Figure.Value ?? Figure.StatedNumber());

    public static int DayNumber(LocalDate day) => day.ToDateOnly().DayNumber;

    /// <summary>True where this speaks about a time that begins after the other's has ended.</summary>
    public bool IsLaterThan(FigureOnRecord other) => Start > other.End;

    /// <summary>The days between the nearest ends of the two as-of periods; 0 where they overlap.</summary>
    public int DaysFrom(FigureOnRecord other) => Math.Max(0, Math.Max(Start - other.End, other.Start - End));
}
