namespace FactCheck.Ledgers;

/// <summary>A stream, and how long it is.</summary>
/// <param name="Stream">Its name.</param>
/// <param name="Version">The version of its last entry.</param>
public readonly record struct StreamHead(string Stream, long Version);
