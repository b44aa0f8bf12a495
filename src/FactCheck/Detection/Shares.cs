using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Holds a part against what a share of the whole makes it.</summary>
internal static class Shares
{
    /// <summary>The figures of the part that do not fit a share and a whole, each with the lowest such whole.</summary>
    public static IEnumerable<PartExceedsWhole> Misfitting(Link link, CheckScope scope)
    {
        if (scope.FiguresOf(link.To, link.To.Unit) is not { } whole || scope.FiguresOf(link.From, Unit.Percent) is not { } share) yield break;
        if (link.Part is null || scope.FiguresOf(link.Part, whole.Unit)?.In(whole.Unit) is not { } part) yield break;
        var wholes = Parts.Voices(whole).OrderBy(total => total.Literal.Upper).ThenBy(total => total.Claim.Id, StringComparer.Ordinal).ToArray();
        var shares = Parts.Voices(share).OrderBy(percent => percent.Claim.Id, StringComparer.Ordinal).ToArray();
        foreach (var figure in Parts.Voices(part))
        {
            var misfits =
                from total in wholes
                where Comparer.InOneTime(figure, total, whole.Course, whole.ToleranceDays)
                from percent in shares
                where Comparer.InOneTime(figure, percent, whole.Course, whole.ToleranceDays) && Comparer.InOneTime(percent, total, whole.Course, whole.ToleranceDays)
                where !Fits(figure, percent, total)
                select (percent, total);
            if (misfits.FirstOrDefault() is not { percent: not null } found) continue;
            var told = $"{Parts.By(figure)} does not fit a share of {Parts.By(found.percent)} of \"{link.To.Text}\", {Parts.By(found.total)}";
            var size = FigureSize.SeverityOf(figure.Stated, found.percent.Stated / 100 * found.total.Stated, figure.Quantity == Quantity.Count, scope.Options);
            yield return new(link.Part, size, [figure.Claim, found.percent.Claim, found.total.Claim], told);
        }
    }

    private static bool Fits(FigureOnRecord part, FigureOnRecord share, FigureOnRecord whole)
    {
        var total = Parts.IsFloor(whole, part) || Parts.IsFloor(whole, share) ? whole.Literal.AsFloor() : whole.Literal;
        var own = Parts.IsFloor(part, whole) || Parts.IsFloor(part, share) ? part.Literal.AsFloor() : part.Literal;
        return own.Meets(Product(share.Literal, total));
    }

    /// <summary>The range of a share of a whole: a share has both ends and is never negative, a whole may have neither.</summary>
    private static NumberRange Product(NumberRange share, NumberRange whole)
    {
        if (share.Upper == Bound.At(0)) return NumberRange.Closed(0, 0); // nothing, of whatever whole
        return new(
            Times(whole.Lower, whole.Lower < Bound.At(0) ? share.Upper : share.Lower, Bound.NegativeInfinity, Bound.JustAbove),
            Times(whole.Upper, whole.Upper < Bound.At(0) ? share.Lower : share.Upper, Bound.PositiveInfinity, Bound.JustBelow));
    }

    /// <summary>An end of a whole times the end of a share that leads farthest: open where one of the two is, unless one is a 0 that is included.</summary>
    private static Bound Times(Bound whole, Bound share, Bound infinite, Func<decimal, Bound> open)
    {
        if (whole.Number is not { } number) return infinite;
        var product = share.Number!.Value / 100 * number; // a share has both ends
        return whole == Bound.At(0) || share == Bound.At(0) || (whole.IsIncluded && share.IsIncluded) ? Bound.At(product) : open(product);
    }
}
