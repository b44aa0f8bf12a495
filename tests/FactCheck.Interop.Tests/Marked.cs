namespace FactCheck.Interop.Tests;

/// <summary>Texts in which a mark, ¦, says where something is to be told.</summary>
internal static class Marked
{
    /// <summary>The text without the mark, and the place of the mark as messages begin with it.</summary>
    public static (string Text, string Place) Of(string marked, string file)
    {
        var mark = marked.IndexOf('¦', StringComparison.Ordinal);
        var lines = marked[..mark].ReplaceLineEndings("\n").Split('\n');
        return (marked.Remove(mark, 1), FormattableString.Invariant($"{file}:{lines.Length}:{lines[^1].Length + 1}: "));
    }
}
