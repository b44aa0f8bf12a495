using FactCheck.Detection;

namespace FactCheck.Reporting;

/// <summary>What a kind of finding is, for those who meet it in another program.</summary>
internal static class KindHelp
{
    /// <summary>The built-in kinds, each with one sentence.</summary>
    public static IReadOnlyDictionary<string, string> BuiltIn { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ConflictingFigures.KindName] = "Figures on one question, from different origins, that share no common value.",
        [RevisedFigure.KindName] = "A source's own figure does not agree with what it said of the same time before.",
        [DecliningTotal.KindName] = "A total that never falls has fallen in the words of one claimant.",
        [MisreportedFigure.KindName] = "A relay gives a figure that is not what its claimant said.",
        [StaleFigure.KindName] = "A relay still gives an older figure after a newer one was published.",
        [MagnitudeSlip.KindName] = "Two figures differ by exactly 10, 100, 1,000 or 1,000,000: a digit may have slipped.",
        [PartExceedsWhole.KindName] = "A part is larger than its whole, parts together are, or a share does not fit.",
        [ChangeMismatch.KindName] = "A daily figure is not the difference of the same claimant's totals.",
        [EvidenceMismatch.KindName] = "The quoted words of a claim hold figures, none of which is the claim's.",
        [EchoedFigure.KindName] = "Publishers agree because they rest on one origin: their agreement is not independent.",
        [ConflictingDates.KindName] = "Dates for one event have no day in common.",
        [ConflictingNames.KindName] = "Different names or values are given for a question with one answer.",
        [StanceChange.KindName] = "An actor's stance on a proposition is not what it was.",
        [ConflictingStanceReports.KindName] = "Two publishers put one actor on different sides at one time.",
        [WordsVersusDeeds.KindName] = "An actor's latest statement and latest deed are on different sides.",
        [InconsistentStances.KindName] = "An actor's stances on two linked propositions cannot stand together.",
        [OpposedStances.KindName] = "Where the parties differ: who is for and who is against.",
        [MixedStances.KindName] = "One actor is on both sides on one day, from which no change is read.",
    };

    /// <summary>What a kind is, in a sentence.</summary>
    public static string Of(string kind) => BuiltIn.GetValueOrDefault(kind) ?? $"A kind that a plugin looks for: {FindingText.Words(kind)}.";
}
