using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FactCheck.Tests;

/// <summary>The checkout: where it is, and the blocks of code in what people read of it.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")); // a source file lies in a folder

    /// <summary>The lines between the marks of a region of a test file, without their common indentation: what a README or a guide shows.</summary>
    public static string Region(string file, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "tests", "FactCheck.Tests", file));
        var from = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1;
        var to = Array.FindIndex(lines, from, line => line.Trim() == "#endregion");
        var indent = lines[from].Length - lines[from].TrimStart().Length;
        return string.Concat(lines[from..to].Select(line => (line.Length == 0 ? "" : line[indent..]) + "\n"));
    }

    /// <summary>The blocks of one language in a text of Markdown, each with the region that the comment above it names.</summary>
    public static IEnumerable<(string Region, string Code)> Blocks(string text, string language) =>
        Fenced().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => (block.Groups["region"].Value, block.Groups["code"].Value));

    [GeneratedRegex("""(<!-- region: (?<region>[a-z]+) -->\n)?```(?<language>[a-z]+)\n(?<code>[^`]*)```""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fenced();

    private static string Here([CallerFilePath] string path = "") => path;
}
