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
}
