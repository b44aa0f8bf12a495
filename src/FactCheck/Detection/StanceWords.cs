namespace FactCheck.Detection;

/// <summary>The sentences about stances.</summary>
internal static class StanceWords
{
    public static string Summary(StanceChange change)
    {
        var what = change.Change switch
        {
            Change.Reversal => "changed sides",
            Change.Withdrawal => "no longer takes a side",
            Change.Adoption => "took a side",
            Change.Softening => "takes a softer stance",
            Change.Hardening => "takes a harder stance",
            Change.ConditionAdded => "put a condition on the stance",
            _ => "dropped the condition of the stance",
        };
        return $"{Sentences.Opening(change.Question)}, {change.Actor} {what}: {Told(change.Before)}, then {Told(change.After)}.";
    }

    public static string Summary(MixedStances mixed) =>
        $"{Sentences.Opening(mixed.Question)}, {mixed.Actor} stands on both sides at once: {Sentences.List([.. mixed.Claims.Select(Told)])}; no change is read from that.";

    public static string Summary(ConflictingStanceReports reports) =>
        $"{Sentences.Opening(reports.Question)}, publishers put {reports.Actor} on different sides: "
        + $"{Sentences.List([.. reports.Claims.Select(claim => $"{claim.Attribution.Publisher} has {Told(claim)}")])}.";

    public static string Summary(OpposedStances opposed) =>
        $"{Sentences.Opening(opposed.Question)}, for: {Names(opposed.For)}; against: {Names(opposed.Against)}.";

    public static string Camel(Position position) => position switch
    {
        Position.For => "for",
        Position.LeansFor => "leansFor",
        Position.Neutral => "neutral",
        Position.LeansAgainst => "leansAgainst",
        _ => "against",
    };

    public static string Camel(Change change) => change switch
    {
        Change.Reversal => "reversal",
        Change.Withdrawal => "withdrawal",
        Change.Adoption => "adoption",
        Change.Softening => "softening",
        Change.Hardening => "hardening",
        Change.ConditionAdded => "conditionAdded",
        _ => "conditionDropped",
    };

    public static string Told(Claim claim)
    {
        var stance = (Stance)claim.Answer;
        var how = stance.ExpressedBy switch { Expression.Statement => "statement", Expression.Action => "action", _ => "vote" };
        return $"{stance} ({how} of {Sentences.DateOf(claim)})";
    }

    private static string Names(IReadOnlyList<Claim> claims) =>
        Sentences.Some([.. claims.Select(claim => ((Stance)claim.Answer).Condition is { } condition ? $"{claim.Actor} (if {condition})" : claim.Actor.Name)]);
}
