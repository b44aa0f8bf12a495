namespace FactCheck;

/// <summary>What a unit is a unit of; those from <see cref="Length"/> on convert within themselves.</summary>
internal enum Dimension
{
    Count,
    Money,
    Percent,
    PercentagePoints,
    Length,
    Area,
    Mass,
    Volume,
    Energy,
    Temperature,
}
