namespace FactCheck.Files;

/// <summary>One stance for each position and expression, which claims without a condition share.</summary>
internal static class Stances
{
    private static readonly Dictionary<(Position, Expression), Stance> All = (
        from position in Enum.GetValues<Position>()
        from expression in Enum.GetValues<Expression>()
        select Stance.At(position).By(expression)).ToDictionary(stance => (stance.Position, stance.ExpressedBy));

    public static Stance Shared(Position position, Expression expression, string? condition) =>
        condition is null ? All[(position, expression)] : All[(position, expression)].If(condition);
}
