using FactCheck.Detection;

namespace FactCheck.Testing;

/// <summary>One detector before one casebook.</summary>
/// <param name="Detector">The detector.</param>
/// <param name="Casebook">The casebook.</param>
/// <param name="Turn">Decides what a law leaves open: which claim, which order.</param>
/// <param name="Options">The options of the check.</param>
internal sealed record Trial(IDiscrepancyDetector Detector, Casebook Casebook, int Turn, FactCheckOptions Options)
{
    /// <summary>The claim that a law takes out or adds; null where there is none.</summary>
    public Claim? Chosen => Casebook.Claims.Count > 0 ? Casebook.Claims[Turn % Casebook.Claims.Count] : null;

    /// <summary>What is found in all dossiers of a casebook, in its order or the other way round.</summary>
    public IReadOnlyList<Finding> Find(Casebook casebook, bool backwards = false) =>
        [.. (backwards ? casebook.Dossiers.Reverse() : casebook.Dossiers).SelectMany(dossier => Find(casebook, dossier))];

    /// <summary>What is found in one dossier.</summary>
    public IReadOnlyList<Finding> Find(Casebook casebook, Dossier dossier) => [.. Detector.Detect(Inspect(casebook, dossier))];

    public Inspection Inspect(Casebook casebook, Dossier dossier) => Inspection.Of(casebook, dossier.Question.Id, Options);
}
