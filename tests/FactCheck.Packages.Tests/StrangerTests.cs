using System.IO.Compression;
using System.Xml.Linq;

namespace FactCheck.Packages.Tests;

/// <summary>Those who know the packed packages alone, in folders where nothing of this repository is in sight.</summary>
[Collection(Packed.Name)]
public sealed class StrangerTests(PackedPackages packed)
{
    private const int TestsOfTheStranger = 14; // 9 laws, 3 cases, 2 hosts

    [Fact]
    public async Task A_strangers_detector_is_tested_and_their_console_and_worker_run_with_the_packed_packages()
    {
        var theirs = Path.Combine(packed.Folder.FullName, "theirs");
        PackedPackages.Copy(Path.Combine(PackedPackages.Root, "tests", "Stranger"), theirs);
        File.Copy(Path.Combine(PackedPackages.Root, "nuget.config"), Path.Combine(theirs, "nuget.config"));

        // The packages of this machine are read where they are; ours, which are made for this run alone, do not get among them.
        await Command.DotnetAsync(
            theirs, "build", "Stranger.slnx", $"-p:FactCheckVersion={packed.Version}", $"-p:RestoreAdditionalProjectSources={packed.Feed.FullName}",
            $"-p:RestorePackagesPath={Path.Combine(packed.Folder.FullName, "packages")}", $"-p:RestoreFallbackFolders={PackedPackages.PackageRoot}");
        await Command.DotnetAsync(theirs, "test", "RoundCounts.Tests", "--no-build", "--logger", "trx;LogFileName=stranger.trx", "--results-directory", packed.Folder.FullName);

        Assert.Equal((TestsOfTheStranger, TestsOfTheStranger), Counted(Path.Combine(packed.Folder.FullName, "stranger.trx")));
        Assert.Contains("(the numbers differ by 40 %, ratio 1.4).\n", await BuiltAsync(theirs, "Toll"), StringComparison.Ordinal);
        Assert.Equal("Opened: syria-dead/conflictingFigures\n", await BuiltAsync(theirs, "Watch"));
    }

    [Fact]
    public void The_console_is_what_the_readme_of_the_library_shows() => Assert.Contains(
        $"```csharp\n{File.ReadAllText(Path.Combine(PackedPackages.Root, "tests", "Stranger", "Toll", "Program.cs"))}```",
        File.ReadAllText(Path.Combine(PackedPackages.Root, "src", "FactCheck", "README.md")), StringComparison.Ordinal);

    [Fact]
    public async Task The_tool_is_installed_as_it_was_compiled_for_this_machine_and_checks_its_demo()
    {
        var tools = Path.Combine(packed.Folder.FullName, "tools");
        await Command.DotnetAsync(packed.Folder.FullName, "tool", "install", "FactCheck.Tool", "--tool-path", tools, "--source", packed.Feed.FullName, "--version", packed.Version);

        var (exitCode, told) = await Command.RunAsync(Path.Combine(tools, "factcheck"), packed.Folder.FullName, "demo");

        Assert.True(Directory.Exists(Path.Combine(tools, ".store", "factcheck.tool", packed.Version, $"factcheck.tool.{PackedPackages.Runtime}")));
        Assert.Equal(0, exitCode);
        Assert.Contains("Syrian Observatory for Human Rights", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_other_machines_get_checks_its_demo_too()
    {
        var any = packed.Folder.CreateSubdirectory("any").FullName;
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(packed.Feed.FullName, $"FactCheck.Tool.any.{packed.Version}.nupkg"), any);

        var told = await Command.DotnetAsync(any, Path.Combine(any, "tools", "net10.0", "any", "FactCheck.Tool.dll"), "demo");

        Assert.Contains("Syrian Observatory for Human Rights", told, StringComparison.Ordinal);
    }

    private static async Task<string> BuiltAsync(string folder, string project)
    {
        var told = await Command.DotnetAsync(folder, Path.Combine(folder, project, "bin", "Debug", "net10.0", $"{project}.dll"));
        return told.ReplaceLineEndings("\n");
    }

    private static (int Total, int Passed) Counted(string results)
    {
        var counters = XDocument.Load(results).Descendants().Single(element => element.Name.LocalName == "Counters");
        return ((int)counters.Attribute("total")!, (int)counters.Attribute("passed")!); // results have both
    }
}
