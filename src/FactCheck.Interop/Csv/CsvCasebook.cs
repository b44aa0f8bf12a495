using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>Casebooks as tables (<c>.csv</c>, RFC 4180): a row is a claim. Read by <see cref="CasebookFile"/>, alone or with files of any kind.</summary>
/// <remarks>
/// The first row names the columns, by the members of a claim: <c>id</c>, <c>question</c>, <c>claimant</c>, <c>reportedBy</c> (separated by <c>;</c>),
/// <c>figure</c> in words (<c>over 250,000</c>), <c>date</c>, <c>name</c>, <c>stance</c>, <c>published</c>, <c>evidence.exact</c> and so on; and by those of
/// its question: <c>form</c>, <c>text</c>, <c>unit</c>, <c>course</c>, <c>toleranceDays</c>, <c>scope.place</c> and other facets. Rows of one question agree on
/// these, and an empty cell agrees with anything; where another file lists the question, it is the same there, or these columns are left empty. Where no row
/// gives a form, it is the one that the answers fit. Blanks around what a cell holds do not count, but for the words of evidence. Other columns are named in
/// a warning and left out.
/// </remarks>
public static class CsvCasebook
{
    /// <summary>A CSV file, to be read by <see cref="CasebookFile"/>.</summary>
    public static CasebookInput FromPath(string path) => CasebookInput.FromPath(path, () => new CsvConverter());

    /// <summary>A stream of CSV, to be read by <see cref="CasebookFile"/> from where it stands to its end, once; it is left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that messages give.</param>
    public static CasebookInput FromStream(Stream stream, string name) => CasebookInput.FromStream(stream, name, () => new CsvConverter());

    /// <summary>A table of other columns, to be read by <see cref="CasebookFile"/> as a map says.</summary>
    /// <remarks>A row is a claim. What is wrong in a cell is told with its line and column, what is wrong in the map with the path in it: <c>map: question.id</c>. Rows without an answer are left out, and counted in a warning.</remarks>
    public static CasebookInput FromPath(string path, ImportMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return CasebookInput.FromPath(path, () => new MapConverter(map));
    }

    /// <summary>A stream of a table of other columns, to be read by <see cref="CasebookFile"/> as a map says, from where it stands to its end, once; it is left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that messages give.</param>
    /// <param name="map">Which column is what.</param>
    public static CasebookInput FromStream(Stream stream, string name, ImportMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return CasebookInput.FromStream(stream, name, () => new MapConverter(map));
    }
}
