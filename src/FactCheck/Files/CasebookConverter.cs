namespace FactCheck.Files;

/// <summary>Turns a file of another format into the lines of JSON Lines while it is read, and says where in the file each value of them stands.</summary>
/// <remarks>
/// For implementers: a converter reads one file, once, and may keep what it needs for that. What it gives is read as JSON Lines are, by the same rules, and
/// is put together with the other files; what it has to say itself comes with the lines. What stands in a file never throws: an exception ends the reading of
/// all files. Lines are asked for one after the other; <see cref="PlaceOf"/> is called by many threads at once, meanwhile and afterwards.
/// </remarks>
public abstract class CasebookConverter
{
    /// <summary>The lines of a file, in its order.</summary>
    /// <param name="stream">The file, from where it stands; it is closed by the caller.</param>
    /// <param name="stop">Cancels the reading.</param>
    public abstract IAsyncEnumerable<ConvertedLine> ReadAsync(Stream stream, CancellationToken stop);

    /// <summary>Where a value of a line that was given stands in the file.</summary>
    /// <param name="line">The line's <see cref="ConvertedLine.Line"/>.</param>
    /// <param name="path">The path of the value in JSON Lines: <c>claim.figure.between</c>, <c>question.unit</c>; <c>claim</c> for the record as a whole.</param>
    /// <returns>The line and column, both from 1, and the path that a reader of the file understands.</returns>
    public abstract (int Line, int Column, string Path) PlaceOf(int line, string path);

    /// <summary>The nearest of the words that are known; null where there is none, or the word is too long to have meant one.</summary>
    protected static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        return Files.Nearest.Of(word, known);
    }

    /// <summary>A text as a message shows it: quoted, and cut short where it is long. What is unseen in it is escaped in all messages.</summary>
    protected static string Quoted(string text) => Shown.Quoted(text);
}
