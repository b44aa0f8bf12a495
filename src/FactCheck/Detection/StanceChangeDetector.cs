namespace FactCheck.Detection;

/// <summary>Finds the changes of an actor's stance on a proposition, in its statements and in its deeds apart; a day on both sides is told as <see cref="MixedStances"/>.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class StanceChangeDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => StanceChange.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Stances.SelectMany(InSeries);
    }

    private static IEnumerable<Finding> InSeries(StanceSeries series)
    {
        StanceEntry? before = null;
        StanceEntry? lastOnSide = null;
        foreach (var entry in series.Entries)
        {
            if (entry.IsMixed)
            {
                yield return new MixedStances(series.Actor, entry.Claims);
                continue;
            }

            if (ChangeTo(entry, before, lastOnSide) is { } found && !ConflictingStanceReports.AreOne(found.Before.Claim, entry.Claim))
            {
                yield return new StanceChange(found.Before.Claim, entry.Claim, found.Change);
            }

            before = entry;
            if (entry.Stance.Side != 0) lastOnSide = entry;
        }
    }

    private static (StanceEntry Before, Change Change)? ChangeTo(StanceEntry entry, StanceEntry? before, StanceEntry? lastOnSide)
    {
        if (before is null) return null;
        var (now, then) = (entry.Stance, before.Stance);
        if (lastOnSide is not null && now.Side == -lastOnSide.Stance.Side && now.Side != 0) return (lastOnSide, Change.Reversal);
        Change? change = (Math.Abs((int)now.Position) - Math.Abs((int)then.Position), then.Side, now.Side) switch
        {
            (_, not 0, 0) => Change.Withdrawal,
            (_, 0, not 0) => Change.Adoption,
            ( < 0, _, _) => Change.Softening,
            ( > 0, _, _) => Change.Hardening,
            _ => (then.Condition, now.Condition) switch
            {
                (null, not null) => Change.ConditionAdded,
                (not null, null) => Change.ConditionDropped,
                _ => null,
            },
        };
        return change is { } known ? (before, known) : null;
    }
}
