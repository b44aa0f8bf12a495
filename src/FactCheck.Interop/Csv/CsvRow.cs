using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line that it starts on.</param>
/// <param name="Cells">What its cells hold.</param>
/// <param name="BytesRead">How many bytes of the file had been read with it.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, long BytesRead)
{
    /// <summary>What is wrong with it as a row of the table, which has no cells then; null where nothing is.</summary>
    public ConvertedMessage? Fault { get; init; }

    /// <summary>Whether the fault is the file's, which is not read on.</summary>
    public bool IsLast { get; init; }
}
