namespace FactCheck.Files;

/// <summary>How casebook files are read.</summary>
public sealed record CasebookReadOptions
{
    /// <summary>Whether bad records are left out, and named, instead of giving no casebook.</summary>
    /// <value>False.</value>
    public bool KeepGoing { get; init; }
}
