namespace FactCheck.Reading;

/// <summary>What to look for in texts: an editor's questions with their <see cref="Cues"/> and scope, and sources with their aliases.</summary>
/// <remarks>Immutable. Any casebook is one; its claims are not used.</remarks>
public sealed class WatchList
{
    private WatchList(Casebook casebook) => Casebook = casebook;

    /// <summary>A list that looks for nothing in particular.</summary>
    public static WatchList Empty { get; } = new(Casebook.Empty);

    /// <summary>The casebook that it was made of.</summary>
    public Casebook Casebook { get; }

    /// <summary>The questions that are watched for: those with cues.</summary>
    public IEnumerable<Question> Questions => Casebook.Questions.Where(question => question.Cues is not null);

    /// <summary>The sources that are known by name and alias.</summary>
    public IReadOnlyList<Source> Sources => Casebook.Sources;

    /// <summary>A watch list of a casebook.</summary>
    public static WatchList Of(Casebook casebook)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        return new(casebook);
    }
}
