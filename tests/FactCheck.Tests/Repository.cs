using System.Runtime.CompilerServices;

namespace FactCheck.Tests;

/// <summary>Where the checkout is.</summary>
internal static class Repository
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

    private static string Here([CallerFilePath] string path = "") => path;
}
