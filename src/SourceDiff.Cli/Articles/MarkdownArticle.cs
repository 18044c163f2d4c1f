using System.Text;

namespace SourceDiff.Cli.Articles;

/// <summary>A Markdown file with front matter: the marks of headings go, the words stay.</summary>
internal static class MarkdownArticle
{
    public static string Read(string markdown, ArticleMetadata metadata)
    {
        string body = FrontMatter.Read(markdown, metadata);
        if (!body.Contains('#', StringComparison.Ordinal))
            return body;
        var text = new StringBuilder(body.Length);
        foreach (var line in body.AsSpan().EnumerateLines())
            text.Append(WithoutMark(line)).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ' ? line[(level + 1)..] : line;
    }
}
