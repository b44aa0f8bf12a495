namespace FactCheck.Detection;

/// <summary>Finds actors whose latest statement and latest action or vote are on different sides.</summary>
/// <remarks>Stateless and safe to share between threads.</remarks>
public sealed class WordsVersusDeedsDetector : IDiscrepancyDetector
{
    /// <inheritdoc/>
    public string Kind => WordsVersusDeeds.KindName;

    /// <inheritdoc/>
    public IEnumerable<Finding> Detect(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return
            from words in inspection.Stances
            where !words.IsDeeds
            join deeds in inspection.Stances.Where(series => series.IsDeeds) on words.Actor.Id equals deeds.Actor.Id
            let said = words.Latest
            let done = deeds.Latest
            where said is not null && done is not null && said.Stance.Side * done.Stance.Side < 0
            select new WordsVersusDeeds(said.Claim, done.Claim);
    }
}
