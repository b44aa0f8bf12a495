using System.Runtime.CompilerServices;

namespace FactCheck.Tests;

/// <summary>Where the checkout is.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")); // a source file lies in a folder

    private static string Here([CallerFilePath] string path = "") => path;
}
