using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactCheck.Packages.Tests;

/// <summary>All packages, packed once for all tests, and a folder for those who install them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string[] Projects = ["FactCheck", "FactCheck.AI", "FactCheck.Interop", "FactCheck.Testing", "FactCheck.Tool"];

    /// <summary>The commit that the copy pretends to be of.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>Where the copy pretends to be hosted.</summary>
    public const string Repository = "https://github.com/newsroom/factcheck";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")); // a source file lies in a folder

    /// <summary>The kind of this machine, for which the tool is compiled ahead.</summary>
    public static string Runtime { get; } = Built("Runtime");

    /// <summary>Where the packages are that this machine has already.</summary>
    public static string PackageRoot { get; } = Built("PackageRoot");

    /// <summary>Of this run alone.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-stranger.{Stopwatch.GetTimestamp()}");

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("factcheck-packages-");

    public DirectoryInfo Feed => new(Path.Combine(Folder.FullName, "feed"));

    /// <summary>What the packing wrote.</summary>
    public string Told { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // A copy: packing in place would meet the builds that run beside this test, and leave its version in their folders.
        var ours = Folder.CreateSubdirectory("ours").FullName;
        Copy(Path.Combine(Root, "src"), Path.Combine(ours, "src"));
        File.Copy(Path.Combine(Root, "nuget.config"), Path.Combine(ours, "nuget.config"));
        var checkout = Directory.CreateDirectory(Path.Combine(ours, ".git")).FullName;
        foreach (var part in new[] { "objects", "refs" }) Directory.CreateDirectory(Path.Combine(checkout, part));
        await File.WriteAllTextAsync(Path.Combine(checkout, "HEAD"), $"{Commit}\n");
        await File.WriteAllTextAsync(Path.Combine(checkout, "config"), $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {Repository}\n");
        await File.WriteAllTextAsync(Path.Combine(ours, "src.slnx"), $"<Solution>{string.Concat(Projects.Select(each => $"<Project Path=\"src/{each}/{each}.csproj\" />"))}</Solution>");

        Told = await Command.DotnetAsync(
            ours, "pack", "src.slnx", "-c", "Release", "-o", Feed.FullName, $"-p:Version={Version}", $"-p:ToolPackageRuntimeIdentifiers=\"{Runtime};any\"", "-p:RunAnalyzers=false");
    }

    public Task DisposeAsync()
    {
        Folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Copies a folder without what was built in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")) continue;
            var copy = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file lies in a folder
            File.Copy(file, copy);
        }
    }

    private static string Built(string name) => typeof(PackedPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == name).Value!; // the project gives it

    private static string Here([CallerFilePath] string path = "") => path;
}

/// <summary>Those who look at the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedPackages>
{
    public const string Name = "packed";
}
