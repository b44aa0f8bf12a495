namespace FactCheck.Reading;

/// <summary>The weights of <see cref="Resemblance"/>, as <c>reading --fit</c> of the benchmarks prints them.</summary>
internal static class ResemblanceWeights
{
    /// <summary>By trait.</summary>
    public static IReadOnlyList<double> All { get; } = Of(
        (Trait.Always, -3.37),
        (Trait.SameNoun, 0.50),
        (Trait.NoNoun, 0.16),
        (Trait.OtherNoun, -0.76),
        (Trait.SameMeasure, 1.34),
        (Trait.OtherMeasure, -0.75),
        (Trait.SameHarm, -0.22),
        (Trait.SharedInClause, 0.88),
        (Trait.SharedAround, -0.25),
        (Trait.SharedNames, 0.22),
        (Trait.SameParagraph, 0.45),
        (Trait.NextParagraph, 0.12),
        (Trait.CueInSentence, 0.33),
        (Trait.CueInParagraph, 0.33),
        (Trait.CueInHeadline, 0.11),
        (Trait.Counted, 0.66),
        (Trait.LaterApart, -1.01),
        (Trait.OtherPlace, -0.57),
        (Trait.PlaceOfLater, -0.38),
        (Trait.OtherTime, -0.57),
        (Trait.OtherPopulation, -0.66),
        (Trait.OneProjected, -0.62),
        (Trait.Ratio, -0.97),
        (Trait.Money, 0.46),
        (Trait.Measured, 0.50),
        (Trait.Between, -0.42),
        (Trait.EarlierFirst, 0.51),
        (Trait.LaterFirst, 0.46),
        (Trait.FirstOfVoice, 0.74),
        (Trait.InLead, 0.53),
        (Trait.CueAndNoun, 0.37),
        (Trait.CueAndNear, 0.40),
        (Trait.CueAndShared, 0.28),
        (Trait.Relayed, 0.50),
        (Trait.NamesOther, 0.52),
        (Trait.OfNumbers, 0.62),
        (Trait.AfterOwn, -0.92),
        (Trait.OneSince, -0.63),
        (Trait.NounAndShared, 0.43),
        (Trait.Opposed, 0.42),
        (Trait.LaterOld, -0.92),
        (Trait.LaterOpensWithPlace, -0.81),
        (Trait.EarlierOpensWithPlace, -0.58),
        (Trait.OfUs, 0.41),
        (Trait.Bounded, 0.97),
        (Trait.CueAndFirst, 0.31),
        (Trait.Rivals, -0.92),
        (Trait.Denied, 0.25),
        (Trait.OneForecast, -0.52),
        (Trait.LaterOfAnother, -0.46),
        (Trait.EarlierOfAnother, -0.49),
        (Trait.Definite, 0.73),
        (Trait.LaterInHeadline, 0.02),
        (Trait.BothInHeadline, 0.33),
        (Trait.Unset, -0.71),
        (Trait.UnsetAndShared, -0.21));

    private static double[] Of(params ReadOnlySpan<(Trait Trait, double Weight)> weights)
    {
        var all = new double[Enum.GetValues<Trait>().Length];
        foreach (var (trait, weight) in weights) all[(int)trait] = weight;
        return all;
    }
}
