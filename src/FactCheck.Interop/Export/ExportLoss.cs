namespace FactCheck.Interop;

/// <summary>What a format could not hold of some claims.</summary>
/// <param name="What">What is lost, in words: <c>the wording: a quantity is a number with bounds, and "more than" is none</c>.</param>
/// <param name="Count">Of how many claims.</param>
/// <param name="First">The id of the first of them.</param>
public sealed record ExportLoss(string What, int Count, string First)
{
    /// <summary>One line: <c>3 claims lose their basis; the first is c1.</c></summary>
    public override string ToString() => FormattableString.Invariant($"{Count:N0} {(Count == 1 ? "claim loses" : "claims lose")} {What}; {(Count == 1 ? "it" : "the first")} is {Files.Shown.Escaped(First)}.");
}
