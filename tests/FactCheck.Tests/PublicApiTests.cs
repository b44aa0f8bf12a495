using PublicApiGenerator;

namespace FactCheck.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => Snapshots.Match(
        typeof(Claim).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void The_public_surface_of_the_laws_is_the_approved_one() => Snapshots.Match(
        typeof(FactCheck.Testing.DetectorLaw).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void The_public_surface_for_other_peoples_formats_is_the_approved_one() => Snapshots.Match(
        typeof(FactCheck.Interop.HtmlArticle).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void The_public_surface_of_the_reader_over_models_is_the_approved_one() => Snapshots.Match(
        typeof(FactCheck.AI.AIClaimReader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, AllowNamespacePrefixes = ["Microsoft.Extensions.DependencyInjection"] }));
}
