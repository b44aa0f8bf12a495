using FactCheck;
using FactCheck.AI;
using FactCheck.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds readers over language models to FactCheck.</summary>
public static class FactCheckAIBuilderExtensions
{
    /// <summary>Registers an <see cref="AIClaimReader"/> beside the host's other readers: it is injected by its own type. Calling it again adds nothing twice.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options up; null for the defaults. They are checked when the reader is made.</param>
    /// <param name="client">Chooses the client; null for the host's <see cref="IChatClient"/>.</param>
    public static FactCheckBuilder AddAIReader(this FactCheckBuilder builder, Action<AIReadingOptions>? configure = null, Func<IServiceProvider, IChatClient>? client = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddOptions<AIReadingOptions>().Configure(options => configure?.Invoke(options));
        builder.Services.TryAddSingleton(services => new AIClaimReader((client ?? ServiceProviderServiceExtensions.GetRequiredService<IChatClient>)(services), services.GetRequiredService<IOptions<AIReadingOptions>>().Value));
        return builder;
    }

    /// <summary>Registers an <see cref="AIClaimReader"/>, and puts it in the place of the host's <see cref="IClaimReader"/>: from then on each reading asks the model.</summary>
    /// <inheritdoc cref="AddAIReader"/>
    public static FactCheckBuilder UseAIReader(this FactCheckBuilder builder, Action<AIReadingOptions>? configure = null, Func<IServiceProvider, IChatClient>? client = null)
    {
        builder.AddAIReader(configure, client).Services.Replace(ServiceDescriptor.Singleton<IClaimReader>(services => services.GetRequiredService<AIClaimReader>()));
        return builder;
    }
}
