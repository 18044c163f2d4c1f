using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SourceDiff;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Reading;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds SourceDiff to a container.</summary>
public static class SourceDiffServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="ISourceComparer"/> as a singleton, unless one is there already. Every <see cref="IFactExtractor"/> and
    /// <see cref="IFactJudge"/> of the container runs after the built-in ones, in the order added; an
    /// <see cref="ISimilarityMeasure"/> replaces the built-in one. They must be singletons too.
    /// </summary>
    /// <param name="services">The container to add to.</param>
    /// <param name="configure">Changes the options; may be left out. They are validated when the comparer is first asked for.</param>
    /// <returns><paramref name="services"/>, to go on from.</returns>
    public static IServiceCollection AddSourceDiff(this IServiceCollection services, Action<SourceDiffOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SourceDiffOptions>, SourceDiffOptionsValidator>());
        services.TryAddSingleton<ISourceComparer>(provider => SourceComparer.Create(
            provider.GetRequiredService<IOptions<SourceDiffOptions>>().Value,
            provider.GetServices<IFactExtractor>(),
            provider.GetServices<IFactJudge>(),
            provider.GetService<ISimilarityMeasure>(),
            provider.GetService<ILoggerFactory>(),
            provider.GetService<TimeProvider>()));
        return services;
    }
}
