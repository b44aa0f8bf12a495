namespace FactCheck.Detection;

/// <summary>Finds one kind of discrepancy in one dossier.</summary>
/// <remarks>
/// <para>To the implementer: a detector is a pure function of the dossier, its linked dossiers and the options. It keeps no state, and uses no store,
/// clock, log or cancellation: one instance is called for many dossiers at once, from several threads. The order of the claims must not matter
/// to what is found, nor to the ids.</para>
/// <para>What it tells is about the dossier's own question, rests on claims of the dossier or of its linked ones, and has an id that no other finding has.
/// What it throws is caught, here and where its findings are asked for their sentences: it becomes a <see cref="DetectorFailure"/> that names the
/// detector, the question and the claims. What it told before is kept, and the other detectors are not touched.</para>
/// <para>Options of its own come through its constructor, as <c>IOptions&lt;MyOptions&gt;</c>. The package <c>FactCheck.Testing</c> holds the laws as tests.</para>
/// </remarks>
public interface IDiscrepancyDetector
{
    /// <summary>The kind of what it finds, in camelCase, as reports name it.</summary>
    string Kind { get; }

    /// <summary>What it finds in the dossier; nothing where the question has another form than the detector is for.</summary>
    /// <param name="inspection">The dossier, and what is computed once for all detectors.</param>
    IEnumerable<Finding> Detect(Inspection inspection);
}
