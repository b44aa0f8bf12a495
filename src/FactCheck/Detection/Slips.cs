using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Looks for pairs of stated numbers that differ by exactly 10, 100, 1,000 or 10^6 after rounding to the fewer significant digits.</summary>
internal static class Slips
{
    private static readonly int[] Shifts = [1, 2, 3, 6];

    public static IEnumerable<(FigureOnRecord First, FigureOnRecord Second, int Factor)> Find(FigureRecord record, IEnumerable<ConflictingFigures> conflicts)
    {
        var byId = new Lazy<Dictionary<string, FigureOnRecord>>(() => record.Figures.ToDictionary(figure => figure.Claim.Id, StringComparer.Ordinal));
        foreach (var conflict in conflicts)
        {
            var figures = conflict.Claims.Select(claim => byId.Value.GetValueOrDefault(claim.Id)).OfType<FigureOnRecord>().ToArray();
            foreach (var (first, second, factor) in Among(figures))
            {
                if (first.Claimant != second.Claimant && Comparer.Diverge(first, second)) yield return (first, second, factor);
            }
        }

        var pairs = record.Revisions
            .Select(revision => (revision.First, revision.Second))
            .Concat(record.Misreports.SelectMany(misreport => misreport.HeldAgainst.Select(own => (own, misreport.OfRelay))));
        foreach (var (one, other) in pairs)
        {
            if (Among([one, other]).FirstOrDefault() is { Factor: > 0 } slip) yield return slip;
        }
    }

    /// <summary>Pairs in order of publication. Each number is entered with all its roundings, so that a pair meets at the digits of the shorter one.</summary>
    private static IEnumerable<(FigureOnRecord First, FigureOnRecord Second, int Factor)> Among(FigureOnRecord[] figures)
    {
        var roundings = new Dictionary<(decimal Digits, int Count, int Sign), List<(FigureOnRecord Figure, int Place, bool Whole)>>();
        foreach (var figure in figures.OrderBy(figure => figure.Claim, ClaimOrder.ByPublication))
        {
            if (figure.Stated == 0) continue;
            foreach (var (digits, count, place, whole) in Roundings(Math.Abs(figure.Stated)))
            {
                var key = (digits, count, Math.Sign(figure.Stated));
                if (!roundings.TryGetValue(key, out var had)) roundings.Add(key, had = []);
                foreach (var other in had)
                {
                    var shift = Math.Abs(other.Place - place);
                    if ((whole || other.Whole) && Array.IndexOf(Shifts, shift) >= 0 && (count >= 2 || shift > 2)) yield return (other.Figure, figure, (int)Math.Pow(10, shift));
                }

                had.Add((figure, place, whole));
            }
        }
    }

    /// <summary>The number rounded half away from zero to 1, 2, … and all of its significant digits: the digits, and the power of ten that they are multiplied with.</summary>
    private static IEnumerable<(decimal Digits, int Count, int Place, bool Whole)> Roundings(decimal number)
    {
        var (digits, place) = Roundness.SignificantDigits(number);
        var all = digits.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        for (var count = 1; count <= all; count++)
        {
            var cut = all - count;
            var rounded = digits;
            for (var i = 0; i < cut; i++) rounded /= 10;
            rounded = Math.Round(rounded, 0, MidpointRounding.AwayFromZero);
            var carried = rounded.ToString(System.Globalization.CultureInfo.InvariantCulture).Length > count;
            yield return (carried ? rounded / 10 : rounded, count, place + cut + (carried ? 1 : 0), count == all);
        }
    }
}
