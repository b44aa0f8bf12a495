namespace FactCheck.Detection;

/// <summary>Finds different names or values for a question with one answer.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class ConflictingNamesDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => ConflictingNames.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        if (inspection.Dossier.Question.Form != QuestionForm.Which) return [];
        IReadOnlyList<Claim>[] answers =
        [
            .. Speakers.OfEachOrigin(inspection.Dossier, inspection.Corrected)
                .GroupBy(claim => inspection.Scope.Aliases.KeyOf(((Name)claim.Answer).Value), StringComparer.Ordinal)
                .Select(answer => answer.ToArray())
                .OrderByDescending(answer => answer.Length)
                .ThenBy(answer => answer[0].Id, StringComparer.Ordinal),
        ];
        return answers.Length > 1 ? [new ConflictingNames(inspection.Dossier.Question, answers)] : [];
    }
}
