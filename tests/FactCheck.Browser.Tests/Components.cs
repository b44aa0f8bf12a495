namespace FactCheck.Browser.Tests;

/// <summary>What these tests need and no package brings.</summary>
internal static class Components
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The path of Chromium, or null.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("FACTCHECK_CHROMIUM") is { Length: > 0 } told ? told : Array.Find(Usual, File.Exists);

    /// <summary>The path of axe-core's script, or null.</summary>
    public static string? Axe { get; } = Environment.GetEnvironmentVariable("FACTCHECK_AXE") is { Length: > 0 } told && File.Exists(told) ? told : null;
}
