namespace FactCheck.Files;

/// <summary>What a converter says of one place of its file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, in UTF-16 characters from 1.</param>
/// <param name="Path">The value, as a reader of the file understands it; empty for the file as a whole.</param>
/// <param name="Rule">The rule, then the values.</param>
/// <param name="IsWarning">True where nothing is bad.</param>
public sealed record ConvertedMessage(int Line, int Column, string Path, string Rule, bool IsWarning = false);
