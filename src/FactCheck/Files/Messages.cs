namespace FactCheck.Files;

/// <summary>What is told about a file, or a part of it: errors and warnings up to a number, and how many there were.</summary>
internal sealed class Messages(int mostErrors, int mostWarnings)
{
    /// <summary>What is kept of one file.</summary>
    public const int MostOfFile = 100;

    public List<FileMessage> Errors { get; } = [];

    public List<FileMessage> Warnings { get; } = [];

    public int ErrorCount { get; private set; }

    public int WarningCount { get; private set; }

    /// <summary>True where there were more errors than are kept: nothing is won by reading on.</summary>
    public bool IsFull => ErrorCount > mostErrors;

    /// <summary>Those of one file, or of a part of it.</summary>
    public static Messages OfFile(bool keepGoing) => new(keepGoing ? int.MaxValue : MostOfFile, MostOfFile);

    public void Error(Document document, int where, int at, string path, string rule)
    {
        if (++ErrorCount <= mostErrors) Errors.Add(Message(document, where, at, path, rule));
    }

    public void Warn(Document document, int where, int at, string path, string rule)
    {
        if (++WarningCount <= mostWarnings) Warnings.Add(Message(document, where, at, path, rule));
    }

    /// <summary>Adds what a converter told.</summary>
    public void Add(Document document, ConvertedMessage told)
    {
        var count = told.IsWarning ? ++WarningCount : ++ErrorCount;
        if (count <= (told.IsWarning ? mostWarnings : mostErrors)) (told.IsWarning ? Warnings : Errors).Add(Message(document, (told.Line, told.Column, told.Path), told.Rule));
    }

    public void Add(Messages later)
    {
        Errors.AddRange(later.Errors.Take(mostErrors - Errors.Count));
        Warnings.AddRange(later.Warnings.Take(mostWarnings - Warnings.Count));
        ErrorCount += later.ErrorCount;
        WarningCount += later.WarningCount;
    }

    private static FileMessage Message(Document document, int where, int at, string path, string rule) =>
        Message(document, document.Told(where, at, path), rule);

    private static FileMessage Message(Document document, (int Line, int Column, string Path) place, string rule) =>
        new(document.Name, place.Line, place.Column, Shown.Escaped(Shown.Cut(place.Path)), Shown.Escaped(rule));
}
