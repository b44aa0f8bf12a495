using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Converts ranges and numbers between measures of one dimension. Exact where the result has at most 28 digits.</summary>
internal static class UnitConversion
{
    /// <summary>Units with equal keys are compared with one another: of measures the code of one and the same unit of the dimension, which no other unit has.</summary>
    public static string Key(Unit unit) => unit.Dimension switch
    {
        Dimension.Length => "m",
        Dimension.Area => "m2",
        Dimension.Mass => "kg",
        Dimension.Volume => "l",
        Dimension.Energy => "J",
        Dimension.Temperature => "celsius",
        _ => unit.Code,
    };

    /// <param name="range">The range in the first unit.</param>
    /// <param name="from">The unit that it is in.</param>
    /// <param name="to">The unit that it shall be in.</param>
    /// <param name="isChange">True for differences, to which a temperature's zero does not matter.</param>
    public static NumberRange Convert(NumberRange range, Unit from, Unit to, bool isChange) =>
        new(range.Lower.Moved(number => Convert(number, from, to, isChange)), range.Upper.Moved(number => Convert(number, from, to, isChange)));

    public static decimal Convert(decimal number, Unit from, Unit to, bool isChange) =>
        isChange ? number * from.Factor / to.Factor : ((number * from.Factor) + from.Offset - to.Offset) / to.Factor;
}
