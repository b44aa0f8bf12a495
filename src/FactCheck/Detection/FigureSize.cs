namespace FactCheck.Detection;

/// <summary>How far two numbers of a finding lie apart: its severity, and the words for it.</summary>
internal static class FigureSize
{
    /// <summary>The severity of the difference, on the scale of divergences.</summary>
    public static Severity SeverityOf(FigureOnRecord a, FigureOnRecord b, FactCheckOptions options) =>
        SeverityOf(a.Stated, b.Stated, a.Quantity == Quantity.Count, options);

    public static Severity SeverityOf(decimal a, decimal b, bool isCount, FactCheckOptions options) =>
        SeverityLevels.Of(Magnitude.RelativeDifferenceOf(a, b, isCount), options);

    /// <summary>" (27 % less)" and the like; empty where it is infinite.</summary>
    public static string Words(decimal from, decimal to) =>
        from == 0 || Math.Abs(to - from) / Math.Abs(from) is not (> 0 and var part)
            ? ""
            : FormattableString.Invariant($" ({Significant.Digits(part * 100)} % {(to > from ? "more" : "less")})");
}
