using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Holds parts against their wholes.</summary>
internal static class Parts
{
    /// <summary>The figures of a part that lie above a figure of the whole, each with the lowest such whole.</summary>
    public static IEnumerable<PartExceedsWhole> Exceeding(Link link, CheckScope scope)
    {
        if (Whole(link, scope) is not { } whole) yield break;
        foreach (var part in PartsOf(link, whole, scope))
        {
            if (Lowest(part, whole) is not { } above) continue;
            var told = $"{By(part)} is a part of \"{link.To.Text}\", and lies above the whole: {By(above)}";
            yield return new(link.From, FigureSize.SeverityOf(above, part, scope.Options), [part.Claim, above.Claim], told);
        }
    }

    /// <summary>The parts of one partition where together they lie above the lowest such whole, and none does alone; else null.</summary>
    public static PartExceedsWhole? Summing(IReadOnlyList<Link> partition, CheckScope scope)
    {
        if (partition.Count < 2 || Whole(partition[0], scope) is not { } whole) return null;
        var parts = partition.DistinctBy(link => link.From.Id).Select(link => PartsOf(link, whole, scope).ToArray()).ToArray();
        if (parts.SelectMany(ofOne => ofOne).Any(part => Lowest(part, whole) is not null)) return null;
        foreach (var total in Voices(whole).OrderBy(total => total.Literal.Upper).ThenBy(total => total.Claim.Id, StringComparer.Ordinal))
        {
            FigureOnRecord[] highest =
            [
                .. parts
                    .Select(ofOne => ofOne
                        .Where(part => Comparable(part, total, whole) && !IsFloor(total, part) && part.Literal.Lower.Number is not null && part.Literal.Lower > Bound.At(0))
                        .OrderByDescending(part => part.Literal.Lower)
                        .ThenBy(part => part.Claim.Id, StringComparer.Ordinal)
                        .FirstOrDefault())
                    .OfType<FigureOnRecord>()
                    .OrderBy(part => part.Claim, ClaimOrder.ByPublication),
            ];
            if (highest.Length < 2 || Sum(highest) <= total.Literal.Upper) continue;
            var inOrder = highest.Select(part => part.Claim).Prepend(total.Claim).ToArray();
            var told = $"parts that exclude one another sum above the whole, {By(total)}: {Sentences.List([.. highest.Select(part => $"{By(part)} on \"{part.Claim.Question.Text}\"")])}";
            var severity = FigureSize.SeverityOf(total.Stated, highest.Sum(part => part.Stated), total.Quantity == Quantity.Count, scope.Options);
            return new(total.Claim.Question, severity, inOrder, told);
        }

        return null;
    }

    /// <summary>Who may be held against whom: on a fixed question the voice of each origin, else every figure that is not silent.</summary>
    public static IEnumerable<FigureOnRecord> Voices(FigureRecord record) => record.Course == Course.Fixed
        ? Voice.Of(record.Speaking, documentedAreFloors: false)
            .GroupBy(voice => voice.Origin, StringComparer.Ordinal)
            .SelectMany(origin => origin.Order(Comparer<Voice>.Create((a, b) => Voice.ComparePrecedence(a, b, Course.Fixed))).First().Figures)
        : record.Speaking;

    public static string By(FigureOnRecord figure) => $"{figure.Figure} ({figure.Claim.Attribution}, {Sentences.DateOf(figure.Claim)})";

    /// <summary>True where the one is a documented count and the other is of another basis: it is a floor then, with nothing above it.</summary>
    public static bool IsFloor(FigureOnRecord figure, FigureOnRecord against) => figure.IsDocumented && !against.IsDocumented;

    private static FigureRecord? Whole(Link link, CheckScope scope) => scope.FiguresOf(link.To, link.To.Unit);

    /// <summary>The part's figures in the unit that the whole is compared in.</summary>
    private static IEnumerable<FigureOnRecord> PartsOf(Link link, FigureRecord whole, CheckScope scope) =>
        scope.FiguresOf(link.From, whole.Unit) is { } record ? Voices(record.In(whole.Unit)) : [];

    private static FigureOnRecord? Lowest(FigureOnRecord part, FigureRecord whole) =>
        Voices(whole)
            .Where(total => total.Literal.Upper < part.Literal.Lower && !IsFloor(total, part) && Comparable(part, total, whole))
            .OrderBy(total => total.Literal.Upper)
            .ThenBy(total => total.Claim.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool Comparable(FigureOnRecord part, FigureOnRecord whole, FigureRecord record) => record.Course == Course.Rising
        ? !part.IsLaterThan(whole)
        : Comparer.InOneTime(part, whole, record.Course, record.ToleranceDays);

    /// <summary>The sum of the lower ends: an open end among them makes it open.</summary>
    private static Bound Sum(FigureOnRecord[] parts)
    {
        var sum = parts.Sum(part => part.Literal.Lower.Number!.Value); // filtered for having one
        return parts.All(part => part.Literal.Lower.IsIncluded) ? Bound.At(sum) : Bound.JustAbove(sum);
    }
}
