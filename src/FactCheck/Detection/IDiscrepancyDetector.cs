namespace FactCheck.Detection;

/// <summary>Finds one kind of discrepancy in one dossier.</summary>
/// <remarks>
/// To the implementer: a detector is a pure function of the dossier, its linked dossiers and the options. It keeps no state, and uses no store,
/// clock, log or cancellation: it is called for many dossiers at once, from several threads. The order of the claims must not matter
/// to what is found, nor to the ids. What it throws is not caught for it.
/// </remarks>
public interface IDiscrepancyDetector
{
    /// <summary>The kind of what it finds, in camelCase, as reports name it.</summary>
    string Kind { get; }

    /// <summary>What it finds in the dossier; nothing where the question has another form than the detector is for.</summary>
    /// <param name="inspection">The dossier, and what is computed once for all detectors.</param>
    IEnumerable<Finding> Detect(Inspection inspection);
}
