using FactCheck;
using FactCheck.Detection;
using FactCheck.Figures;
using Microsoft.Extensions.Options;

namespace RoundCounts;

/// <summary>Finds counts that are given as exact and are suspiciously round.</summary>
public sealed class RoundCountDetector(IOptions<RoundCountOptions> options) : IDiscrepancyDetector
{
    public string Kind => RoundCount.KindName;

    public IEnumerable<Finding> Detect(Inspection inspection) =>
        from claim in inspection.Dossier.Claims
        let figure = claim.Answer as Figure
        where figure is { Wording: Wording.Exactly } && inspection.Dossier.QuantityOf(figure) == Quantity.Count
        let step = Roundness.Step(figure.Value!.Value) // "exactly" has a value
        where step >= options.Value.Step
        select new RoundCount(claim, step);
}
