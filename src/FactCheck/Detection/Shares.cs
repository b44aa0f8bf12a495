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

    /// <summary>The range of a share of a whole; neither is negative.</summary>
    private static NumberRange Product(NumberRange share, NumberRange whole)
    {
        var (low, high) = (share.Lower.Number!.Value / 100 * whole.Lower.Number!.Value, share.Upper.Number / 100 * whole.Upper.Number); // a share has both ends, a count its lower one
        var lower = share.Lower.IsIncluded && whole.Lower.IsIncluded ? Bound.At(low) : Bound.JustAbove(low);
        var upper = high is not { } most ? Bound.PositiveInfinity : share.Upper.IsIncluded && whole.Upper.IsIncluded ? Bound.At(most) : Bound.JustBelow(most);
        return lower <= upper ? new(lower, upper) : NumberRange.Closed(low, low);
    }
}
