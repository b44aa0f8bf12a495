using System.Collections.Immutable;

namespace FactCheck.Detection;

/// <summary>The detectors that come with the library. They have no privilege: a plugin's are registered, run and reported in the same way.</summary>
public static class BuiltInDetectors
{
    /// <summary>One of each, in the order of the kinds in the documentation; the order does not matter to what is found.</summary>
    public static IReadOnlyList<IDiscrepancyDetector> All { get; } = ImmutableArray.Create<IDiscrepancyDetector>(
        new ConflictingFiguresDetector(),
        new RevisedFigureDetector(),
        new DecliningTotalDetector(),
        new MisreportedFigureDetector(),
        new StaleFigureDetector(),
        new MagnitudeSlipDetector(),
        new PartExceedsWholeDetector(),
        new ChangeMismatchDetector(),
        new EvidenceMismatchDetector(),
        new EchoedFigureDetector(),
        new ConflictingDatesDetector(),
        new ConflictingNamesDetector(),
        new StanceChangeDetector(),
        new ConflictingStanceReportsDetector(),
        new WordsVersusDeedsDetector(),
        new InconsistentStancesDetector(),
        new OpposedStancesDetector());
}
