namespace SourceDiff.Tests.Package;

/// <summary>An example of the README: a <c>csharp</c> block and the <c>text</c> block after it, which is what it prints.</summary>
internal sealed record ReadmeExample(string Code, string Output)
{
    public static ReadmeExample First
    {
        get
        {
            string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
            int start = readme.IndexOf("```csharp\n", StringComparison.Ordinal);
            return new ReadmeExample(Block(readme, "csharp", start), Block(readme, "text", start));
        }
    }

    private static string Block(string readme, string language, int from)
    {
        string fence = $"```{language}\n";
        int start = readme.IndexOf(fence, from, StringComparison.Ordinal) + fence.Length;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Trim();
    }
}
