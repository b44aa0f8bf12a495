using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace FactCheck.Packages.Tests;

/// <summary>What is in the packages.</summary>
[Collection(Packed.Name)]
public sealed class PackageTests(PackedPackages packed)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A"); // the kind of the entry, by the format of portable symbols

    [Fact]
    public void Packing_gives_all_packages_and_no_warning()
    {
        string[] expected =
        [
            .. from name in new[] { "FactCheck", "FactCheck.AI", "FactCheck.Interop", "FactCheck.Testing" } from ending in new[] { "nupkg", "snupkg" } select $"{name}.{packed.Version}.{ending}",
            .. from part in new[] { "", $".{PackedPackages.Runtime}", ".any" } select $"FactCheck.Tool{part}.{packed.Version}.nupkg",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), packed.Feed.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("warning", packed.Told, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("FactCheck", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options", "Newtonsoft.Json", "NodaTime")]
    [InlineData("FactCheck.AI", "FactCheck", "Microsoft.Extensions.AI.Abstractions", "Newtonsoft.Json")]
    [InlineData("FactCheck.Interop", "AngleSharp", "CsvHelper", "FactCheck", "Newtonsoft.Json", "NodaTime", "SmartReader")]
    [InlineData("FactCheck.Testing", "CsCheck", "FactCheck")]
    public void A_library_has_its_classes_their_reference_and_needs_only_what_it_names(string name, params string[] needs)
    {
        Assert.Equal(
            [$"{name}.nuspec", "README.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"],
            Files(name, "nupkg").Where(file => !file.StartsWith("docs/", StringComparison.Ordinal)));
        Assert.Equal([$"{name}.nuspec", $"lib/net10.0/{name}.pdb"], Files(name, "snupkg"));
        Assert.Equal(needs, Metadata(name).Descendants().Where(each => each.Name.LocalName == "dependency").Select(each => (string)each.Attribute("id")!).Order(StringComparer.Ordinal)); // a dependency has an id
    }

    [Theory]
    [InlineData("FactCheck")]
    [InlineData("FactCheck.AI")]
    [InlineData("FactCheck.Interop")]
    [InlineData("FactCheck.Testing")]
    [InlineData("FactCheck.Tool")]
    public void A_package_says_what_it_is_whose_and_of_which_commit(string name)
    {
        var metadata = Metadata(name).Elements().ToDictionary(each => each.Name.LocalName);

        Assert.Equal(("expression", "MIT"), ((string?)metadata["license"].Attribute("type"), metadata["license"].Value));
        Assert.Equal(("icon.png", "README.md"), (metadata["icon"].Value, metadata["readme"].Value));
        Assert.Equal(("git", PackedPackages.Repository, PackedPackages.Commit), ((string?)metadata["repository"].Attribute("type"), (string?)metadata["repository"].Attribute("url"), (string?)metadata["repository"].Attribute("commit")));
        Assert.Contains("newsroom", metadata["tags"].Value.Split(' '));
        Assert.NotEmpty(metadata["description"].Value);
        Assert.Equal(LatestChanges().Text, metadata["releaseNotes"].Value.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_library_carries_its_guides() => Assert.Equal(
        Directory.GetFiles(Path.Combine(PackedPackages.Root, "src", "FactCheck", "docs")).Select(path => $"docs/{Path.GetFileName(path)}").Order(StringComparer.Ordinal),
        Files("FactCheck", "nupkg").Where(file => file.StartsWith("docs/", StringComparison.Ordinal)));

    [Fact]
    public void The_latest_changes_are_those_of_the_version() =>
        Assert.Equal((string?)XDocument.Load(Path.Combine(PackedPackages.Root, "src", "Directory.Build.props")).Descendants("Version").Single(), LatestChanges().Version);

    [Theory]
    [InlineData("FactCheck")]
    [InlineData("FactCheck.AI")]
    [InlineData("FactCheck.Interop")]
    [InlineData("FactCheck.Testing")]
    public void A_debugger_finds_the_source_by_its_commit_and_no_folder_of_the_machine_that_packed(string name)
    {
        using var package = Open(name, "snupkg");
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(Unpacked(package, $"lib/net10.0/{name}.pdb"));
        var reader = symbols.GetMetadataReader();

        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(each => reader.GetGuid(each.Kind) == SourceLink);
        Assert.Equal(
            $$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/newsroom/factcheck/{{{PackedPackages.Commit}}}/*"}}""",
            Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));
        Assert.All(reader.Documents, document => Assert.StartsWith("/_/src/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_is_compiled_ahead_for_this_machine_and_carries_no_reference_of_classes()
    {
        var (ahead, portable) = ($"FactCheck.Tool.{PackedPackages.Runtime}", "FactCheck.Tool.any");

        Assert.All(new[] { ahead, portable }, name => Assert.DoesNotContain(Files(name, "nupkg"), file => file.EndsWith(".xml", StringComparison.Ordinal) && !file.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal)));
        Assert.True(Size(ahead) > 2 * Size(portable), "FactCheck.dll holds no machine code.");

        long Size(string name)
        {
            using var package = Open(name, "nupkg");
            return package.Entries.Single(entry => entry.Name == "FactCheck.dll").Length;
        }
    }

    private static (string Version, string Text) LatestChanges()
    {
        var sections = File.ReadAllText(Path.Combine(PackedPackages.Root, "src", "CHANGELOG.md")).ReplaceLineEndings("\n").Split("\n## ");
        var heading = sections[1].IndexOf('\n', StringComparison.Ordinal);
        return (sections[1][..heading], sections[1][heading..].Trim());
    }

    /// <summary>The files of a package, without those of the format itself.</summary>
    private string[] Files(string name, string ending)
    {
        using var package = Open(name, ending);
        return [.. package.Entries.Select(entry => entry.FullName).Where(file => file is not ("_rels/.rels" or "[Content_Types].xml") && !file.EndsWith(".psmdcp", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private XElement Metadata(string name)
    {
        using var package = Open(name, "nupkg");
        return XDocument.Load(Unpacked(package, $"{name}.nuspec")).Root!.Elements().Single(); // a document has a root
    }

    private ZipArchive Open(string name, string ending) => ZipFile.OpenRead(Path.Combine(packed.Feed.FullName, $"{name}.{packed.Version}.{ending}"));

    private static MemoryStream Unpacked(ZipArchive package, string file)
    {
        using var packedFile = package.GetEntry(file)!.Open(); // the caller names one that is there
        var unpacked = new MemoryStream();
        packedFile.CopyTo(unpacked);
        unpacked.Position = 0;
        return unpacked;
    }
}
