using FactCheck.Detection;
using Microsoft.Extensions.Options;

namespace FactCheck;

/// <summary>The shortest way to check a casebook: no container, no clock, no store.</summary>
public static class CasebookExtensions
{
    /// <summary>Looks into every dossier with the built-in detectors.</summary>
    /// <param name="casebook">What to check.</param>
    /// <param name="options">The options; the defaults where null.</param>
    /// <param name="stop">Looked at between dossiers.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static CheckResult Check(this Casebook casebook, FactCheckOptions? options = null, CancellationToken stop = default) =>
        new CasebookChecker(BuiltInDetectors.All, Options.Create(options ?? new())).Check(casebook, stop: stop);
}
