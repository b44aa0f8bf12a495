namespace FactCheck.Detection;

/// <summary>What kinds of wording there are to the rules that ask more than a figure's range.</summary>
internal static class Wordings
{
    /// <summary>One number with everything on one side of it.</summary>
    public static bool IsOneSided(Wording wording) =>
        wording is Wording.MoreThan or Wording.AtLeast or Wording.LessThan or Wording.AtMost or Wording.Nearly;

    /// <summary>More than one number, or none.</summary>
    public static bool IsSpan(Wording wording) => wording is Wording.Between or Wording.Estimate or Wording.Order;

    /// <summary>True where two contradicting figures name what a reader takes for one number, and only a modifier sets them apart.</summary>
    public static bool OnlyWordingSetsApart(FigureOnRecord a, FigureOnRecord b) =>
        (IsOneSided(a.Figure.Wording) || IsOneSided(b.Figure.Wording))
        && !IsSpan(a.Figure.Wording) && !IsSpan(b.Figure.Wording)
        && a.PlainImplied.Meets(b.PlainImplied);
}
