namespace FactCheck.Detection;

/// <summary>The sentences about figures that moved.</summary>
internal static class RevisionWords
{
    public static string Summary(FigureOnRecord before, FigureOnRecord later, bool announced) =>
        $"{Sentences.Opening(later.Claim.Question)}, {later.Claim.Claimant} {(announced ? "corrected" : "revised")} its figure {Way(before, later)} for the same time: "
        + $"{before.Figure} ({Published(before)}), then {later.Figure} ({Published(later)}){FigureSize.Words(before.Stated, later.Stated)}.";

    public static string Fall(FigureOnRecord before, FigureOnRecord later) =>
        $"{Sentences.Opening(later.Claim.Question)}, a total that never falls fell in the words of {later.Claim.Claimant}: "
        + $"{before.Figure} ({Sentences.DateOf(before.Claim)}), then {later.Figure} ({Sentences.DateOf(later.Claim)}){FigureSize.Words(before.Stated, later.Stated)}.";

    public static string Camel(Direction direction) => direction == Direction.Up ? "up" : "down";

    private static string Way(FigureOnRecord before, FigureOnRecord later) => later.Stated < before.Stated ? "downwards" : "upwards";

    private static string Published(FigureOnRecord figure) => $"published {figure.Claim.Published?.ToString() ?? Sentences.DateOf(figure.Claim)}";
}
