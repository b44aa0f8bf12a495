using System.Globalization;
using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>The sentences about conflicting figures.</summary>
internal static class ConflictWords
{
    private const int MostCampsTold = 4;

    public static string Summary(ConflictingFigures conflict)
    {
        // Who fits further camps too is not counted on a side.
        var undecided = conflict.Camps.SelectMany(camp => camp.AlsoFits).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var sides = conflict.Camps.Zip(conflict.WitnessVoices, (camp, witness) => Side(camp, witness, undecided)).Take(MostCampsTold).ToArray();
        var told = conflict.Camps.Count <= MostCampsTold
            ? Sentences.List(sides)
            : $"{string.Join(", ", sides)}, and {Sentences.Count(conflict.Camps.Count - MostCampsTold, "further camp")}";
        var when = conflict.Moment is { } moment && conflict.IsCurrent == false ? $" around {Date.Day(moment)}" : "";
        return $"{Sentences.Opening(conflict.Question)}{when}, {told}: {Verdict(conflict)} ({Difference(conflict.Magnitude)}).";
    }

    public static string? Reconciliation(ConflictingFigures conflict)
    {
        if (conflict.Strength != Strength.Divergent) return null;
        if (conflict.GrowthMayExplain) return "The later figure may be higher because the total has grown.";
        var common = conflict.WitnessVoices[0].Literal;
        foreach (var voice in conflict.WitnessVoices)
        {
            if (!common.Meets(voice.Literal)) return null;
            common = common.Within(voice.Literal);
        }

        return $"{(conflict.WitnessVoices.Count == 2 ? "Both" : "All")} hold if the number is {Words(common)}.";
    }

    /// <summary>How far they lie apart, in words.</summary>
    public static string Difference(Magnitude magnitude) => (magnitude.RelativeDifference, magnitude.Ratio) switch
    {
        (null, _) or (_, null) => "one of the numbers is zero or of the other sign",
        ( < 1, var ratio) => string.Create(CultureInfo.InvariantCulture, $"the numbers differ by {Percent(magnitude.RelativeDifference.Value)}, ratio {Significant.Digits(ratio)}"),
        (_, var ratio) => string.Create(CultureInfo.InvariantCulture, $"the larger number is {Significant.Digits(ratio)} times the smaller"),
    };

    private static string Percent(decimal fraction) => string.Create(CultureInfo.InvariantCulture, $"{Significant.Digits(fraction * 100)} %");

    private static string Side(Camp camp, Voice witness, HashSet<string> undecided)
    {
        var others = camp.Claims.Where(claim => !undecided.Contains(claim.Id)).Select(claim => claim.Claimant.Id).Distinct().Count(id => id != witness.Origin);
        var said = witness.Figures.Count == 1
            ? witness.First.Figure.ToString()
            : Sentences.List([.. witness.Figures.OrderBy(figure => figure.Stated).Select(figure => figure.Figure.ToString())]);
        return $"{By(witness.First.Claim.Attribution)} says {said}{(others > 0 ? $" (and {Sentences.Count(others, "other")} with it)" : "")}";
    }

    private static string By(Attribution attribution) => attribution.IsOwnWords
        ? attribution.Claimant.Name
        : $"{attribution.Claimant} (via {Sentences.List([.. attribution.Relays.Select(relay => relay.Name)])})";

    private static string Verdict(ConflictingFigures conflict) => (conflict.Strength, conflict.Witnesses.Count) switch
    {
        (Strength.Contradictory, 2) => "both cannot be right as worded",
        (Strength.Contradictory, _) => "not all can be right as worded",
        (Strength.Wording, _) => "only the wording sets them apart",
        _ when conflict.GrowthMayExplain => "a reader takes them for different numbers, though growth may explain it",
        _ => "a reader takes them for different numbers, though all could be right as worded",
    };

    private static string Words(NumberRange range) => (range.Lower.Number, range.Upper.Number) switch
    {
        ({ } lower, null) => range.Lower.IsIncluded ? $"{Numbers.Write(lower)} or more" : $"above {Numbers.Write(lower)}",
        (null, { } upper) => range.Upper.IsIncluded ? $"{Numbers.Write(upper)} or less" : $"below {Numbers.Write(upper)}",
        ({ } lower, { } upper) when lower == upper => $"exactly {Numbers.Write(lower)}",
        ({ } lower, { } upper) when range.Lower.IsIncluded && range.Upper.IsIncluded => $"from {Numbers.Write(lower)} to {Numbers.Write(upper)}",
        ({ } lower, { } upper) => $"{(range.Lower.IsIncluded ? "at least" : "above")} {Numbers.Write(lower)} and {(range.Upper.IsIncluded ? "at most" : "below")} {Numbers.Write(upper)}",
        _ => "any",
    };
}
