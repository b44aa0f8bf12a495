namespace FactCheck.Files;

/// <summary>What a reader says about one place of a file: an error or a warning.</summary>
/// <param name="File">The file's name as given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">Where the value starts, in UTF-16 characters from 1; a byte order mark does not count.</param>
/// <param name="Path">The value: <c>claims[3].figure.between</c>, in JSON Lines <c>claim.figure.between</c>; empty for the file as a whole.</param>
/// <param name="Rule">The rule, then the values. Control and bidi characters are escaped, long values cut short.</param>
public sealed record FileMessage(string File, int Line, int Column, string Path, string Rule)
{
    /// <summary>One line: <c>file.json:12:34: claims[3].figure.between: The upper bound 4 leaves …</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Shown.Escaped(File)}:{Line}:{Column}: {(Path.Length > 0 ? Path + ": " : "")}{Rule}");
}
