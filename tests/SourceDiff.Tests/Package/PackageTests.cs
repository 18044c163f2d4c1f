using System.Xml.Linq;

namespace SourceDiff.Tests.Package;

/// <summary>The packages, opened, installed and used as a stranger would.</summary>
[NonParallelizable]
public sealed class PackageTests
{
    private PackedProduct _packed = null!;

    [OneTimeSetUp]
    public void Pack() => _packed = new PackedProduct();

    [OneTimeTearDown]
    public void Delete() => _packed?.Dispose();

    [TestCase("SourceDiff.")]
    [TestCase("SourceDiff.Cli.")]
    public void Package_SaysWhatItIs(string name)
    {
        var files = _packed.Open(name, "nupkg");
        var metadata = XDocument.Parse(files[$"{name}nuspec"]).Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName, element => element.Value);
        Assert.That(metadata["license"], Is.EqualTo(new[] { "MIT" }));
        Assert.That(metadata["readme"], Is.EqualTo(new[] { "README.md" }));
        Assert.That(metadata["authors"], Is.EqualTo(new[] { "The SourceDiff authors" }));
        Assert.That(metadata["description"].Single(), Has.Length.GreaterThan(60));
        Assert.That(metadata["tags"].Single(), Does.Contain("news"));
        Assert.That(files.Keys, Is.SupersetOf(new[] { "README.md", "THIRD-PARTY-NOTICES.txt" }));
        Assert.That(files["THIRD-PARTY-NOTICES.txt"], Does.Contain("WordNet"));
    }

    [Test]
    public void Package_HoldsTheLibraryWithItsDocumentationAndSymbols()
    {
        Assert.That(_packed.Open("SourceDiff.", "nupkg").Keys.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)),
            Is.EquivalentTo(new[] { "lib/net10.0/SourceDiff.dll", "lib/net10.0/SourceDiff.xml" }));
        Assert.That(_packed.Open("SourceDiff.", "snupkg").Keys, Has.Member("lib/net10.0/SourceDiff.pdb"));
    }

    [Test]
    public void Package_DependsOnNothingNeedless()
    {
        var dependencies = XDocument.Parse(_packed.Open("SourceDiff.", "nupkg")["SourceDiff.nuspec"]).Descendants()
            .Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);
        Assert.That(dependencies, Is.EquivalentTo(new[] { "FuzzySharp", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options" }));
    }

    [Test]
    public void Package_OfTheReport_HoldsItAndDependsOnTheLibrary()
    {
        var files = _packed.Open("SourceDiff.Html.", "nupkg");
        var dependencies = XDocument.Parse(files["SourceDiff.Html.nuspec"]).Descendants()
            .Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);
        Assert.That(files.Keys, Is.SupersetOf(new[] { "README.md", "lib/net10.0/SourceDiff.Html.dll", "lib/net10.0/SourceDiff.Html.xml" }));
        // What the library depends on is named too: its versions are pinned.
        Assert.That(dependencies.Except(["FuzzySharp"]).Where(name => !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "AngleSharp", "SourceDiff" }));
    }

    [Test]
    public void Package_HoldsTheSchemaOfItsJson() =>
        Assert.That(_packed.Open("SourceDiff.", "nupkg")["sourcediff.schema.json"], Does.Contain("https://json-schema.org/draft/2020-12/schema"));

    [Test]
    public void Package_InAFreshProject_RunsTheExampleOfTheReadme()
    {
        var readme = ReadmeExample.First;
        File.WriteAllText(Path.Combine(_packed.Consumer, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestorePackagesPath>restored</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SourceDiff" Version="{_packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_packed.Consumer, "Program.cs"), readme.Code);
        _packed.Run("dotnet", ["build", "-c", "Release", "-v", "q", "-o", "out"]);
        string printed = _packed.Run("dotnet", [Path.Combine(_packed.Consumer, "out", "consumer.dll")]);
        Assert.That(printed.ReplaceLineEndings("\n").Trim(), Is.EqualTo(readme.Output));
    }

    [Test]
    public void Tool_Installed_ComparesArticles()
    {
        string tools = Path.Combine(_packed.Folder, "tools");
        _packed.Run("dotnet", ["tool", "install", "SourceDiff.Cli", "--version", _packed.Version, "--tool-path", tools, "--configfile", Path.Combine(_packed.Consumer, "nuget.config")]);
        File.WriteAllText(Path.Combine(_packed.Consumer, "a.txt"), "At least 12 people were killed when a ferry sank off Port Ellery on Monday, police said.");
        File.WriteAllText(Path.Combine(_packed.Consumer, "b.txt"), "Police said nine people were killed when the ferry sank off Port Ellery on Monday.");
        string printed = _packed.Run(Path.Combine(tools, OperatingSystem.IsWindows() ? "sourcediff.exe" : "sourcediff"), ["compare", "a.txt", "b.txt"]);
        Assert.That(printed, Does.Contain("12 people").And.Contain("nine people"));
    }
}
