namespace FactCheck.Ledgers;

/// <summary>The names of a ledger's streams: one for each dossier, and one that all share, for links and merges.</summary>
public static class StreamNames
{
    /// <summary>The stream of links and merges.</summary>
    public const string Shared = "shared";

    private const string Prefix = "question:";

    /// <summary>The stream of a question's dossier.</summary>
    public static string Of(string questionId) => Prefix + questionId;
}
