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
    /// <typeparam name="TDetector">The detector; one is made for the host, so it keeps no state. Options of its own are injected as <c>IOptions&lt;MyOptions&gt;</c>.</typeparam>
    public FactCheckBuilder AddDetector<TDetector>()
        where TDetector : class, IDiscrepancyDetector =>
        Add<TDetector>(ServiceDescriptor.Singleton<IDiscrepancyDetector, TDetector>());

    /// <summary>Registers a detector that is made by hand. Adding one type again adds nothing.</summary>
    /// <typeparam name="TDetector">The detector's own type; by the interface alone, it could not be told from others, and is added each time.</typeparam>
    /// <param name="make">Makes the one for the host.</param>
    public FactCheckBuilder AddDetector<TDetector>(Func<IServiceProvider, TDetector> make)
        where TDetector : class, IDiscrepancyDetector
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add<TDetector>(ServiceDescriptor.Singleton<IDiscrepancyDetector, TDetector>(make));
    }

    /// <summary>Takes a detector out, a built-in one or another. It stays out in whatever order this and the additions are called.</summary>
    /// <typeparam name="TDetector">The detector's own type.</typeparam>
    public FactCheckBuilder RemoveDetector<TDetector>()
        where TDetector : class, IDiscrepancyDetector
    {
        Discard<TDetector>();
        if (!IsRemoved<TDetector>()) Services.AddSingleton(new RemovedDetector(typeof(TDetector)));
        return this;
    }

    /// <summary>Puts one detector in the place of another, in whatever order this and the additions are called.</summary>
    /// <typeparam name="TOld">The detector that is taken out.</typeparam>
    /// <typeparam name="TNew">The detector that is added; the same type to make it in another way.</typeparam>
    /// <param name="make">Makes the one for the host; null to have it made as <see cref="AddDetector{TDetector}()"/> does.</param>
    public FactCheckBuilder ReplaceDetector<TOld, TNew>(Func<IServiceProvider, TNew>? make = null)
        where TOld : class, IDiscrepancyDetector
        where TNew : class, IDiscrepancyDetector
    {
        if (typeof(TOld) == typeof(TNew)) Discard<TOld>();
        else RemoveDetector<TOld>();
        return make is null ? AddDetector<TNew>() : AddDetector(make);
    }

    private FactCheckBuilder Add<TDetector>(ServiceDescriptor descriptor)
    {
        if (IsRemoved<TDetector>()) return this;
        if (typeof(TDetector) == typeof(IDiscrepancyDetector)) Services.Add(descriptor);
        else Services.TryAddEnumerable(descriptor);
        return this;
    }

    private bool IsRemoved<TDetector>() => Services.Any(service => service.ImplementationInstance is RemovedDetector removed && removed.Type == typeof(TDetector));

    private void Discard<TDetector>()
    {
        for (var at = Services.Count - 1; at >= 0; at--)
        {
            if (!Services[at].IsKeyedService && Services[at].ServiceType == typeof(IDiscrepancyDetector) && TypeOf(Services[at]) == typeof(TDetector)) Services.RemoveAt(at);
        }
    }

    /// <summary>The type of the detector, as it was registered by type, by instance or by a function that makes it.</summary>
    private static Type? TypeOf(ServiceDescriptor service) =>
        service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory?.GetType().GenericTypeArguments[1];

    /// <summary>Stands among the services for a detector that is not to be added, so that later calls know.</summary>
    private sealed record RemovedDetector(Type Type);
}
