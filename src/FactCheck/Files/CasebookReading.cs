namespace FactCheck.Files;

/// <summary>What came of reading casebook files.</summary>
public sealed class CasebookReading
{
    internal CasebookReading(Casebook? casebook, IReadOnlyList<FileMessage> errors, IReadOnlyList<FileMessage> warnings, int errorCount, int warningCount, int leftOut)
    {
        Casebook = casebook;
        Errors = errors;
        Warnings = warnings;
        HasMoreErrors = errorCount > errors.Count;
        HasMoreWarnings = warningCount > warnings.Count;
        LeftOut = leftOut;
    }

    /// <summary>The casebook; null where there is an error, unless reading was to keep going.</summary>
    public Casebook? Casebook { get; }

    /// <summary>The errors, by file, line and column; up to 100 of a file, and all where reading was to keep going.</summary>
    public IReadOnlyList<FileMessage> Errors { get; }

    /// <summary>True where there were more errors than are kept; the file was not read to its end then.</summary>
    public bool HasMoreErrors { get; }

    /// <summary>The warnings, by file, line and column; up to 200 of a file.</summary>
    public IReadOnlyList<FileMessage> Warnings { get; }

    /// <summary>True where there were more warnings than are kept.</summary>
    public bool HasMoreWarnings { get; }

    /// <summary>How many bad records the casebook does without; 0 unless reading was to keep going.</summary>
    public int LeftOut { get; }
}
