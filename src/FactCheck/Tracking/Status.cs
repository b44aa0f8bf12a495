namespace FactCheck.Tracking;

/// <summary>Where a discrepancy is in its life: a function of the record and the reviews.</summary>
public enum Status
{
    /// <summary>The record supports it, and nobody has reviewed it.</summary>
    Open,

    /// <summary>Somebody has seen it.</summary>
    Acknowledged,

    /// <summary>Somebody resolved it, for a reason, and it rests on the same claims still.</summary>
    Resolved,

    /// <summary>It was resolved, and rests on other claims now.</summary>
    Reopened,

    /// <summary>The record no longer supports it.</summary>
    Closed,
}
