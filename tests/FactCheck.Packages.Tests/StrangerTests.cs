using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace FactCheck.Packages.Tests;

/// <summary>A plugin that knows the packed packages alone is built and tested, in a folder where nothing of this repository is in sight.</summary>
public sealed class StrangerTests : IDisposable
{
    private const int TestsOfTheStranger = 14; // 9 laws, 3 cases, 2 hosts

    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")); // a source file lies in a folder

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-stranger-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_strangers_detector_is_built_and_tested_with_the_packed_packages()
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-stranger.{Stopwatch.GetTimestamp()}");
        var (ours, theirs, feed) = (folder.CreateSubdirectory("ours"), folder.CreateSubdirectory("theirs"), folder.CreateSubdirectory("feed"));
        // Copies: packing in place would meet the builds that run beside this test, and leave its version in their folders.
        Copy(Path.Combine(Root, "src"), ours.FullName);
        Copy(Path.Combine(Root, "tests", "Stranger"), theirs.FullName);
        foreach (var place in new[] { ours, theirs }) File.Copy(Path.Combine(Root, "nuget.config"), Path.Combine(place.FullName, "nuget.config"));

        foreach (var project in new[] { "FactCheck.Testing", "FactCheck.AI", "FactCheck.Interop" }) // they pack FactCheck too
        {
            var packed = await Dotnet.RunAsync(
                Path.Combine(ours.FullName, project), "build", "-c", "Release", $"-p:Version={version}", "-p:GeneratePackageOnBuild=true", $"-p:PackageOutputPath={feed.FullName}",
                "-p:RunAnalyzers=false");
            Assert.True(packed.ExitCode == 0, packed.Output);
        }

        Assert.Equal(
            [$"FactCheck.{version}.nupkg", $"FactCheck.AI.{version}.nupkg", $"FactCheck.Interop.{version}.nupkg", $"FactCheck.Testing.{version}.nupkg"],
            feed.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));

        // The packages of this machine are read where they are; ours, which are made for this run alone, do not get among them.
        var tested = await Dotnet.RunAsync(
            Path.Combine(theirs.FullName, "RoundCounts.Tests"), "test", "--logger", "trx;LogFileName=stranger.trx", "--results-directory", folder.FullName,
            $"-p:FactCheckVersion={version}", $"-p:RestoreAdditionalProjectSources={feed.FullName}", $"-p:RestorePackagesPath={Path.Combine(folder.FullName, "packages")}",
            $"-p:RestoreFallbackFolders={PackageRoot()}");
        Assert.True(tested.ExitCode == 0, tested.Output);
        Assert.Equal((TestsOfTheStranger, TestsOfTheStranger), Counted(Path.Combine(folder.FullName, "stranger.trx")));
    }

    private static (int Total, int Passed) Counted(string results)
    {
        var counters = XDocument.Load(results).Descendants().Single(element => element.Name.LocalName == "Counters");
        return ((int)counters.Attribute("total")!, (int)counters.Attribute("passed")!); // results have both
    }

    private static void Copy(string from, string to)
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

    private static string PackageRoot() => typeof(StrangerTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "PackageRoot").Value!; // the project gives it

    private static string Here([CallerFilePath] string path = "") => path;
}
