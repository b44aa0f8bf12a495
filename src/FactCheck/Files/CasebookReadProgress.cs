namespace FactCheck.Files;

/// <summary>How far reading has come.</summary>
/// <param name="BytesRead">The bytes read, of all files.</param>
/// <param name="BytesTotal">The bytes of all files; null where one cannot tell.</param>
/// <param name="Records">The sources, questions, links and claims read, bad ones among them.</param>
public readonly record struct CasebookReadProgress(long BytesRead, long? BytesTotal, int Records);
