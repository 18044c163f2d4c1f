using System.Reflection;

namespace SourceDiff.Tests.Architecture;

/// <summary>Who may use whom. Data flows one way; only the root knows all stages.</summary>
public sealed class LayerTests
{
    private static readonly Assembly Core = typeof(SourceComparer).Assembly;

    [TestCase("Model", "")]
    [TestCase("Lexicon", "Model")]
    [TestCase("Reading", "Model, Lexicon")]
    [TestCase("Aligning", "Model, Lexicon")]
    [TestCase("Judging", "Model, Lexicon")]
    [TestCase("Tracing", "Model, Lexicon")]
    [TestCase("Reporting", "Model, Lexicon")]
    public void Layer_UsesOnlyTheLayersBelowIt(string layer, string allowed)
    {
        string[] below = [layer, .. allowed.Split(", ", StringSplitOptions.RemoveEmptyEntries)];
        var trespasses =
            from type in Core.GetTypes()
            where LayerOf(type) == layer
            from used in TypeReferences.Of(type)
            where used.Assembly == Core && LayerOf(used) is { } other && !below.Contains(other)
            select $"{type} uses {used}";
        Assert.That(trespasses.Distinct(), Is.Empty);
    }

    [Test]
    public void Layers_AreTheOnesThatTheRulesName() =>
        Assert.That(Core.GetTypes().Select(LayerOf).OfType<string>().Distinct(), Is.SubsetOf(new[] { "", "Model", "Lexicon", "Reading", "Aligning", "Judging", "Tracing", "Reporting" }));

    [Test]
    public void Core_UsesNoRegularExpressions() =>
        Assert.That(Core.GetTypes().Where(type => TypeReferences.Of(type).Any(used => used.Namespace == "System.Text.RegularExpressions")), Is.Empty,
            "a pattern costs the start-up what reading an article costs, and hides what it knows of the language");

    [Test]
    public void Core_ReadsNoClockAndNoChance()
    {
        string[] banned = ["DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "Guid.NewGuid", "Random.get_Shared", "Random..ctor"];
        var uses =
            from type in Core.GetTypes()
            from member in TypeReferences.MembersOf(type)
            where banned.Contains($"{member.DeclaringType?.Name}.{member.Name}")
            select $"{type} uses {member.DeclaringType}.{member.Name}";
        Assert.That(uses, Is.Empty);
    }

    [Test]
    public void Core_DependsOnFewPackages() =>
        Assert.That(Core.GetReferencedAssemblies().Select(name => name.Name).Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)),
            Is.SubsetOf(new[] { "FuzzySharp", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives", "netstandard" }));

    /// <summary>The part of the namespace after <c>SourceDiff</c>: empty for the root, <c>null</c> for what compilers make.</summary>
    private static string? LayerOf(Type type) => type.Namespace?.Split('.') switch
    {
        ["SourceDiff"] => "",
        ["SourceDiff", var layer, ..] => layer,
        _ => null,
    };
}
