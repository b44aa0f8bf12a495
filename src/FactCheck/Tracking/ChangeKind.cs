namespace FactCheck.Tracking;

/// <summary>What happened to a discrepancy.</summary>
public enum ChangeKind
{
    /// <summary>The record supports it now.</summary>
    Opened,

    /// <summary>It rests on other claims, has another size, or another status by its claims.</summary>
    Changed,

    /// <summary>It was reviewed.</summary>
    Reviewed,

    /// <summary>The record no longer supports it.</summary>
    Closed,
}
