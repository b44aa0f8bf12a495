namespace FactCheck.Files;

/// <summary>A line of JSON Lines that was turned from another format.</summary>
/// <param name="Line">The line of the file that its record starts on, from 1: a claim without an id is named by it.</param>
/// <param name="Json">
/// The line; empty where there is a record that cannot be turned, and null where there is none: what is told is then about the file as a whole.
/// </param>
public sealed record ConvertedLine(int Line, string? Json)
{
    /// <summary>What the converter tells of it. A record with an error is a bad one, whatever its line holds.</summary>
    /// <value>Nothing.</value>
    public IReadOnlyList<ConvertedMessage> Messages
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];

    /// <summary>How many bytes of the file had been read for it, for those who wait.</summary>
    /// <value>0.</value>
    public long BytesRead { get; init; }
}
