using FactCheck.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FactCheck.AI.Tests;

public sealed class AIReadingOptionsTests
{
    [Fact]
    public void Options_have_limits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { WindowSize = 199 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { Overlap = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { MaxOutputTokens = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { TokenBudget = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { Retries = 11 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AIReadingOptions { Retries = -1 });
    }

    [Fact]
    public void An_overlap_of_more_than_half_a_window_would_not_get_on() =>
        Assert.Throws<ArgumentException>(() => new AIClaimReader(new ScriptedClient(""), new() { WindowSize = 400, Overlap = 201 }));

    [Fact]
    public async Task The_longest_overlap_gets_on()
    {
        var client = new ScriptedClient(Said.Answer());
        await new AIClaimReader(client, new() { WindowSize = 200, Overlap = 100 }).ReadAsync(new("a", new string('x', 5_000)), new());

        Assert.InRange(client.Asked.Count, 48, 50);
    }

    [Fact]
    public void A_reader_is_injected_beside_the_hosts_own()
    {
        var own = new AIClaimReader(new ScriptedClient(""));
        var services = new ServiceCollection().AddSingleton<IChatClient>(new ScriptedClient("")).AddSingleton<IClaimReader>(own);
        services.AddFactCheck().AddAIReader().AddAIReader(options => options.Retries = 2);
        using var provider = services.BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<IClaimReader>());
        Assert.NotSame(own, provider.GetRequiredService<AIClaimReader>());
        Assert.Single(services, service => service.ServiceType == typeof(AIClaimReader));
    }

    [Fact]
    public async Task Or_takes_its_place_over_the_client_that_the_host_chooses()
    {
        var (usual, chosen) = (new ScriptedClient(Said.Answer()), new ScriptedClient(Said.Answer()));
        var services = new ServiceCollection().AddSingleton<IChatClient>(usual).AddKeyedSingleton<IChatClient>("small", chosen);
        services.AddFactCheck().UseAIReader(options => options.ModelId = "m", provider => provider.GetRequiredKeyedService<IChatClient>("small")).UseAIReader();
        services.AddFactCheck();
        await using var provider = services.BuildServiceProvider();

        var reader = Assert.Single(provider.GetServices<IClaimReader>());
        await reader.ReadAsync(new("a", "A text.") { Published = new LocalDate(2015, 12, 17) }, new());

        Assert.Same(provider.GetRequiredService<AIClaimReader>(), reader);
        Assert.Empty(usual.Asked);
        Assert.Equal("m", Assert.Single(chosen.Asked).Options!.ModelId);
    }
}
