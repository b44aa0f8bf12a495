using Newtonsoft.Json.Linq;

namespace FactCheck.Detection;

/// <summary>An actor whose latest statement and latest action or vote are on different sides.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WordsVersusDeeds : Discrepancy
{
    /// <summary>The kind.</summary>
    public const string KindName = "wordsVersusDeeds";

    internal WordsVersusDeeds(Claim words, Claim deed)
        : base(KindName, words.Question, Severity.Major, [words, deed], words.Actor.Id) => (Words, Deed) = (words, deed);

    /// <summary>The latest statement.</summary>
    public Claim Words { get; }

    /// <summary>The latest action or vote.</summary>
    public Claim Deed { get; }

    /// <summary>Whose they are.</summary>
    public Source Actor => Words.Actor;

    /// <inheritdoc/>
    public override string Summary => $"{Sentences.Opening(Question)}, {Actor} says one thing and does another: {StanceWords.Told(Words)}, but {StanceWords.Told(Deed)}.";

    /// <inheritdoc/>
    public override IEnumerable<JProperty> Members => [new("actor", Actor.Id)];
}
