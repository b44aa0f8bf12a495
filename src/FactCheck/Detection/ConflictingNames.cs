namespace FactCheck.Detection;

/// <summary>Different names or values for a question with one answer.</summary>
/// <remarks>Immutable. Names are equal after NFC, trimmed, inner blanks collapsed, case ignored; a listed alias equals its source's name.</remarks>
public sealed class ConflictingNames : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "conflictingNames";

    internal ConflictingNames(Question question, IReadOnlyList<IReadOnlyList<Claim>> answers)
        : base(KindName, question, Severity.Major, answers.SelectMany(claims => claims)) => Answers = answers;

    /// <summary>The claims by answer: of most claims first, then by the least id.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> Answers { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<Claim>> Sides => Answers;

    /// <inheritdoc/>
    public override string Summary => $"{Sentences.Opening(Question)}, {Sentences.Some([.. Answers.Select(Told)])}.";

    private static string Told(IReadOnlyList<Claim> claims) =>
        $"{claims[0].Attribution} says \"{claims[0].Answer}\"{(claims.Count > 1 ? $" (and {Sentences.Count(claims.Count - 1, "other")} with it)" : "")}";
}
