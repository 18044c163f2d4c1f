using System.Text.RegularExpressions;

namespace SourceDiff.Tests.Architecture;

/// <summary>What compiled types cannot show: how the sources are laid out.</summary>
public sealed partial class SourceFileTests
{
    private static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Test]
    public void SourceFile_HoldsOnePublicTypeAndIsNamedLikeIt()
    {
        var misfits =
            from file in Sources
            let types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileName(file).Split('.')[0])
            select $"{Path.GetRelativePath(Repository.Root, file)}: {string.Join(", ", types)}";
        Assert.That(misfits, Is.Empty);
    }

    // A folder may gather a part of its parent's namespace: Reading/Calendar holds types of Reading.
    [Test]
    public void SourceFile_LiesWhereItsNamespaceSays()
    {
        var misfits =
            from file in Sources
            let found = Namespace().Match(File.ReadAllText(file))
            where found.Success && found.Groups[1].Value.StartsWith("SourceDiff", StringComparison.Ordinal)
            let folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
            where folder != found.Groups[1].Value && !folder.StartsWith($"{found.Groups[1].Value}.", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)}: {found.Groups[1].Value}";
        Assert.That(misfits, Is.Empty);
    }

    [GeneratedRegex(@"^public (?:(?:sealed|abstract|static|readonly|partial|ref) )*(?:class|struct|interface|enum|record(?: struct)?) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
