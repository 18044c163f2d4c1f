// <example>
using Microsoft.Extensions.DependencyInjection;
using SourceDiff;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of a host with a container.</summary>
internal static class ContainerUse
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var services = new ServiceCollection()
            .AddSourceDiff(options => options.MinimumConfidence = 0.5)
            .BuildServiceProvider();

        var comparer = services.GetRequiredService<ISourceComparer>();
        var morning = comparer.Read(new Document("morning", "The mayor said the bridge would reopen on 4 May."));
        var evening = comparer.Read(new Document("evening", "The bridge will reopen on 11 May, the mayor said."));
        var comparison = comparer.Compare([morning, evening]);
        Console.WriteLine(comparison.Discrepancies.Single().Explanation);
        // </example>
    }
}
