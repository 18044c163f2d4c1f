using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests;

public class SourceDiffServiceCollectionExtensionsTests
{
    [Test]
    public void AddSourceDiff_HostExtractorAndJudge_RunWithTheBuiltInOnes()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IFactExtractor, CaseNumberExtractor>()
            .AddSingleton<IFactJudge, CaseNumberJudge>()
            .AddSingleton<ISimilarityMeasure, EverythingIsAlike>()
            .AddSourceDiff()
            .BuildServiceProvider();

        var comparison = provider.GetRequiredService<ISourceComparer>().Compare(
        [
            new Document("a", "The harbour court opened case #4711 against the ferry company."),
            new Document("b", "The harbour court opened case #4712 against the ferry company."),
        ]);

        Assert.That(comparison.Findings.Select(finding => finding.RuleId), Has.Some.EqualTo("SD9001"));
    }

    [Test]
    public void AddSourceDiff_HostSimilarity_ReplacesTheBuiltInOne()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<ISimilarityMeasure, NothingIsAlike>()
            .AddSourceDiff()
            .BuildServiceProvider();

        var comparison = provider.GetRequiredService<ISourceComparer>().Compare(
        [
            new Document("a", "The harbour court opened the case against the ferry company."),
            new Document("b", "The harbour court has opened a case against the shipping company."),
        ]);

        Assert.That(comparison.Alignments, Is.Empty);
    }

    [Test]
    public void AddSourceDiff_OptionOutOfRange_FailsWhenTheComparerIsAskedFor()
    {
        using var provider = new ServiceCollection().AddSourceDiff(options => options.MaxDocumentLength = 0).BuildServiceProvider();

        Assert.That(() => provider.GetRequiredService<ISourceComparer>(),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("MaxDocumentLength"));
    }

    [Test]
    public void AddSourceDiff_Twice_RegistersOnce()
    {
        var services = new ServiceCollection().AddSourceDiff().AddSourceDiff();

        Assert.That(services.Count(service => service.ServiceType == typeof(ISourceComparer)), Is.EqualTo(1));
        Assert.That(services.Count(service => service.ServiceType == typeof(IValidateOptions<SourceDiffOptions>)), Is.EqualTo(1));
    }

    private sealed class NothingIsAlike : ISimilarityMeasure
    {
        public double Measure(in PassagePair pair) => 0;
    }
}
