using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>What a format could not hold of some claims.</summary>
/// <param name="What">What is lost, in words: <c>their basis</c>; of claims that are left out, why.</param>
/// <param name="Count">Of how many claims.</param>
/// <param name="First">The id of the first of them.</param>
/// <param name="IsWhole">True where the claims are left out as a whole.</param>
public sealed record ExportLoss(string What, int Count, string First, bool IsWhole = false)
{
    /// <summary>One line: <c>3 claims lose their basis; the first is c1.</c></summary>
    public override string ToString()
    {
        var verb = (IsWhole, Count) switch { (true, 1) => "claim is left out:", (true, _) => "claims are left out:", (_, 1) => "claim loses", _ => "claims lose" };
        return FormattableString.Invariant($"{Count:N0} {verb} {What}; {(Count == 1 ? "it" : "the first")} is {Shown.Escaped(First)}.");
    }
}
