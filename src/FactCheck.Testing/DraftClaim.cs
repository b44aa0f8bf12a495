using CsCheck;

namespace FactCheck.Testing;

/// <summary>A generated claim before its casebook is known: an answer for each form, and places in the casebook's lists.</summary>
internal sealed record DraftClaim(DraftClaim.Answers Says, DraftClaim.Speakers By, DraftClaim.Times At, int Question, Basis Basis, int Extras)
{
    public static Gen<DraftClaim> Any { get; } = Gen.Select(
        Gen.Select(Generate.Figures, Generate.Shares, Generate.Dates, Generate.Names, Generate.Stances, Gen.OneOf(-1, -1, 0, 0, 1, 2), (figure, share, date, name, stance, again) => new Answers(figure, share, date, name, stance, again)),
        Gen.Select(Gen.Int[0, 60], Gen.OneOf(0, 0, 0, 1, 2, 3), Gen.Int[0, 8], (claimant, relays, actor) => new Speakers(claimant, relays, actor)),
        Gen.Select(Gen.Frequency((1, Gen.Const((Date?)null)), (3, Generate.Dates.Select(date => (Date?)date))), Gen.OneOf(0, 5, 6, 7, 20, 32, 50, 50, -1), Gen.Int[0, 9], (asOf, published, precision) => new Times(asOf, published, precision)),
        Gen.Int[0, 60],
        Gen.OneOf(Basis.Unstated, Basis.Unstated, Basis.Unstated, Basis.Unstated, Basis.Documented, Basis.Estimate),
        Gen.Int[0, 59],
        (says, by, at, question, basis, extras) => new DraftClaim(says, by, at, question, basis, extras));

    /// <param name="Figure">For a count or a measure.</param>
    /// <param name="Share">For a percentage.</param>
    /// <param name="Date">For a date.</param>
    /// <param name="Name">For a name.</param>
    /// <param name="Stance">For a proposition.</param>
    /// <param name="Again">Which of the casebook's own figures to say instead, so that some are said again; below 0 for none.</param>
    public sealed record Answers(Figure Figure, Figure Share, Date Date, Name Name, Stance Stance, int Again);

    /// <param name="Claimant">Which source.</param>
    /// <param name="Relays">0 for own words, else which outlets passed it on.</param>
    /// <param name="Actor">Which source a stance is put to; others than the first few for the claimant's own.</param>
    public sealed record Speakers(int Claimant, int Relays, int Actor);

    /// <param name="AsOf">The date that it speaks about, or null.</param>
    /// <param name="Published">The day, or -1 for none where the as-of is stated.</param>
    /// <param name="Precision">0 for the month, 1 for an instant, else the day.</param>
    public sealed record Times(Date? AsOf, int Published, int Precision);
}
