using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace SourceDiff.Tests.Architecture;

/// <summary>What every type that a user sees promises.</summary>
public sealed class PublicTypeTests
{
    private static readonly Assembly Core = typeof(SourceComparer).Assembly;

    private static IEnumerable<Type> Public => Core.GetExportedTypes();

    [Test]
    public void PublicTypes_AreSealedOrAbstract() =>
        Assert.That(Public.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract), Is.Empty);

    [Test]
    public void AbstractTypes_CannotBeDerivedByOthers() =>
        Assert.That(Public.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
            .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(made => made.IsPublic || made.IsFamily || made.IsFamilyOrAssembly)), Is.Empty,
            "the hierarchies are closed");

    [Test]
    public void PublicTypes_OtherThanOptions_CannotBeChanged()
    {
        var setters =
            from type in Public
            where !type.Name.EndsWith("Options", StringComparison.Ordinal)
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type}.{property.Name}";
        var fields =
            from type in Public
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where !field.IsLiteral && !field.IsInitOnly
            select $"{type}.{field.Name}";
        Assert.That(setters.Concat(fields), Is.Empty);
    }

    [Test]
    public void PublicTypes_HandOutNoArrays() =>
        Assert.That(
            from type in Public
            from property in type.GetProperties()
            where property.PropertyType.IsArray
            select $"{type}.{property.Name}", Is.Empty, "an array can be changed by whoever holds it");

    [Test]
    public void PublicValueTypes_AreReadOnly() =>
        Assert.That(Public.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))), Is.Empty);

    [Test]
    public void PublicTypes_AreDocumented()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(Core.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary")?.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value).ToHashSet();
        Assert.That(Public.Where(type => !summaries.Contains($"T:{type.FullName!.Replace('+', '.')}")), Is.Empty);
    }

    [Test]
    public void Types_HaveNamesThatSayWhatTheyAre()
    {
        string[] vague = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Base", "Impl"];
        Assert.That(Core.GetTypes().Where(type => Array.Exists(vague, word => type.Name.EndsWith(word, StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void StaticState_CannotBeChanged()
    {
        var changing =
            from type in Core.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<')
            from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal) && !field.IsDefined(typeof(ThreadStaticAttribute))
            select $"{type}.{field.Name}";
        Assert.That(changing.Where(field => !field.StartsWith("System.", StringComparison.Ordinal) && !field.StartsWith("Microsoft.", StringComparison.Ordinal)), Is.Empty);
    }
}
