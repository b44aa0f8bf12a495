using FactCheck.Figures;

namespace FactCheck.Detection;

/// <summary>Finds dates given for one event that have no day in common.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class ConflictingDatesDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => ConflictingDates.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        if (inspection.Dossier.Question.Form != QuestionForm.When) return [];
        var speakers = Speakers.OfEachOrigin(inspection.Dossier, inspection.Corrected);
        var camps = Camps.Of([.. speakers.Select(claim => Days((Date)claim.Answer))], [.. speakers.Select(claim => claim.Id)]);
        return camps.Count < 2
            ? []
            : [new ConflictingDates(inspection.Dossier.Question, Camp.Of(camps, [.. speakers.Select(claim => new[] { claim })]), [.. camps.Witnesses.Select(index => speakers[index])])];
    }

    private static NumberRange Days(Date date) => NumberRange.Closed(FigureOnRecord.DayNumber(date.Start), FigureOnRecord.DayNumber(date.End));
}
