namespace FactCheck.Interop;

/// <summary>Collects what a format cannot hold.</summary>
internal sealed class Losses
{
    private readonly Dictionary<string, ExportLoss> losses = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>All that was lost, in the order in which it first was.</summary>
    public IReadOnlyList<ExportLoss> All => [.. order.Select(what => losses[what])];

    /// <summary>Tells that a claim loses something, where it does.</summary>
    public void Tell(Claim claim, bool isLost, string what, bool isWhole = false)
    {
        if (!isLost) return;
        if (losses.TryGetValue(what, out var had))
        {
            losses[what] = had with { Count = had.Count + 1 };
            return;
        }

        losses.Add(what, new(what, 1, claim.Id, isWhole));
        order.Add(what);
    }
}
