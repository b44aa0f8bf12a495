namespace FactCheck.Tool;

/// <summary>Which files a command reads, and how.</summary>
/// <param name="Files">The files, in their order.</param>
internal sealed record InputRequest(IReadOnlyList<InputFile> Files)
{
    /// <summary>The path of a watch list, or null.</summary>
    public string? WatchList { get; init; }

    /// <summary>The path of a map, or null.</summary>
    public string? Map { get; init; }

    /// <summary>The name of who published the articles, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When the articles were published, or null.</summary>
    public Publication? Published { get; init; }

    /// <summary>Whether the texts of articles are kept, for a report that points into them.</summary>
    public bool KeepsTexts { get; init; }

    public bool KeepGoing { get; init; }
}
