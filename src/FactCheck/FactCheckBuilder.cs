using FactCheck.Detection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck;

/// <summary>Adds to what <see cref="FactCheckServiceCollectionExtensions.AddFactCheck"/> registered. Made by it.</summary>
public sealed class FactCheckBuilder
{
    internal FactCheckBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers a detector, in the way in which the built-in ones are. Adding one type again adds nothing.</summary>
    /// <typeparam name="TDetector">The detector; one is made for the host, so it keeps no state.</typeparam>
    public FactCheckBuilder AddDetector<TDetector>()
        where TDetector : class, IDiscrepancyDetector
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IDiscrepancyDetector, TDetector>());
        return this;
    }
}
