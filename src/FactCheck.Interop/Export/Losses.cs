namespace FactCheck.Interop;

/// <summary>Collects what a format cannot hold.</summary>
internal sealed class Losses
{
    private readonly Dictionary<string, (int Count, string First)> losses = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>All that was lost, in the order in which it first was.</summary>
    public IReadOnlyList<ExportLoss> All => [.. order.Select(what => new ExportLoss(what, losses[what].Count, losses[what].First))];

    /// <summary>Tells that a claim loses something, where it does.</summary>
    public void Tell(Claim claim, bool isLost, string what)
    {
        if (!isLost) return;
        if (losses.TryGetValue(what, out var had))
        {
            losses[what] = (had.Count + 1, had.First);
            return;
        }

        losses.Add(what, (1, claim.Id));
        order.Add(what);
    }
}
