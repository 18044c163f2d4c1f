namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>The bodies of the repository's own articles.</summary>
internal static class SeedArticles
{
    private const string Fence = "---\n";

    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal).Select(BodyOf);

    private static string BodyOf(string path)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        int end = text.IndexOf(Fence, Fence.Length, StringComparison.Ordinal);
        return text.StartsWith(Fence, StringComparison.Ordinal) && end > 0 ? text[(end + Fence.Length)..].Trim() : text;
    }
}
